import type { TaggedText } from '../language/taggedText.ts'
import { givenName, knownPlace, traits, traitsOf } from './lexicon/wordTraits.ts'
import type { NameRun } from './nameRuns.ts'

/**
 * Joins what belongs to one name: “University” of “Montreal”, “Institute of Allergy” and “Infectious Diseases”; parts
 * “Argentina” from “Alberto Fernández” in “President of Argentina Alberto Fernández”.
 */
export function joinPieces({ tokens }: TaggedText, pieces: readonly NameRun[]): readonly NameRun[] {
  const joined: NameRun[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    // “Robbins Geller Rudman & Dowd”, “Procter & Gamble”: people are joined by “and”.
    if (last && tokens[last.to]?.text === '&' && piece.from === last.to + 1) {
      const of = behindOf(tokens, last)
      joined.pop()
      if (of > last.from) joined.push({ ...last, to: of - 1 })
      joined.push({ ...last, from: of, to: piece.to, tagged: 'ORG' })
      continue
    }
    if (last && last.tagged !== 'PER' && piece.tagged !== 'PER' && isOneName(tokens, last, piece)) {
      joined[joined.length - 1] = { ...last, to: piece.to, tagged: 'ORG' }
      continue
    }
    const cut = placeBeforePerson(tokens, piece)
    if (cut > piece.from) {
      const body = traitsOf(tokens[piece.from]!.lower) & knownPlace ? 'LOC' : 'ORG'
      joined.push({ ...piece, to: cut, tagged: body }, { ...piece, from: cut, tagged: 'PER' })
    } else joined.push(piece)
  }
  return joined
}

/** Where the firm begins in “Ana Ruiz of Barnes & Noble”. */
function behindOf(tokens: TaggedText['tokens'], { from, to }: NameRun): number {
  for (let i = to - 1; i > from; i--) if (tokens[i]!.lower === 'of' && !isBody(tokens, from, i)) return i + 1
  return from
}

function isOneName(tokens: TaggedText['tokens'], left: NameRun, right: NameRun): boolean {
  let at = left.to
  const join = tokens[at]?.lower
  let of = left.from + 1
  while (of < left.to && tokens[of]!.lower !== 'of' && tokens[of]!.lower !== 'for') of++
  if (join === 'and' && right.tagged !== 'LOC') {
    return (
      of < left.to && right.from === at + 1 && right.tagged === undefined && isBody(tokens, left.from, of)
    )
  }
  // “Subcommission on Quaternary Stratigraphy”
  const on = join === 'on' && /(?:committee|commission|council|panel)$/.test(tokens[left.to - 1]!.lower)
  if (on && right.from === at + 1) return isBody(tokens, left.from, left.to) || left.to - left.from === 1
  if (join !== 'of' && join !== 'for') return false
  at++
  if (tokens[at]?.lower === 'the') at++
  if (right.from !== at || !isBody(tokens, left.from, left.to)) return false
  return of >= left.to
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

/**
 * Where a person's name begins behind that of a place or body in one run, behind an office and “of” or “to”
 * (“Secretary of the Army Dan Driscoll”); the run's beginning where it does not.
 */
function placeBeforePerson(tokens: TaggedText['tokens'], { from, to, tagged }: NameRun): number {
  const before = tokens[from - 1]?.lower
  if (to - from < 3 || tagged === 'PER' || (before !== 'of' && before !== 'to' && before !== 'the'))
    return from
  const last = traitsOf(tokens[to - 1]!.lower)
  if (last & (traits.organizationWord | traits.placeWord)) return from
  if (to - from > 3 && traitsOf(`${tokens[from]!.lower} ${tokens[from + 1]!.lower}`) & knownPlace)
    return from + 2
  if (traitsOf(tokens[from]!.lower) & knownPlace) return from + 1
  const office = tokens[from - (before === 'the' ? 3 : 2)]
  if (!office || !(traitsOf(office.lower) & traits.title)) return from
  for (let i = from + 1; i < to - 1 && i < from + longestBody; i++) {
    if (traitsOf(tokens[i]!.lower) & givenName) return i
  }
  return from
}

/** The bodies in front of their officers' names are no longer, in words. */
const longestBody = 6
