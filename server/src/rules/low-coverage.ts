import { coverageOf } from '../core/article/report/coverage.ts'
import type { Rule } from './rule.ts'
import { storyPlace } from './storyPlace.ts'

/** An article in which too few of the claims have a named source. */
export const lowCoverage: Rule<{ share: number; claims: number }> = {
  meta: {
    id: 'low-coverage',
    summary: 'Most claims of an article have a named source.',
    rationale: 'Single claims without a source may pass; an article made of them should not.',
    sources: [
      'AP Stylebook, “attribution”',
      'Reuters Handbook of Journalism, “sourcing”',
      'BBC Editorial Guidelines, 3.3 (accuracy)',
    ],
    severity: 'off',
    options: {
      share: {
        description: 'The least share of claims, in percent, that has a named source.',
        default: 60,
        minimum: 1,
        maximum: 100,
      },
      claims: {
        description: 'Articles with fewer claims are left alone.',
        default: 5,
        minimum: 1,
        maximum: 1000,
      },
    },
  },
  *checkArticle(article, options) {
    const { claims, named, weak, unsourced } = coverageOf(article)
    if (claims < options.claims || named * 100 >= options.share * claims) return
    const place = storyPlace(article)
    if (place)
      yield {
        ...place,
        message: `${named} of ${claims} claims have a named source, fewer than ${options.share}%. ${missing(weak, unsourced)}`,
      }
  },
}

function missing(weak: number, unsourced: number): string {
  if (weak + unsourced === 0) return 'Name those who speak.'
  const vague = weak === 0 ? '' : `${weak} ${weak === 1 ? 'has' : 'have'} a vague one`
  const none = unsourced === 0 ? '' : `${unsourced} ${unsourced === 1 ? 'has' : 'have'} none`
  return `Of the others ${[vague, none].filter((it) => it !== '').join(' and ')}. Name sources, or leave claims out.`
}
