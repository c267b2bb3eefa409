import type { TaggedText } from '../language/taggedText.ts'
import { isCommonBody, isNoName } from './isNoName.ts'
import { joinPieces } from './joinPieces.ts'
import { knownPlace, traitsOf } from './lexicon/wordTraits.ts'
import type { NameCandidate } from './nameCandidate.ts'
import { likeliestKind, weighName } from './nameEvidence.ts'
import { nameKey, titledKey } from './nameKey.ts'
import { findNameRuns, type NameRun } from './nameRuns.ts'
import { oneLine } from './oneLine.ts'
import { cutAtTitles, trimTagged } from './trimRuns.ts'
import { isUnnamedPeople } from './unnamedPeople.ts'

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
    const dateline = sentence.firstToken === 0 && sentence.kind === 'dateline'
    for (const piece of joinPieces(tagged, pieces)) {
      const name = toCandidate(tagged, piece, dateline && piece.from === 0)
      if (name) names.push(name)
    }
  }
  return names
}

function toCandidate(tagged: TaggedText, run: NameRun, isDateline: boolean): NameCandidate | undefined {
  const { tokens, text, tags } = tagged
  const { from, to } = run
  const { start } = tokens[from]!
  const { end } = tokens[to - 1]!
  const name = oneLine(text.slice(start, end))
  const lower = to - from === 1 ? tokens[from]!.lower : name.toLowerCase().replaceAll('’', "'")
  if (isNoName(tagged, run, lower)) return undefined
  const weighed = weighName(tagged, from, to, lower, run.tagged)
  // What opens a dateline is a place, however it is called.
  const evidence = isDateline ? { person: 0, organization: 0, place: weighed.place + 8 } : weighed
  const alone = run.capitalExpected && to - from === 1
  const weak =
    (alone && (isUnnamedPeople(lower) || isCommonBody(lower))) ||
    (run.tagged === undefined &&
      (traitsOf(lower) & knownPlace) === 0 &&
      (run.doubtful === true || tags[from] !== 'PROPN' || alone) &&
      !(tokens[from - 1]?.lower === 'the' && evidence.organization >= 3 && to - from > 1))
  const kind = likeliestKind(evidence)
  const sex = kind === 'person' && to - from === 1 ? courtesy.get(tokens[from - 1]?.lower ?? '') : undefined
  const key = sex ? titledKey(nameKey(lower), sex) : nameKey(lower)
  return { start, end, text: name, key, kind, firstToken: from, endToken: to, evidence, weak }
}

/** Titles that tell nothing but the sex. */
const courtesy: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['mr', 'male'],
  ['mr.', 'male'],
  ['mrs', 'female'],
  ['mrs.', 'female'],
  ['ms', 'female'],
  ['ms.', 'female'],
  ['miss', 'female'],
])
