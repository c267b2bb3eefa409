import { isCalendarWord } from './nounPhrases.ts'
import type { Reading } from './reading.ts'

/**
 * Where a subject ends that has words for the time or the medium behind it: “Falk *last week* said”, “who *in 2010*
 * said”, “Falk *in a statement* said”.
 */
export function behindSubject(reading: Reading, end: number, floor: number): number {
  let at = end
  for (let steps = 0; steps < 3; steps++) {
    const before = timeBefore(reading, at, floor)
    if (before === at || before <= floor) break
    let behind = before
    while (behind - 1 > floor && reading.tags[behind - 1] === 'ADV') behind--
    // “an audit *released* last year”
    const last = reading.tags[behind - 1]
    if (last === 'VERB' || last === 'AUX' || last === 'ADP') break
    at = behind
  }
  return at
}

function timeBefore(reading: Reading, end: number, floor: number): number {
  const { tokens, tags } = reading
  const last = end - 1
  if (last - 1 < floor) return end
  const { lower } = tokens[last]!
  const before = tokens[last - 1]!.lower
  if (weekdays.test(lower)) return leads.has(before) ? last - 1 : last
  if (/^(?:today|yesterday)$/.test(tokens[last]!.text)) return last
  if (spans.test(lower) && pointers.has(before)) return last - 1
  if (/^(?:1[89]|20)\d\d$/.test(lower)) {
    if (before === 'in') return last - 1
    // “in May 2010”
    return isCalendarWord(tokens[last - 1]) && tokens[last - 2]?.lower === 'in' && last - 2 >= floor
      ? last - 2
      : end
  }
  if (isCalendarWord(tokens[last]) && (before === 'in' || before === 'last')) return last - 1
  if (tags[last] === 'NUM' && isCalendarWord(tokens[last - 1]) && tokens[last - 2]?.lower === 'on') {
    return last - 2 >= floor ? last - 2 : end
  }
  const medium = mediumBefore(reading, last, floor)
  if (medium !== undefined) return medium
  const three = `${tokens[last - 2]?.lower ?? ''} ${before} ${lower}`
  return last - 2 >= floor && (three === 'at the time' || three === 'at the weekend') ? last - 2 : end
}

/** “Falk *in a short statement* said”: where it begins. */
function mediumBefore({ tokens, tags }: Reading, noun: number, floor: number): number | undefined {
  if (!media.has(tokens[noun]!.lower)) return undefined
  for (let i = noun - 1; i >= floor && i > noun - 5; i--) {
    if (tokens[i]!.lower === 'in') return i > floor ? i : undefined
    if (tags[i] !== 'DET' && tags[i] !== 'ADJ' && tags[i] !== 'NOUN' && tags[i] !== 'PROPN') return undefined
  }
  return undefined
}

/** What somebody speaks or writes in. */
const media = new Set(
  `statement interview email e-mail letter speech post tweet message filing memo note address briefing release
  podcast op-ed column`.split(/\s+/),
)

const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
const leads = new Set(['on', 'last', 'this', 'late', 'early', 'earlier'])
const pointers = new Set(['this', 'last', 'that', 'earlier'])
const spans = /^(?:week|month|year|spring|summer|autumn|fall|winter|morning|afternoon|evening|night)$/
