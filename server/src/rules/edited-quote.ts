import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import type { Span } from '../core/text/span.ts'
import type { Rule } from './rule.ts'

interface Options {
  readonly [name: string]: number
  readonly alterations: number
}

/** Words in brackets, words left out: what is left is no longer what was said. */
export const editedQuote: Rule<Options> = {
  meta: {
    id: 'edited-quote',
    summary: 'A quotation stands as it was spoken, with hardly a word in brackets or left out.',
    rationale:
      'With each bracket and ellipsis more of a quotation is the writer’s, and readers wonder what was there.',
    sources: ['AP Stylebook, “quotations in the news”', 'Reuters Handbook of Journalism, “quotations”'],
    severity: 'information',
    options: {
      alterations: {
        description: 'So many words in brackets and ellipses in one quotation are told.',
        default: 3,
        presets: { teaching: 1 },
        minimum: 1,
        maximum: 10,
      },
    },
  },
  *checkBlock(block, { alterations: least }) {
    const { kind } = block.analysis.tagged
    if (kind === 'heading' || kind === 'quote') return
    for (const { content, depth, use } of block.quotations) {
      if (depth > 0 || use !== 'speech') continue
      const alterations = alterationsIn(block, content)
      const [first, ...others] = alterations
      if (!first || alterations.length < least) continue
      const places = alterations.length === 1 ? 'in one place' : `in ${alterations.length} places`
      yield {
        ...first,
        message: `This quotation is changed ${places}. Quote less and whole, or tell it in your own words.`,
        related: others.map((it) => ({ ...it, message: 'Also changed here.' })),
      }
    }
  },
}

/** Brackets and ellipses. An ellipsis in brackets is one; those at the ends say only that the speaker said more. */
function alterationsIn({ analysis: { tagged } }: AssembledBlock, { start, end }: Span): readonly Span[] {
  const text = tagged.text.slice(start, end)
  const found: Span[] = []
  for (const { 0: words, index } of text.matchAll(/\[[^[\]]{1,80}\]|…|\.{3,}|\. \. \.(?: \.)?/gu)) {
    const atEdge = index === 0 || index + words.length >= text.length
    if (/^\[sic\]$/iu.test(words) || (atEdge && !/\p{L}/u.test(words))) continue
    found.push({ start: start + index, end: start + index + words.length })
  }
  return found
}
