import type { Article } from '../core/article/article.ts'
import { isReport, isSurelyReport } from '../core/article/isReport.ts'
import type { ActiveRule } from './ruleChoices.ts'

/**
 * Of the rules that are on, those that have a say about this text: a story owes nobody a source. The same list as long
 * as the same rules are on and the text stays what it is, so that what blocks gave can be kept.
 */
export function rulesForText(active: readonly ActiveRule[], article: Article): readonly ActiveRule[] {
  if (active.every(({ rule }) => !inReports.has(rule.meta.id) && !inSureReports.has(rule.meta.id)))
    return active
  if (isSurelyReport(article)) return active
  return listsOf(active)[isReport(article) ? 'inDoubt' : 'elsewhere']
}

interface Lists {
  readonly inDoubt: readonly ActiveRule[]
  readonly elsewhere: readonly ActiveRule[]
}

const lists = new WeakMap<readonly ActiveRule[], Lists>()

function listsOf(active: readonly ActiveRule[]): Lists {
  let own = lists.get(active)
  if (!own) {
    const inDoubt = active.filter(({ rule }) => !inSureReports.has(rule.meta.id))
    own = { inDoubt, elsewhere: inDoubt.filter(({ rule }) => !inReports.has(rule.meta.id)) }
    lists.set(active, own)
  }
  return own
}

/** Rules on sources that are there and lack something, on speakers, on wording and on what only newspapers do with marks: in whatever may be a report. */
const inReports: ReadonlySet<string> = ids(`
  ambiguous-speaker ambiguous-surname anonymous-only anonymous-source edited-quote factive-verb fragment-quote
  headline-quote-mismatch hearsay-adverb loaded-verb metonym-source non-speech-verb other-outlet quote-drift
  relative-date running-quote-marks scare-quote secondhand single-source speaker-switch unattributed-quote vague-source`)

/** Rules on what is missing. Reference works, minutes and letters state figures and dates without it, rightly. */
const inSureReports: ReadonlySet<string> = ids(`
  agentless-passive editorial-gloss first-reference late-attribution late-role low-coverage mind-reading-verb
  missing-role no-publication-date unattributed-claim unsourced-cause unsourced-number unsourced-prediction
  unsourced-superlative`)

function ids(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
