import type { Nodes } from 'mdast'
import type { Span } from '../text/span.ts'
import { commentOpening, type Comment } from './comment.ts'

/** The comments in the HTML at and below a node: in an HTML block, or between the words of a paragraph. */
export function* htmlComments(
  node: Nodes,
  source: string,
  { origin, quoted }: { readonly origin: number; readonly quoted: boolean },
): Iterable<Comment> {
  const beside = node.type === 'html' ? undefined : spanOf(node, origin)
  for (const { start, end } of htmlIn(node, origin)) {
    const html = source.slice(start, end)
    for (let from = html.indexOf('<!--'); from >= 0;) {
      const close = html.indexOf('-->', from + 4)
      if (close < 0) break
      const text = textOf(html.slice(from + 4, close), quoted)
      if (text.startsWith(commentOpening)) yield { start: start + from, end: start + close + 3, text, beside }
      from = html.indexOf('<!--', close + 3)
    }
  }
}

/** Without the marks of block quotes at the start of its lines. */
function textOf(comment: string, quoted: boolean): string {
  const bare = quoted ? comment.replace(/([\r\n])[ \t>]+/g, '$1') : comment
  return bare.trim().replace(/\s+/gu, ' ')
}

function htmlIn(node: Nodes, origin: number, found: Span[] = []): readonly Span[] {
  if (node.type === 'html') found.push(spanOf(node, origin))
  else if ('children' in node) for (const child of node.children) htmlIn(child, origin, found)
  return found
}

function spanOf({ position }: Nodes, origin: number): Span {
  return { start: (position?.start.offset ?? 0) + origin, end: (position?.end.offset ?? 0) + origin }
}
