import type { Claim } from '../../claims/claim.ts'
import type { Article } from '../article.ts'
import { coverageOf, type Coverage } from './coverage.ts'
import { figuresOf, type Figure } from './figures.ts'
import { heardSources, type HeardSource } from './heardSources.ts'
import { unheardActors, type UnheardActor } from './unheardActors.ts'

/** What a desk wants to know of an article before it runs. Offsets are into the source. */
export interface DeskReport {
  /** The first heading, on one line. */
  readonly title: string | undefined
  readonly coverage: Coverage
  /** Who says most first. */
  readonly sources: readonly HeardSource[]
  readonly unheard: readonly UnheardActor[]
  /** Claims with a vague source or none, in the order of the text. */
  readonly claims: readonly Claim[]
  readonly figures: readonly Figure[]
}

/** Reads the report off an article; nothing in it is analysed anew but figures. */
export function deskReportOf(article: Article): DeskReport {
  const heading = article.blocks.find(({ block }) => block.kind === 'heading')
  return {
    title: heading?.block.text.replace(/\s+/gu, ' ').trim() || undefined,
    coverage: coverageOf(article),
    sources: heardSources(article),
    unheard: unheardActors(article),
    claims: article.claims,
    figures: figuresOf(article),
  }
}
