import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { measuresOf, layers, type Layer } from './measures.ts'
import { figureOf, type Score } from './scorer.ts'

/** Figures in percent, by gold set and measure. */
export type Baseline = Readonly<Record<string, Readonly<Record<string, number>>>>

export interface Loss {
  readonly set: string
  readonly measure: string
  readonly before: number
  readonly now: number
}

/** The kept figures; none where there is no file yet. */
export function readBaseline(path: string): Baseline {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Baseline) : {}
}

/** Figures of one set as the baseline keeps them. */
export function figures(scores: Readonly<Record<string, Score>>): Readonly<Record<string, number>> {
  const out: Record<string, number> = {}
  for (const layer of Object.keys(layers) as Layer[]) {
    for (const measure of measuresOf(layer, Object.keys(scores), false)) {
      const figure = figureOf(scores[measure]!)
      if (figure !== null) out[measure] = Math.round(figure * 1000) / 10
    }
  }
  return out
}

/**
 * Measures that fell by more than chance explains: half a point, or what three single cases of a small measure
 * are worth.
 */
export function losses(
  baseline: Baseline,
  set: string,
  scores: Readonly<Record<string, Score>>,
): readonly Loss[] {
  const kept = baseline[set] ?? {}
  const now = figures(scores)
  return Object.entries(kept).flatMap(([measure, before]) => {
    const figure = now[measure]
    const score = scores[measure]
    if (figure === undefined || !score) return []
    const cases = 'acc' in score ? score.n : (score.gold + score.pred) / 2
    const noise = Math.max(0.5, (100 * 3) / Math.max(1, cases))
    return before - figure > noise ? [{ set, measure, before, now: figure }] : []
  })
}

/** Keeps the figures of the sets given and leaves the others as they are. */
export function writeBaseline(path: string, before: Baseline, measured: Baseline): void {
  const merged = { ...before, ...measured }
  const sorted = Object.fromEntries(Object.entries(merged).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`)
}
