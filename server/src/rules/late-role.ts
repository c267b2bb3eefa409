import { isIntroduced, isOffice } from './isIntroduced.ts'
import { namedPersons } from './namedPersons.ts'
import type { Rule } from './rule.ts'
import { statementsBy } from './statementsBy.ts'

/** “Ana Ruiz said …”, and three paragraphs on, “Ruiz, the harbour master”. */
export const lateRole: Rule<{ paragraphs: number }> = {
  meta: {
    id: 'late-role',
    summary: 'Readers learn who a speaker is where they first meet the name.',
    rationale: 'Until the role comes, readers cannot weigh what the person says.',
    sources: ['AP Stylebook, “titles”', 'Reuters Handbook of Journalism, “sourcing”'],
    severity: 'information',
    options: {
      paragraphs: {
        description: 'How many paragraphs further down a role may first come without being late.',
        default: 0,
        minimum: 0,
        maximum: 20,
      },
    },
  },
  *checkArticle(article, { paragraphs }) {
    const said = statementsBy(article)
    for (const person of namedPersons(article)) {
      const { actor, first } = person
      if (actor.known || !said.has(actor.key) || !first?.isFull) continue
      const { places } = person
      const told = places.find(isIntroduced)
      const role = places.find((it) => it.roles.some((role) => isOffice(it, role)))
      // Where anything comes earlier that may be a description, it is not late.
      if (!role || told !== role) continue
      if (role.paragraph - first.paragraph <= paragraphs) continue
      const { text, start, end } = role.roles.find((it) => isOffice(role, it))!
      const offset = role.at.block.start
      yield {
        start: first.start,
        end: first.end,
        message: `Only further down do readers learn that ${first.text} is “${text}”. Say so here.`,
        related: [{ start: start + offset, end: end + offset, message: 'The role.' }],
      }
    }
  },
}
