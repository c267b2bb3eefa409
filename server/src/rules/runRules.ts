import type { Article } from '../core/article/article.ts'
import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import type { Finding, PlacedFinding, Rule } from './rule.ts'
import { activeRules, type ActiveRule } from './ruleChoices.ts'

export interface RunRulesOptions {
  /** What runs, from `activeRules`; the preset `desk` by default. What a block gave is kept as long as this list lives. */
  readonly active?: readonly ActiveRule[]
  /** How many findings are wanted at most: the first ones of the text. */
  readonly limit?: number
  /** Told of a rule that threw; its findings are left out and the others go on. */
  readonly onError?: (rule: string, error: unknown) => void
}

let byDefault: readonly ActiveRule[] | undefined

/**
 * What the rules find in an article, in the order of the text. Findings of a block are kept as long as the block
 * lives, so after an edit only changed blocks are checked again; blocks behind the limit are not checked at all.
 */
export function runRules(article: Article, options: RunRulesOptions = {}): readonly PlacedFinding[] {
  const { active = (byDefault ??= activeRules({})), limit = Infinity, onError } = options
  const placed: PlacedFinding[] = []
  for (const it of active) {
    if (!it.rule.checkArticle) continue
    const check = () => it.rule.checkArticle!(article, it.options)
    for (const finding of guarded(it.rule, check, onError)) {
      placed.push(place(finding, it, 0))
      if (placed.length >= limit) break
    }
  }
  let count = 0
  for (const { block, found } of article.blocks) {
    if (count >= limit) break
    for (const { finding, by } of checkedBlock(active, found, onError)) {
      placed.push(place(finding, by, block.start))
      count++
    }
  }
  placed.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1))
  return placed.length > limit ? placed.slice(0, limit) : placed
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
