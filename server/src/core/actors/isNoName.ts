import type { TaggedText } from '../language/taggedText.ts'
import { isAcronym, isCapitalized } from './capitals.ts'
import { givenName, knownPlace, traits, traitsOf } from './lexicon/wordTraits.ts'
import { bodyNouns } from './nameEvidence.ts'
import type { NameRun } from './nameRuns.ts'

/** Whether capitalized words are nobody's name: a nationality, an office's field, a work, a law, a code; `key` is the whole in lower case. */
export function isNoName(text: TaggedText, run: NameRun, key: string): boolean {
  const { tokens } = text
  const { from, to } = run
  if (isAttributive(text, to, key) || isBetween(tokens, run) || key === 'q&a' || !hasCapital(text, run))
    return true
  const last = traitsOf(tokens[to - 1]!.lower)
  if (to - from > 1) {
    if (
      last & traits.strictThing ||
      (numbering.has(tokens[to - 1]!.lower) && traitsOf(tokens[to - 2]!.lower) & traits.strictThing)
    )
      return true
    if (tokens[from + 1]!.lower === 'of' && thingsOf.has(tokens[from]!.lower)) return true
    if (
      to - from === 2 &&
      numbered.has(tokens[from]!.lower) &&
      /^(?:[A-Z]|[IVX]+)$/.test(tokens[to - 1]!.text)
    )
      return true
  } else if (common.has(key) && tokens[from - 1]?.lower === 'the') return true
  if (isTrade(text, run)) return true
  if (isAdjective(text, run) || isField(text, from, to) || isWork(text, from, to)) return true
  if (run.tagged !== undefined || traitsOf(key) & knownPlace) return false
  return isThing(text, from, to, last)
}

/** “*U.S.-China* tensions”: two places in one word, of which none acts. */
function isBetween(tokens: TaggedText['tokens'], { from, to }: NameRun): boolean {
  const parts = to - from === 1 && tokens[from]!.text.includes('-') ? tokens[from]!.lower.split('-') : []
  return parts.length > 1 && parts.every((it) => traitsOf(it) & (knownPlace | traits.demonym))
}

/** “3am” is none. */
function hasCapital({ tokens }: TaggedText, { from, to }: NameRun): boolean {
  for (let i = from; i < to; i++) if (/\p{Lu}/u.test(tokens[i]!.text)) return true
  return false
}

/** “US officials”, “UK Prime Minister”, “US$5”: the short name of a state before a noun only qualifies it. */
function isAttributive({ tokens, tags }: TaggedText, to: number, key: string): boolean {
  if (!attributive.has(key)) return false
  const after = tokens[to]
  if (after?.text === '$' || after?.text.startsWith('$')) return true
  if (after?.kind !== 'word') return false
  const tag = tags[to]
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ'
}

const attributive = new Set(['us', 'u.s.', 'uk', 'u.k.', 'united states', 'united kingdom'])

/** “No.” and the like behind a law's name. */
const numbering = new Set(['no', 'no.', 'number'])
const thingsOf = new Set(
  'law laws code day war wars book declaration charter act treaty convention rule rules'.split(' '),
)
const numbered = new Set(
  'group article section chapter part phase level grade type category annex appendix schedule act volume round stage class'.split(
    ' ',
  ),
)

/** Ordinary nouns that take a capital when they stand for a body or place named before. */
const common = new Set(
  'court state hall council union government ministry department committee commission party bank church university college school hospital board group company army navy police team club federation association agency institute office center centre island river street city town village county province region republic kingdom house'.split(
    ' ',
  ),
)

/** “*Hospital* admits error”: at the head of a sentence rather any hospital. */
export function isCommonBody(lower: string): boolean {
  return common.has(lower) && lower !== 'house' && lower !== 'police'
}

/** Whether all of it are nationalities, faiths and the like; surnames (“Black”) are told by the names model. */
function isAdjective({ tokens }: TaggedText, { from, to, tagged }: NameRun): boolean {
  for (let i = from; i < to; i++) {
    const bits = traitsOf(tokens[i]!.lower)
    if (!(bits & (traits.demonym | traits.adjective)) || bits & (traits.country | traits.city)) return false
    if (tagged === 'PER' && (bits & givenName || !(bits & traits.demonym))) return false
    if (isAcronym(tokens[i]!)) return false
  }
  return true
}

/** “*Steel* giant Tata”, “*Coffee* chain Starbucks”: at the head of a sentence, what the body deals in. */
function isTrade({ tokens }: TaggedText, { from, to, capitalExpected }: NameRun): boolean {
  const noun = tokens[to]
  const name = tokens[to + 1]
  if (!capitalExpected || to - from > 1 || !noun || !name) return false
  return bodyNouns.has(noun.lower) && !isCapitalized(noun) && isCapitalized(name)
}

/** “Education” in “Minister of Education”. */
function isField({ tokens }: TaggedText, from: number, to: number): boolean {
  const before = tokens[from - 1]?.lower
  if (before !== 'of' && before !== 'for') return false
  const office = tokens[from - 2]
  if (!office || !(traitsOf(office.lower) & traits.title)) return false
  for (let i = from; i < to; i++) {
    const bits = traitsOf(tokens[i]!.lower)
    if (!(bits & traits.portfolio) && tokens[i]!.lower !== 'industry') return false
  }
  return true
}

/** “the novel *Angel Catbird*”, “a movie called *Argo*”, “the film ‘*Argo*’”. */
function isWork({ tokens }: TaggedText, from: number, to: number): boolean {
  let at = from - 1
  if (tokens[at]?.kind === 'quote') at--
  const before = tokens[at]
  if (!before) return false
  if (works.has(before.lower) && !isCapitalized(before)) return true
  if (before.lower !== 'called' && before.lower !== 'titled' && before.lower !== 'entitled') return false
  return (
    works.has(tokens[at - 1]?.lower ?? '') ||
    (tokens[from - 1]!.kind === 'quote' && tokens[to]?.kind === 'quote')
  )
}

const works = new Set(
  'novel film movie book album song game musical opera poem documentary sitcom anime manga memoir drug vaccine virus hurricane typhoon'.split(
    ' ',
  ),
)

/** Whether a run that only its capitals make a name is rather a thing's: a work in quotation marks, a code, an illness, a product. */
function isThing({ tokens }: TaggedText, from: number, to: number, last: number): boolean {
  if (last & traits.thingWord) return true
  const before = tokens[from - 1]
  const after = tokens[to]
  if (before?.kind === 'quote') {
    if (after?.kind === 'quote' || (after?.kind === 'punctuation' && tokens[to + 1]?.kind === 'quote'))
      return true
  }
  if (after?.lower === "'s" && illnesses.has(tokens[to + 1]?.lower ?? '')) return true
  if (after?.kind === 'number') return true
  if (
    before?.text === '(' &&
    after?.text === ')' &&
    isAcronym(tokens[from]!) &&
    !isCapitalized(tokens[from - 2] ?? before)
  )
    return true
  if (to - from > 1) return false
  const { text, lower } = tokens[from]!
  if (/\d/.test(text) && text.length > 3) return true
  return common.has(lower)
}

const illnesses = new Set(['disease', 'syndrome', 'law', 'theorem', 'day'])
