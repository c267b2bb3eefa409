import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAnnotated, writeAnnotated } from './annotated.ts'

const source = `“The work is done,” Mayor Ana Ruiz said on Tuesday.
^^^^^^^^^^^^^^^^^^^ quotation
                    ^^^^^^^^^^^^^^ actor

Costs have doubled.
^^^^^^^^^^^^^^^^^^^ unattributed-claim: Who says so?`

test('takes note lines out of the text and keeps what they point at', () => {
  const { text, notes } = readAnnotated(source)
  expect(text).toBe('“The work is done,” Mayor Ana Ruiz said on Tuesday.\n\nCosts have doubled.')
  expect(notes.map((it) => [text.slice(it.start, it.end), it.message])).toEqual([
    ['“The work is done,”', 'quotation'],
    ['Mayor Ana Ruiz', 'actor'],
    ['Costs have doubled.', 'unattributed-claim: Who says so?'],
  ])
})

test('writes what it read', () => {
  expect(writeAnnotated(readAnnotated(source))).toBe(source)
})

test('draws a stretch of several lines under the first', () => {
  const annotated = { text: 'one\ntwo', notes: [{ start: 1, end: 6, message: 'both' }] }
  expect(writeAnnotated(annotated)).toBe('one\n ^^ (+3) both\ntwo')
  expect(readAnnotated(writeAnnotated(annotated))).toEqual(annotated)
})

test('refuses a note that points at nothing, and text that looks like a note', () => {
  expect(() => writeAnnotated({ text: 'a\nb', notes: [{ start: 1, end: 1, message: 'm' }] })).toThrow(
    RangeError,
  )
  expect(() => writeAnnotated({ text: 'a', notes: [{ start: 5, end: 6, message: 'm' }] })).toThrow(RangeError)
  expect(() => writeAnnotated({ text: 'a\n^ b', notes: [] })).toThrow(RangeError)
})

test('gives any text and notes back', () => {
  const line = fc.stringMatching(/^[a-zé👍 “”]{1,12}$/u)
  const annotated = fc
    .record({
      lines: fc.array(line, { minLength: 1, maxLength: 5 }),
      picks: fc.array(
        fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.stringMatching(/^[a-z][a-z :]{0,9}[a-z]$/u)),
        {
          maxLength: 6,
        },
      ),
    })
    .map(({ lines, picks }) => {
      const text = lines.join('\n')
      const notes = picks.map(([where, column, length, message]) => {
        const index = where % lines.length
        const from = lines.slice(0, index).reduce((sum, it) => sum + it.length + 1, 0)
        const start = from + (column % lines[index]!.length)
        return { start, end: start + 1 + (length % (text.length - start)), message }
      })
      return { text, notes }
    })
  fc.assert(
    fc.property(annotated, ({ text, notes }) => {
      const back = readAnnotated(writeAnnotated({ text, notes }))
      expect(back.text).toBe(text)
      expect(new Set(back.notes.map((it) => JSON.stringify(it)))).toEqual(
        new Set(notes.map((it) => JSON.stringify(it))),
      )
    }),
  )
})
