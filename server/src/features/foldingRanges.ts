import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types'
import type { Article, ArticleBlock } from '../core/article/article.ts'
import type { Span } from '../core/text/span.ts'
import type { DocumentView } from './view.ts'

/**
 * What editors do not fold by themselves: headline, byline and dateline above the text, and paragraphs in a row that
 * quote the same speaker. Nothing where there is none of it, so that an editor may fold in its own way.
 */
export function getFoldingRanges(
  { article, positions }: DocumentView,
  { limit }: { readonly limit: number },
): FoldingRange[] | undefined {
  const folds: FoldingRange[] = []
  const fold = ({ start, end }: Span, kind?: FoldingRangeKind) => {
    const startLine = positions.positionOf(start).line
    const endLine = positions.positionOf(end).line
    if (endLine > startLine && folds.length < limit) folds.push({ startLine, endLine, ...(kind && { kind }) })
  }
  const header = headerOf(article)
  if (header) fold(header, FoldingRangeKind.Comment)
  for (const run of runsOfOneSpeaker(article.blocks)) fold(run)
  return folds.length > 0 ? folds : undefined
}

/** The blocks above the first sentence of prose. */
function headerOf({ blocks }: Article): Span | undefined {
  const count = blocks.findIndex(({ found }) =>
    found.analysis.tagged.sentences.some((it) => it.kind === 'prose'),
  )
  const last = blocks[count - 1]
  return last && { start: blocks[0]!.block.start, end: last.block.end }
}

function* runsOfOneSpeaker(blocks: readonly ArticleBlock[]): Generator<Span> {
  let from = 0
  for (let i = 0; i < blocks.length; i = from) {
    const speaker = quotedSpeaker(blocks[i]!)
    from = i + 1
    if (speaker === undefined) continue
    while (from < blocks.length && quotedSpeaker(blocks[from]!) === speaker) from++
    if (from > i + 1) yield { start: blocks[i]!.block.start, end: blocks[from - 1]!.block.end }
  }
}

/** Whom the block quotes, where it quotes and reports nobody else. */
function quotedSpeaker({ found }: ArticleBlock): string | undefined {
  let actor: string | undefined
  let quoted = false
  for (const { kind, speaker } of found.statements) {
    if (speaker.kind !== 'named' || (actor !== undefined && speaker.actor !== actor)) return undefined
    actor = speaker.actor
    if (kind !== 'indirect') quoted = true
  }
  return quoted ? actor : undefined
}
