import { moveSpan, type Span } from '../text/span.ts'
import { commentOpening, type Comment } from './comment.ts'

/** How a comment in plain text begins. */
export const bracketOpening = `[${commentOpening}`

/** A line of plain text without the comments at its end; `prose` is undefined where nothing else is in it. */
export interface LineWithComments {
  readonly prose: Span | undefined
  readonly comments: readonly Comment[]
}

/**
 * Takes the comments off the end of a line, the last one first. In brackets amid prose somebody may quote what they
 * look like; there they are words.
 * @param line without white space at its ends
 */
export function bracketComments(source: string, line: Span): LineWithComments {
  const text = source.slice(line.start, line.end)
  const comments: Comment[] = []
  let end = text.length
  while (text[end - 1] === ']') {
    const start = text.lastIndexOf(bracketOpening, end - 1)
    if (start < 0 || !isBalanced(text, start + 1, end - 1)) break
    const inner = text
      .slice(start + 1, end - 1)
      .trim()
      .replace(/\s+/gu, ' ')
    comments.push({ ...moveSpan({ start, end }, line.start), text: inner, beside: undefined })
    end = start
    while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--
  }
  const prose = end > 0 ? { start: line.start, end: line.start + end } : undefined
  return { prose, comments: comments.reverse().map((it) => ({ ...it, beside: prose })) }
}

/** Whether each bracket that closes was opened in the stretch, too. */
function isBalanced(text: string, start: number, end: number): boolean {
  let depth = 0
  for (let i = start; i < end; i++) {
    if (text[i] === '[') depth++
    else if (text[i] === ']' && --depth < 0) return false
  }
  return true
}
