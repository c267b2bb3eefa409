import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Span } from '../core/text/span.ts'
import { analyzed } from './analyze.ts'
import { type Note, readAnnotated, writeAnnotated } from './annotated.ts'

// Headings give the reason for each case; the notes show kind, part, and speaker.
test('hard cases of quotation are read as their notes say', async () => {
  const path = new URL('../../../test-fixtures/statements/hard-cases.md', import.meta.url).pathname
  const { text } = readAnnotated(readFileSync(path, 'utf8'))
  const cases = [...text.matchAll(/^## (?:(?!\n## )[\s\S])*/gmu)]
  const notes = cases.flatMap((it) => notesOn(it[0], it.index))
  await expect(writeAnnotated({ text, notes })).toMatchFileSnapshot(path)
})

/** Each case is an article of its own, so that no speaker of another one is in reach. */
function notesOn(text: string, at: number): readonly Note[] {
  const { statements, actors } = analyzed(text, { format: 'markdown' })
  const nameOf = new Map(actors.map((it) => [it.key, it.name]))
  return statements.flatMap(({ kind, content, cue, source, speaker }) => {
    const who = speaker.kind === 'named' ? nameOf.get(speaker.actor) : speaker.kind
    const note = (spans: readonly Span[], message: string) =>
      spans.map(({ start, end }) => ({ start: start + at, end: end + at, message }))
    return [...note(content, `${kind}: ${who}`), ...note(cue, 'cue'), ...note(source, 'source')]
  })
}
