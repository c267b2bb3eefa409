import type { TaggedText } from '../language/taggedText.ts'
import { knownPlace, traits, traitsOf } from './lexicon/wordTraits.ts'
import type { NameRun } from './nameRuns.ts'

/**
 * Joins what belongs to one name: “University” of “Montreal”, “Institute of Allergy” and “Infectious Diseases”; parts
 * “Argentina” from “Alberto Fernández” in “President of Argentina Alberto Fernández”.
 */
export function joinPieces({ tokens }: TaggedText, pieces: readonly NameRun[]): readonly NameRun[] {
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
  let of = left.from + 1
  while (of < left.to && tokens[of]!.lower !== 'of' && tokens[of]!.lower !== 'for') of++
  if (join === 'and' && right.tagged !== 'LOC') {
    return (
      of < left.to && right.from === at + 1 && right.tagged === undefined && isBody(tokens, left.from, of)
    )
  }
  if (join !== 'of' && join !== 'for') return false
  at++
  if (tokens[at]?.lower === 'the') at++
  if (right.from !== at || !isBody(tokens, left.from, left.to)) return false
  return of >= left.to || !(traitsOf(tokens[at]!.lower) & traits.country)
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

/** Where a person's name begins behind a place's in one run, behind “of” or “to”; the run's beginning where it does not. */
function placeBeforePerson(tokens: TaggedText['tokens'], { from, to }: NameRun): number {
  const before = tokens[from - 1]?.lower
  if (to - from < 3 || (before !== 'of' && before !== 'to' && before !== 'the')) return from
  let end = from + 1
  if (to - from > 3 && traitsOf(`${tokens[from]!.lower} ${tokens[from + 1]!.lower}`) & knownPlace)
    end = from + 2
  else if (!(traitsOf(tokens[from]!.lower) & knownPlace)) return from
  const last = traitsOf(tokens[to - 1]!.lower)
  return last & (traits.organizationWord | traits.placeWord) ? from : end
}
