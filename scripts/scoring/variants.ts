import type { Runs } from '../../server/src/cli/articleJson.ts'
import type { Layer } from './measures.ts'
import type { GoldArticle } from './scorer.ts'

/** One way to measure a set; the first of a set is the plain one. */
export interface Variant {
  /** As tables and the baseline name it. */
  readonly name: string
  readonly runs: Runs
  /** Layers that it is about. */
  readonly layers?: readonly Layer[]
  /** Articles that count. */
  readonly counts?: (article: GoldArticle) => boolean
}

/** The ways in which a set is measured: each set as it is, some also in the terms of their own annotation. */
export function variantsOf(set: string): readonly Variant[] {
  const plain: Variant = { name: set, runs: 'sentence' }
  if (set !== 'polnear-dev') return [plain]
  return [
    plain,
    // PolNeAR makes one statement of a quotation and the quoted sentences that follow it.
    { name: `${set} (whole runs)`, runs: 'whole', layers: ['statements', 'speakers'] },
    // What stands between '' and '' counts as not quoted at all there: seven articles that only know these marks.
    {
      name: `${set} (without '' marks)`,
      runs: 'sentence',
      layers: ['quotations'],
      counts: ({ text }) => !text.includes("''"),
    },
  ]
}
