import { nounCues } from './cues.ts'
import type { Found, PeriodState } from './found.ts'
import { isNominal, phraseBefore } from './nounPhrases.ts'
import type { Reading } from './reading.ts'
import { subjectAfter } from './sources.ts'

/** The statement that the noun at token `at` introduces: Ukraine’s *announcement* that it has agreed. */
export function readNounStatement(reading: Reading, state: PeriodState, at: number): Found | undefined {
  const { tokens, tags } = reading
  const { period, ends } = state
  const cue = nounCues.get(tokens[at]!.lower)
  if (!cue || tags[at] !== 'NOUN' || at + 1 >= period.to) return undefined
  let next = at + 1
  const agent = tokens[next]!.lower === 'by' ? subjectAfter(reading, next + 1, period.to) : undefined
  if (agent) next = agent.to
  const { lower } = tokens[next] ?? { lower: '' }
  const clause = lower === 'that' && tags[next + 1] !== 'VERB' && tags[next + 1] !== 'AUX'
  const infinitive = cue.infinitive && lower === 'to' && tags[next + 1] === 'VERB'
  if (!clause && !infinitive) return undefined
  const source = agent ?? possessorBefore(reading, at, period.from) ?? nameBefore(reading, at, period.from)
  if (!source && !(clause && hearsay.has(cue.lemma) && !isRelative(reading, next + 1))) return undefined
  const start = clause ? next + 1 : next
  return {
    content: [{ from: start, to: ends.after(start) }],
    cue: [{ from: at, to: at + 1 }],
    sense: cue.sense,
    source: source ? [source] : [],
    pattern: 'reportingNoun',
    structure: { from: agent || !source ? at : source.from, to: start },
  }
}

/** Nouns for what is said without anybody being named: amid *allegations* that he lied. */
const hearsay = new Set([
  'claim',
  'allegation',
  'accusation',
  'rumor',
  'rumour',
  'speculation',
  'complaint',
  'report',
])

/** “the reports that *I have read*, …”: nothing but a pronoun and its verb. */
function isRelative({ tags }: Reading, at: number): boolean {
  if (tags[at] !== 'PRON') return false
  let end = at + 1
  while (tags[end] === 'AUX' || tags[end] === 'ADV' || tags[end] === 'VERB') end++
  return end > at + 1 && (tags[end] === 'PUNCT' || tags[end] === undefined)
}

/** “a *World Bank* report that …” */
function nameBefore({ named }: Reading, at: number, floor: number) {
  let from = at
  while (from > floor && named[from - 1] === 1) from--
  return from < at ? { from, to: at } : undefined
}

/** “Ukraine’s”, “his”: whose announcement it is. */
function possessorBefore(reading: Reading, at: number, floor: number) {
  const { tokens, tags } = reading
  for (let i = at - 1; i >= floor && at - i < 6; i--) {
    const { lower } = tokens[i]!
    if (tags[i] === 'PART' && (lower === "'s" || lower === "'")) {
      // Of “laughed at Okoro’s claim” only what stands between preposition and mark is the source.
      let from = i
      while (from > floor && isNominal(reading, from - 1)) from--
      return phraseBefore(reading, i, from)
    }
    if (/^(?:his|her|their|its|my|our)$/.test(lower)) return { from: i, to: i + 1 }
    if (tags[i] !== 'ADJ' && tags[i] !== 'NOUN' && tags[i] !== 'NUM' && tags[i] !== 'PROPN') return undefined
  }
  return undefined
}
