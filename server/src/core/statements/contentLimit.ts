import type { Complement } from './complement.ts'
import { verbCues } from './cues.ts'
import { followingSubject } from './elidedSubjects.ts'
import { phraseAfter } from './nounPhrases.ts'
import type { Range, Reading } from './reading.ts'

interface Context {
  readonly source: Range | undefined
  /** The verb with its auxiliaries. */
  readonly group: Range
  readonly participial: boolean
  readonly complement: Complement
  /** Behind the last token that may be reported. */
  readonly last: number
}

/** Where the narrator goes on, of a content behind its cue: with the main clause, another verb, a comment. */
export function contentLimit(
  reading: Reading,
  period: Range,
  { source, group, participial, complement, last }: Context,
): number {
  const content = { from: complement.start, to: last }
  return (
    mainClause(reading, period, source, content, participial) ??
    secondRelative(reading, content) ??
    relativeEnd(reading, group.from, content) ??
    (complement.kind === 'object' || complement.kind === 'infinitive'
      ? phraseEnd(reading, content, complement.kind)
      : last)
  )
}

/** Where the main clause begins: behind a participle in front of it, or a clause with a conjunction. */
function mainClause(
  reading: Reading,
  period: Range,
  source: Range | undefined,
  content: Range,
  participial: boolean,
): number | undefined {
  if (!source) return undefined
  if (participial) return source.from > content.from ? source.from : undefined
  const { tokens, tags } = reading
  const opener = source.from - 1
  if (!openers.has(tokens[opener]?.lower ?? '')) return undefined
  const before = opener > period.from ? tags[opener - 1] : 'PUNCT'
  if (before !== 'PUNCT' && before !== 'CCONJ' && before !== 'ADV') return undefined
  const main = followingSubject(reading, period, content.from)
  return main && main.from < content.to ? main.from : undefined
}

/** “*While* Falk says that it is safe, the ministry has closed it.” */
const openers = new Set('if when while after because although though since once as whereas'.split(' '))

/** “a move that supporters say will save money *and that critics call* a betrayal”: a content without its subject. */
function secondRelative(reading: Reading, { from, to }: Range): number | undefined {
  const { tokens, tags, speechOf } = reading
  if (tags[from] !== 'AUX') return undefined
  for (let i = from + 1; i + 2 < to; i++) {
    if (speechOf[i]! >= 0 || tokens[i]!.lower !== 'and') continue
    const next = tokens[i + 1]!.lower
    const phrase = phraseAfter(reading, next === 'that' || next === 'which' ? i + 2 : i + 1, to)
    const cue = phrase && verbCues.get(tokens[phrase.to]?.lower ?? '')
    if (cue && cue.form !== 'ing' && tags[phrase.to] === 'VERB') return i
  }
  return undefined
}

/** “Falk, who said it is safe, left”: where the main clause goes on behind the relative clause. */
function relativeEnd({ tokens, tags, speechOf }: Reading, group: number, content: Range): number | undefined {
  const opener = tokens[group - 1]?.lower
  if ((opener !== 'who' && opener !== 'which' && opener !== 'despite') || tokens[group - 2]?.lower !== ',')
    return undefined
  for (let i = content.from + 1; i + 1 < content.to; i++) {
    if (speechOf[i]! >= 0 || tokens[i]!.lower !== ',') continue
    if (tags[i + 1] === 'AUX' || (tags[i + 1] === 'VERB' && !tokens[i + 1]!.lower.endsWith('ing'))) return i
  }
  return undefined
}

/**
 * Where the narrator takes over behind an object or infinitive that is reported: “praised the plan *but had to* wait”,
 * “condemned the launch *as* ships left port”, “attacked the deal, *hurting* his party”.
 */
function phraseEnd(
  { tokens, tags, speechOf }: Reading,
  { from, to }: Range,
  kind: 'object' | 'infinitive',
): number {
  let relative = false
  for (let i = from + 1; i + 1 < to; i++) {
    if (speechOf[i]! >= 0) continue
    const { lower } = tokens[i]!
    const next = i + 1
    if (clauseWords.has(lower)) relative = true
    if (lower === ',') {
      const word = tokens[next]!.lower
      if (tags[next] === 'VERB' && word.endsWith('ing') && !listing.has(word)) return i
    } else if (tags[i] === 'CCONJ' && !relative) {
      const verb = tags[next] === 'ADV' ? next + 1 : next
      if (verb < to && isFinite(tags[verb], tokens[verb]!.lower)) return i
    } else if (kind === 'object' && tags[i] === 'SCONJ' && (lower === 'as' || lower === 'while')) return i
  }
  return to
}

/** Behind these a verb joined by “and” is their clause's, not the narrator's. */
const clauseWords = new Set(['who', 'which', 'that', 'whose', 'where', 'what'])
const listing = new Set(['including', 'excluding', 'regarding', 'concerning', 'starting'])

function isFinite(tag: string | undefined, lower: string): boolean {
  if (tag === 'AUX' || lower === 'had' || lower === 'has') return lower !== 'be'
  return tag === 'VERB' && lower.endsWith('ed')
}
