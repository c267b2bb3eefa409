import type { Article } from '../core/article/article.ts'
import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import type { Span } from '../core/text/span.ts'
import type { Preset } from './preset.ts'

export type Severity = 'error' | 'warning' | 'information' | 'hint'

/** A threshold's value. */
export type OptionValue = number | boolean
export type OptionValues = Readonly<Record<string, OptionValue>>

/** A threshold that a newsroom can set. */
export interface RuleOption<Value extends OptionValue = OptionValue> {
  /** What it decides, as a sentence. */
  readonly description: string
  readonly default: Value
  /** Where a preset has another value. */
  readonly presets?: Partial<Readonly<Record<Preset, Value>>>
  /** For numbers: bounds, both included. */
  readonly minimum?: number
  readonly maximum?: number
}

/** What a rule is, for settings, documentation and diagnostics. */
export interface RuleMeta<Options extends OptionValues = OptionValues> {
  /** File name, diagnostic code and page name in docs/rules. */
  readonly id: string
  /** One sentence: what holds where the rule is content. */
  readonly summary: string
  /** Why a careful editor asks. */
  readonly rationale: string
  /** Published guidance that says so, by name; empty where the rule follows from reason alone. */
  readonly sources: readonly string[]
  /** In the preset `desk`. `off` for a rule that is a matter of house style: it runs where a person asks for it. */
  readonly severity: Severity | 'off'
  /** Where a preset has another severity than the one that follows from `severity`. */
  readonly presets?: Partial<Readonly<Record<Preset, Severity | 'off'>>>
  readonly options?: { readonly [Name in keyof Options]: RuleOption<Options[Name]> }
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

/** A finding in its place: offsets into the source, with its rule and how severe that is here. */
export interface PlacedFinding extends Finding {
  readonly rule: string
  readonly severity: Severity
}

/** A stretch of the source and what stands there instead. */
export interface TextChange extends Span {
  readonly text: string
}

/** One way to mend a finding. */
export interface Fix {
  /** What it does, as a command: “Write “said””. */
  readonly title: string
  /** Changes to the source; they don't overlap, and leave what stands between quotation marks alone. */
  readonly changes: readonly TextChange[]
  /** Right wherever the finding is: it is the preferred fix, and mending all of a file does it, too. */
  readonly sure: boolean
}

/**
 * One thing to look for. `checkBlock` sees one block (offsets relative to it) and is asked again only when the block,
 * what it depends on or an option has changed; `checkArticle` sees everything (offsets into the source). `fixes` is
 * asked where a person wants to mend a finding of this article; the best comes first.
 */
export interface Rule<Options extends OptionValues = OptionValues> {
  readonly meta: RuleMeta<Options>
  checkBlock?(block: AssembledBlock, options: Options): Iterable<Finding>
  checkArticle?(article: Article, options: Options): Iterable<Finding>
  fixes?(article: Article, finding: PlacedFinding): Iterable<Fix>
}
