import type { Models } from '../language/models.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import type { Block, Format, Prose } from '../prose/prose.ts'
import { readProse } from '../prose/readProse.ts'
import { analyzeBlock } from './analyzeBlock.ts'
import type { Article } from './article.ts'
import { assemble, type Assembly } from './assemble.ts'
import type { BlockAnalysis } from './blockAnalysis.ts'
import { createArticle } from './createArticle.ts'
import { findPublication } from './findPublication.ts'

/** What analysis is told beside the text. */
export interface AnalyzeOptions {
  readonly format: Format
  readonly models: Models
  /** ISO date of publication that wins over what the text says. */
  readonly published?: string | undefined
  /** What the newsroom knows of actors; another object counts as another newsroom. */
  readonly newsroom?: Newsroom | undefined
  /** Last part of the path or URI: `2025-11-26-talks.md`. */
  readonly fileName?: string | undefined
}

/** Reads one text. Any string gives an Article; the same text and options give an equal one. */
export function analyzeArticle(source: string, options: AnalyzeOptions): Article {
  const { models, ...rest } = options
  return createAnalyzer(models).analyze(source, rest)
}

/** Reads the versions of one text, one after the other, and does again only what a change touches. */
export interface Analyzer {
  /** Equal to `analyzeArticle` with the same text and options. */
  analyze(source: string, options: Omit<AnalyzeOptions, 'models'>): Article
}

/** An analyzer that remembers the last version, and nothing else. */
export function createAnalyzer(models: Models): Analyzer {
  let last: { readonly prose: Prose; readonly assembly: Assembly } | undefined
  return {
    analyze(source, options) {
      const prose = readProse(source, options.format, last?.prose)
      const analyses = analyzeBlocks(prose.blocks, models, last)
      const publication = findPublication(prose, analyses, options)
      const assembly = assemble(
        analyses,
        { published: publication.date, newsroom: options.newsroom },
        last?.assembly,
      )
      last = { prose, assembly }
      return createArticle(prose, publication, assembly)
    },
  }
}

/** Analyses of the blocks; those whose text stood in the last version are used again. */
function analyzeBlocks(
  blocks: readonly Block[],
  models: Models,
  last: { readonly prose: Prose; readonly assembly: Assembly } | undefined,
): readonly BlockAnalysis[] {
  const old = last?.prose.blocks ?? []
  const known = last?.assembly.analyses ?? []
  const most = Math.min(old.length, blocks.length)
  let head = 0
  while (head < most && isSame(old[head]!, blocks[head]!)) head++
  let tail = 0
  while (tail < most - head && isSame(old[old.length - 1 - tail]!, blocks[blocks.length - 1 - tail]!)) tail++
  return blocks.map((block, i) => {
    if (i < head) return known[i]!
    const fromEnd = blocks.length - i
    return fromEnd <= tail ? known[old.length - fromEnd]! : analyzeBlock(block, models)
  })
}

function isSame(a: Block, b: Block): boolean {
  return a === b || (a.kind === b.kind && a.depth === b.depth && a.text === b.text)
}
