import type { Actor } from '../core/actors/actor.ts'
import { givenName, traits, traitsOf } from '../core/actors/lexicon/wordTraits.ts'
import { namedPersons, type NamedPerson, type NamedPlace } from './namedPersons.ts'
import type { Rule } from './rule.ts'
import { bySurname, surnameOf } from './surnames.ts'

/** “Khan said”, where the article has two. */
export const ambiguousSurname: Rule<{ paragraphs: number }> = {
  meta: {
    id: 'ambiguous-surname',
    summary: 'A surname alone means one person.',
    rationale: 'Where two people of one surname are on stage, readers take one of them for the other.',
    sources: ['AP Stylebook, “names”', 'Guardian and Observer style guide, “names”'],
    severity: 'information',
    options: {
      paragraphs: {
        description: 'How many paragraphs back somebody is still on stage.',
        default: 3,
        minimum: 0,
        maximum: 20,
      },
    },
  },
  *checkArticle(article, { paragraphs }) {
    for (const [surname, bearers] of bySurname(namedPersons(article))) {
      if (bearers.length < 2 || bearers.filter(({ actor }) => hasGivenName(actor)).length < 2) continue
      const fullest = bearers.filter(isNamedInFull)
      if (fullest.length < 2 || fullest.length > mostBearers) continue
      const owner = ownerOf(fullest)
      /** How often the surname alone has meant somebody so far. */
      const used = new Map<NamedPerson, number>()
      /** For each bearer the paragraph in which a full name or a title last told who is meant. */
      const seen = new Map<NamedPerson, number>()
      const toldIn = new Set<number>()
      for (const { person, place } of inOrder(bearers)) {
        const { paragraph } = place
        if (place.isFull || isTitled(place)) {
          seen.set(person, paragraph)
          if (!place.isFull) used.set(person, (used.get(person) ?? 0) + 1)
          continue
        }
        if (!place.isOwn || surnameOf(place.text) !== surname || isAttributive(place)) continue
        const isOwners = isOwnersName(person, used)
        used.set(person, (used.get(person) ?? 0) + 1)
        if (isOwners) continue
        const near = fullest.filter(
          (it) => it === owner || paragraph - (seen.get(it) ?? -Infinity) <= paragraphs,
        )
        const here = near.filter((it) => seen.get(it) === paragraph)
        if (
          near.length < 2 ||
          areOne(near) ||
          here.length === 1 ||
          toldIn.has(paragraph) ||
          isTold(place, near)
        )
          continue
        toldIn.add(paragraph)
        yield {
          start: place.start,
          end: place.end,
          message: `“${place.text}” may be ${inWords(near)}. Write the first name, too.`,
        }
      }
    }
  },
  *fixes(article, { start, end }) {
    const persons = namedPersons(article)
    const text = article.source.slice(start, end)
    for (const { actor, places } of bySurname(persons).get(surnameOf(text)) ?? []) {
      if (!places.some((it) => it.isFull)) continue
      yield { title: `Write “${actor.name}”`, changes: [{ start, end, text: actor.name }], sure: false }
    }
  },
}

/** More are a list of names, not a cast. */
const mostBearers = 12

/** With a first name that is one: “Post Trump” is nobody. */
function isNamedInFull({ actor, places }: NamedPerson): boolean {
  return hasGivenName(actor) && places.some((it) => it.isFull)
}

function hasGivenName({ name }: Actor): boolean {
  const [given = ''] = name.toLowerCase().split(' ')
  return (traitsOf(given) & givenName) !== 0
}

/** “Sandra Paradis” and “Sandy Paradis”, “Ken” and “Kenneth”: one person, it seems. */
function areOne([first, second, third]: readonly NamedPerson[]): boolean {
  if (!first || !second || third) return false
  const [a = '', b = ''] = [first, second].map(({ actor }) => actor.name.split(' ')[0]!.toLowerCase())
  if (a.slice(0, 3) !== b.slice(0, 3)) return false
  return a.startsWith(b) || b.startsWith(a) || /(?:y|ie)$/u.test(a) || /(?:y|ie)$/u.test(b)
}

/** Whom the surname alone has come to mean before the other one enters: they are on stage all the time. */
function ownerOf([first, second]: readonly NamedPerson[]): NamedPerson | undefined {
  const entry = second!.places.find((it) => it.isFull)!.start
  return first!.places.filter((it) => !it.isFull && it.start < entry).length > 1 ? first : undefined
}

/** Whether the surname alone has meant this one so far, often, and nobody else. */
function isOwnersName(person: NamedPerson, used: ReadonlyMap<NamedPerson, number>): boolean {
  if ((used.get(person) ?? 0) < fewestUses) return false
  for (const [other, count] of used) if (other !== person && count > 0) return false
  return true
}

const fewestUses = 3

interface Placed {
  readonly person: NamedPerson
  readonly place: NamedPlace
}

function inOrder(bearers: readonly NamedPerson[]): readonly Placed[] {
  return bearers
    .flatMap((person) => person.places.map((place) => ({ person, place })))
    .sort((a, b) => a.place.start - b.place.start)
}

/** “Mr Khan”, “Mayor Khan”. */
function isTitled({ at, name, roles }: NamedPlace): boolean {
  const before = at.found.analysis.tagged.tokens[name.firstToken - 1]?.lower ?? ''
  return roles.length > 0 || (traitsOf(before) & traits.title) !== 0
}

/** “The Khan family”, “the Khans”, “the newest Khan”, “Khan II”. */
function isAttributive({ at, name }: NamedPlace): boolean {
  const { tags } = at.found.analysis.tagged
  const next = tags[name.endToken]
  const before = tags[name.firstToken - 1]
  if (next === 'NOUN' || next === 'PROPN' || next === 'ADJ' || next === 'NUM') return true
  return before === 'DET' || before === 'ADJ'
}

/** Whether a pronoun behind the name in its sentence says which of a man and a woman is meant. */
function isTold({ at, name, sentence }: NamedPlace, bearers: readonly NamedPerson[]): boolean {
  const { tokens, sentences } = at.found.analysis.tagged
  const end = sentences[sentence]?.endToken ?? tokens.length
  for (let i = name.endToken; i < end; i++) {
    const gender = gendered.get(tokens[i]!.lower)
    if (!gender) continue
    return bearers.filter(({ actor }) => actor.gender === undefined || actor.gender === gender).length < 2
  }
  return false
}

const gendered: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...['he', 'him', 'his', 'himself'].map((it) => [it, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((it) => [it, 'female'] as const),
])

function inWords(bearers: readonly NamedPerson[]): string {
  const names = bearers.map(({ actor }) => actor.name)
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)!}`
}
