import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editLines, lineAt, lineEnd, readLines } from './lines.ts'

/** The lines of a text, each without its end. */
function linesOf(text: string): readonly string[] {
  const lines = readLines(text)
  return lines.starts.map((start, i) => lines.text.slice(start, lineEnd(lines, i)))
}

test('ends lines at LF, CR LF and CR', () => {
  expect(linesOf('a\nb\r\nc\rd')).toEqual(['a', 'b', 'c', 'd'])
  expect(linesOf('a\n\r\n\r\r')).toEqual(['a', '', '', '', ''])
  expect(linesOf('')).toEqual([''])
})

test('finds the line of an offset', () => {
  const lines = readLines('a\r\nb')
  expect([0, 1, 2, 3, 4].map((it) => lineAt(lines, it))).toEqual([0, 0, 0, 1, 1])
})

test('joins a CR and an LF that an edit brings together, and parts those that it tears apart', () => {
  const joined = editLines(readLines('a\rb'), { start: 2, end: 2 }, '\n')
  expect(joined.starts).toEqual([0, 3])
  const torn = editLines(readLines('a\r\nb'), { start: 2, end: 2 }, 'x')
  expect(torn.starts).toEqual([0, 2, 4])
})

test('knows after any edits what reading the text afresh would say', () => {
  const text = fc
    .array(fc.constantFrom('a', '\n', '\r', '\r\n', '👍'), { maxLength: 12 })
    .map((it) => it.join(''))
  const edit = fc.record({ at: fc.nat(), length: fc.nat({ max: 5 }), inserted: text })
  fc.assert(
    fc.property(text, fc.array(edit, { maxLength: 6 }), (source, edits) => {
      let lines = readLines(source)
      for (const { at, length, inserted } of edits) {
        const start = at % (lines.text.length + 1)
        lines = editLines(lines, { start, end: Math.min(lines.text.length, start + length) }, inserted)
        expect(lines).toEqual(readLines(lines.text))
      }
    }),
    { numRuns: 1000 },
  )
})
