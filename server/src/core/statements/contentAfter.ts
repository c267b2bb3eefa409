import { opensSpeech } from './clauseShape.ts'
import type { Complement } from './complement.ts'
import type { ContentEnds } from './contentEnds.ts'
import { verbCues } from './cues.ts'
import type { PeriodState } from './found.ts'
import type { Range, Reading } from './reading.ts'

/**
 * The quotation that begins at token `start` and further ones joined to it (“…” and “…”), or all in one with what
 * completes their clause; a full stop or comma within the marks, or a new clause behind them, ends it.
 */
export function quotationsAt(
  reading: Reading,
  start: number,
  period: Range,
  ends: ContentEnds,
): readonly Range[] {
  const { tokens, tags, speechOf } = reading
  const parts: Range[] = []
  let from = start
  let to = start
  for (;;) {
    const speech = speechOf[to]!
    while (to < period.to && speechOf[to] === speech) to++
    parts.push({ from, to })
    let next = to
    if (tokens[next]?.lower === ',') next++
    if (tags[next] === 'CCONJ') next++
    if (tags[next] === 'ADV') next++
    if (next >= period.to || !opensSpeech(reading, next) || next - to > 3) break
    from = to = next
  }
  if (to >= period.to) return parts
  const closing = tokens[to - 2]?.text ?? ''
  const tag = tags[to]
  const finished =
    /^[.,!?…]+$/.test(closing) || tag === 'PUNCT' || tag === 'CCONJ' || tag === 'SCONJ' || tag === 'PRON'
  return finished ? parts : [{ from: start, to: Math.max(to, ends.after(start)) }]
}

/** The second half of what a parenthesis interrupts: “The plan, he said, is dead”. */
export function restAfter(reading: Reading, state: PeriodState, complement: Complement): readonly Range[] {
  const { tokens, tags, speechOf } = reading
  const { period, ends } = state
  let from = complement.start
  if (from >= period.to || tokens[from]!.lower !== ',') return []
  from++
  if (from >= period.to) return []
  if (speechOf[from]! >= 0) return quotationsAt(reading, from, period, ends)
  const { lower } = tokens[from]!
  if (lower.endsWith('ing') && tags[from] === 'VERB') return []
  if (narration.has(lower) || verbCues.get(lower)?.form === 'ing') return []
  const to = ends.after(from - 1) <= from ? from : ends.after(from)
  return to > from ? [{ from, to }] : []
}

const narration = new Set(
  'who whose which while when after before although though but as according per referring and'.split(' '),
)

export function endOf(ends: ContentEnds, { kind, start }: Complement): number {
  return kind === 'that' || kind === 'clause' ? ends.afterClause(start) : ends.after(start)
}
