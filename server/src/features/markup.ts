import { MarkupKind, type MarkupContent } from 'vscode-languageserver-types'
import { escapeMarkdown } from '../core/text/escapeMarkdown.ts'

/**
 * A stretch of a line: plain strings are shown as they are, whatever stands in them. A link is an http or https address
 * without white space, angle brackets and backslashes.
 */
export type Inline =
  string | { readonly strong: string } | { readonly emphasis: string } | { readonly link: string }

/** What is shown in a hover, apart from how the client wants it written. */
export type Piece =
  | { readonly kind: 'line'; readonly content: readonly Inline[] }
  | { readonly kind: 'item'; readonly content: readonly Inline[] }
  | { readonly kind: 'rule' }

export function line(...content: readonly Inline[]): Piece {
  return { kind: 'line', content }
}

export function item(...content: readonly Inline[]): Piece {
  return { kind: 'item', content }
}

/** Writes the pieces as Markdown or plain text. What comes from the article is escaped and can neither format nor link. */
export function toMarkup(pieces: readonly Piece[], format: MarkupKind): MarkupContent {
  const write = format === MarkupKind.Markdown ? markdown : plainText
  return { kind: format, value: write(pieces) }
}

function markdown(pieces: readonly Piece[]): string {
  let out = ''
  let before: Piece['kind'] | undefined
  for (const piece of pieces) {
    if (before) out += before === 'item' && piece.kind === 'item' ? '\n' : '\n\n'
    if (piece.kind === 'rule') out += '---'
    else out += (piece.kind === 'item' ? '- ' : '') + piece.content.map(markdownOf).join('')
    before = piece.kind
  }
  return out
}

function markdownOf(inline: Inline): string {
  if (typeof inline === 'string') return escapeMarkdown(inline)
  if ('strong' in inline) return `**${escapeMarkdown(inline.strong)}**`
  if ('link' in inline) return `[${escapeMarkdown(inline.link)}](<${inline.link.replaceAll('&', '&amp;')}>)`
  return `*${escapeMarkdown(inline.emphasis)}*`
}

function plainText(pieces: readonly Piece[]): string {
  const lines = pieces.map((piece) => {
    if (piece.kind === 'rule') return '—'
    const text = piece.content
      .map(plainTextOf)
      .join('')
      .replace(/[\s\p{Cc}]+/gu, ' ')
    return piece.kind === 'item' ? `- ${text}` : text
  })
  return lines.join('\n')
}

function plainTextOf(inline: Inline): string {
  if (typeof inline === 'string') return inline
  if ('strong' in inline) return inline.strong
  return 'link' in inline ? inline.link : inline.emphasis
}
