import type { TaggedText } from '../language/taggedText.ts'
import type { ActorKind } from './actor.ts'
import { isAcronym, isCapitalized, isInitial } from './capitals.ts'
import { givenName, knownPlace, traits, traitsOf } from './lexicon/wordTraits.ts'
import type { NameEvidence } from './nameCandidate.ts'

/** What speaks for each kind: the names model, the words of the name and those beside it. `key` is the name in lower case. */
export function weighName(
  { tokens, tags }: TaggedText,
  from: number,
  to: number,
  key: string,
  modelKind: 'PER' | 'ORG' | 'LOC' | undefined,
): NameEvidence {
  let person = modelKind === 'PER' ? 4 : 0
  let organization = modelKind === 'ORG' ? 4 : 0
  let place = modelKind === 'LOC' ? 4 : 0

  const whole = traitsOf(key)
  if (whole & traits.country) place += 6
  else if (whole & traits.state) place += 4
  else if (whole & traits.seat) place += 14
  else if (whole & traits.city) place += to - from > 1 ? 6 : 3

  const first = tokens[from]!
  const last = tokens[to - 1]!
  const firstTraits = traitsOf(first.lower)
  const lastTraits = traitsOf(last.lower)
  if (to - from > 1) {
    const second = tokens[from + 1]!.lower
    // “Tata Steel UK”
    const branch = to - from > 2 && lastTraits & traits.country ? traitsOf(tokens[to - 2]!.lower) : 0
    if ((lastTraits | branch) & traits.organizationWord) organization += 6
    else if (lastTraits & traits.placeWord) place += 4
    else if (firstTraits & givenName && !(whole & traits.country)) person += 3
    if (firstTraits & traits.organizationWord && joins.has(second)) organization += 5
    if (waters.has(first.lower) && !(lastTraits & traits.organizationWord)) place += 6
    else if (placeOpeners.has(first.lower)) place += 3
    if (second === 'of' && stateForms.has(first.lower) && lastTraits & knownPlace) place += 8
    if (firstTraits & (traits.demonym | traits.country) && !(whole & traits.country)) organization += 3
    for (let i = from; i < to; i++) {
      const { lower } = tokens[i]!
      if (lower === '&' || lower === 'and' || lower === 'for') organization += 3
      else if (i > from && isInitial(tokens[i]!)) person += 2
    }
  } else {
    if (firstTraits & givenName) person += 1
    if (isAcronym(first)) organization += whole & traits.country ? 0 : 3
    // “Republicans”, “Democrats”: many people, though what they do is what one person does.
    if (lastTraits & traits.organizationWord) organization += last.lower.endsWith('s') ? 6 : 3
    if (lastTraits & traits.placeWord) place += 2
  }

  const before = tokens[from - 1]
  if (before) {
    const beforeTraits = traitsOf(before.lower)
    if (beforeTraits & traits.title && before.kind === 'word') person += 5
    else if (
      (beforeTraits & traits.organizationWord || bodyNouns.has(before.lower)) &&
      !isCapitalized(before)
    )
      organization += 8
    else if (placeNouns.has(before.lower)) place += 5
    if (before.lower === 'the') {
      person -= 4
      organization += 1
    } else if (before.lower === 'a' || before.lower === 'an') person -= 4
    else if (inPlace.has(before.lower)) place += 2
  }
  const after = tokens[to]
  if (after) {
    if (after.lower === 'who' || after.lower === 'jr.' || after.lower === 'sr.') person += 3
    else if (speaks.has(after.lower)) person += 1
    else if (after.text === ',') {
      const next = tokens[to + 1]
      const behind = tokens[to + 2]
      if (next?.kind === 'number' && behind?.text === ',' && next.text.length < 4) person += 5
      else if (next?.lower === 'who') person += 3
      else if (next && articles.has(next.lower)) {
        const noun = apposedNoun(tags, tokens, to + 2)
        if (noun !== undefined) {
          const bits = traitsOf(noun)
          if (bits & traits.title) person += 6
          else if (placeNouns.has(noun) || bits & traits.placeWord) place += 6
          else if (bits & traits.organizationWord || bodyNouns.has(noun)) organization += 6
        }
      } else if (next && isCapitalized(next) && traitsOf(next.lower) & (traits.country | traits.state))
        place += 4
    } else if (placeNouns.has(after.lower)) place += 6
    else if (tags[to] === 'NOUN' && !isCapitalized(after))
      organization += traitsOf(after.lower) & traits.title ? 4 : 1
  }
  return { person: Math.max(person, 0), organization: Math.max(organization, 0), place: Math.max(place, 0) }
}

/** The kind with most points; of equal ones person before organization before place; without any an organization. */
export function likeliestKind({ person, organization, place }: NameEvidence): ActorKind {
  if (person > 0 && person >= organization && person >= place) return 'person'
  return organization >= place ? 'organization' : 'place'
}

/** The head of a noun phrase that begins at `at`: its last noun before anything else. */
function apposedNoun(tags: TaggedText['tags'], tokens: TaggedText['tokens'], at: number): string | undefined {
  let head: string | undefined
  for (let i = at; i < at + 7; i++) {
    const tag = tags[i]
    const token = tokens[i]
    if (token && traitsOf(token.lower) & traits.title) return token.lower
    if (tag === 'NOUN') head = tokens[i]!.lower
    else if (head !== undefined || (tag !== 'ADJ' && tag !== 'PROPN' && tag !== 'NUM' && tag !== 'ADV')) break
  }
  return head
}

const articles = new Set(['a', 'an', 'the'])
const joins = new Set(['of', 'for'])
/** Words that open the name of a water or height, and of hardly anything else. */
const waters = new Set(['lake', 'mount', 'cape', 'river', 'gulf', 'isle', 'strait'])
const placeOpeners = new Set([
  'fort',
  'port',
  'bay',
  'north',
  'south',
  'east',
  'west',
  'new',
  'san',
  'santa',
  'los',
  'las',
  'el',
  'republic',
  'state',
])
const stateForms = new Set([
  'state',
  'republic',
  'kingdom',
  'city',
  'province',
  'commonwealth',
  'emirate',
  'democratic',
])
const inPlace = new Set(['in', 'near', 'at', 'outside', 'across', 'into', 'around', 'throughout'])
const speaks = new Set(['said', 'says', 'told', 'added', 'tweeted', 'wrote', 'asked', 'argued', 'explained'])
export const bodyNouns: ReadonlySet<string> = new Set(
  'chain chains firms automaker carmaker website site retailer retailers supermarket airline carrier militia channel publisher startup giant manufacturer maker paper daily weekly group charity outlet tabloid subsidiary brand conglomerate operator developer major'.split(
    ' ',
  ),
)
const placeNouns = new Set(
  'area airport border city coast county district island islands mountains neighborhood neighbourhood peninsula province rainforest region river state suburb town valley village'.split(
    ' ',
  ),
)
