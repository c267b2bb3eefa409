import type { ContentEnds } from './contentEnds.ts'
import type { CueSense } from './statement.ts'
import type { Range } from './reading.ts'

/** A statement in tokens, as the finders hand it over. */
export interface Found {
  readonly content: readonly Range[]
  readonly cue: readonly Range[]
  readonly sense: CueSense | undefined
  readonly source: readonly Range[]
  readonly pattern: string
  /** Who passes it on. */
  readonly relay?: Range | undefined
  /** Source, cue and what stands between: no other statement's content begins within it. */
  readonly structure: Range
}

/** What the finder of one period has seen so far. */
export interface PeriodState {
  readonly period: Range
  readonly ends: ContentEnds
  readonly found: readonly Found[]
}
