import type { Rule } from './rule.ts'

/** A quotation with no closing mark hides where the speaker's words end. */
export const unclosedQuote: Rule = {
  meta: {
    id: 'unclosed-quote',
    summary:
      'A quotation ends with a closing mark, or goes on in the next paragraph behind a new opening mark.',
    rationale: "Without its closing mark nobody can tell where somebody's words end and the article's begin.",
    sources: ['AP Stylebook, “quotation marks”'],
    severity: 'warning',
  },
  *checkBlock({ quotations }) {
    for (const { start, content, closed, continues } of quotations) {
      if (closed || continues) continue
      yield {
        start,
        end: content.start,
        message: 'This quotation is never closed. Put the closing mark where the speaker’s words end.',
      }
    }
  },
}
