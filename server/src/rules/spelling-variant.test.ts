import { expect, test } from 'vitest'
import { readNewsroom } from '../core/newsroom/readNewsroom.ts'
import { analyzed } from '../testing/analyze.ts'
import { waysToMend } from '../testing/waysToMend.ts'
import { activeRules } from './ruleChoices.ts'
import { runRules } from './runRules.ts'
import { spellingVariant } from './spelling-variant.ts'

const text = 'Mykhailo Fedorov opened the school, he said. “Ten more,” Federov said. Federov left on Tuesday.'

/** What is noted, and the place that it leads to, where the newsroom has these entries. */
function noted(source: string, entries?: string): readonly string[] {
  const newsroom = entries === undefined ? undefined : readNewsroom(entries).newsroom
  const article = analyzed(source, newsroom && { newsroom })
  return runRules(article, { active: activeRules({}, [spellingVariant]) }).map(({ start, end, related }) => {
    const other = related![0]!
    return `${start} ${source.slice(start, end)} → ${other.start} ${source.slice(other.start, other.end)}`
  })
}

test('notes the spelling that is used less often', () => {
  expect(noted(text)).toEqual(['9 Fedorov → 57 Federov'])
})

test('takes the newsroom’s spelling for the usual one', () => {
  expect(noted(text, '- { name: Mykhailo Fedorov, kind: person }')).toEqual(['57 Federov → 9 Fedorov'])
})

test('is content with two spellings that the newsroom has', () => {
  expect(noted(text, '- { name: Mykhailo Fedorov, kind: person, aliases: [Federov] }')).toEqual([])
})

test('notes each spelling once', () => {
  expect(
    noted('Olha Karpenko won. Karpenko said so. “Yes,” Karpneko said. Karpneko left. Karppenko said no.'),
  ).toEqual(['44 Karpneko → 5 Karpenko', '74 Karppenko → 5 Karpenko'])
})

test('unifies the spelling in the file, and leaves quotations alone', () => {
  const text =
    'Mykhailo Fedorov came. Federov’s aide left. Fedorov said no. Federov sat down. “Ask Federov,” a friend said.'
  expect(waysToMend(text, spellingVariant)).toEqual([
    'Write “Federov” for “Fedorov” in this file: ' +
      'Mykhailo Federov came. Federov’s aide left. Federov said no. Federov sat down. “Ask Federov,” a friend said.',
    'Write “Fedorov” for “Federov” in this file: ' +
      'Mykhailo Fedorov came. Fedorov’s aide left. Fedorov said no. Fedorov sat down. “Ask Federov,” a friend said.',
  ])
})

test('is sure of the newsroom’s spelling, and of one that stands twice as often', () => {
  const sure = (entries?: string) =>
    waysToMend(text, spellingVariant, entries === undefined ? {} : readNewsroom(entries)).map((it) =>
      it.slice(0, 27),
    )
  expect(sure('- { name: Mykhailo Fedorov, kind: person }')).toEqual(['* Write “Fedorov” for “Fede'])
  expect(sure()).toEqual(['* Write “Federov” for “Fedo', 'Write “Fedorov” for “Federo'])
})
