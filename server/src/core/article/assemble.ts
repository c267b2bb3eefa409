import type { Cast } from '../actors/cast.ts'
import { linkNames } from '../actors/linkNames.ts'
import { resolveMentions } from '../actors/resolveMentions.ts'
import { attribute } from '../attribution/attribute.ts'
import { judgeSources } from '../claims/judgeSources.ts'
import { resolveDates } from '../dates/resolveDates.ts'
import { placeEvents } from '../events/placeEvents.ts'
import { joinQuotations } from '../quotations/joinQuotations.ts'
import type { Stage } from '../text/stage.ts'
import type { AssembledBlock } from './assembledBlock.ts'
import type { BlockAnalysis } from './blockAnalysis.ts'
import { runStage, type StageEntry } from './runStage.ts'

/** All blocks in the light of their article, with what the next version can use again. */
export interface Assembly {
  readonly analyses: readonly BlockAnalysis[]
  readonly cast: Cast
  readonly blocks: readonly AssembledBlock[]
  readonly stages: Stages
}

type EntriesOf<S> = S extends Stage<infer I, infer T, infer R> ? readonly StageEntry<I, T, R>[] : never

interface Stages {
  readonly quotations: EntriesOf<typeof joinQuotations>
  readonly dates: EntriesOf<typeof resolveDates>
  readonly mentions: EntriesOf<typeof resolveMentions>
  readonly statements: EntriesOf<typeof attribute>
  readonly events: EntriesOf<typeof placeEvents>
  readonly sources: EntriesOf<typeof judgeSources>
}

/**
 * Runs the stages in their order over the blocks. `previous` saves work and keeps what is equal the same object; it
 * never changes the result.
 */
export function assemble(
  analyses: readonly BlockAnalysis[],
  published: string | undefined,
  previous?: Assembly,
): Assembly {
  const oldIndex = alignment(previous?.analyses ?? [], analyses)
  const run = <I extends object, T, R>(
    stage: Stage<I, T, R>,
    old: readonly StageEntry<I, T, R>[] | undefined,
    inputs: readonly I[],
  ): readonly StageEntry<I, T, R>[] => runStage(stage, inputs, (i) => old?.[oldIndex(i)])
  const kept = previous?.stages

  const quotations = run(
    joinQuotations,
    kept?.quotations,
    analyses.map((it, i) => ({
      quotations: it.quotations,
      length: it.tagged.text.length,
      next: analyses[i + 1]?.quotations ?? [],
    })),
  )
  const dates = run(
    resolveDates,
    kept?.dates,
    analyses.map((it) => ({ tagged: it.tagged, expressions: it.dates, published, dayFirst: undefined })),
  )
  const cast = linkNames(analyses, previous?.cast)
  const casts = analyses.map((it) => cast.castOf(it))
  const mentions = run(
    resolveMentions,
    kept?.mentions,
    analyses.map((it, i) => ({ tagged: it.tagged, names: it.names, cast: casts[i]! })),
  )
  const statements = run(
    attribute,
    kept?.statements,
    analyses.map((it, i) => ({
      tagged: it.tagged,
      quotations: quotations[i]!.result,
      candidates: it.statements,
      mentions: mentions[i]!.result.mentions,
      cast: casts[i]!,
    })),
  )
  const events = run(
    placeEvents,
    kept?.events,
    analyses.map((it, i) => ({
      tagged: it.tagged,
      candidates: it.events,
      dates: dates[i]!.result,
      mentions: mentions[i]!.result.mentions,
      cast: casts[i]!,
      statements: statements[i]!.result,
      published,
    })),
  )
  const sources = run(
    judgeSources,
    kept?.sources,
    analyses.map((it, i) => ({
      tagged: it.tagged,
      quotations: quotations[i]!.result,
      dates: dates[i]!.result,
      mentions: mentions[i]!.result.mentions,
      cast: casts[i]!,
      statements: statements[i]!.result,
      events: events[i]!.result,
      nextStatements: statements[i + 1]?.result ?? [],
    })),
  )
  const blocks = analyses.map((analysis, i): AssembledBlock => {
    const block = {
      analysis,
      dates: dates[i]!.result,
      quotations: quotations[i]!.result,
      mentions: mentions[i]!.result.mentions,
      roles: mentions[i]!.result.roles,
      statements: statements[i]!.result,
      events: events[i]!.result,
      sources: sources[i]!.result.sources,
      claims: sources[i]!.result.claims,
    }
    const old = previous?.blocks[oldIndex(i)]
    return old && sameParts(old, block) ? old : block
  })
  return { analyses, cast, blocks, stages: { quotations, dates, mentions, statements, events, sources } }
}

function sameParts(a: AssembledBlock, b: AssembledBlock): boolean {
  for (const key in a) if (a[key as keyof AssembledBlock] !== b[key as keyof AssembledBlock]) return false
  return true
}

/** For each new block the index of the old one at its place: counted from the start up to the first change, then from the end. */
function alignment(old: readonly BlockAnalysis[], now: readonly BlockAnalysis[]): (index: number) => number {
  const most = Math.min(old.length, now.length)
  let head = 0
  while (head < most && old[head] === now[head]) head++
  let tail = 0
  while (tail < most - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++
  return (index) => {
    if (index < head) return index
    const fromEnd = now.length - index
    return fromEnd <= tail ? old.length - fromEnd : -1
  }
}
