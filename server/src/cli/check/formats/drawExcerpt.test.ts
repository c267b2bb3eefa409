import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { excerptOf } from '../excerpt.ts'
import { drawExcerpt } from './drawExcerpt.ts'

/** Draws the words between «» in a line. */
function drawn(marked: string, columns = 80): string {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  const text = marked.replace(/[«»]/gu, '')
  const { line, carets } = drawExcerpt(excerptOf(text, { start, end }, 0), columns)
  return `${line}\n${carets}`
}

test.each([
  ['plain words', 'The «price» rose', 'The price rose\n    ^^^^^'],
  ['tabs, which reach to the next fourth column', 'a\t«b\tc»\td', 'a   b   c   d\n    ^^^^^'],
  ['wide characters', '東京 «京都» x', '東京 京都 x\n     ^^^^'],
  [
    'combining characters',
    'e\u0301e\u0301 «re\u0301sume\u0301» x',
    'e\u0301e\u0301 re\u0301sume\u0301 x\n   ^^^^^^',
  ],
  ['a character of several parts', '👩‍👩‍👧 «x» y', '👩‍👩‍👧 x y\n   ^'],
  ['words that start within a character', '👩‍👩‍«👧 x» y', '👩‍👩‍👧 x y\n^^^^'],
  ['a line that ends with CR LF', 'The «price»\r\nrose', 'The price\n    ^^^^^'],
  ['words that go on behind the line', 'The «price\r\nrose»', 'The price\n    ^^^^^'],
  ['no words at all', 'The price«»', 'The price\n         ^'],
  ['controls', 'a\u001b[31m «b»', 'a\\u{1b}[31m b\n            ^'],
])('carets stand under %s', (_, marked, expected) => {
  expect(drawn(marked)).toBe(expected)
})

test('a long line is cut around the words', () => {
  expect(drawn(`${'before '.repeat(30)}«price»${' behind'.repeat(200)}`, 40)).toBe(
    '…e before before price behind behind be…\n                 ^^^^^',
  )
})

test('whatever the line is, the drawing fits, on one line, with carets under something', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 })
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), fc.integer({ min: 24, max: 80 }), (source, a, b, columns) => {
      const [start, end] = [a % (source.length + 1), b % (source.length + 1)].sort((x, y) => x - y)
      const lineStart =
        Math.max(source.lastIndexOf('\n', start! - 1), source.lastIndexOf('\r', start! - 1)) + 1
      const span = { start: start!, end: end! }
      const { line, carets } = drawExcerpt(excerptOf(source, span, lineStart), columns)
      expect(line).not.toMatch(/[\r\n]/u)
      expect(stringWidth(line)).toBeLessThanOrEqual(columns)
      expect(carets).toMatch(/^ *\^+$/u)
      expect(carets.length).toBeLessThanOrEqual(columns + 1)
    }),
  )
})
