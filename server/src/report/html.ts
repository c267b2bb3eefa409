/** HTML that may stand in a page as it is. */
export interface Html {
  readonly html: string
}

/** What may be put into a template: words are escaped, HTML stands as it is, a list is joined, undefined is nothing. */
export type HtmlValue = string | number | Html | undefined | readonly HtmlValue[]

/** Writes HTML; whatever is put in is taken for words, in an element and between the quotes of an attribute alike. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let out = parts[0]!
  values.forEach((value, i) => (out += written(value) + parts[i + 1]!))
  return { html: out }
}

function written(value: HtmlValue): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return escapeHtml(value)
  return 'html' in value ? value.html : value.map(written).join('')
}

/**
 * Takes their meaning from the characters that HTML gives one. What no page can carry (controls, halves of a surrogate
 * pair) becomes U+FFFD; what turns the direction of writing is left out.
 */
function escapeHtml(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[^\P{Cc}\t\n\r]|\p{Surrogate}/gu, '\u{fffd}')
    .replace(/[&<>"']/gu, (it) => entities[it]!)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
