import type { AttributedQuote } from '../../server/src/protocol.ts'

export type QuoteFormat = 'plain' | 'markdown'

/** The file in which a quote stands. */
export interface QuotePlace {
  readonly name: string
  /** What a link leads to; a file that was never saved has none. */
  readonly address: string | undefined
}

/** The quote with where it stands: `“We open,” Ana Ruiz said. (ferry.md, line 12)`. In Markdown that is a link to the line. */
export function withPlace(
  { plain, markdown, line }: AttributedQuote,
  format: QuoteFormat,
  { name, address }: QuotePlace,
): string {
  if (format === 'plain') return `${plain} (${name}, line ${line})`
  const place = `${name.replace(/[\\`*_[\]<>&]/g, '\\$&')}, line ${line}`
  return `${markdown} (${address === undefined ? place : `[${place}](${address}#L${line})`})`
}
