import type { TaggedText } from '../language/taggedText.ts'
import { isAcronym, isCapitalized, isInitial } from './capitals.ts'
import { givenName, knownPlace, traits, traitsOf } from './lexicon/wordTraits.ts'
import { isHandle, type NameRun } from './nameRuns.ts'

/** A name as the names model has it, without titles, articles and possessives; several where a title or possessive parts them. */
export function trimTagged(text: TaggedText, run: NameRun): readonly NameRun[] {
  const { tokens } = text
  let { from, to } = run
  while (to > from && tokens[to - 1]!.kind !== 'word' && tokens[to - 1]!.kind !== 'number') to--
  while (to > from && possessive.has(tokens[to - 1]!.lower)) to--
  while (to - from > 1 && leavesFront(tokens, from, to, run.tagged)) from++
  if (from >= to || isHandle(tokens, from)) return []
  const only = run.tagged === 'PER' && to - from === 1 && isOffice(tokens[from]!.lower)
  if (only) return []
  // “Samuel Obi KC”
  if (run.tagged === 'PER') while (to - from > 2 && behindNames.has(tokens[to - 1]!.text)) to--
  if (run.tagged === 'PER') return cutAtOffice(tokens, { ...run, from, to })
  const body = bodyOfOffice(tokens, from, to)
  if (body !== undefined) return holderOfOffice(tokens, { ...run, from: body, to })
  while (to - from > 1 && isOffice(tokens[to - 1]!.lower)) {
    to--
    while (to - from > 1 && traitsOf(tokens[to - 1]!.lower) & traits.portfolio) to--
  }
  if (
    tokens[from + 1] &&
    from + 2 < to &&
    possessive.has(tokens[from + 1]!.lower) &&
    traitsOf(tokens[from]!.lower) & knownPlace
  ) {
    return [
      { ...run, from, to: from + 1, tagged: 'LOC' },
      { ...run, from: from + 2, to },
    ]
  }
  return [{ ...run, from, to }]
}

/** Letters behind the names of barristers, members, the honoured and the learned, in Britain and elsewhere. */
const behindNames = new Set('KC QC SC MP MEP MSP MLA TD MBE OBE CBE KBE DBE MD PhD'.split(' '))
const possessive = new Set(["'s", "'"])
const articles = new Set(['the', 'a', 'an', 'former', 'ex', 'then'])

function leavesFront(
  tokens: TaggedText['tokens'],
  from: number,
  to: number,
  kind: NameRun['tagged'],
): boolean {
  const { lower } = tokens[from]!
  if (articles.has(lower) || /^(?:mr|mrs|ms)\.?$/.test(lower)) return true
  if (kind !== 'PER') return to - from === 2 && isOffice(lower) && traitsOf(tokens[from + 1]!.lower) === 0
  const bits = traitsOf(lower)
  if (bits & traits.portfolio && titleFollows(tokens, from, to)) return true
  return isOffice(lower) || ((bits & traits.demonym) !== 0 && !(bits & givenName))
}

/** Titles that are given names as well. */
const titlesAsNames = new Set([
  'dean',
  'earl',
  'duke',
  'baron',
  'marshal',
  'rector',
  'general',
  'private',
  'head',
  'player',
])

function isOffice(lower: string): boolean {
  return (traitsOf(lower) & traits.title) !== 0 && !titlesAsNames.has(lower)
}

/** “Coast Guard” and “Elson Hermogino” of “Coast Guard Commandant Admiral Elson Hermogino”. */
function cutAtOffice(tokens: TaggedText['tokens'], run: NameRun): readonly NameRun[] {
  for (let i = run.to - 2; i > run.from; i--) {
    if (!isOffice(tokens[i]!.lower) || traitsOf(tokens[i]!.lower) & givenName) continue
    let end = i
    while (end > run.from && traitsOf(tokens[end - 1]!.lower) & (traits.title | traits.portfolio)) end--
    const person = { ...run, from: i + 1 }
    return end > run.from ? [{ ...run, to: end, tagged: 'ORG' }, person] : [person]
  }
  return [run]
}

/** Where the body's own name begins in “Speaker of the House”; undefined where no office leads it. */
function bodyOfOffice(tokens: TaggedText['tokens'], from: number, to: number): number | undefined {
  for (let i = from + 1; i < to; i++) {
    const { lower } = tokens[i]!
    if (lower !== 'of' && lower !== 'for') continue
    if (!officesOfBodies.has(tokens[i - 1]!.lower)) return undefined
    return tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1
  }
  return undefined
}

/** “Army” and “Dan Driscoll” of “Secretary of the Army Dan Driscoll”; the “State” of “Secretary of State” is no body. */
function holderOfOffice(tokens: TaggedText['tokens'], run: NameRun): readonly NameRun[] {
  const { from, to } = run
  let person = from + 1
  while (person < to && person < from + longestTitle && !(traitsOf(tokens[person]!.lower) & givenName))
    person++
  const named = person + 1 < to && person < from + longestTitle
  const body = { ...run, to: named ? person : to, tagged: 'ORG' } as const
  const bodies = tokens[from - 1]!.lower === 'the' && from < to ? [body] : []
  return named ? [...bodies, { ...run, from: person, tagged: 'PER' }] : bodies
}

const officesOfBodies = new Set(
  'secretary minister director president chairman chairwoman chair chief ceo head mayor governor ambassador speaker'.split(
    ' ',
  ),
)

/** The names in a run of capitalized words: what stands before, between and behind titles and words that are no names. */
export function cutAtTitles({ tokens }: TaggedText, run: NameRun): readonly NameRun[] {
  const pieces: NameRun[] = []
  const ending = traitsOf(tokens[run.to - 1]!.lower)
  const whole = run.to - run.from > 1 && (ending & (traits.organizationWord | traits.placeWord)) !== 0
  let from = run.from
  let doubtful = false
  const close = (to: number) => {
    let end = to
    while (end > from && !isCapitalized(tokens[end - 1]!) && !isInitial(tokens[end - 1]!)) end--
    if (end > from) {
      const capitalExpected = run.capitalExpected && from === run.from
      pieces.push({ ...run, from, to: end, capitalExpected, ...(doubtful ? { doubtful } : {}) })
    }
    doubtful = false
  }
  for (let i = run.from; i < run.to; i++) {
    const bits = traitsOf(tokens[i]!.lower)
    const opens = i === from
    const adjective = opens && (bits & (traits.demonym | traits.adjective)) !== 0 && !whole
    const apart =
      adjective ||
      ((bits & traits.title) !== 0 && !whole) ||
      (bits & traits.time) !== 0 ||
      ((bits & traits.opener) !== 0 && !isAcronym(tokens[i]!)) ||
      ((bits & traits.portfolio) !== 0 && !whole && titleFollows(tokens, i, run.to))
    if (!apart) continue
    close(i)
    from = i + 1
    doubtful = adjective && (bits & traits.adjective) !== 0
  }
  close(run.to)
  return pieces
}

function titleFollows(tokens: TaggedText['tokens'], at: number, end: number): boolean {
  for (let i = at + 1; i < end && i < at + longestTitle; i++) {
    const bits = traitsOf(tokens[i]!.lower)
    if (bits & traits.title) return true
    if (!(bits & traits.portfolio)) return false
  }
  return false
}

/** Titles have fewer words than this. */
const longestTitle = 6
