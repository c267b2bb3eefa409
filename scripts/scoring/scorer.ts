import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Precision, recall and F1 of a measure, or its accuracy; shares of 1, null where there was nothing to measure. */
export type Score =
  | {
      readonly p: number | null
      readonly r: number | null
      readonly f: number | null
      readonly tp: number
      readonly gold: number
      readonly pred: number
    }
  | { readonly acc: number | null; readonly ok: number; readonly n: number }

/** One annotated article: its text, and layers in the form of docs/article.schema.json. Absent layers are not scored. */
export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly date?: string | null
}

export interface ScoringOptions {
  /** Filled with one record for each difference. */
  readonly errors?: unknown[]
  readonly kinds?: readonly string[]
}

/** How predictions are compared with gold. */
export interface Scorer {
  scoreAll(
    gold: readonly GoldArticle[],
    predicted: readonly unknown[],
    options?: ScoringOptions,
  ): { readonly articles: number; readonly scores: Readonly<Record<string, Score>> }
}

/** The scorer that lies in the gold folder: gold and its measures come together, so that figures can be compared. */
export async function loadScorer(folder: string): Promise<Scorer> {
  const path = join(folder, 'score.mjs')
  if (!existsSync(path))
    throw new Error(`${folder} holds no score.mjs, which says how its annotation is scored.`)
  return (await import(pathToFileURL(path).href)) as Scorer
}

/** The figure that a score is judged by: F1, or accuracy. */
export function figureOf(score: Score): number | null {
  return 'acc' in score ? score.acc : score.f
}
