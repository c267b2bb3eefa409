import type { Article, ArticleBlock } from '../core/article/article.ts'
import type { AssembledBlock } from '../core/article/assembledBlock.ts'

/** What was noted of one block. */
export interface BlockNote<Note> {
  readonly at: ArticleBlock
  /** The block's place among the article's blocks. */
  readonly index: number
  readonly note: Note
}

/**
 * For rules over the whole article: what `read` gives for each block that it gives something for, in their order. A
 * block is read once as long as it lives, so `read` may look at nothing else, and its offsets are relative to the block.
 */
export function noteBlocks<Note extends object>(
  read: (found: AssembledBlock) => Note | undefined,
): (article: Article) => readonly BlockNote<Note>[] {
  const kept = once((found: AssembledBlock) => read(found) ?? nothing)
  return ({ blocks }) => {
    const notes: BlockNote<Note>[] = []
    for (let index = 0; index < blocks.length; index++) {
      const at = blocks[index]!
      const note = kept(at.found)
      if (note !== nothing) notes.push({ at, index, note: note as Note })
    }
    return notes
  }
}

/** That a block was read and gave nothing. */
const nothing = {}

/** Remembers what `make` gives for an object, an article or a block of one, as long as the object lives. */
export function once<From extends object, Made extends object>(
  make: (from: From) => Made,
): (from: From) => Made {
  const kept = new WeakMap<From, Made>()
  return (from) => {
    let made = kept.get(from)
    if (!made) kept.set(from, (made = make(from)))
    return made
  }
}
