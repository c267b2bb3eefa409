import type { Article } from '../../core/article/article.ts'
import type { Block, Prose } from '../../core/prose/prose.ts'
import { readProse } from '../../core/prose/readProse.ts'
import type { PlacedFinding, TextChange } from '../rule.ts'
import type { Reach } from './directive.ts'
import { placesOf } from './places.ts'
import { readDirectives } from './readDirectives.ts'

/**
 * The comment that silences the finding where it is: above its line, at its end, or above its paragraph, whichever the
 * text can take first without being read another way. Undefined where it can take none.
 */
export function silencedHere(article: Article, finding: PlacedFinding): TextChange | undefined {
  const { prose } = article
  return ways(prose, finding).find((it) => isSilent(prose, finding, it))
}

/** The comment at the top of the text that silences the rule in all of it. */
export function silencedInFile(article: Article, finding: PlacedFinding): TextChange | undefined {
  const { prose } = article
  const { source, format, regions } = prose
  const first = regions.find(({ type }) => type !== 'yaml')
  const top = first ? startOfLine(source, first.start) : source.startsWith('\u{feff}') ? 1 : 0
  const gap = format === 'markdown' ? 2 : 1
  return [
    insertion(top, comment(prose, 'file', finding.rule) + breakOf(source).repeat(gap)),
    insertion(source.length, breakOf(source).repeat(2) + comment(prose, 'file', finding.rule)),
  ].find((it) => isSilent(prose, finding, it))
}

function ways(prose: Prose, { start, rule }: PlacedFinding): readonly TextChange[] {
  const { source, format, regions } = prose
  const lineStart = Math.max(startOfLine(source, start), source.startsWith('\u{feff}') ? 1 : 0)
  const above = insertion(lineStart, comment(prose, 'next-line', rule) + breakOf(source))
  if (format === 'plain' || regions.length === 0) return [above]
  const block = prose.blocks.findLast((it) => it.start <= start)
  const region = regions.findLast((it) => it.start <= start)
  if (!block || !region) return []
  const lineEnd = trimmedEnd(source, start)
  const onLine = comment(prose, 'line', rule)
  return [
    // A comment between the lines of a paragraph would part it, and one between items a list.
    ...(region.type === 'paragraph' || region.type === 'heading' ? [above] : []),
    ...(block.kind === 'cell' ? [] : [insertion(lineEnd, ` ${onLine}`)]),
    insertion(Math.min(block.end, lineEnd), ` ${onLine}`),
    insertion(startOfLine(source, region.start), comment(prose, 'block', rule) + breakOf(source).repeat(2)),
  ]
}

/** Whether the change silences the finding and leaves all the prose as it is, but for white space. */
function isSilent(prose: Prose, finding: PlacedFinding, { start, text }: TextChange): boolean {
  const { source, format } = prose
  const after = readProse(source.slice(0, start) + text + source.slice(start), format, prose)
  if (!isSameProse(prose.blocks, after.blocks)) return false
  const directive = readDirectives(after).find((it) => it.comment.start >= start)
  if (!directive || directive.comment.end > start + text.length) return false
  const places = placesOf(after)
  const around = places.of(finding.start < start ? finding.start : finding.start + text.length)
  return places.meantBy(directive).some((it) => around.includes(it))
}

function isSameProse(before: readonly Block[], after: readonly Block[]): boolean {
  return (
    before.length === after.length &&
    before.every((it, i) => {
      const other = after[i]!
      return (
        it.kind === other.kind &&
        it.depth === other.depth &&
        (it.text === other.text || spaced(it.text) === spaced(other.text))
      )
    })
  )
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ')
}

function comment({ format, regions }: Prose, reach: Reach, rule: string): string {
  const words = `otr-ignore-${reach} ${rule}`
  // Markdown that is too long for the parser is read as plain text.
  return format === 'markdown' && regions.length > 0 ? `<!-- ${words} -->` : `[${words}]`
}

function insertion(at: number, text: string): TextChange {
  return { start: at, end: at, text }
}

function breakOf(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n'
}

function startOfLine(source: string, at: number): number {
  let start = at
  while (start > 0 && source[start - 1] !== '\n' && source[start - 1] !== '\r') start--
  return start
}

/** Where the last word of the line ends. */
function trimmedEnd(source: string, at: number): number {
  let end = at
  while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++
  while (end > at && (source[end - 1] === ' ' || source[end - 1] === '\t')) end--
  return end
}
