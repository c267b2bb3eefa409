import type { FoundRole } from '../core/actors/findRoles.ts'
import { traits, traitsOf } from '../core/actors/lexicon/wordTraits.ts'
import type { Article } from '../core/article/article.ts'
import { firstFrom } from '../core/events/firstFrom.ts'
import type { Span } from '../core/text/span.ts'
import { namedPersons, type NamedPlace } from './namedPersons.ts'
import type { Rule } from './rule.ts'
import { bySurname, surnameOf } from './surnames.ts'

/** “President Ana Ruiz”, and in the next paragraph “President Ruiz” again. */
export const repeatedTitle: Rule<{ paragraphs: number }> = {
  meta: {
    id: 'repeated-title',
    summary: 'A title stands with a name at its first mention, and the surname alone after that.',
    rationale: 'Readers have been told; the title again is weight without news.',
    sources: ['AP Stylebook, “titles”'],
    severity: 'off',
    options: {
      paragraphs: {
        description: 'How many paragraphs after its last place a title may remind readers again; 0: never.',
        default: 0,
        minimum: 0,
        maximum: 50,
      },
    },
  },
  *checkArticle(article, { paragraphs }) {
    for (const { places } of namedPersons(article)) {
      const last = new Map<string, number>()
      for (const place of places) {
        const title = place.isOwn ? titleOf(place) : undefined
        if (!title) continue
        const { paragraph } = place
        const before = last.get(title.head)
        last.set(title.head, paragraph)
        if (before === undefined || (paragraphs > 0 && paragraph - before >= paragraphs)) continue
        const start = place.at.block.start + title.start
        yield {
          start,
          end: place.end,
          message: `Readers know the title “${title.text}” from further up. The surname alone is enough here.`,
        }
      }
    }
  },
  *fixes(article, finding) {
    const change = surnameAlone(article, finding)
    if (change) yield { title: `Write “${change.text}”`, changes: [change], sure: false }
  },
}

/** A title with a capital right before the name; not what belongs to the name, as “Pope” and “Sir” do. */
function titleOf({ at, name, roles }: NamedPlace): FoundRole | undefined {
  const { tokens, text } = at.found.analysis.tagged
  const before = tokens[name.firstToken - 1]
  if (!before || !/^\p{Lu}/u.test(before.text) || kept.has(before.lower)) return undefined
  const bits = traitsOf(before.lower)
  if (!(bits & traits.title) || bits & traits.honorific) return undefined
  return roles.find((it) => it.end <= name.start && text.slice(it.end, name.start).trim() === '')
}

const kept: ReadonlySet<string> = new Set(
  `pope king queen prince princess emperor empress emir sultan sister brother mother father lord lady`.split(
    ' ',
  ),
)

/** Nothing where another has the surname, or an article before the title would be left. */
function surnameAlone(
  article: Article,
  { start, end }: Span,
): (Span & { readonly text: string }) | undefined {
  const persons = namedPersons(article)
  for (const { places } of persons) {
    const place = places.find((it) => it.end === end)
    if (!place) continue
    const { at, name } = place
    if ((bySurname(persons).get(surnameOf(place.text)) ?? []).length !== 1) return undefined
    const { tokens, tags } = at.found.analysis.tagged
    const from = firstFrom(tokens, start - at.block.start)
    const before = tags[from - 1]
    if (before === 'DET' || before === 'ADJ' || before === 'PROPN' || before === 'NOUN') return undefined
    const surname = tokens[name.endToken - 1]!.text
    return { start, end, text: surname }
  }
  return undefined
}
