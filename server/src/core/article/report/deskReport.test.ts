import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyzed } from '../../../testing/analyze.ts'
import type { Article } from '../article.ts'
import { namedShare } from './coverage.ts'
import { deskReportOf } from './deskReport.ts'

const report = (text: string) => deskReportOf(analyzed(text))
const words = ({ source }: Article, { start, end }: { start: number; end: number }) =>
  source.slice(start, end)

test('counts as named what somebody with a name says, and a named body’s spokesperson or document', () => {
  const { coverage } = report(
    [
      'Bridge closed for a year',
      'The bridge will be closed for at least a year, Mayor Ana Ruiz said on Tuesday.',
      'A spokeswoman for Air France said that 40 flights were late.',
      'A report by Amnesty International found that 300 people had lost their homes.',
      'Officials said that the costs would double to $4 million.',
      'The council met on Monday.',
    ].join('\n\n'),
  )
  expect(coverage).toEqual({ claims: 4, named: 3, attributed: 3, weak: 1, unsourced: 0, exempt: 1 })
  expect(namedShare(coverage)).toBe(0.75)
})

test('an article that claims nothing has no share', () => {
  expect(namedShare(report('The council met on Monday. It will meet again in May.').coverage)).toBeUndefined()
  expect(report('').coverage).toEqual({
    claims: 0,
    named: 0,
    attributed: 0,
    weak: 0,
    unsourced: 0,
    exempt: 0,
  })
})

test('counts each word for one source alone, quoted and reported', () => {
  const { sources } = report(
    '“We open on Friday,” Ana Ruiz said. Ruiz said that the hull of the ferry needs work. “Not soon,” said Tom Hill.\n\n' +
      'Officials said it was late. The officials said that nobody was told.',
  )
  expect(sources.map((it) => [it.kind, it.name, it.statements, it.quotedWords, it.reportedWords])).toEqual([
    ['named', 'Ana Ruiz', 2, 4, 7],
    ['unnamed', 'Officials', 2, 0, 6],
    ['named', 'Tom Hill', 1, 2, 0],
  ])
  expect(sources.reduce((sum, it) => sum + it.share, 0)).toBeCloseTo(1)
})

test('gives what runs on over paragraphs to who began it', () => {
  const { sources } = report(
    '“The first year was hard for everybody in town,” a teacher said.\n\n“The second one was no better, to be fair.”',
  )
  expect(sources.map((it) => [it.name, it.statements])).toEqual([['a teacher', 2]])
})

const cast = 'The board of Harbor Freight met Ana Ruiz on Monday. '

test('names who is spoken of and not heard, the accused first', () => {
  const { unheard } = report(
    'Tom Hill left the hall with Ben Roe. Hill came back. Hill did not stay.\n\n' +
      'Prosecutors accused Ana Ruiz of fraud.\n\nBen Roe said that it was late. Roe left. Roe slept.',
  )
  expect(unheard.map((it) => [it.actor.name, it.mentions, it.accused !== undefined])).toEqual([
    ['Ana Ruiz', 1, true],
    ['Tom Hill', 3, false],
  ])
})

test('a spokesperson is a voice of the body', () => {
  const text = `${cast}Harbor Freight is old. Harbor Freight grows.`
  expect(report(text).unheard.map((it) => it.actor.name)).toEqual(['Harbor Freight'])
  expect(report(`${text} A spokesman for Harbor Freight said that it would go on.`).unheard).toEqual([])
})

test.each([
  ['Prosecutors accused the former mayor Ana Ruiz of fraud.', 'accused the former mayor Ana Ruiz'],
  ['Neighbours blamed Ana Ruiz for the fire.', 'blamed Ana Ruiz'],
  ['Ana Ruiz was charged with fraud in May.', 'Ana Ruiz was charged'],
  ['Ana Ruiz has been widely criticized for the delay.', 'Ana Ruiz has been widely criticized'],
  ['Ana Ruiz, accused of fraud, left the town.', 'Ana Ruiz, accused'],
  ['The bank filed a lawsuit against Ana Ruiz in March.', 'lawsuit against Ana Ruiz'],
])('%s: an accusation', (text, accused) => {
  const article = analyzed(`Ana Ruiz lives in Leeds. ${text}`)
  expect(deskReportOf(article).unheard.map((it) => it.accused && words(article, it.accused))).toEqual([
    accused,
  ])
})

test.each([
  'Prosecutors accused Ana Ruiz’s brother of fraud.',
  'Ana Ruiz was charged ten dollars for the ticket.',
  'The garage charged Ana Ruiz for the repair.',
  'Voters voted against Ana Ruiz in March.',
  'Ana Ruiz has blamed the weather for the delay.',
])('%s: no accusation of hers', (text) => {
  expect(report(`Ana Ruiz lives in Leeds. ${text}`).unheard.filter((it) => it.accused)).toEqual([])
})

test('lists figures that no claim tells of, with what is counted', () => {
  const article = analyzed(
    'Ana Ruiz said that up to 40,000 residents had no power.\n\nTom Hill said that the bridge cost $2.3 million.\n\n' +
      'Ana Ruiz said that 10 per cent of it was gone.\n\nTom Hill, 78, died on Monday.\n\nRuiz said on 14 March 2024 that she knew.',
  )
  expect(deskReportOf(article).figures.map((it) => [words(article, it), it.isAttributed])).toEqual([
    ['up to 40,000 residents', true],
    ['$2.3 million', true],
    ['10 per cent', true],
  ])
})

test('any text has a report whose counts add up', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    ' said Ana Ruiz',
    ', Hill said. ',
    'Officials ',
    '$4 million',
    '\n\n',
    ' x',
    '. ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { coverage, sources } = report(pieces.join(''))
      expect(coverage.claims).toBe(coverage.attributed + coverage.weak + coverage.unsourced)
      expect(coverage.named).toBeLessThanOrEqual(coverage.attributed)
      for (const { share } of sources) expect(share).toBeLessThanOrEqual(1)
    }),
    { numRuns: 60 },
  )
})
