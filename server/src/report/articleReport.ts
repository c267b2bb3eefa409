import type { ActorKind } from '../core/actors/actor.ts'
import type { Article } from '../core/article/article.ts'
import type { Coverage } from '../core/article/report/coverage.ts'
import { deskReportOf } from '../core/article/report/deskReport.ts'
import type { HeardSource } from '../core/article/report/heardSources.ts'
import type { Claim } from '../core/claims/claim.ts'
import type { Span } from '../core/text/span.ts'
import { createExcerpts, type Excerpt } from './excerpts.ts'

/** The report on one article as plain data, all that a page needs: the article itself can be let go. */
export interface ArticleReport {
  /** What the article is called where it was read: a file's name. */
  readonly name: string
  readonly title: string | undefined
  /** `2025-11-26` */
  readonly published: string | undefined
  readonly coverage: Coverage
  readonly sources: readonly ReportedSource[]
  readonly unheard: readonly ReportedActor[]
  readonly claims: readonly ReportedClaim[]
  readonly figures: readonly ReportedFigure[]
}

/** Where something stands: offsets into the source, and its line from 1. */
export interface Place {
  readonly at: Span
  readonly line: number
}

export interface ReportedSource extends Place {
  readonly kind: HeardSource['kind']
  /** Empty where there is no source, or no words for it. */
  readonly name: string
  /** The first role that the article gives. */
  readonly role: string | undefined
  readonly statements: number
  readonly quotedWords: number
  readonly reportedWords: number
  readonly share: number
}

export interface ReportedActor extends Place {
  readonly name: string
  readonly kind: ActorKind
  readonly role: string | undefined
  readonly mentions: number
  readonly accused: (Place & { readonly words: string }) | undefined
}

export interface ReportedClaim extends Place {
  readonly class: Claim['class']
  readonly reason: Claim['reason']
  readonly sentence: Excerpt
}

export interface ReportedFigure extends Place {
  readonly isAttributed: boolean
  readonly sentence: Excerpt
}

/** Writes the report on an article down; `lineOf` says on which line, from 1, an offset stands. */
export function articleReport(
  article: Article,
  name: string,
  lineOf: (offset: number) => number,
): ArticleReport {
  const { title, coverage, sources, unheard, claims, figures } = deskReportOf(article)
  const excerpts = createExcerpts(article)
  const place = ({ start, end }: Span): Place => ({ at: { start, end }, line: lineOf(start) })
  return {
    name,
    title,
    published: article.publication.date,
    coverage,
    sources: sources.map(({ actor, first, ...source }) => ({
      kind: source.kind,
      name: source.name,
      role: actor?.roles[0]?.text.replace(/\s+/gu, ' '),
      statements: source.statements,
      quotedWords: source.quotedWords,
      reportedWords: source.reportedWords,
      share: source.share,
      ...place(first),
    })),
    unheard: unheard.map(({ actor, mentions, accused }) => ({
      name: actor.name,
      kind: actor.kind,
      role: actor.roles[0]?.text.replace(/\s+/gu, ' '),
      mentions,
      ...place(actor.mentions[0]!),
      accused: accused && { words: excerpts.words(accused), ...place(accused) },
    })),
    claims: claims.map((claim) => ({
      class: claim.class,
      reason: claim.reason,
      sentence: excerpts.around(claim, claim.sentence),
      ...place(claim),
    })),
    figures: figures.map(({ isAttributed, sentence, ...span }) => ({
      isAttributed,
      sentence: excerpts.around(span, sentence),
      ...place(span),
    })),
  }
}
