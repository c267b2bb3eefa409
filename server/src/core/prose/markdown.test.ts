import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMarkdown } from './markdown.ts'

const proseOf = (source: string): readonly string[] =>
  readMarkdown(source).blocks.map((it) => `${it.kind}${it.depth > 0 ? String(it.depth) : ''}: ${it.text}`)

test('keeps prose and blanks markup', () => {
  expect(proseOf('# The *big* day\n\nShe [said](http://x.org/a) **no** to `code` here.')).toEqual([
    'heading1: The  big  day',
    'paragraph: She  said                    no   to        here.',
  ])
})

test('reads lists, block quotes, tables and footnotes', () => {
  const source = '- one\n  - two\n\n> quoted\n> on\n\n| a | b |\n| - | - |\n| c | d |\n\nx[^1]\n\n[^1]: note'
  expect(proseOf(source)).toEqual([
    'listItem1: one',
    'listItem2: two',
    'quote1: quoted\n  on',
    'cell: a',
    'cell: b',
    'cell: c',
    'cell: d',
    'paragraph: x',
    'paragraph: note',
  ])
})

test('leaves out code, HTML, images, addresses and front matter', () => {
  const source =
    '---\ntitle: T\n---\n```\ncode\n```\n\n<div>html</div>\n\n![alt](a.png) <http://a.org> left <br> in'
  expect(proseOf(source)).toEqual(['paragraph: left      in'])
})

test('reads comments for itself, wherever HTML may stand', () => {
  const source = `<!-- otr-a -->
# Title <!-- otr-b: why -->

<!--
otr-c --> <!-- other -->

Text <!-- otr-d --> and \`<!-- otr-code -->\` on.

> - quoted <!-- otr-e
>   x -->

| a <!-- otr-f --> | b |
|---|---|

    <!-- otr-code -->

\`\`\`
<!-- otr-code -->
\`\`\`
`
  const { comments } = readMarkdown(source)
  expect(comments.map(({ text }) => text)).toEqual([
    'otr-a',
    'otr-b: why',
    'otr-c',
    'otr-d',
    'otr-e x',
    'otr-f',
  ])
  for (const { start, end } of comments) expect(source.slice(start, end)).toMatch(/^<!--[^]*-->$/u)
  expect(comments.map(({ beside }) => beside && source.slice(beside.start, beside.end))).toEqual([
    undefined,
    '# Title <!-- otr-b: why -->',
    undefined,
    'Text <!-- otr-d --> and `<!-- otr-code -->` on.',
    'quoted <!-- otr-e\n>   x -->',
    expect.stringContaining('a <!-- otr-f -->'),
  ])
})

test('reads front matter, and an article below a broken one', () => {
  const front = readMarkdown(
    '---\nTitle: Talks\ndate: 2025-11-26\nauthors: [A. Ruiz, B. Roe]\n---\n\nText.',
  ).frontMatter
  expect([front?.title, front?.date, front?.author]).toEqual(['Talks', '2025-11-26', 'A. Ruiz, B. Roe'])
  expect(proseOf('---\n"a: [\n---\n\nText.')).toEqual(['paragraph: Text.'])
})

test('keeps every offset, with a character of the source or a space at each', () => {
  fc.assert(
    fc.property(markdown, (source) => {
      for (const { start, end, text } of readMarkdown(source).blocks) {
        expect(text.length).toBe(end - start)
        for (let i = 0; i < text.length; i++) {
          expect([' ', source.charAt(start + i)]).toContain(text.charAt(i))
        }
      }
    }),
    { numRuns: 100 },
  )
}, 60_000)

test('reads an edited document as if afresh', () => {
  const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(12), put: piece })
  fc.assert(
    fc.property(markdown, fc.array(edit, { minLength: 1, maxLength: 6 }), (first, edits) => {
      let source = first
      let prose = readMarkdown(source)
      for (const { at, cut, put } of edits) {
        const from = Math.floor(at * source.length)
        source = source.slice(0, from) + put + source.slice(from + cut)
        prose = readMarkdown(source, prose)
        const fresh = readMarkdown(source)
        expect(prose.blocks, JSON.stringify(source)).toEqual(fresh.blocks)
        expect(prose.comments).toEqual(fresh.comments)
        expect(prose.frontMatter).toEqual(fresh.frontMatter)
        expect(prose.regions).toEqual(fresh.regions)
      }
    }),
    { numRuns: 250 },
  )
}, 60_000)

test('counts the indentation of the line where it begins to read again', () => {
  const before = readMarkdown('  - sub\n  <div>\n')
  const source = '\n  - sub\n  <div>\n'
  expect(readMarkdown(source, before).regions).toEqual(readMarkdown(source).regions)
})

test('stays quick and upright on text that is made to be deep', () => {
  for (const char of ['>', '[', '*', '![', '`', '- ', '<', '_a', '# ', '| ', '(', '&', '\\', '> - ']) {
    expect(readMarkdown(char.repeat(20_000)).source.length).toBe(char.length * 20_000)
    expect(readMarkdown(`${char}\n`.repeat(2_000)).format).toBe('markdown')
  }
}, 60_000)

const piece = fc.oneof(
  fc.constantFrom(
    '\n',
    '\n\n',
    '# Head\n',
    '- item\n',
    '  - sub\n',
    '1. one\n',
    '> quote\n',
    '```\n',
    '~~~\n',
    '    code\n',
    '<div>\n',
    '<!-- ',
    ' -->',
    '<!-- otr-x -->',
    '<!-- otr-y: z -->\n',
    '---\n',
    '===\n',
    '[a]: http://x.org "t"\n',
    '[^n]: note\n',
    'see [a] and [b][a]',
    'note[^n] ',
    '| a | b |\n|---|---|\n',
    '| c | d |\n',
    '*em*',
    '`code`',
    'word ',
    '  ',
    '\t',
    '"',
    'title: x\n',
    '\r\n',
    '\\',
  ),
  fc.string({ maxLength: 4 }),
)
const markdown = fc.array(piece, { maxLength: 25 }).map((it) => it.join(''))
