import type { PartOfSpeech } from '../language/partOfSpeech.ts'
import type { BlockWords } from './blockWords.ts'
import {
  anonymousWords,
  inTheKnow,
  keptBack,
  looseCollectives,
  namingWords,
  openModifiers,
  openQuantifiers,
  placedPeople,
  vaguePapers,
  vaguePeople,
  vaguePerson,
} from './vagueSources.ts'

/** What a reader can do with a source phrase: ask it, or not; `pronoun` where that depends on whom it means. */
export type SourceQuality =
  | { readonly kind: 'specific' }
  | { readonly kind: 'pronoun' }
  | {
      readonly kind: 'vague'
      readonly confidence: number
      /** Somebody who was asked, and whose name is kept back. */
      readonly anonymous: boolean
    }

const specific: SourceQuality = { kind: 'specific' }
const pronoun: SourceQuality = { kind: 'pronoun' }

/** Judges the noun phrase of a source, from token `from` to before token `to`. */
export function judgeSourcePhrase(words: BlockWords, from: number, to: number): SourceQuality {
  const { tokens, tags, nameTags } = words
  const head = headOf(words, from, to)
  if (head < 0) return specific
  const lower = tokens[head]!.lower
  const first = tokens[from]!.lower
  let nameBefore = false
  let nameBehind = false
  let identified = false
  let anonymous = false
  let knowing = false
  for (let i = from; i < to; i++) {
    const name = nameTags[i]!
    if (anonymousWords.has(tokens[i]!.lower)) anonymous = true
    if (i > head && inTheKnow.has(tokens[i]!.lower)) knowing = true
    if (name === 'O') continue
    if (i < head) nameBefore = true
    else {
      nameBehind = true
      // “One of the groups, the Syrian Democratic Forces”: the name says which.
      if (name.endsWith('PER') || tokens[head + 1]?.text === ',') identified = true
    }
  }
  if (anonymous) return vague(0.9, true)
  if (identified || isNaming(words, to)) return specific
  if (knowing && (vaguePeople.has(lower) || vaguePerson.has(lower))) return vague(0.9, true)
  const named = nameBefore || nameBehind
  const definite = first === 'the' || first === 'these' || first === 'those' || first === 'both'
  if (looseCollectives.has(lower)) return named && tags[head] !== 'NOUN' ? specific : vague(0.8)
  // “Jehovah's Witnesses”, “the Senators”: people of that name, and no witnesses or senators at large.
  if (nameTags[head] !== 'O' && tags[head] === 'PROPN') return specific
  if (openQuantifiers.has(lower)) return vague(0.65)
  if (vaguePapers.has(lower)) {
    if (nameBehind || (definite && lower !== 'reports')) return specific
    return nameBefore || isModified(words, from, head) ? specific : vague(0.75)
  }
  if (vaguePeople.has(lower)) {
    if (definite && !nameBefore) return specific
    if (placedPeople.has(lower)) return nameBehind || hasModifier(words, from, head) ? specific : vague(0.7)
    return vague((vaguePeople.get(lower) ?? 0.7) * (named ? 0.85 : 1), keptBack.has(lower))
  }
  if (vaguePerson.has(lower) && (first === 'a' || first === 'an' || first === 'one' || first === 'another')) {
    return nameBehind && !nameBefore ? specific : vague(0.65, true)
  }
  if (openQuantifiers.has(first) && tags[head] === 'NOUN' && lower.endsWith('s')) return vague(0.55)
  if (tags[head] === 'PRON') return pronoun
  return specific
}

/** The token that the phrase is about: “unnamed *officials* in Kyiv”, “a number of *senators*”. */
function headOf({ tokens, tags }: BlockWords, from: number, to: number): number {
  let head = -1
  for (let i = from; i < to; i++) {
    const tag = tags[i]!
    const { lower } = tokens[i]!
    if (
      tag === 'NOUN' ||
      tag === 'PROPN' ||
      tag === 'PRON' ||
      openQuantifiers.has(lower) ||
      vaguePeople.has(lower) ||
      (vaguePerson.has(lower) && !premodifiers.has(tags[i + 1] ?? 'PUNCT'))
    ) {
      head = i
    } else if (head >= 0) {
      const behindQuantity =
        lower === 'of' && (quantities.has(tokens[head]!.lower) || openQuantifiers.has(tokens[head]!.lower))
      if (behindQuantity) continue
      if (
        tag === 'ADP' ||
        tag === 'PUNCT' ||
        tag === 'VERB' ||
        tag === 'AUX' ||
        tag === 'SCONJ' ||
        tag === 'CCONJ'
      )
        break
    }
  }
  return head
}

/** What stands before a noun: “a *local resident* council”. */
const premodifiers: ReadonlySet<PartOfSpeech> = new Set(['ADJ', 'NOUN', 'PROPN'])

/** Nouns that only count what follows. */
const quantities: ReadonlySet<string> = new Set(
  'number group majority couple handful range variety host series dozens'.split(' '),
)

function hasModifier({ tags }: BlockWords, from: number, head: number): boolean {
  for (let i = from; i < head; i++) if (tags[i] === 'PROPN') return true
  return false
}

/** “Critics, including Ana Ruiz”. */
function isNaming({ tokens }: BlockWords, at: number): boolean {
  const next = tokens[at]?.text === ',' ? at + 1 : at
  return namingWords.has(tokens[next]?.lower ?? '')
}

/** Whether a word before the head says whose writing it is. */
function isModified({ tokens, tags }: BlockWords, from: number, head: number): boolean {
  for (let i = from; i < head; i++) {
    if (
      (tags[i] === 'NOUN' || tags[i] === 'ADJ' || tags[i] === 'PROPN') &&
      !openModifiers.has(tokens[i]!.lower)
    )
      return true
  }
  return false
}

function vague(confidence: number, anonymous = false): SourceQuality {
  return { kind: 'vague', confidence, anonymous }
}
