import type { Actor } from '../core/actors/actor.ts'
import type { Article } from '../core/article/article.ts'
import { isHeld, type KnownRole } from '../core/newsroom/newsroom.ts'
import { isIntroduced } from './isIntroduced.ts'
import { namedPersons, type NamedPerson, type NamedPlace } from './namedPersons.ts'
import type { Rule, TextChange } from './rule.ts'
import { statementsBy } from './statementsBy.ts'

/** “Ana Ruiz said”: and who is she? */
export const missingRole: Rule = {
  meta: {
    id: 'missing-role',
    summary: 'Readers learn who each speaker is.',
    rationale:
      'What somebody says weighs as much as what they are placed to know: a name alone does not tell.',
    sources: ['AP Stylebook, “titles”', 'Reuters Handbook of Journalism, “sourcing”'],
    severity: 'information',
  },
  *checkArticle(article) {
    const said = statementsBy(article)
    for (const person of namedPersons(article)) {
      const { actor } = person
      const own = said.get(actor.key)
      if (!own || (own.quoted === 0 && own.count < fewestUnquoted)) continue
      if (actor.roles.length > 0 || actor.mentions.some((it) => it.form === 'nominal')) continue
      const first = firstPlace(person)
      if (!first || person.places.some(isIntroduced)) continue
      const { start, end, text } = first
      const message = `Nothing says who ${text} is. Give the role in which they speak.`
      if (!actor.known) {
        if (isSurelyPerson(actor, first)) yield { start, end, message }
        continue
      }
      // Whom the newsroom’s file gives no role needs none.
      const [role] = rolesOf(actor, article)
      if (role) yield { start, end, message: `${message} The newsroom has “${role.text}”.` }
    }
  },
  *fixes(article, { start }) {
    for (const person of namedPersons(article)) {
      const first = firstPlace(person)
      if (first?.start !== start) continue
      const roles = rolesOf(person.actor, article)
      for (const { text } of roles) {
        const change = insertion(first, text)
        if (change) yield { title: `Add “${text}”`, changes: [change], sure: roles.length === 1 }
      }
    }
  },
}

/** One paraphrase may report a deed rather than words: “announced his retirement”. */
const fewestUnquoted = 2

function firstPlace({ places }: NamedPerson): NamedPlace | undefined {
  return places.find((it) => it.isOwn && it.isFull)
}

/** Bodies are named in several words, too; acronyms are no part of a person’s name. */
function isSurelyPerson({ name, gender, mentions }: Actor, first: NamedPlace): boolean {
  if (/\p{Lu}{2}/u.test(name)) return false
  return gender !== undefined || mentions.some((it) => it.form === 'pronoun') || isTaggedPerson(first)
}

/** The roles that the newsroom’s file gives on the day of publication; all that never end where that is not known. */
function rolesOf({ known }: Actor, { publication }: Article): readonly KnownRole[] {
  const day = publication.date
  return (known?.roles ?? []).filter((it) => (day === undefined ? it.to === undefined : isHeld(it, day)))
}

/** “Yuri Ushakov, ambassador to Washington,”, or before the name where something follows that commas would part from it. */
function insertion({ start, end, at, name }: NamedPlace, role: string): TextChange | undefined {
  const { tokens, tags } = at.found.analysis.tagged
  const next = tokens[name.endToken]
  const tag = tags[name.endToken]
  if (next === undefined || next.lower === ',' || next.lower === '.')
    return { start: end, end, text: `, ${role}` }
  if (tag === 'VERB' || tag === 'AUX' || tag === 'CCONJ' || tag === 'SCONJ' || tag === 'ADV')
    return { start: end, end, text: `, ${role},` }
  const before = tags[name.firstToken - 1]
  if (before !== 'VERB' && before !== 'ADP' && before !== 'SCONJ') return undefined
  return { start, end: start, text: `${role} ` }
}

function isTaggedPerson({ at, name }: NamedPlace): boolean {
  const { nameTags } = at.found.analysis.tagged
  for (let i = name.firstToken; i < name.endToken; i++) if (!nameTags[i]!.endsWith('-PER')) return false
  return true
}
