import type { TaggedText } from '../language/taggedText.ts'

/** 1 for each token between double quotation marks; an unclosed quotation runs to the end of the block. */
export function quotedTokens({ tokens }: TaggedText): Uint8Array {
  const quoted = new Uint8Array(tokens.length)
  let isOpen = false
  for (let i = 0; i < tokens.length; i++) {
    const { kind, lower } = tokens[i]!
    if (kind === 'quote') {
      if (lower === '“' || lower === '``' || lower === '«') isOpen = true
      else if (lower === '”' || lower === "''" || lower === '»') isOpen = false
      else if (lower === '"') isOpen = !isOpen
    } else if (isOpen) quoted[i] = 1
  }
  return quoted
}
