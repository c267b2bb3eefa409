import { html, type Html } from './html.ts'
import type { ReportedSource } from './articleReport.ts'
import { counted, type StatusPart } from './inWords.ts'

/**
 * Sentences by what they rest on, as one bar. Drawn with attributes alone: the pages forbid styles of single elements.
 * `role="img"` with a label: who cannot see it hears the counts.
 */
export function statusBar(parts: readonly StatusPart[], height = 26): Html {
  const all = parts.reduce((sum, it) => sum + it.count, 0)
  if (all === 0) return html``
  const label = parts.filter((it) => it.count > 0).map((it) => `${it.label} ${it.count}`)
  let from = 0
  const pieces = parts.map(({ status, count }) => {
    if (count === 0) return undefined
    const [x, width] = [(from / all) * 100, (count / all) * 100]
    from += count
    const rect = html`<rect class="${status}" x="${round(x)}%" width="${round(width)}%" height="${height}" />`
    if (width < narrowest || height < 20) return rect
    const middle = round(x + width / 2)
    return html`${rect}<text class="on-${status}" x="${middle}%" y="${height / 2}">${count}</text>`
  })
  const size = counted(all, 'sentence')
  return html`<svg class="bar" role="img" aria-label="${size}: ${label.join(', ')}" height="${height}">
    ${pieces}
  </svg>`
}

/** Narrower pieces (percent of the bar) have no room for their number. */
const narrowest = 4

/** How many words a source has, quoted and reported, against the most that any has. The numbers stand beside it. */
export function wordsBar({ quotedWords, reportedWords }: ReportedSource, most: number): Html {
  const quoted = (quotedWords / most) * 100
  const reported = (reportedWords / most) * 100
  return html`<svg class="bar" aria-hidden="true" height="14">
    <rect class="quoted" width="${round(quoted)}%" height="14" />
    <rect class="reported" x="${round(quoted)}%" width="${round(reported)}%" height="14" />
  </svg>`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** A square in the colour of a chart's part. */
export function keySwatch(part: StatusPart['status'] | 'quoted' | 'reported'): Html {
  return html`<svg class="key" aria-hidden="true" width="11" height="11">
    <rect class="${part}" width="11" height="11" />
  </svg>`
}
