import type { Article } from '../core/article/article.ts'
import { type MarkedQuotation, markedQuotations, type MarkStyle } from './markStyles.ts'
import type { Rule } from './rule.ts'

/** Straight marks here, curly ones there: the seams of a text put together from several. */
export const mixedMarks: Rule = {
  meta: {
    id: 'mixed-marks',
    summary: 'Quotation marks are of one kind throughout an article.',
    rationale:
      'Marks of two kinds show where a text was pasted together, and a search for one kind misses the other.',
    sources: ['Guardian style guide, “quotation marks”', 'Wikipedia, “Manual of Style: quotation marks”'],
    severity: 'information',
  },
  *checkArticle(article) {
    for (const { most, others } of mixtures(article)) {
      const first = others[0]!
      const count =
        others.length === 1 ? 'This quotation has' : `${others.length} quotations from here on have`
      yield {
        ...first.open,
        message: `${count} other marks than most of the article: ${most.open}…${most.close}. Use one kind.`,
      }
    }
  },
  *fixes(article, { start }) {
    const mixture = mixtures(article).find(({ others }) => others[0]!.start === start)
    if (!mixture) return
    const { most, others } = mixture
    const swapped = others.filter((it) => !holdsMark(article.source, it, most))
    yield {
      title: `Write ${most.open}…${most.close} throughout`,
      changes: swapped.flatMap(({ open, close }) => [
        { ...open, text: most.open },
        { ...close, text: most.close },
      ]),
      sure: swapped.length === others.length,
    }
  },
}

/** Whether the quotation holds one within in the marks that it would get. */
function holdsMark(source: string, { open, close }: MarkedQuotation, style: MarkStyle): boolean {
  const words = source.slice(open.end, close.start)
  return words.includes(style.open) || (style.rank === 'double' && words.includes(style.close))
}

interface Mixture {
  readonly most: MarkStyle
  /** Quotations of another style, in the order of the text. */
  readonly others: readonly MarkedQuotation[]
}

/** For double and for single marks the style that most quotations have, and those that have another. */
function mixtures(article: Article): readonly Mixture[] {
  const all = markedQuotations(article)
  return (['double', 'single'] as const).flatMap((rank) => {
    const quotations = all.filter((it) => it.rank === rank)
    const counts = new Map<MarkStyle, number>()
    for (const { style } of quotations) if (style) counts.set(style, (counts.get(style) ?? 0) + 1)
    let most: MarkStyle | undefined
    for (const [style, count] of counts) if (most === undefined || count > counts.get(most)!) most = style
    const others = quotations.filter((it) => it.style !== most)
    return most && others.length > 0 ? [{ most, others }] : []
  })
}
