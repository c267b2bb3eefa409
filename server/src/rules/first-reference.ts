import { givenName, traits, traitsOf } from '../core/actors/lexicon/wordTraits.ts'
import type { Article } from '../core/article/article.ts'
import { namedPersons, type NamedPerson, type NamedPlace } from './namedPersons.ts'
import { knownByOneName } from './oneName.ts'
import type { Rule } from './rule.ts'
import { statementsBy, type SpeakerCount } from './statementsBy.ts'
import { bySurname, surnameOf } from './surnames.ts'

/** “Ruiz said”, before anybody has read of “Ana Ruiz”. */
export const firstReference: Rule<{ titled: boolean }> = {
  meta: {
    id: 'first-reference',
    summary: 'A person has a full name where the text first names them.',
    rationale:
      'A surname out of nowhere sends readers back up the page, to look for a person who is not there.',
    sources: ['AP Stylebook, “names”', 'Guardian and Observer style guide, “names”'],
    severity: 'information',
    options: {
      titled: {
        description: 'Also asks for the first name of whom the article gives an office and a surname alone.',
        default: false,
        presets: { teaching: true },
      },
    },
  },
  *checkArticle(article, { titled }) {
    const speakers = statementsBy(article)
    for (const person of namedPersons(article)) {
      const { first } = person
      if (!first || first.isFull || isAttributive(first) || !seemsPerson(person, first, speakers)) continue
      if (isOtherwiseNamed(person, first) || standsInFullBefore(article, first)) continue
      const { start, end, text } = first
      const full = fullPlace(person, text)
      if (full) {
        if (full.start < start || (!titled && isTitled(first) && full.roles.length === 0)) continue
        yield {
          start,
          end,
          message: `“${text}” has a first name only further down, as “${full.text}”. Give the full name here, where readers meet them.`,
          related: [{ start: full.start, end: full.end, message: 'The full name.' }],
        }
      } else if (isUnexplained(person, first, speakers, titled)) {
        yield {
          start,
          end,
          message: `“${text}” is nowhere named in full. Give the first name here, where readers meet them.`,
        }
      }
    }
  },
  *fixes(article, { start, end }) {
    const persons = namedPersons(article)
    const person = persons.find(({ places }) => places.some((it) => it.start === start && it.end === end))
    if (!person) return
    const text = person.places.find((it) => it.start === start)!.text
    const full = fullPlace(person, text)?.text
    if (full === undefined) return
    const isShared = (bySurname(persons).get(surnameOf(full))?.length ?? 0) > 1
    yield { title: `Write “${full}”`, changes: [{ start, end, text: full }], sure: !isShared }
  },
}

/** Where the text has the whole of a name of which it has the surname elsewhere. Headlines and headings don't count. */
function fullPlace({ places }: NamedPerson, surname: string): NamedPlace | undefined {
  const lower = surnameOf(surname)
  return places.find((it) => it.isFull && (it.isOwn || it.isQuoted) && surnameOf(it.text) === lower)
}

/** More than one sign must say so: a name that stands alone may be anything's. */
function seemsPerson(
  { actor, places }: NamedPerson,
  { at, name }: NamedPlace,
  speakers: ReadonlyMap<string, SpeakerCount>,
): boolean {
  if (!at.found.analysis.tagged.nameTags[name.firstToken]?.endsWith('-PER')) return false
  return actor.gender !== undefined || speakers.has(actor.key) || places.some(({ roles }) => roles.length > 0)
}

/** “King Salman”, who has one name; “Mr Tighe”, where the bearer that is found is a woman. */
function isOtherwiseNamed({ actor }: NamedPerson, { at, name }: NamedPlace): boolean {
  const before = at.found.analysis.tagged.tokens[name.firstToken - 1]?.lower ?? ''
  const bits = traitsOf(before)
  if (actor.gender === 'female' && bits & traits.manTitle) return true
  return (actor.gender === 'male' && (bits & traits.womanTitle) !== 0) || ofOneName.has(before)
}

/** Whether a capitalized word goes before the name further up, where it was not read as a person’s whole name. */
function standsInFullBefore({ source }: Article, { start, text }: NamedPlace): boolean {
  const above = source.slice(Math.max(0, start - farthest), start)
  for (let at = above.indexOf(text); at >= 0; at = above.indexOf(text, at + text.length)) {
    const word = /(\p{Lu}[\p{L}\p{M}.’'-]{0,30}) $/u.exec(above.slice(Math.max(0, at - 32), at))?.[1]
    if (word !== undefined && !(traitsOf(word.toLowerCase()) & (traits.title | traits.opener))) return true
  }
  return false
}

/** How far back a name is looked for, in UTF-16 units. */
const farthest = 20_000

function isTitled({ at, name, roles }: NamedPlace): boolean {
  if (roles.length > 0) return true
  const bits = traitsOf(at.found.analysis.tagged.tokens[name.firstToken - 1]?.lower ?? '')
  return (bits & traits.title) !== 0 && (bits & traits.honorific) === 0
}

/** “The Obama administration”, “a Trump rally”: the name of something else. */
function isAttributive({ name, at }: NamedPlace): boolean {
  const { tags } = at.found.analysis.tagged
  const next = tags[name.endToken]
  return next === 'NOUN' || next === 'PROPN' || next === 'ADJ' || tags[name.firstToken - 1] === 'DET'
}

function isUnexplained(
  { actor, places }: NamedPerson,
  place: NamedPlace,
  speakers: ReadonlyMap<string, SpeakerCount>,
  titled: boolean,
): boolean {
  if (actor.known || actor.gender === undefined || !speakers.has(actor.key)) return false
  const { text, at } = place
  if (places.some((it) => it.isFull) || knownByOneName(text)) return false
  const { text: words, sentences } = at.found.analysis.tagged
  if (traitsOf(text.toLowerCase()) & givenName) return false
  if (!titled && isTitled(place)) return false
  const sentence = sentences[place.sentence]
  return (
    !sentence ||
    !/\b(?:one|single|only|stage|pen|first|last) name\b|\bonly as\b/iu.test(
      words.slice(sentence.start, sentence.end),
    )
  )
}

/** Whoever bears these goes by one name. */
const ofOneName: ReadonlySet<string> = new Set(
  `pope king queen prince princess emperor empress emir sultan saint st st. sister brother mother father swami`.split(
    ' ',
  ),
)
