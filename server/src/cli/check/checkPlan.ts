import type { Format } from '../../core/prose/prose.ts'
import type { RuleChoices } from '../../rules/ruleChoices.ts'

/** How every file of a run is checked; plain data, for threads. */
export interface CheckPlan {
  /** Publication date of articles that do not give theirs. */
  readonly date: string | undefined
  /** How files are read, whatever their names. */
  readonly as: Format | undefined
  /** The rules as the command line wants them. */
  readonly choices: RuleChoices
  /** The team's file that counts instead of those near the articles; absolute. */
  readonly config: string | undefined
  /** Which files are read although they don't look like news: those that were named, all of them, or none. */
  readonly alsoRead: 'named' | 'all' | 'none'
  /** Whether problems with one right answer are mended, and where that goes; `quiet`: errors and warnings alone. */
  readonly mend?: { readonly into: 'file' | 'diff'; readonly quiet: boolean }
}
