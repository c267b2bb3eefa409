import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPositions, type PositionEncoding } from './convert.ts'
import { readLines } from './lines.ts'

function positions(text: string, encoding: PositionEncoding = 'utf-16') {
  return createPositions(readLines(text), encoding)
}

/** line:character of the first place where `words` stand. */
function placeOf(text: string, words: string, encoding?: PositionEncoding): string {
  const { line, character } = positions(text, encoding).positionOf(text.indexOf(words))
  return `${line}:${character}`
}

test('counts characters as the client does', () => {
  const text = 'Élan 😀 “yes” e\u0301t'
  expect(placeOf(text, 't', 'utf-16')).toBe('0:16')
  expect(placeOf(text, 't', 'utf-32')).toBe('0:15')
  expect(placeOf(text, 't', 'utf-8')).toBe(`0:${new TextEncoder().encode('Élan 😀 “yes” e\u0301').length}`)
})

test('ends lines at LF, CR and CRLF, and at nothing else', () => {
  const text = 'a\nb\rc\r\nd\u2028e\u0085f\n'
  expect(['a', 'b', 'c', 'd', 'e', 'f'].map((it) => placeOf(text, it))).toEqual([
    '0:0',
    '1:0',
    '2:0',
    '3:0',
    '3:2',
    '3:4',
  ])
})

test('never stands between CR and LF, nor beyond the last line', () => {
  const text = 'ab\r\ncd'
  const at = positions(text)
  expect(at.positionOf(3)).toEqual({ line: 0, character: 2 })
  expect(at.positionOf(99)).toEqual({ line: 1, character: 2 })
  expect(at.positionOf(-5)).toEqual({ line: 0, character: 0 })
  expect(positions('ab\n').positionOf(3)).toEqual({ line: 1, character: 0 })
})

test('takes a position beyond its line or the document for the end of that', () => {
  for (const encoding of ['utf-8', 'utf-16', 'utf-32'] as const) {
    const at = positions('äb\r\ncd', encoding)
    expect(at.offsetOf({ line: 0, character: 99 })).toBe(2)
    expect(at.offsetOf({ line: 9, character: 0 })).toBe(6)
    expect(at.offsetOf({ line: 1, character: 1 })).toBe(5)
  }
})

test('widens a range that would cut a character in two', () => {
  const text = 'a😀b'
  expect(positions(text).rangeOf({ start: 2, end: 2 })).toEqual({
    start: { line: 0, character: 1 },
    end: { line: 0, character: 3 },
  })
})

test('leads from every character to its position and back, in every encoding', () => {
  const encoder = new TextEncoder()
  const piece = fc.constantFrom('a', 'é', '“', '中', '😀', '\n', '\r', '\r\n', 'e\u0301', '\0')
  const text = fc.array(piece, { maxLength: 1500 }).map((it) => it.join(''))
  fc.assert(
    fc.property(
      text,
      fc.constantFrom<PositionEncoding[]>('utf-8', 'utf-16', 'utf-32'),
      fc.nat(),
      (text, encoding, n) => {
        const starts = Array.from(text).reduce<number[]>((all, it) => [...all, all.at(-1)! + it.length], [0])
        const offset = starts[n % starts.length]!
        const at = positions(text, encoding)
        const position = at.positionOf(offset)
        const inCrLf = text[offset - 1] === '\r' && text[offset] === '\n'
        expect(at.offsetOf(position)).toBe(inCrLf ? offset - 1 : offset)
        const line = text
          .slice(0, inCrLf ? offset - 1 : offset)
          .split(/\r\n|\r|\n/u)
          .at(-1)!
        const units = {
          'utf-8': encoder.encode(line).length,
          'utf-16': line.length,
          'utf-32': Array.from(line).length,
        }
        expect(position.character).toBe(units[encoding])
      },
    ),
    { numRuns: 300 },
  )
})

test('answers quickly far out on a long line', () => {
  const text = '“é😀”'.repeat(400_000)
  const at = positions(text, 'utf-8')
  for (let offset = text.length - 5 * 250; offset < text.length; offset += 5) {
    expect(at.offsetOf(at.positionOf(offset))).toBe(offset)
  }
}, 2000)
