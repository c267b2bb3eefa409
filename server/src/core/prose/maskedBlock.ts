import type { Nodes } from 'mdast'
import type { Block } from './prose.ts'

/**
 * The prose of a paragraph, heading or cell: the text nodes below it, with a space for each character of markup between
 * them. Undefined where nothing but white space is left.
 * @param origin what is added to the node's offsets to make them offsets into the source
 * @param quoted whether a block quote is around it, whose marks stand at the start of each line
 */
export function maskedBlock(
  node: Nodes,
  source: string,
  origin: number,
  quoted: boolean,
): Pick<Block, 'start' | 'end' | 'text'> | undefined {
  let start = -1
  let end = -1
  let text = ''
  for (const part of textParts(node)) {
    const from = part.start + origin
    const to = part.end + origin
    if (start < 0) start = from
    else text += ' '.repeat(from - end)
    text += source.slice(from, to)
    end = to
  }
  if (start < 0) return undefined
  if (text.includes('\n') || text.includes('\r')) text = withoutLinePrefixes(text, quoted)
  if (text.includes('\\')) text = text.replace(/\\(?=[!-/:-@[-`{-~])/g, ' ')
  const lead = text.length - text.trimStart().length
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  return { start: start + lead, end: start + lead + trimmed.length, text: trimmed }
}

function textParts(node: Nodes, parts: { start: number; end: number }[] = []): typeof parts {
  if (node.type === 'text') {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start !== undefined && end !== undefined && end > start) parts.push({ start, end })
  } else if ('children' in node && !isBareAddress(node)) {
    for (const child of node.children) textParts(child, parts)
  }
  return parts
}

/** A link that shows its own address says nothing. */
function isBareAddress(node: Nodes): boolean {
  if (node.type !== 'link') return false
  const [only] = node.children
  return only?.type === 'text' && node.children.length === 1 && node.url.endsWith(only.value)
}

/** Blanks what stands before the prose of each further line: indentation and the marks of block quotes. */
function withoutLinePrefixes(text: string, quoted: boolean): string {
  const prefix = quoted ? /([\r\n])([ \t>]+)/g : /([\r\n])([ \t]+)/g
  return text.replace(prefix, (_, feed: string, marks: string) => feed + ' '.repeat(marks.length))
}
