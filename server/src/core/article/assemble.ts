import type { BlockCast, Cast } from '../actors/cast.ts'
import { linkNames } from '../actors/linkNames.ts'
import { resolveMentions } from '../actors/resolveMentions.ts'
import { attribute } from '../attribution/attribute.ts'
import { judgeSources } from '../claims/judgeSources.ts'
import { dayFirstEvidence } from '../dates/dayFirstEvidence.ts'
import { resolveDates } from '../dates/resolveDates.ts'
import { placeEvents } from '../events/placeEvents.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { joinQuotations } from '../quotations/joinQuotations.ts'
import type { AssembledBlock } from './assembledBlock.ts'
import type { BlockAnalysis } from './blockAnalysis.ts'
import { runStage, type StageRun } from './runStage.ts'

/** All blocks in the light of their article, with what the next version can use again. */
export interface Assembly {
  readonly analyses: readonly BlockAnalysis[]
  readonly published: string | undefined
  readonly dayFirst: boolean | undefined
  readonly cast: Cast
  readonly casts: readonly BlockCast[]
  readonly blocks: readonly AssembledBlock[]
  readonly stages: Stages
}

type RunOf<S extends { step: (...args: never[]) => unknown }> =
  ReturnType<S['step']> extends { readonly result: infer Result; readonly state: infer State }
    ? StageRun<State, Result>
    : never

interface Stages {
  readonly quotations: RunOf<typeof joinQuotations>
  readonly dates: RunOf<typeof resolveDates>
  readonly mentions: RunOf<typeof resolveMentions>
  readonly statements: RunOf<typeof attribute>
  readonly events: RunOf<typeof placeEvents>
  readonly sources: RunOf<typeof judgeSources>
}

/**
 * Runs the stages in their order over the blocks. `previous` saves work and keeps what is equal the same object; it
 * never changes the result.
 */
export function assemble(
  analyses: readonly BlockAnalysis[],
  {
    published,
    newsroom,
  }: { readonly published: string | undefined; readonly newsroom: Newsroom | undefined },
  previous?: Assembly,
): Assembly {
  const count = analyses.length
  const oldIndex = alignment(previous?.analyses ?? [], analyses)
  const kept = previous?.stages
  const samePublished = published === previous?.published
  const dayFirst = dayFirstEvidence(analyses.map((it) => it.dates))
  const hasOld = (i: number): boolean => oldIndex[i]! >= 0
  /** Whether the block behind this one is the one that stood behind it before, or neither is there. */
  const sameNext = (i: number): boolean => analyses[i + 1] === previous?.analyses[oldIndex[i]! + 1]

  const quotations = runStage(
    joinQuotations,
    {
      count,
      oldIndex,
      unchanged: sameNext,
      inputOf: (i) => ({
        quotations: analyses[i]!.quotations,
        length: analyses[i]!.tagged.text.length,
        next: analyses[i + 1]?.quotations ?? [],
      }),
    },
    kept?.quotations,
  )
  const dates = runStage(
    resolveDates,
    {
      count,
      oldIndex,
      unchanged: () => samePublished && dayFirst === previous?.dayFirst,
      inputOf: (i) => ({
        tagged: analyses[i]!.tagged,
        expressions: analyses[i]!.dates,
        published,
        dayFirst,
      }),
    },
    kept?.dates,
  )
  const cast = linkNames(analyses, previous?.cast, newsroom)
  const { casts, same: keepsCast } = castsOf(cast, analyses, oldIndex, previous)
  const mentions = runStage(
    resolveMentions,
    {
      count,
      oldIndex,
      unchanged: (i) => keepsCast[i] === 1,
      inputOf: (i) => ({ tagged: analyses[i]!.tagged, names: analyses[i]!.names, cast: casts[i]! }),
    },
    kept?.mentions,
  )
  const statements = runStage(
    attribute,
    {
      count,
      oldIndex,
      unchanged: (i) => keepsCast[i] === 1 && quotations.same[i] === 1 && mentions.same[i] === 1,
      inputOf: (i) => ({
        tagged: analyses[i]!.tagged,
        quotations: quotations.entries[i]!.result,
        candidates: analyses[i]!.statements,
        mentions: mentions.entries[i]!.result.mentions,
        cast: casts[i]!,
      }),
    },
    kept?.statements,
  )
  const events = runStage(
    placeEvents,
    {
      count,
      oldIndex,
      unchanged: (i) =>
        samePublished &&
        keepsCast[i] === 1 &&
        dates.same[i] === 1 &&
        mentions.same[i] === 1 &&
        statements.same[i] === 1,
      inputOf: (i) => ({
        tagged: analyses[i]!.tagged,
        candidates: analyses[i]!.events,
        dates: dates.entries[i]!.result,
        mentions: mentions.entries[i]!.result.mentions,
        cast: casts[i]!,
        statements: statements.entries[i]!.result,
        published,
      }),
    },
    kept?.events,
  )
  const sources = runStage(
    judgeSources,
    {
      count,
      oldIndex,
      unchanged: (i) =>
        isSame(i, [quotations, dates, mentions, statements, events]) &&
        keepsCast[i] === 1 &&
        sameNext(i) &&
        (i + 1 === count || statements.same[i + 1] === 1),
      inputOf: (i) => ({
        tagged: analyses[i]!.tagged,
        quotations: quotations.entries[i]!.result,
        dates: dates.entries[i]!.result,
        mentions: mentions.entries[i]!.result.mentions,
        cast: casts[i]!,
        statements: statements.entries[i]!.result,
        events: events.entries[i]!.result,
        nextStatements: statements.entries[i + 1]?.result ?? [],
      }),
    },
    kept?.sources,
  )
  const blocks = analyses.map((analysis, i): AssembledBlock => {
    if (hasOld(i) && isSame(i, [quotations, dates, mentions, statements, events, sources]))
      return previous!.blocks[oldIndex[i]!]!
    const { mentions: own, roles } = mentions.entries[i]!.result
    return {
      analysis,
      dates: dates.entries[i]!.result,
      quotations: quotations.entries[i]!.result,
      mentions: own,
      roles,
      statements: statements.entries[i]!.result,
      events: events.entries[i]!.result,
      ...sources.entries[i]!.result,
    }
  })
  const stages = { quotations, dates, mentions, statements, events, sources }
  return { analyses, published, dayFirst, cast, casts, blocks, stages }
}

/** Whether all of these came out at block `i` as they did in the last version. */
function isSame(i: number, runs: readonly { readonly same: Uint8Array }[]): boolean {
  for (const { same } of runs) if (same[i] !== 1) return false
  return true
}

/** Each block's part of the cast; `same` is 1 where all of it is what it was. */
function castsOf(
  cast: Cast,
  analyses: readonly BlockAnalysis[],
  oldIndex: Int32Array,
  previous: Assembly | undefined,
): { readonly casts: readonly BlockCast[]; readonly same: Uint8Array } {
  const same = new Uint8Array(analyses.length)
  const casts = analyses.map((it, i) => {
    const old = previous?.casts[oldIndex[i]!]
    if (old && cast === previous.cast) {
      same[i] = 1
      return old
    }
    const own = cast.castOf(it, old)
    if (!old || (own !== old && !sameCast(own, old))) return own
    same[i] = 1
    return old
  })
  return { casts, same }
}

function sameCast(a: BlockCast, b: BlockCast): boolean {
  return sameItems(a.members, b.members) && sameItems(a.described, b.described)
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/**
 * For each new block the index of the old one at its place, or -1: counted from the start up to the first change, then
 * from the end.
 */
function alignment(old: readonly BlockAnalysis[], now: readonly BlockAnalysis[]): Int32Array {
  const index = new Int32Array(now.length).fill(-1)
  const most = Math.min(old.length, now.length)
  let head = 0
  while (head < most && old[head] === now[head]) head++
  for (let i = 0; i < head; i++) index[i] = i
  for (let back = 1; back <= most - head && old[old.length - back] === now[now.length - back]; back++) {
    index[now.length - back] = old.length - back
  }
  return index
}
