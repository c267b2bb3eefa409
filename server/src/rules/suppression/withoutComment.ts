import type { Comment } from '../../core/prose/comment.ts'
import type { Prose } from '../../core/prose/prose.ts'
import type { TextChange } from '../rule.ts'

/** How a comment is taken out of a text, with the white space that is there for it alone; the prose stays as it is. */
export function withoutComment({ source, format }: Prose, { start, end, beside }: Comment): TextChange {
  const lineStart = startOfLine(source, start)
  const lineEnd = endOfLine(source, end)
  const isAlone = source.slice(lineStart, start).trim() === '' && source.slice(end, lineEnd).trim() === ''
  if (!isAlone || beside) {
    const isLast = source.slice(end, lineEnd).trim() === ''
    return { start: isLast ? behindWord(source, start, lineStart) : start, end, text: '' }
  }
  const next = source.startsWith('\r\n', lineEnd) ? lineEnd + 2 : Math.min(lineEnd + 1, source.length)
  // In Markdown the comment parts the lines around it; a blank line goes on doing so.
  const parts = format === 'markdown' && !isBlankBefore(source, lineStart) && !isBlankBehind(source, next)
  return { start: lineStart, end: parts ? lineEnd : next, text: '' }
}

function startOfLine(source: string, at: number): number {
  let start = at
  while (start > 0 && source[start - 1] !== '\n' && source[start - 1] !== '\r') start--
  return start
}

function endOfLine(source: string, at: number): number {
  let end = at
  while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++
  return end
}

function behindWord(source: string, at: number, lineStart: number): number {
  let start = at
  while (start > lineStart && (source[start - 1] === ' ' || source[start - 1] === '\t')) start--
  return start
}

/** Whether the line that ends before `lineStart` is blank, or there is none. */
function isBlankBefore(source: string, lineStart: number): boolean {
  if (lineStart === 0) return true
  const end = source.startsWith('\r\n', lineStart - 2) ? lineStart - 2 : lineStart - 1
  return source.slice(startOfLine(source, end), end).trim() === ''
}

function isBlankBehind(source: string, next: number): boolean {
  return source.slice(next, endOfLine(source, next)).trim() === ''
}
