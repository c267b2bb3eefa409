import type { Article } from '../core/article/article.ts'
import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import { rules as allRules } from './index.ts'
import type { Finding, PlacedFinding, Rule } from './rule.ts'
import { activeRules, type ActiveRule } from './ruleChoices.ts'
import { rulesForText } from './rulesForText.ts'
import type { AcceptedText } from './suppression/acceptedText.ts'
import { createSuppression, type Suppressed } from './suppression/suppression.ts'
import { unusedIgnores } from './suppression/unusedIgnores.ts'
import { unusedIgnore } from './unused-ignore.ts'

export interface RunRulesOptions {
  /** What runs, from `activeRules`; the preset `desk` by default. What a block gave is kept as long as this list lives. */
  readonly active?: readonly ActiveRule[]
  /** Lets all rules speak, whatever the text looks like. */
  readonly asReport?: boolean
  /** How many findings are wanted at most: the first ones of the text. Those that are silenced do not count. */
  readonly limit?: number
  /** What the newsroom lets stand, beside what comments in the text say. */
  readonly accepted?: readonly AcceptedText[]
  /** Told of each finding that is silenced, in no order; behind the limit nothing is looked for. */
  readonly onSuppressed?: (finding: PlacedFinding, why: Suppressed) => void
  /** Told of a rule that threw; its findings are left out and the others go on. */
  readonly onError?: (rule: string, error: unknown) => void
}

let byDefault: readonly ActiveRule[] | undefined

/**
 * What the rules find in an article, in the order of the text. Findings of a block are kept as long as the block
 * lives, so after an edit only changed blocks are checked again; blocks behind the limit are not checked at all.
 */
export function runRules(article: Article, options: RunRulesOptions = {}): readonly PlacedFinding[] {
  const { active: on = (byDefault ??= activeRules({})), limit = Infinity, accepted = [], onError } = options
  const active = options.asReport === true ? on : rulesForText(on, article)
  const suppression = createSuppression(article, accepted)
  const placed: PlacedFinding[] = []
  /** Whether the finding counts. */
  const take = (finding: PlacedFinding): boolean => {
    const why = suppression?.suppressed(finding)
    if (why) options.onSuppressed?.(finding, why)
    else placed.push(finding)
    return !why
  }
  let isComplete = true
  for (const it of active) {
    if (!it.rule.checkArticle) continue
    const check = () => it.rule.checkArticle!(article, it.options)
    for (const finding of guarded(it.rule, check, onError)) {
      take(place(finding, it, 0))
      if (placed.length < limit) continue
      isComplete = false
      break
    }
  }
  let count = 0
  for (const { block, found } of article.blocks) {
    if (count >= limit) {
      isComplete = false
      break
    }
    for (const { finding, by } of checkedBlock(active, found, onError))
      if (take(place(finding, by, block.start))) count++
  }
  const judge = suppression && active.find(({ rule }) => rule === unusedIgnore)
  if (judge) {
    const judging = { isRule, hasRun: (id: string | undefined) => isComplete && hasRun(active, id) }
    for (const finding of unusedIgnores(suppression, judging)) take(place(finding, judge, 0))
  }
  placed.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1))
  return placed.length > limit ? placed.slice(0, limit) : placed
}

function isRule(id: string): boolean {
  return allRules.some(({ meta }) => meta.id === id)
}

/** Whether the rule is on; of no rule in particular, whether all are that are on by default. */
function hasRun(active: readonly ActiveRule[], id: string | undefined): boolean {
  const isOn = (wanted: string) => active.some(({ rule }) => rule.meta.id === wanted)
  if (id !== undefined) return isOn(id)
  return allRules.every(({ meta }) => meta.severity === 'off' || isOn(meta.id))
}

type OnError = RunRulesOptions['onError']

/** What one rule found in a block. */
interface FoundBy {
  readonly finding: Finding
  readonly by: ActiveRule
}

const keptFindings = new WeakMap<
  AssembledBlock,
  { readonly active: readonly ActiveRule[]; readonly found: readonly FoundBy[] }
>()

function checkedBlock(
  active: readonly ActiveRule[],
  block: AssembledBlock,
  onError: OnError,
): readonly FoundBy[] {
  const kept = keptFindings.get(block)
  if (kept?.active === active) return kept.found
  const found = active.flatMap((by) => {
    const { rule, options } = by
    if (!rule.checkBlock) return []
    return guarded(rule, () => rule.checkBlock!(block, options), onError).map((finding) => ({ finding, by }))
  })
  keptFindings.set(block, { active, found })
  return found
}

/** A rule that throws is a fault of ours, never a reason to withhold what the other rules found. */
function guarded(rule: Rule, check: () => Iterable<Finding>, onError: OnError): readonly Finding[] {
  try {
    return [...check()]
  } catch (error) {
    onError?.(rule.meta.id, error)
    return []
  }
}

function place(finding: Finding, { rule, severity }: ActiveRule, by: number): PlacedFinding {
  const { start, end, message, related } = finding
  return {
    start: start + by,
    end: end + by,
    message,
    rule: rule.meta.id,
    severity,
    ...(related && { related: related.map((it) => ({ ...it, start: it.start + by, end: it.end + by })) }),
  }
}
