import type { Block, Prose } from './prose.ts'

/**
 * Reads plain text: paragraphs are lines, or, where a file is wrapped at a line length, the lines between blank ones.
 * What a stretch between blank lines is depends on that stretch alone, so that an edit changes no other.
 */
export function readPlainText(source: string): Prose {
  const blocks: Block[] = []
  let chunk: Line[] = []
  const flush = (): void => {
    if (chunk.length > 0) addChunk(source, chunk, blocks)
    chunk = []
  }
  const returns = source.includes('\r')
  let start = 0
  while (start <= source.length) {
    const end = lineEnd(source, start, returns)
    const line = trimmed(source, start, end)
    if (line) chunk.push(line)
    else flush()
    start = source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
  }
  flush()
  return { format: 'plain', source, frontMatter: undefined, blocks: withHeadline(blocks), regions: [] }
}

interface Line {
  readonly start: number
  readonly end: number
}

function lineEnd(source: string, from: number, returns: boolean): number {
  const feed = source.indexOf('\n', from)
  const end = feed < 0 ? source.length : feed
  if (!returns) return end
  for (let at = from; at < end; at++) if (source.charCodeAt(at) === 13) return at
  return end
}

const isBlank = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0xfeff ||
  code === 0x200b ||
  code === 0

function trimmed(source: string, from: number, to: number): Line | undefined {
  let start = from
  let end = to
  while (start < end && isBlank(source.charCodeAt(start))) start++
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--
  return start < end ? { start, end } : undefined
}

/** Longest line of a file that its writer's program wrapped; newspapers' systems wrap at 60 to 80 columns. */
const maxWrapped = 100

function addChunk(source: string, lines: readonly Line[], blocks: Block[]): void {
  let first = 0
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    const next = lines[i + 1]
    if (line && next && isWrapped(source, line, next)) continue
    const from = lines[first]
    if (from && line) blocks.push(paragraph(source, from.start, line.end))
    first = i + 1
  }
}

/** A line that goes on in the next: about as long as such lines are, and it ends within a sentence. */
function isWrapped(source: string, line: Line, next: Line): boolean {
  const length = line.end - line.start
  if (length < 40 || length > maxWrapped || next.end - next.start > maxWrapped) return false
  const last = source.charAt(line.end - 1)
  const opener = source.charAt(next.start)
  if (opener !== opener.toUpperCase()) return true
  return !'.!?:”"’)'.includes(last)
}

function paragraph(source: string, start: number, end: number): Block {
  return { start, end, kind: 'paragraph', depth: 0, text: source.slice(start, end) }
}

/** The first block is the headline where it is short, ends without a stop and more text follows. */
function withHeadline(blocks: readonly Block[]): readonly Block[] {
  const [first, second] = blocks
  if (!first || !second || first.end - first.start > 200) return blocks
  if (/[.,;:!…”"]$/.test(first.text) || first.text.includes(':  ')) return blocks
  return [{ ...first, kind: 'heading', depth: 1 }, ...blocks.slice(1)]
}
