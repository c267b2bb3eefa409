import type { TaggedText } from '../language/taggedText.ts'
import type { Quotation } from '../quotations/quotation.ts'
import type { Span } from '../text/span.ts'
import { frames } from './cue.ts'
import { verbCues } from './cues.ts'
import { findIntroducer } from './introducer.ts'
import { type Range, readBlock, type Reading } from './reading.ts'
import { subjectBefore } from './sources.ts'

/** How far before the colon the cue may stand, in tokens: “tweeted, using the account of his office:”. */
const reach = 25

/**
 * Who has the word in the next block, where this one ends by giving it: “The mayor said:”. `nobody` where the block
 * leads to what follows but does not say whose words these are; undefined where it leads nowhere.
 */
export function findIntroducedSource(
  tagged: TaggedText,
  quotations: readonly Quotation[],
): Span | 'nobody' | undefined {
  const { tokens } = tagged
  const last = tokens[tokens.length - 1]?.lower
  if (last !== ':' && last !== ',') return undefined
  const reading = readBlock(tagged, quotations, [])
  const period = reading.periods[reading.periods.length - 1]
  if (!period) return undefined
  const source =
    reportingSubject(reading, period) ??
    (last === ':' ? findIntroducer(reading, period.from, tokens.length - 1)?.source : undefined)
  if (!source) return last === ':' ? 'nobody' : undefined
  return { start: tokens[source.from]!.start, end: tokens[source.to - 1]!.end }
}

function reportingSubject(reading: Reading, period: Range): Range | undefined {
  const { tokens, tags, speechOf } = reading
  const stop = Math.max(period.from, tokens.length - reach)
  for (let i = tokens.length - 2; i > stop; i--) {
    if (speechOf[i]! >= 0 || !(tags[i] === 'VERB' || isHeadless(reading, i))) continue
    const cue = verbCues.get(tokens[i]!.lower)
    if (!cue || (cue.frames & (frames.quotation | frames.clause)) === 0) continue
    let from = i
    while (from > stop && (tags[from - 1] === 'AUX' || tags[from - 1] === 'ADV')) from--
    const source = subjectBefore(reading, from, period.from)
    if (source) return source
  }
  return undefined
}

/** “The New York Times *reports*:”: taken for a noun where it is the verb of the name before it. */
function isHeadless({ tokens, tags }: Reading, i: number): boolean {
  return i === tokens.length - 2 && tags[i] === 'NOUN' && tags[i - 1] === 'PROPN'
}
