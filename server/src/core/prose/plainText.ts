import type { Span } from '../text/span.ts'
import { bracketComments, bracketOpening } from './bracketComments.ts'
import type { Comment } from './comment.ts'
import type { Block, Prose } from './prose.ts'

/**
 * Reads plain text: paragraphs are lines, or, where a file is wrapped at a line length, the lines between blank ones.
 * What a stretch between blank lines is depends on that stretch alone, so that an edit changes no other.
 */
export function readPlainText(source: string): Prose {
  const blocks: Block[] = []
  const comments: Comment[] = []
  let chunk: Span[] = []
  /** What is blanked in the chunk. */
  let hidden: Span[] = []
  const flush = (): void => {
    if (chunk.length > 0) addChunk(source, chunk, hidden, blocks)
    chunk = []
    hidden = []
  }
  let start = 0
  // Where the next of each line end stands, so that each is looked for once.
  let feed = next(source, '\n', 0)
  let back = next(source, '\r', 0)
  let opening = next(source, bracketOpening, 0)
  while (start <= source.length) {
    if (feed < start) feed = next(source, '\n', start)
    if (back < start) back = next(source, '\r', start)
    const end = Math.min(feed, back)
    const nextStart = source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
    if (opening < start) opening = next(source, bracketOpening, start)
    const line = trimmed(source, start, end)
    if (line && opening < end) {
      const { prose: rest, comments: own } = bracketComments(source, line)
      const prose = rest && trimmed(source, rest.start, rest.end)
      for (const it of own) comments.push(it)
      // A line of comments alone is as if it were not there.
      hidden.push(prose ? { start: prose.end, end: line.end } : { start, end: nextStart })
      if (prose) chunk.push(prose)
    } else if (line) chunk.push(line)
    else flush()
    start = nextStart
  }
  flush()
  return {
    format: 'plain',
    source,
    frontMatter: undefined,
    blocks: withHeadline(blocks),
    comments,
    regions: [],
  }
}

/** Where the mark stands next, or behind the end of the text. */
function next(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from)
  return at < 0 ? source.length : at
}

const isBlank = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0xfeff ||
  code === 0x200b ||
  code === 0

function trimmed(source: string, from: number, to: number): Span | undefined {
  let start = from
  let end = to
  while (start < end && isBlank(source.charCodeAt(start))) start++
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--
  return start < end ? { start, end } : undefined
}

/** Longest line of a file that its writer's program wrapped; newspapers' systems wrap at 60 to 80 columns. */
const maxWrapped = 100

function addChunk(source: string, lines: readonly Span[], hidden: readonly Span[], blocks: Block[]): void {
  let first = 0
  let at = 0
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    const next = lines[i + 1]
    if (line && next && isWrapped(source, line, next)) continue
    const from = lines[first]
    if (from && line) {
      const { start } = from
      const { end } = line
      let text = ''
      let done = start
      for (; at < hidden.length && hidden[at]!.start < end; at++) {
        const { start: blank, end: behind } = hidden[at]!
        if (blank < done) continue
        text += source.slice(done, blank) + ' '.repeat(behind - blank)
        done = behind
      }
      text += source.slice(done, end)
      blocks.push({ start, end, kind: 'paragraph', depth: 0, text })
    }
    first = i + 1
  }
}

/** A byline (“By Ana Ruiz”) or dateline (“OSLO, Norway (AP) —”): what stands before is no part of its line. */
const opensReport = /^(?:By\s\p{Lu}|\p{Lu}[\p{Lu} .]{2,30}(?:,[^—–(\n]{1,30})?(?:\([^)\n]{2,20}\)\s?)?[—–])/u

/** A line that goes on in the next: about as long as such lines are, and it ends within a sentence. */
function isWrapped(source: string, line: Span, next: Span): boolean {
  const length = line.end - line.start
  if (length < 40 || length > maxWrapped || next.end - next.start > maxWrapped) return false
  if (opensReport.test(source.slice(next.start, next.end))) return false
  const last = source.charAt(line.end - 1)
  const opener = source.charAt(next.start)
  if (opener !== opener.toUpperCase()) return true
  return !'.!?:”"’)'.includes(last)
}

/** A header line tells when or by whom: “Published: 26 November 2025”. */
const headerLabel = /^(?:published|updated|posted|dated?|modified|authors?|writers?)\s*:/i

/** The first block is the headline where it is short, ends without a stop and more text follows. */
function withHeadline(blocks: readonly Block[]): readonly Block[] {
  const [first, second] = blocks
  if (!first || !second || first.end - first.start > 200) return blocks
  if (/[.,;:!…”"]$/.test(first.text) || first.text.includes(':  ') || headerLabel.test(first.text)) {
    return blocks
  }
  return [{ ...first, kind: 'heading', depth: 1 }, ...blocks.slice(1)]
}
