import { coverageOf } from '../core/article/report/coverage.ts'
import type { StatusCoverage } from '../protocol.ts'
import type { DocumentView } from './view.ts'

/** How much of what the article claims has a named source. */
export function getCoverage({ article }: DocumentView): StatusCoverage {
  const { claims, named } = coverageOf(article)
  return { claims, named }
}
