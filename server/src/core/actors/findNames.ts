import type { TaggedText } from '../language/taggedText.ts'
import { isAcronym, isCapitalized, isInitial } from './capitals.ts'
import { givenName, knownPlace, traits, traitsOf } from './lexicon/wordTraits.ts'
import type { NameCandidate } from './nameCandidate.ts'
import { likeliestKind, weighName } from './nameEvidence.ts'
import { findNameRuns, isHandle, type NameRun } from './nameRuns.ts'

/** All names in one block, in the order of the text, without overlaps. */
export function findNames(tagged: TaggedText): readonly NameCandidate[] {
  const names: NameCandidate[] = []
  for (const sentence of tagged.sentences) {
    if (sentence.kind === 'byline') continue
    const pieces: NameRun[] = []
    for (const run of findNameRuns(tagged, sentence)) {
      if (run.tagged === undefined) pieces.push(...cutAtTitles(tagged, run))
      else pieces.push(...trimTagged(tagged, run))
    }
    for (const piece of joinPieces(tagged, pieces)) {
      const name = toCandidate(tagged, piece)
      if (name) names.push(name)
    }
  }
  return names
}

function toCandidate(
  tagged: TaggedText,
  { from, to, tagged: kind, capitalExpected }: NameRun,
): NameCandidate | undefined {
  const { tokens, text, tags } = tagged
  const start = tokens[from]!.start
  const end = tokens[to - 1]!.end
  const name = text.slice(start, end).replace(/\s+/g, ' ')
  const key = name.toLowerCase().replace(/[’‘]/g, "'")
  if (isAttributive(tagged, to, key)) return undefined
  const last = traitsOf(tokens[to - 1]!.lower)
  if (last & traits.strictThing && to - from > 1) return undefined
  if (to - from === 1 && common.has(key) && tokens[from - 1]?.lower === 'the') return undefined
  const evidence = weighName(tagged, from, to, key, kind)
  let weak = false
  if (kind === undefined && (traitsOf(key) & knownPlace) === 0) {
    if (isThing(tagged, from, to, last)) return undefined
    weak =
      (tags[from] !== 'PROPN' || (capitalExpected && to - from === 1)) &&
      !(tokens[from - 1]?.lower === 'the' && evidence.organization >= 3 && to - from > 1)
  }
  return {
    start,
    end,
    text: name,
    kind: likeliestKind(evidence),
    firstToken: from,
    endToken: to,
    evidence,
    weak,
  }
}

/** Whether a run that only its capitals make a name is rather a thing's: a work in quotation marks, a code, an illness. */
function isThing({ tokens }: TaggedText, from: number, to: number, last: number): boolean {
  if (last & traits.thingWord) return true
  const before = tokens[from - 1]
  const after = tokens[to]
  if (
    before?.kind === 'quote' &&
    (after?.kind === 'quote' || (after?.kind === 'punctuation' && tokens[to + 1]?.kind === 'quote'))
  )
    return true
  if (after?.lower === "'s" && illnesses.has(tokens[to + 1]?.lower ?? '')) return true
  if (to - from > 1) return false
  const { text, lower } = tokens[from]!
  if (/\d/.test(text) && text.length > 3) return true
  if (before && traitsOf(before.lower) === 0 && (before.lower === 'for' || before.lower === 'of')) {
    const office = tokens[from - 2]
    if (office && traitsOf(office.lower) & traits.title) return true
  }
  return common.has(lower) || (lower === 'us' && after?.text === '$')
}

const illnesses = new Set(['disease', 'syndrome', 'law', 'theorem', 'day'])

/** Ordinary nouns that take a capital when they stand for a body or place named before. */
const common = new Set(
  'court state hall council union government ministry department committee commission party bank church university college school hospital board group company army navy police team club federation association agency institute office center centre island river street city town village county province region republic kingdom house court'.split(
    ' ',
  ),
)

/** “US officials”, “UK Prime Minister”: the short name of a state before a noun only qualifies it. */
function isAttributive({ tokens, tags }: TaggedText, to: number, key: string): boolean {
  if (!attributive.has(key)) return false
  const after = tokens[to]
  if (after?.kind !== 'word') return false
  const tag = tags[to]
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ'
}

const attributive = new Set(['us', 'u.s.', 'uk', 'u.k.', 'united states', 'united kingdom'])

/** A name as the names model has it, without titles, articles and possessives; two where a possessive parts them. */
function trimTagged(text: TaggedText, run: NameRun): NameRun[] {
  const { tokens } = text
  let { from, to } = run
  while (to > from && tokens[to - 1]!.kind !== 'word' && tokens[to - 1]!.kind !== 'number') to--
  while (to > from && possessive.has(tokens[to - 1]!.lower)) to--
  while (to - from > 1) {
    const { lower } = tokens[from]!
    const bits = traitsOf(lower)
    const leaves =
      articles.has(lower) ||
      (run.tagged === 'PER' &&
        (((bits & (traits.title | traits.demonym)) !== 0 && !(bits & givenName)) ||
          ((bits & traits.portfolio) !== 0 && titleFollows(tokens, from, to))))
    if (!leaves) break
    from++
  }
  if (from >= to || isHandle(tokens, from)) return []
  if (run.tagged !== 'PER' && isOfficeOf(tokens, from, to)) return []
  if (to - from === 1 && run.tagged === 'PER' && isOffice(tokens[from]!.lower)) return []
  for (let i = from + 1; i < to - 1; i++) {
    if (!possessive.has(tokens[i]!.lower) || !(traitsOf(tokens[i - 1]!.lower) & knownPlace)) continue
    if (run.tagged === 'PER' || i !== from + 1) continue
    return [
      { ...run, from, to: i, tagged: 'LOC' },
      { ...run, from: i + 1, to },
    ]
  }
  return [{ ...run, from, to }]
}

const articles = new Set(['the', 'a', 'an', 'former', 'ex', 'then'])

/** “US Secretary of the Army”: an office, though it names a body. */
function isOfficeOf(tokens: TaggedText['tokens'], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const { lower } = tokens[i]!
    if (lower === 'of' || lower === 'for') return officesOfBodies.has(tokens[i - 1]!.lower)
  }
  return false
}

const officesOfBodies = new Set(
  'secretary minister director president chairman chairwoman chair chief ceo head mayor governor ambassador'.split(
    ' ',
  ),
)

function isOffice(lower: string): boolean {
  const bits = traitsOf(lower)
  return (bits & traits.title) !== 0 && !(bits & givenName)
}

/**
 * Joins what belongs to one name: “University” of “Montreal”, “Institute of Allergy” and “Infectious Diseases”; parts
 * “Argentina” from “Alberto Fernández” in “President of Argentina Alberto Fernández”.
 */
function joinPieces({ tokens }: TaggedText, pieces: readonly NameRun[]): NameRun[] {
  const joined: NameRun[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && last.tagged !== 'PER' && piece.tagged !== 'PER' && isOneName(tokens, last, piece)) {
      joined[joined.length - 1] = { ...last, to: piece.to, tagged: 'ORG' }
      continue
    }
    const cut = placeBeforePerson(tokens, piece)
    if (cut > piece.from) {
      joined.push({ ...piece, to: cut, tagged: 'LOC' }, { ...piece, from: cut, tagged: 'PER' })
    } else joined.push(piece)
  }
  return joined
}

function isOneName(tokens: TaggedText['tokens'], left: NameRun, right: NameRun): boolean {
  let at = left.to
  const join = tokens[at]?.lower
  if (join === 'of' || join === 'for') at++
  else if (join === 'and' && right.tagged !== 'LOC') {
    let of = left.from + 1
    while (of < left.to && tokens[of]!.lower !== 'of' && tokens[of]!.lower !== 'for') of++
    return (
      of < left.to && right.from === at + 1 && right.tagged === undefined && isBody(tokens, left.from, of)
    )
  } else return false
  if (tokens[at]?.lower === 'the') at++
  return right.from === at && isBody(tokens, left.from, left.to)
}

/** Whether the words before “of” are those of a body (“National Institute”, “Department”). */
function isBody(tokens: TaggedText['tokens'], from: number, to: number): boolean {
  const { lower } = tokens[to - 1]!
  return to > from && ((traitsOf(lower) & traits.organizationWord) !== 0 || bodies.has(lower))
}

const bodies = new Set([
  'commissioner',
  'union',
  'republic',
  'kingdom',
  'parliament',
  'congress',
  'bishops',
  'faculty',
])

/** Where a person's name begins behind a place's in one run, behind “of”; the run's beginning where it does not. */
function placeBeforePerson(tokens: TaggedText['tokens'], { from, to }: NameRun): number {
  if (to - from < 3 || tokens[from - 1]?.lower !== 'of') return from
  const bits = traitsOf(tokens[from]!.lower)
  if (!(bits & knownPlace)) return from
  const last = traitsOf(tokens[to - 1]!.lower)
  return last & (traits.organizationWord | traits.placeWord) ? from : from + 1
}

const possessive = new Set(["'s", "'"])

/** The names in a run of capitalized words: what stands before, between and behind titles and words that are no names. */
function cutAtTitles({ tokens }: TaggedText, run: NameRun): NameRun[] {
  const pieces: NameRun[] = []
  const ending = traitsOf(tokens[run.to - 1]!.lower)
  const whole = run.to - run.from > 1 && (ending & (traits.organizationWord | traits.placeWord)) !== 0
  let from = run.from
  const close = (to: number) => {
    let end = to
    while (end > from && !isCapitalized(tokens[end - 1]!) && !isInitial(tokens[end - 1]!)) end--
    if (end > from)
      pieces.push({ ...run, from, to: end, capitalExpected: run.capitalExpected && from === run.from })
  }
  for (let i = run.from; i < run.to; i++) {
    const bits = traitsOf(tokens[i]!.lower)
    const opens = i === from
    const title = (bits & traits.title) !== 0 && !whole
    const apart =
      title ||
      ((bits & (traits.opener | traits.time)) !== 0 && !isAcronym(tokens[i]!)) ||
      (opens && (bits & (traits.demonym | traits.adjective)) !== 0 && !whole) ||
      (bits & traits.portfolio && !whole && titleFollows(tokens, i, run.to))
    if (!apart) continue
    close(i)
    from = i + 1
  }
  close(run.to)
  return pieces
}

function titleFollows(tokens: TaggedText['tokens'], at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++) {
    const bits = traitsOf(tokens[i]!.lower)
    if (bits & traits.title) return true
    if (!(bits & traits.portfolio)) return false
  }
  return false
}
