import type { Article } from '../core/article/article.ts'
import { moveSpan, type Span } from '../core/text/span.ts'
import { noteBlocks, once } from './noteBlocks.ts'
import { isOutlet } from './outlets.ts'

/** What an article says in its head of where it appears: bylines, datelines, front matter. */
export const createOwnOutlets = once((article: Article): ((name: string) => boolean) => {
  const { source, prose, publication } = article
  const heads = headLines(article).flatMap(({ at, note }) => note.map((it) => moveSpan(it, at.block.start)))
  const head = [
    ...heads.map((it) => source.slice(it.start, it.end)),
    prose.frontMatter ? source.slice(prose.frontMatter.start, prose.frontMatter.end) : '',
    publication.byline ?? '',
  ]
    .join('\n')
    .toLowerCase()
  return (name) => {
    const lower = name.toLowerCase().replace(/^the\s/u, '')
    return lower !== '' && isOutlet(name) && wordIn(head, lower)
  }
})

const headLines = noteBlocks(({ analysis }): readonly Span[] | undefined => {
  const heads = analysis.tagged.sentences.filter((it) => it.kind === 'byline' || it.kind === 'dateline')
  return heads.length > 0 ? heads : undefined
})

function wordIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`
    if (!/[\p{L}\p{N}]/u.test(around)) return true
  }
  return false
}
