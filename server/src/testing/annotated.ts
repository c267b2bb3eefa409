import type { Span } from '../core/text/span.ts'

/** What is noted about a stretch of text. */
export interface Note extends Span {
  readonly message: string
}

/** A text and what is noted about it, by start, then end. */
export interface Annotated {
  readonly text: string
  readonly notes: readonly Note[]
}

/**
 * Reads text with notes: a line of carets and a message says something about the stretch of the line above that the
 * carets point at. `(+12)` before the message carries the stretch 12 units beyond its line. Carets count UTF-16 units.
 */
export function readAnnotated(source: string): Annotated {
  const kept: string[] = []
  const notes: Note[] = []
  let lineStart = 0
  let nextStart = 0
  for (const line of source.split('\n')) {
    const note = kept.length > 0 ? noteLine.exec(line) : null
    if (note) {
      const [, indent, carets, more, message] = note
      const start = lineStart + indent!.length
      notes.push({ start, end: start + carets!.length + Number(more ?? 0), message: message! })
      continue
    }
    lineStart = nextStart
    nextStart += line.length + 1
    kept.push(line)
  }
  return { text: kept.join('\n'), notes: sorted(notes) }
}

/** Draws each note under the line where it starts; `readAnnotated` gives the same text and notes back. */
export function writeAnnotated({ text, notes }: Annotated): string {
  const queue = sorted(notes)
  const out: string[] = []
  let at = 0
  let lineStart = 0
  for (const line of text.split('\n')) {
    if (out.length > 0 && noteLine.test(line))
      throw new RangeError(`A line of the text looks like a note: ${line}`)
    out.push(line)
    const lineEnd = lineStart + line.length
    for (; at < queue.length && queue[at]!.start <= lineEnd; at++) {
      const { start, end, message } = queue[at]!
      const here = Math.min(end, lineEnd) - start
      if (here <= 0) throw new RangeError(`A note needs a character to point at: ${message}`)
      const more = end > lineEnd ? `(+${end - lineEnd}) ` : ''
      out.push(`${' '.repeat(start - lineStart)}${'^'.repeat(here)} ${more}${message}`)
    }
    lineStart = lineEnd + 1
  }
  if (at < queue.length) throw new RangeError(`A note lies behind the text: ${queue[at]!.message}`)
  return out.join('\n')
}

const noteLine = /^( *)(\^+) (?:\(\+(\d+)\) )?(\S.*)$/u

function sorted(notes: readonly Note[]): readonly Note[] {
  return [...notes].sort((a, b) => a.start - b.start || a.end - b.end || (a.message < b.message ? -1 : 1))
}
