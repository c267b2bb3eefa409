import { tokenAt } from '../core/claims/blockWords.ts'
import type { TaggedText } from '../core/language/taggedText.ts'
import type { Quotation } from '../core/quotations/quotation.ts'
import { callingWords, termWords, titleWords } from '../core/quotations/quotationWords.ts'

/**
 * Whether marks stand around a title, a theme or a translation, as far as its place and form tell: “on the theme
 * “Roads to the sea””, “Adäka (“coming into the light”)”, “Jack in the Box”. Says no where in doubt.
 */
export function isWork(tagged: TaggedText, { start, end, content }: Quotation): boolean {
  const { tokens, text } = tagged
  const at = tokenAt(tagged, start)
  const words = text.slice(content.start, content.end)
  if (text[start - 1] === '(' && text[end] === ')') return true
  if (/,?["”’']? by \p{Lu}/u.test(text.slice(content.end, end + 6))) return true
  for (let i = at - 1; i >= 0 && i >= at - reach; i--) {
    const { lower, kind } = tokens[i]!
    if (kind === 'quote' || lower === '.') break
    if (naming.has(lower) || titleWords.has(lower) || callingWords.has(lower) || termWords.has(lower))
      return true
  }
  return isTitleCased(words)
}

/** Words between what names a work and its marks: “the theme for this year is “…””. */
const reach = 5

const naming: ReadonlySet<string> = new Set(
  `theme themes topic motto slogan means mean meaning translates translated titled entitled headline headlined under
  hashtag around`.split(/\s+/),
)

/** There are several words, and all have a capital but small ones within. */
function isTitleCased(words: string): boolean {
  const all = words.match(/[\p{L}\p{N}’'-]+/gu) ?? []
  if (all.length < 2 || /[.!?]$/u.test(words.trim())) return false
  return all.every((it, i) => /^[\p{Lu}\p{N}]/u.test(it) || (i > 0 && i < all.length - 1 && it.length < 4))
}
