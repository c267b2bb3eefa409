import type { Article } from '../core/article/article.ts'
import { isOutlet } from './outlets.ts'

/** What an article says in its head of where it appears: bylines, datelines, front matter. */
export function createOwnOutlets({
  source,
  sentences,
  prose,
  publication,
}: Article): (name: string) => boolean {
  const heads = sentences.filter((it) => it.kind === 'byline' || it.kind === 'dateline')
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
}

function wordIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`
    if (!/[\p{L}\p{N}]/u.test(around)) return true
  }
  return false
}
