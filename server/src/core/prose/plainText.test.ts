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

  test('end before a byline and a dateline', () => {
    const headline = 'Witnesses: Gunman paced outside mosque before attack'
    const lead = 'OSLO, Norway (AP) — The man walked up and down outside for an hour, witnesses said.'
    expect(blocksOf(`${headline}\nBy PAT MULLEN and JO LEE\n${lead}`)).toEqual([
      `heading: ${headline}`,
      'paragraph: By PAT MULLEN and JO LEE',
      `paragraph: ${lead}`,
    ])
    expect(blocksOf(`${headline}\n${lead}`)).toHaveLength(2)
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

describe('comments', () => {
  const commentsOf = (source: string) => readPlainText(source).comments
  const placed = (source: string) => commentsOf(source).map((it) => [source.slice(it.start, it.end), it.text])

  test('stand on a line of their own, or at the end of one', () => {
    const source =
      'Talks fail\n\n[otr-ignore-next-line a: b]\nThey failed.  [ignore] [otr-x][otr-y: see [1] ] \n'
    expect(placed(source)).toEqual([
      ['[otr-ignore-next-line a: b]', 'otr-ignore-next-line a: b'],
      ['[otr-x]', 'otr-x'],
      ['[otr-y: see [1] ]', 'otr-y: see [1]'],
    ])
    expect(blocksOf(source)).toEqual(['heading: Talks fail', 'paragraph: They failed.  [ignore]'])
    expect(commentsOf(source).map(({ beside }) => beside && source.slice(beside.start, beside.end))).toEqual([
      undefined,
      'They failed.  [ignore]',
      'They failed.  [ignore]',
    ])
  })

  test('are words amid words', () => {
    expect(commentsOf('Write [otr-ignore-file] above it. [sic]')).toEqual([])
    expect(blocksOf('Write [otr-ignore-file] above it.')).toEqual([
      'paragraph: Write [otr-ignore-file] above it.',
    ])
  })

  test('do not part a wrapped paragraph, and leave spaces', () => {
    const wrapped =
      'The city council voted on Tuesday night to close [otr-x]\n[otr-y]\r\nthe bridge over the river until the end of May.'
    expect(blocksOf(wrapped)).toEqual([
      'paragraph: The city council voted on Tuesday night to close        \n         the bridge over the river until the end of May.',
    ])
  })

  test('put in on a line of their own, leave the prose as it was', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '\n',
        '\r\n',
        ' ',
        '. ',
        '“',
        '[otr-x]',
        '[otr-',
        ']',
        '\u00a0',
        'the bridge over the river until the ',
      ),
      fc.string({ maxLength: 3 }),
    )
    const words = (source: string) => blocksOf(source).map((it) => it.replace(/\s+/gu, ' '))
    fc.assert(
      fc.property(fc.array(piece), fc.nat(), (parts, place) => {
        const source = parts.join('')
        const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)]
        const at = starts[place % starts.length]!
        const { blocks, comments } = readPlainText(source)
        for (const { start, end, text } of blocks) {
          expect(text.length).toBe(end - start)
          for (let i = 0; i < text.length; i++) expect([' ', source[start + i]]).toContain(text[i])
        }
        const more = `${source.slice(0, at)}[otr-ignore-line a]\n${source.slice(at)}`
        expect(readPlainText(more).comments).toHaveLength(comments.length + 1)
        expect(words(more)).toEqual(words(source))
      }),
    )
  })
})

test.each([
  'line one.\r',
  'line one.\n',
  '\r',
  '\n',
  'x',
  'LONDON — ',
  '[otr-x]',
  '] [otr-x]\n',
  '[otr-\n',
  'a [otr-x] b\n',
])(
  'takes time in proportion to a long run of %j',
  (unit) => {
    expect(readPlainText(unit.repeat(4_000_000 / unit.length)).format).toBe('plain')
  },
  20_000,
)
