import type { FoundRole } from '../core/actors/findRoles.ts'
import { traits, traitsOf } from '../core/actors/lexicon/wordTraits.ts'
import type { Article } from '../core/article/article.ts'
import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import { firstFrom, spansIn } from '../core/events/firstFrom.ts'
import type { Span } from '../core/text/span.ts'
import { namedPersons, type LocalPlace, type NamedPerson, type NamedPlace } from './namedPersons.ts'
import type { Rule } from './rule.ts'

/** “Former President Ruiz”, and further down “President Ruiz”. */
export const conflictingRole: Rule = {
  meta: {
    id: 'conflicting-role',
    summary: 'The offices that an article gives to a person can be held at the same time.',
    rationale:
      'Nobody is president and former president of one country: one of the two titles is out of date.',
    sources: ['AP Stylebook, “titles”', 'BBC Editorial Guidelines, 3.3 (accuracy)'],
    severity: 'warning',
  },
  *checkArticle(article) {
    for (const person of namedPersons(article)) {
      const held = officesOf(person, article)
      const told = new Set<string>()
      for (const [i, second] of held.entries()) {
        const first = held.slice(0, i).find((it) => exclude(it, second))
        if (!first || told.has(second.text)) continue
        told.add(second.text)
        yield {
          start: second.start,
          end: second.end,
          message: `${person.actor.name} is “${second.text}” here, and “${first.text}” further up. Check which of them holds.`,
          related: [{ start: first.start, end: first.end, message: `Here it is “${first.text}”.` }],
        }
      }
    }
  },
}

/** An office that stands before a name as its title; the span is the title’s. */
interface Office extends Span {
  readonly text: string
  readonly office: string
  /** “Foreign” of “foreign minister”, “vice” of “vice president”. */
  readonly fields: ReadonlySet<string>
  readonly nations: ReadonlySet<string>
  readonly isPast: boolean
}

/** Most titles of one person that are compared with each other. */
const mostCompared = 30

function officesOf(person: NamedPerson, article: Article): readonly Office[] {
  const titled = person.where(
    (it, found) => it.isOwn && (it.roles.length > 0 || exOffice(it, found) !== undefined),
  )
  const held = titled.flatMap((place) =>
    (place.roles.length > 0 ? place.roles : [exOffice(place, place.at.found)!]).flatMap(
      (it) => readOffice(place, it, article) ?? [],
    ),
  )
  return held.slice(0, mostCompared)
}

/** “Ex-President Keller”: one word, which no list of offices has. */
function exOffice({ name }: LocalPlace, { analysis }: AssembledBlock): Title | undefined {
  const before = analysis.tagged.tokens[name.firstToken - 1]
  if (!before?.lower.startsWith('ex-')) return undefined
  return { start: before.start, end: before.end, text: before.text, head: before.lower }
}

type Title = Omit<FoundRole, 'name'>

/** Offices of which a person holds one at a time. */
const single: ReadonlySet<string> = new Set(
  `president premier chancellor minister governor mayor king queen pope emperor`.split(' '),
)

const past: ReadonlySet<string> = new Set(['former', 'ex', 'late', 'erstwhile', 'retired', 'onetime'])

/** They tell of another time than that of the article, or of an office that is not quite held. */
const unclear: ReadonlySet<string> = new Set(
  `then future next incoming acting interim caretaker honorary and or elect designate`.split(' '),
)

function readOffice(place: NamedPlace, role: Title, article: Article): Office | undefined {
  const { at, name } = place
  const { tokens } = at.found.analysis.tagged
  const text = role.text.replace(/^the /iu, '')
  const words = text.toLowerCase().replaceAll('-', ' ').split(' ')
  const office = role.head.replace(/^ex-/u, '')
  const head = words.indexOf(office)
  // Titles alone, without “of”: a person may preside over a country and over a club.
  if (role.end > name.start || head < words.length - 1) return undefined
  if (!single.has(office) || head < 0 || words.some((it) => unclear.has(it))) return undefined
  const from = firstFrom(tokens, role.start)
  if (unclear.has(tokens[from - 1]?.lower.split('-')[0] ?? '')) return undefined
  const isPast = words.some((it) => past.has(it)) || past.has(tokens[from - 1]?.lower ?? '')
  if (!isPast && tellsOfThePast(place, article)) return undefined
  const before = words.slice(0, head).filter((it) => !past.has(it))
  return {
    start: at.block.start + role.start + role.text.length - text.length,
    end: at.block.start + role.end,
    text,
    office,
    fields: new Set(before.filter((it) => traitsOf(it) & traits.portfolio || it === 'prime')),
    nations: new Set(before.filter((it) => traitsOf(it) & (traits.demonym | traits.country))),
    isPast,
  }
}

/** “In 2003 President Bush …”, in an article of another year. */
function tellsOfThePast({ at, sentence: index }: NamedPlace, { publication }: Article): boolean {
  const sentence = at.found.analysis.tagged.sentences[index]
  if (!sentence) return false
  const year = publication.date?.slice(0, 4)
  return spansIn(at.found.dates, sentence).some(
    ({ value }) =>
      value !== undefined && /^\d{4}/u.test(value) && (year === undefined || value.slice(0, 4) < year),
  )
}

function exclude(a: Office, b: Office): boolean {
  const sameFields = isSame(a.fields, b.fields)
  if (a.office === b.office) {
    const sameNations = isSame(a.nations, b.nations) || a.nations.size === 0 || b.nations.size === 0
    if (sameFields && sameNations) return a.isPast !== b.isPast
    if (a.isPast || b.isPast) return false
    return a.office === 'minister' && !isWithin(a.fields, b.fields) && !isWithin(b.fields, a.fields)
  }
  return !a.isPast && !b.isPast
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && isWithin(a, b)
}

function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const it of a) if (!b.has(it)) return false
  return true
}
