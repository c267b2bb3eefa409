import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPlainText } from './plainText.ts'

const blocksOf = (source: string): readonly string[] =>
  readPlainText(source).blocks.map((it) => `${it.kind}: ${it.text}`)

describe('paragraphs', () => {
  test('are lines', () => {
    expect(blocksOf('The first says this.\nThe second says that.')).toEqual([
      'paragraph: The first says this.',
      'paragraph: The second says that.',
    ])
  })

  test('are the lines between blank ones where a file is wrapped', () => {
    const wrapped =
      'The city council voted on Tuesday night to close\nthe bridge over the river until the end of May.'
    expect(blocksOf(`${wrapped}\n\nIt opens in June.`)).toEqual([
      `paragraph: ${wrapped}`,
      'paragraph: It opens in June.',
    ])
  })

  test.each(['\n', '\r\n', '\r', '\f\n', '\u00a0\n\n'])('end at %j', (end) => {
    expect(blocksOf(`\ufeffIt begins.${end}It ends.${end}`)).toEqual([
      'paragraph: It begins.',
      'paragraph: It ends.',
    ])
  })
})

test('the headline is short, has no stop and more below it', () => {
  expect(blocksOf('Talks fail again\n\nThe talks failed.')).toEqual([
    'heading: Talks fail again',
    'paragraph: The talks failed.',
  ])
  expect(blocksOf('Talks fail again')).toEqual(['paragraph: Talks fail again'])
})

test('every block is its piece of the source, in order', () => {
  const piece = fc.oneof(
    fc.constantFrom('\n', '\r', '\r\n', ' ', 'word ', '.', '“'),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(fc.array(piece), (parts) => {
      const source = parts.join('')
      let at = 0
      for (const { start, end, text } of readPlainText(source).blocks) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(text).toBe(source.slice(start, end))
        expect(text).not.toBe('')
        at = end
      }
    }),
  )
})

test.each(['line one.\r', 'line one.\n', '\r', '\n', 'x', 'LONDON — '])(
  'takes time in proportion to a long run of %j',
  (unit) => {
    expect(readPlainText(unit.repeat(4_000_000 / unit.length)).format).toBe('plain')
  },
  20_000,
)
