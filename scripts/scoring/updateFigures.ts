import { readFileSync, writeFileSync } from 'node:fs'
import { layers, measuresOf, type Layer } from './measures.ts'
import type { Score } from './scorer.ts'
import { scoreMarkdown } from './table.ts'

const begin = '<!-- figures: written by npm run eval -- --update-docs -->'
const end = '<!-- end of figures -->'

/** Writes the figures between their marks in `docs/recognition.md`; the text around them stays. */
export function updateFigures(
  path: string,
  scored: Readonly<Record<string, Readonly<Record<string, Score>>>>,
): void {
  const page = readFileSync(path, 'utf8')
  const from = page.indexOf(begin)
  const to = page.indexOf(end)
  if (from < 0 || to < from) throw new Error(`${path} has lost the marks “${begin}” and “${end}”.`)
  const parts = Object.entries(scored).map(([set, scores]) => {
    const names = (Object.keys(layers) as Layer[])
      .flatMap((layer) => measuresOf(layer, Object.keys(scores), false))
      .filter((it) => hasGold(scores[it]!))
    return `### ${set}\n\n${scoreMarkdown(scores, names)}`
  })
  writeFileSync(path, `${page.slice(0, from)}${begin}\n\n${parts.join('\n\n')}\n\n${page.slice(to)}`)
}

function hasGold(score: Score): boolean {
  return 'acc' in score ? score.n > 0 : score.gold > 0
}
