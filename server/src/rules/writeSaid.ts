import type { Article } from '../core/article/article.ts'
import type { VerbForm } from '../core/statements/cue.ts'
import type { Span } from '../core/text/span.ts'
import type { Fix } from './rule.ts'

/** Writes “say” in this form instead of the verb that stands at this place of the source; a capital stays one. */
export function writeSaid({ source }: Article, { start, end }: Span, form: VerbForm): Omit<Fix, 'sure'> {
  const said = formsOfSay[form]
  const text = /\p{Lu}/u.test(source[start] ?? '') ? said.charAt(0).toUpperCase() + said.slice(1) : said
  return { title: `Write “${text}”`, changes: [{ start, end, text }] }
}

const formsOfSay: Readonly<Record<VerbForm, string>> = {
  base: 'say',
  third: 'says',
  past: 'said',
  participle: 'said',
  ing: 'saying',
}
