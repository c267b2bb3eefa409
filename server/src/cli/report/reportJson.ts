import type { ArticleReport, Place, ReportedSource } from '../../report/articleReport.ts'
import { totalCoverage } from '../../report/totalCoverage.ts'
import { namedShare, type Coverage } from '../../core/article/report/coverage.ts'
import type { Excerpt } from '../../report/excerpts.ts'

/** What `report --format json` prints; `docs/report.schema.json` describes it. Offsets are UTF-16, into the source. */
export interface ReportJson {
  readonly version: 1
  /** Of all articles together. */
  readonly coverage: CoverageJson
  readonly articles: readonly ArticleJson[]
}

interface CoverageJson extends Coverage {
  /** `named / claims`; null where nothing is claimed. */
  readonly share: number | null
}

interface PlaceJson {
  readonly start: number
  readonly end: number
  /** From 1. */
  readonly line: number
}

interface ArticleJson {
  readonly id: string
  readonly title: string | null
  readonly published: string | null
  readonly coverage: CoverageJson
  readonly sources: readonly (PlaceJson & {
    readonly kind: ReportedSource['kind']
    readonly name: string | null
    readonly role: string | null
    readonly statements: number
    readonly quotedWords: number
    readonly reportedWords: number
    readonly share: number
  })[]
  readonly unheard: readonly (PlaceJson & {
    readonly name: string
    readonly kind: string
    readonly role: string | null
    readonly mentions: number
    readonly accused: (PlaceJson & { readonly words: string }) | null
  })[]
  readonly claims: readonly (PlaceJson & {
    readonly class: string
    readonly reason: string
    readonly words: string
    readonly sentence: string
  })[]
  readonly figures: readonly (PlaceJson & {
    readonly attributed: boolean
    readonly words: string
    readonly sentence: string
  })[]
}

/** Reports as plain data; equal articles give equal data. */
export function reportJson(reports: readonly ArticleReport[]): ReportJson {
  return {
    version: 1,
    coverage: coverageJson(totalCoverage(reports)),
    articles: reports.map(({ name, title, published, coverage, sources, unheard, claims, figures }) => ({
      id: name,
      title: title ?? null,
      published: published ?? null,
      coverage: coverageJson(coverage),
      sources: sources.map((it) => ({
        kind: it.kind,
        name: it.name === '' ? null : it.name,
        role: it.role ?? null,
        statements: it.statements,
        quotedWords: it.quotedWords,
        reportedWords: it.reportedWords,
        share: rounded(it.share),
        ...placeJson(it),
      })),
      unheard: unheard.map((it) => ({
        name: it.name,
        kind: it.kind,
        role: it.role ?? null,
        mentions: it.mentions,
        accused: it.accused ? { words: it.accused.words, ...placeJson(it.accused) } : null,
        ...placeJson(it),
      })),
      claims: claims.map((it) => ({
        class: it.class,
        reason: it.reason,
        ...excerptJson(it.sentence),
        ...placeJson(it),
      })),
      figures: figures.map((it) => ({
        attributed: it.isAttributed,
        ...excerptJson(it.sentence),
        ...placeJson(it),
      })),
    })),
  }
}

function coverageJson(coverage: Coverage): CoverageJson {
  const share = namedShare(coverage)
  return { ...coverage, share: share === undefined ? null : rounded(share) }
}

function placeJson({ at, line }: Place): PlaceJson {
  return { start: at.start, end: at.end, line }
}

function excerptJson({ before, words, behind }: Excerpt): {
  readonly words: string
  readonly sentence: string
} {
  return { words, sentence: `${before}${words}${behind}` }
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}
