import type { Article } from '../core/article/article.ts'
import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import { rules as allRules } from './index.ts'
import type { Finding, Rule, Severity } from './rule.ts'

/** A finding in its place: offsets into the source, with its rule and how severe that is here. */
export interface PlacedFinding extends Finding {
  readonly rule: string
  readonly severity: Severity
}

export interface RunRulesOptions {
  /** Severity by rule id where it differs from the rule's own; `off` silences the rule. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** How many findings are wanted at most: the first ones of the text. */
  readonly limit?: number
  /** Told of a rule that threw; its findings are left out and the others go on. */
  readonly onError?: (rule: string, error: unknown) => void
  /** Another list of rules, for tests. */
  readonly rules?: readonly Rule[]
}

/**
 * What the rules find in an article, in the order of the text. Findings of a block are kept as long as the block
 * lives, so after an edit only changed blocks are checked again; blocks behind the limit are not checked at all.
 */
export function runRules(article: Article, options: RunRulesOptions = {}): readonly PlacedFinding[] {
  const { severities = {}, limit = Infinity, onError, rules = allRules } = options
  const wanted = new Map<Rule, Severity>()
  for (const rule of rules) {
    const severity = severities[rule.meta.id] ?? rule.meta.severity
    if (severity !== 'off') wanted.set(rule, severity)
  }
  const placed: PlacedFinding[] = []
  for (const [rule, severity] of wanted) {
    if (!rule.checkArticle) continue
    for (const it of guarded(rule, () => rule.checkArticle!(article), onError)) {
      placed.push(place(it, rule, severity, 0))
      if (placed.length >= limit) break
    }
  }
  let count = 0
  for (const { block, found } of article.blocks) {
    if (count >= limit) break
    for (const [rule, severity] of wanted) {
      if (!rule.checkBlock) continue
      for (const it of checkedBlock(rule, found, onError)) {
        placed.push(place(it, rule, severity, block.start))
        count++
      }
    }
  }
  placed.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1))
  return placed.length > limit ? placed.slice(0, limit) : placed
}

type OnError = RunRulesOptions['onError']

const keptFindings = new WeakMap<AssembledBlock, Map<Rule, readonly Finding[]>>()

function checkedBlock(rule: Rule, found: AssembledBlock, onError: OnError): readonly Finding[] {
  let kept = keptFindings.get(found)
  if (!kept) keptFindings.set(found, (kept = new Map<Rule, readonly Finding[]>()))
  let findings = kept.get(rule)
  if (!findings) kept.set(rule, (findings = guarded(rule, () => rule.checkBlock!(found), onError)))
  return findings
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

function place(finding: Finding, rule: Rule, severity: Severity, by: number): PlacedFinding {
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
