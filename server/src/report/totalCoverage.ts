import type { Coverage } from '../core/article/report/coverage.ts'
import type { ArticleReport } from './articleReport.ts'

/** The counts of all articles together. */
export function totalCoverage(reports: readonly Pick<ArticleReport, 'coverage'>[]): Coverage {
  const sum = { claims: 0, named: 0, attributed: 0, weak: 0, unsourced: 0, exempt: 0 }
  for (const { coverage } of reports)
    for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += coverage[key]
  return sum
}
