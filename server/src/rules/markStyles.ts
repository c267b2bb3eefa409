import type { Article } from '../core/article/article.ts'
import type { Span } from '../core/text/span.ts'

/** A way to write quotation marks. Ways of one rank stand for each other; `double` and `single` ones do not. */
export interface MarkStyle {
  readonly name: string
  readonly rank: 'double' | 'single'
  readonly open: string
  readonly close: string
}

/** The marks of one quotation in the source. */
export interface MarkedQuotation extends Span {
  readonly open: Span
  readonly close: Span
  /** Undefined where one mark is of another style than the other, then `rank` is what both are. */
  readonly style: MarkStyle | undefined
  readonly rank: MarkStyle['rank']
}

const styles: readonly MarkStyle[] = [
  { name: 'straight', rank: 'double', open: '"', close: '"' },
  { name: 'curly', rank: 'double', open: '“', close: '”' },
  { name: 'low', rank: 'double', open: '„', close: '“' },
  { name: 'angle', rank: 'double', open: '«', close: '»' },
  { name: 'angle', rank: 'double', open: '»', close: '«' },
  { name: 'typewriter', rank: 'double', open: '``', close: "''" },
  { name: 'straight', rank: 'single', open: "'", close: "'" },
  { name: 'curly', rank: 'single', open: '‘', close: '’' },
]

/** The closed quotations of an article, headings and what stands within others left out, by the marks that they have. */
export function markedQuotations({ blocks, source }: Article): readonly MarkedQuotation[] {
  const found: MarkedQuotation[] = []
  for (const { block, found: assembled } of blocks) {
    if (block.kind === 'heading' || block.kind === 'quote') continue
    for (const { start, end, content, closed, depth } of assembled.quotations) {
      if (!closed || depth > 0 || start === content.start) continue
      const open = trimmed(source, start + block.start, content.start + block.start)
      const close = trimmed(source, content.end + block.start, end + block.start)
      const [opening, closing] = [textAt(source, open), textAt(source, close)]
      const rank = rankOf(opening)
      // An attribute of a tag.
      if (source[open.start - 1] === '=') continue
      if (rank === undefined || rank !== rankOf(closing)) continue
      const style = styles.find((it) => it.open === opening && it.close === closing)
      found.push({ start: open.start, end: close.end, open, close, style, rank })
    }
  }
  return found
}

function textAt(source: string, { start, end }: Span): string {
  return source.slice(start, end)
}

function trimmed(source: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(source[start]!)) start++
  while (end > start && /\s/.test(source[end - 1]!)) end--
  return { start, end }
}

function rankOf(mark: string): MarkStyle['rank'] | undefined {
  if (/^(?:["“”„‟«»]|``|''|‘‘|’’)$/.test(mark)) return 'double'
  return /^['‘’‚`]$/.test(mark) ? 'single' : undefined
}
