import { overlaps } from '../../text/span.ts'
import type { Article } from '../article.ts'
import type { AssembledBlock } from '../assembledBlock.ts'
import { actorBehind, sourceOf } from './statementSource.ts'

/**
 * How much of what an article claims has a source. Counts sentences of prose: a claim is one that is attributed, weak or
 * unsourced; what needs no source (`exempt`) is none.
 */
export interface Coverage {
  /** `attributed + weak + unsourced`. */
  readonly claims: number
  /** Attributed, and the article names who speaks, or whose spokesperson, body or document it is. */
  readonly named: number
  readonly attributed: number
  readonly weak: number
  readonly unsourced: number
  readonly exempt: number
}

/** Counts the sentences of an article by what they rest on. */
export function coverageOf({ blocks }: Article): Coverage {
  const sum = { named: 0, attributed: 0, weak: 0, unsourced: 0, exempt: 0 }
  for (const { found } of blocks) {
    const counts = countsOf(found)
    sum.named += counts.named
    sum.attributed += counts.attributed
    sum.weak += counts.weak
    sum.unsourced += counts.unsourced
    sum.exempt += counts.exempt
  }
  return { claims: sum.attributed + sum.weak + sum.unsourced, ...sum }
}

/** The share of claims with a named source, 0–1; undefined where nothing is claimed. */
export function namedShare({ claims, named }: Pick<Coverage, 'claims' | 'named'>): number | undefined {
  return claims === 0 ? undefined : named / claims
}

type Counts = Omit<Coverage, 'claims'>

/** A block that has not changed keeps its counts, so that they can be told after each letter typed. */
const kept = new WeakMap<AssembledBlock, Counts>()

function countsOf(found: AssembledBlock): Counts {
  let counts = kept.get(found)
  if (!counts) kept.set(found, (counts = count(found)))
  return counts
}

function count(found: AssembledBlock): Counts {
  const { sources, analysis, statements } = found
  const counts = { named: 0, attributed: 0, weak: 0, unsourced: 0, exempt: 0 }
  const named = statements.filter((it) => actorBehind(sourceOf(found, it)) !== undefined)
  const parts = named
    .flatMap((it) => [...it.content, ...it.cue, ...it.source])
    .sort((a, b) => a.start - b.start || a.end - b.end)
  let first = 0
  let reach = -1
  analysis.tagged.sentences.forEach((sentence, i) => {
    if (sentence.kind !== 'prose') return
    const status = sources[i]?.status ?? 'exempt'
    counts[status]++
    // Parts that began earlier count through how far they reach.
    let touched = reach > sentence.start
    for (; first < parts.length && parts[first]!.start < sentence.end; first++) {
      const part = parts[first]!
      if (overlaps(part, sentence)) touched = true
      reach = Math.max(reach, part.end)
    }
    if (status === 'attributed' && touched) counts.named++
  })
  return counts
}
