import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyzed } from '../../testing/analyze.ts'
import { testModels } from '../../testing/models.ts'
import { readNewsroom } from '../newsroom/readNewsroom.ts'
import { createAnalyzer } from './analyze.ts'
import type { Article } from './article.ts'

const sample = readFileSync(
  new URL('../../../../test-fixtures/articles/peace-talks.txt', import.meta.url),
  'utf8',
).trim()

const allOf = (article: Article): unknown => {
  const { publication, sentences, actors, dates, quotations, statements, events, claims } = article
  return { publication, sentences, actors, dates, quotations, statements, events, claims }
}

const piece = fc.oneof(
  fc.constantFrom(
    ' ',
    '\n',
    '\n\n',
    '“',
    '”',
    '"',
    '’',
    ' Ana Ruiz said.',
    ' he said',
    ' Mayor Ben Roe ',
    ' officials ',
    'on Tuesday ',
    'Published: 3 March 2024\n',
    'BERLIN, May 5 — ',
    'two days later ',
    'on 3/4/2020 ',
    'on 26 November 2019 ',
    'on May 3, 2019 ',
    'on 25/12/2020 ',
    'Putin',
    '> ',
    '# ',
    '- ',
    '```\n',
    'according to ',
    'x',
  ),
  fc.string({ maxLength: 3, unit: 'binary' }),
)

for (const format of ['plain', 'markdown'] as const) {
  test(`reads an edited ${format} article as if afresh`, () => {
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(40), put: piece })
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        const analyzer = createAnalyzer(testModels())
        let text = sample.slice(0, 3600)
        analyzer.analyze(text, { format })
        for (const { at, cut, put } of edits) {
          const from = Math.floor(at * text.length)
          text = text.slice(0, from) + put + text.slice(from + cut)
          const edited = analyzer.analyze(text, { format })
          expect(allOf(edited), JSON.stringify(text)).toEqual(allOf(analyzed(text, { format })))
        }
      }),
      { numRuns: 60 },
    )
  }, 120_000)
}

test('reads an edited article as if afresh, whatever the newsroom has come to know', () => {
  const newsrooms = [
    undefined,
    ...[
      '- { name: Vladimir Vladimirovich Putin, kind: person, aliases: [Vladimir Putin] }\n- { name: Ana Ruiz, kind: organization }',
      '- { name: Ben Roe, kind: person }\n- { name: Zelensky, kind: place }\n- { name: Ukraine, kind: organization, aliases: [Kyiv] }',
    ].map((it) => readNewsroom(it).newsroom),
  ]
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(40),
    put: piece,
    newsroom: fc.constantFrom(...newsrooms),
  })
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      const analyzer = createAnalyzer(testModels())
      let text = sample.slice(0, 2400)
      analyzer.analyze(text, { format: 'plain' })
      for (const { at, cut, put, newsroom } of edits) {
        const from = Math.floor(at * text.length)
        text = text.slice(0, from) + put + text.slice(from + cut)
        const edited = analyzer.analyze(text, { format: 'plain', newsroom })
        expect(allOf(edited), JSON.stringify(text)).toEqual(
          allOf(analyzed(text, { format: 'plain', newsroom })),
        )
      }
    }),
    { numRuns: 40 },
  )
}, 120_000)

test('reads figures in the order that the article uses elsewhere, before and behind them', () => {
  const dated = (text: string) => analyzed(text).dates.map((it) => it.value)
  expect(dated('It ended on 3/4/2020.\n\nIt began on 26 November 2019.')[0]).toBe('2020-04-03')
  expect(dated('It began on May 26, 2019.\n\nIt ended on 3/4/2020.')[1]).toBe('2020-03-04')
  expect(dated('It ended on 3/4/2020.\n\nIt began in May 2019.')).toEqual(['2019-05'])
})

test('gives an article for any text, with every span within it', () => {
  const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 60 })
  fc.assert(
    fc.property(text, fc.constantFrom('plain' as const, 'markdown' as const), (parts, format) => {
      const source = parts.join('')
      const { sentences, dates, quotations, statements, events, claims, actors } = analyzed(source, {
        format,
      })
      const spans = [
        ...sentences,
        ...dates,
        ...quotations,
        ...statements.flatMap((it) => [...it.content, ...it.cue, ...it.source]),
        ...events,
        ...claims,
        ...actors.flatMap((it) => [...it.mentions, ...it.roles]),
      ]
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(source.length)
      }
    }),
    { numRuns: 300 },
  )
}, 120_000)

test('looks again only at the block that changed and the one before, which reads on into it', () => {
  const analyzer = createAnalyzer(testModels())
  const before = analyzer.analyze(sample, { format: 'plain' })
  const after = analyzer.analyze(sample.replace('fragility', 'fragilities'), { format: 'plain' })
  const changed = after.blocks.filter(({ found }, i) => found !== before.blocks[i]?.found)
  expect(changed.map(({ block }) => block.text.slice(0, 32))).toEqual([
    'According to officials, the visi',
    'The diplomatic engagement comes ',
  ])
  expect(before.blocks[0]?.found.analysis).toBe(after.blocks[0]?.found.analysis)
})
