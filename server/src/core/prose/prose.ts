import type { Span } from '../text/span.ts'
import type { Comment } from './comment.ts'
import type { Region } from './region.ts'

/** How the source is written. */
export type Format = 'plain' | 'markdown'

/** What a block is in its document. `quote` is a Markdown block quote's paragraph; `cell` one cell of a table. */
export type BlockKind = 'paragraph' | 'heading' | 'listItem' | 'quote' | 'cell'

/**
 * A paragraph, heading, list item's paragraph or table cell: the unit of analysis. Offsets are into the source.
 * `text.length === end - start`, and each character is the source's or, where markup stood, a space.
 */
export interface Block extends Span {
  readonly kind: BlockKind
  readonly text: string
  /** Heading level 1–6 (plain text: 1 for the headline), nesting of a list item or block quote from 1, else 0. */
  readonly depth: number
}

/** What a file's front matter says about the article; values as they stand, undefined where absent. */
export interface FrontMatter extends Span {
  readonly title: string | undefined
  /** The first of `date`, `published`, `pubDate`, `publishDate`. */
  readonly date: string | undefined
  /** `author` or `authors`, joined with commas. */
  readonly author: string | undefined
  /** Every scalar value of the first level, by its lower-cased key. */
  readonly values: ReadonlyMap<string, string>
}

/** A document reduced to what is prose in it. */
export interface Prose {
  readonly format: Format
  readonly source: string
  readonly frontMatter: FrontMatter | undefined
  /** In the order of the source; they do not overlap. */
  readonly blocks: readonly Block[]
  /** What is written for On the Record, in the order of the source; no block's text has any of it. */
  readonly comments: readonly Comment[]
  /** Markdown's top-level nodes, in order; none for plain text. What the next version's reading starts from. */
  readonly regions: readonly Region[]
}
