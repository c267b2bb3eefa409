import { coverageOf } from '../core/article/report/coverage.ts'
import type { Rule } from './rule.ts'
import { storyPlace } from './storyPlace.ts'
import { voicesOf } from './voicesOf.ts'

/** A story of some length in which one source alone speaks. */
export const singleSource: Rule<{ sentences: number; statements: number }> = {
  meta: {
    id: 'single-source',
    summary: 'A story of some length rests on more than one source.',
    rationale: 'One source tells one side, and nobody in the story can say that it is wrong.',
    sources: [
      'BBC Editorial Guidelines, 3.3 (accuracy)',
      'Reuters Handbook of Journalism, “sourcing”',
      'AP News Values and Principles, “responses”',
    ],
    severity: 'information',
    options: {
      sentences: {
        description: 'Shorter articles, in sentences of prose, may have one source.',
        default: 8,
        minimum: 1,
        maximum: 1000,
      },
      statements: {
        description: 'How many statements of the one source there are at least.',
        default: 4,
        minimum: 1,
        maximum: 1000,
      },
    },
  },
  *checkArticle(article, options) {
    const { claims, attributed, weak, exempt } = coverageOf(article)
    // Where most is told by nobody, such as a match report, the article does not rest on its one voice.
    if (claims + exempt < options.sentences || (attributed + weak) * 3 < claims + exempt) return
    const [only, second] = voicesOf(article)
    if (!only || second || only.statements < options.statements) return
    const place = storyPlace(article)
    const who = only.kind === 'named' ? only.name : `“${only.name}”`
    if (place)
      yield {
        ...place,
        message: `All ${only.statements} statements in this story are by one source, ${who}. Ask another, too, or tell readers why there is none.`,
      }
  },
}
