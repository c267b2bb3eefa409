import { figureOf, type Score } from './scorer.ts'

/** Rows for a terminal: a measure, its figures, what it counts, and the change against the kept figure. */
export function scoreTable(
  scores: Readonly<Record<string, Score>>,
  measures: readonly string[],
  kept: Readonly<Record<string, number>>,
): string {
  return measures
    .map((measure) => {
      const score = scores[measure]!
      const name = `  ${measure}`.padEnd(36)
      const figures =
        'acc' in score
          ? `${' '.repeat(14)}${percent(score.acc)}  ${`${Math.round(score.ok)}/${score.n}`.padStart(13)}`
          : `${percent(score.p)} ${percent(score.r)} ${percent(score.f)}  ${String(Math.round(score.gold)).padStart(6)} ${String(Math.round(score.pred)).padStart(6)}`
      return `${name}${figures}${change(figureOf(score), kept[measure])}`
    })
    .join('\n')
}

/** Column titles for `scoreTable`. */
export const tableHead = `${' '.repeat(36)}     P      R  F/acc    gold  found`

/** The same figures for a Markdown page. */
export function scoreMarkdown(scores: Readonly<Record<string, Score>>, measures: readonly string[]): string {
  const rows = measures.map((measure) => {
    const score = scores[measure]!
    return 'acc' in score
      ? `| ${measure} | | | ${percent(score.acc).trim()} | ${score.n} |`
      : `| ${measure} | ${percent(score.p).trim()} | ${percent(score.r).trim()} | ${percent(score.f).trim()} | ${Math.round(score.gold)} |`
  })
  return ['| measure | P | R | F1 or accuracy | cases |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  )
}

function percent(share: number | null): string {
  return (share === null ? '–' : (100 * share).toFixed(1)).padStart(6)
}

function change(now: number | null, before: number | undefined): string {
  if (now === null || before === undefined) return ''
  const by = Math.round(now * 1000) / 10 - before
  if (Math.abs(by) < 0.05) return ''
  return `  ${by > 0 ? '+' : '−'}${Math.abs(by).toFixed(1)}`
}
