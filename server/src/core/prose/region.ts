import type { Comment } from './comment.ts'
import type { Block, FrontMatter } from './prose.ts'

/**
 * A top-level node of a Markdown document: what is parsed again when it is touched. Offsets of blocks and
 * comments count from its start.
 */
export interface Region {
  readonly start: number
  readonly end: number
  /** Type of the mdast node: `paragraph`, `list`, `yaml` … */
  readonly type: string
  readonly blocks: readonly Block[]
  /** Labels of link and footnote definitions in it, as written; a footnote's with its `^`. */
  readonly labels: readonly string[]
  readonly comments: readonly Comment[]
  readonly frontMatter: FrontMatter | undefined
}
