import type { Rule } from './rule.ts'
import { storyPlace } from './storyPlace.ts'
import { voicesOf } from './voicesOf.ts'

/** A story in which nobody who speaks has a name. */
export const anonymousOnly: Rule<{ statements: number }> = {
  meta: {
    id: 'anonymous-only',
    summary: 'Somebody in a story speaks under a name.',
    rationale: 'Where all sources are hidden, readers have nobody’s word but the writer’s.',
    sources: [
      'AP Stylebook, “anonymous sources”',
      'Reuters Handbook of Journalism, “sourcing”',
      'Guardian editorial code, “anonymous quotations”',
    ],
    severity: 'information',
    options: {
      statements: {
        description: 'How many statements there are at least; fewer are no story.',
        default: 3,
        minimum: 1,
        maximum: 1000,
      },
    },
  },
  *checkArticle(article, options) {
    const voices = voicesOf(article)
    if (voices.length === 0 || voices.some((it) => it.kind !== 'unnamed' || it.isKnown)) return
    const statements = voices.reduce((sum, it) => sum + it.statements, 0)
    const place = storyPlace(article)
    if (!place || statements < options.statements) return
    const names = voices.slice(0, 3).map((it) => `“${it.name}”`)
    yield {
      ...place,
      message: `Nobody who speaks in this story has a name: ${names.join(', ')}${voices.length > 3 ? ' …' : ''}. Find somebody who goes on the record, or a document.`,
    }
  },
}
