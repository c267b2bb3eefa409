import type { TaggedText } from '../language/taggedText.ts'
import { isCapitalized, isInitial } from './capitals.ts'
import { givenName, knownPlace, traits, traitsOf } from './lexicon/wordTraits.ts'
import type { NameCandidate } from './nameCandidate.ts'
import { likeliestKind, weighName } from './nameEvidence.ts'
import { findNameRuns, type NameRun } from './nameRuns.ts'

/** All names in one block, in the order of the text, without overlaps. */
export function findNames(tagged: TaggedText): readonly NameCandidate[] {
  const names: NameCandidate[] = []
  for (const sentence of tagged.sentences) {
    if (sentence.kind === 'byline') continue
    for (const run of findNameRuns(tagged, sentence)) {
      for (const piece of run.tagged === undefined ? cutAtTitles(tagged, run) : [trimTagged(tagged, run)]) {
        if (piece.from < piece.to) names.push(...toCandidate(tagged, piece))
      }
    }
  }
  return names
}

function toCandidate(
  tagged: TaggedText,
  { from, to, tagged: kind, capitalExpected }: NameRun,
): NameCandidate[] {
  const { tokens, text, tags } = tagged
  const start = tokens[from]!.start
  const end = tokens[to - 1]!.end
  const name = text.slice(start, end).replace(/\s+/g, ' ')
  const key = name.toLowerCase().replace(/[’‘]/g, "'")
  if (isAttributive(tagged, to, key)) return []
  const evidence = weighName(tagged, from, to, key, kind)
  const known = (traitsOf(key) & knownPlace) !== 0
  let weak = false
  if (kind === undefined && !known) {
    const last = traitsOf(tokens[to - 1]!.lower)
    if (last & traits.thingWord) return []
    weak = capitalExpected || tags[from] !== 'PROPN'
  }
  return [
    { start, end, text: name, kind: likeliestKind(evidence), firstToken: from, endToken: to, evidence, weak },
  ]
}

/** “US officials”, “UK Prime Minister”: the short name of a state before a noun only qualifies it. */
function isAttributive({ tokens, tags }: TaggedText, to: number, key: string): boolean {
  if (!attributive.has(key)) return false
  const after = tokens[to]
  if (after?.kind !== 'word') return false
  const tag = tags[to]
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ'
}

const attributive = new Set(['us', 'u.s.', 'uk', 'u.k.', 'united states', 'united kingdom'])

/** A name as the names model has it, without title, article and possessive at its edges. */
function trimTagged({ tokens }: TaggedText, run: NameRun): NameRun {
  let { from, to } = run
  while (to > from && tokens[to - 1]!.kind !== 'word' && tokens[to - 1]!.kind !== 'number') to--
  while (to > from && possessive.has(tokens[to - 1]!.lower)) to--
  while (to - from > 1) {
    const { lower } = tokens[from]!
    const bits = traitsOf(lower)
    if (lower === 'the' || lower === 'a' || lower === 'an') from++
    else if (run.tagged === 'PER' && bits & (traits.title | traits.demonym) && !(bits & givenName)) from++
    else break
  }
  return { ...run, from, to }
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
      (bits & (traits.opener | traits.time)) !== 0 ||
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
