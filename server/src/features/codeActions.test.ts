import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import type { CodeAction, TextEdit } from 'vscode-languageserver-types'
import { expect, test } from 'vitest'
import { analyzed } from '../testing/analyze.ts'
import { getCodeActions } from './codeActions.ts'
import { createPositions } from './convert.ts'
import { readLines } from './lines.ts'

const uri = 'file:///a.txt'

function actionsAt(text: string, start: number, end = start, context: object = {}): CodeAction[] {
  const positions = createPositions(readLines(text), 'utf-16')
  const article = analyzed(text, { published: '2025-11-26' })
  const range = positions.rangeOf({ start, end })
  return getCodeActions({ uri, article, positions }, range, { diagnostics: [], ...context }, [])
}

function applied(text: string, { edit }: CodeAction): string {
  const positions = createPositions(readLines(text), 'utf-16')
  const { range, newText } = edit!.changes![uri]![0] as TextEdit
  return text.slice(0, positions.offsetOf(range.start)) + newText + text.slice(positions.offsetOf(range.end))
}

/** The sentence with its date written out in each way that is offered. */
function written(sentence: string, words: string, style = 'It began on 14 October.'): readonly string[] {
  const text = `${sentence}\n\n${style}\n`
  return actionsAt(text, text.indexOf(words) + 1).map((it) => applied(text, it).split('\n')[0]!)
}

test('writes a weekday out in the style of the article, and in AP style', () => {
  expect(written('The council voted on Tuesday to close the bridge.', 'Tuesday')).toEqual([
    'The council voted on 25 November to close the bridge.',
    'The council voted on Nov. 25 to close the bridge.',
  ])
  expect(written('The council voted Tuesday.', 'Tuesday', 'It began on Oct. 14.')).toEqual([
    'The council voted Nov. 25.',
  ])
  expect(written('The council voted Tuesday.', 'Tuesday', 'It began on October 14.')).toEqual([
    'The council voted November 25.',
    'The council voted Nov. 25.',
  ])
})

test('puts in the words that a written date needs', () => {
  expect(written('Yesterday the river rose.', 'Yesterday')[0]).toBe('On 25 November the river rose.')
  expect(written('Witkoff will hold talks in Paris next week.', 'next week')[0]).toBe(
    'Witkoff will hold talks in Paris in the week of 1 December.',
  )
  expect(written('The coming week will be watched.', 'coming')[0]).toBe(
    'The week of 1 December will be watched.',
  )
  expect(written('The shop stays shut until next week.', 'next week')[0]).toBe(
    'The shop stays shut until the week of 1 December.',
  )
  expect(written('The two reported strikes on Tuesday night in the south.', 'Tuesday')[0]).toBe(
    'The two reported strikes on the night of 25 November in the south.',
  )
  expect(written('The shop was shut last month.', 'last month')).toEqual(['The shop was shut in October.'])
})

test('gives the year where it is not that of publication', () => {
  expect(written('The shop was shut last year.', 'last year')).toEqual(['The shop was shut in 2024.'])
  expect(written('The council will vote in six weeks and meet next month.', 'next month')[0]).toBe(
    'The council will vote in six weeks and meet in December.',
  )
})

test('offers nothing where the sentence would need another shape, or the date is written out', () => {
  expect(written('Tuesday’s vote closed the bridge.', 'Tuesday')).toEqual([])
  expect(written('The Tuesday vote closed the bridge.', 'Tuesday')).toEqual([])
  expect(written('The council voted on 3 November.', '3 November')).toEqual([])
  expect(written('The river has risen recently.', 'recently')).toEqual([])
})

test('is the quick fix of a stale date, and comes only where it is wanted', () => {
  const text = 'The court will hear the case next week.\n'
  const problem = {
    code: 'relative-date',
    message: '',
    range: { start: { line: 0, character: 29 }, end: { line: 0, character: 38 } },
  }
  const kinds = (context: object) => actionsAt(text, 30, 30, context).map(({ kind }) => kind)
  expect(kinds({})).toEqual(['refactor.rewrite', 'refactor.rewrite'])
  expect(kinds({ diagnostics: [problem] })).toEqual(['quickfix', 'quickfix'])
  expect(kinds({ only: ['refactor'] })).toEqual(['refactor.rewrite', 'refactor.rewrite'])
  expect(kinds({ only: ['source.organizeImports'] })).toEqual([])
})

test('never touches what stands between quotation marks, and leaves an article', () => {
  expect(written('“We meet on Tuesday,” she said.', 'Tuesday')).toEqual([])
  const sample = readFileSync(
    new URL('../../../test-fixtures/articles/peace-talks.txt', import.meta.url),
    'utf8',
  ).slice(0, 2400)
  const dated = [' on Tuesday', ' “on Tuesday”', ' next week', ' “next week', ' yesterday”', ' last year.']
  fc.assert(
    fc.property(fc.nat(sample.length), fc.constantFrom(...dated), (at, words) => {
      const text = sample.slice(0, at) + words + sample.slice(at)
      const { quotations } = analyzed(text, { published: '2025-11-26' })
      const quotes = quotations.map(({ start, end }) => text.slice(start, end))
      for (const action of actionsAt(text, at + 2, at + words.length)) {
        const after = applied(text, action)
        expect(analyzed(after, { published: '2025-11-26' }).sentences.length).toBeGreaterThan(0)
        for (const quote of quotes) expect(after).toContain(quote)
      }
    }),
    { numRuns: 30 },
  )
}, 60_000)
