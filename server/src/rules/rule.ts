import type { Article } from '../core/article/article.ts'
import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import type { Span } from '../core/text/span.ts'

export type Severity = 'error' | 'warning' | 'information' | 'hint'

/** What a rule is, for settings, documentation and diagnostics. */
export interface RuleMeta {
  /** File name, diagnostic code and page name in docs/rules. */
  readonly id: string
  /** One sentence: what holds where the rule is content. */
  readonly summary: string
  /** `off` for a rule that is a matter of house style: it runs where a person asks for it. */
  readonly severity: Severity | 'off'
}

/** Something a rule would tell the writer: what is so and what to do, in a sentence. */
export interface Finding extends Span {
  readonly message: string
  readonly related?: readonly RelatedPlace[]
}

/** Another place that helps to understand a finding. Offsets count as the finding's own. */
export interface RelatedPlace extends Span {
  readonly message: string
}

/**
 * One thing to look for. `checkBlock` sees one block (offsets relative to it) and is asked again only when the block
 * or what it depends on has changed; `checkArticle` sees everything (offsets into the source).
 */
export interface Rule {
  readonly meta: RuleMeta
  checkBlock?(block: AssembledBlock): Iterable<Finding>
  checkArticle?(article: Article): Iterable<Finding>
}
