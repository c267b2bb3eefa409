import type { InlayHint, Range } from 'vscode-languageserver-types'
import { dateHints } from './inlayHints/dates.ts'
import { speakerHints } from './inlayHints/speakers.ts'
import type { DocumentView } from './view.ts'

/** Which hints the person wants to see. */
export interface InlayHintsOptions {
  readonly speakers: boolean
  readonly dates: boolean
}

/** What the article leaves to the reader to know, written between its words, in the blocks that the range touches. */
export function getInlayHints(
  view: DocumentView,
  range: Range,
  { speakers, dates }: InlayHintsOptions,
): InlayHint[] | undefined {
  if (!speakers && !dates) return undefined
  const { article, positions } = view
  const start = positions.offsetOf(range.start)
  const end = positions.offsetOf(range.end)
  return article.blocks
    .filter(({ block }) => block.start <= end && block.end >= start)
    .flatMap((it) => [...(speakers ? speakerHints(view, it) : []), ...(dates ? dateHints(view, it) : [])])
}
