import { describe, expect, test } from 'vitest'
import { analyzed } from '../../testing/analyze.ts'

describe('knows the speaker', () => {
  test.each([
    [
      'by name, with a title',
      'Ukrainian President Volodymyr Zelensky said that it works.',
      'Volodymyr Zelensky',
    ],
    ['by name, with a description', 'Hugh Hill, a doctor, said: “Nobody was hurt.”', 'Hugh Hill'],
    [
      'not by the one whose aide speaks',
      'Vladimir Putin met Anna Berg. Putin’s aide Yuri Ushakov said that it works.',
      'Yuri Ushakov',
    ],
    [
      'not by the place in the title',
      'Mayor of London Sadiq Khan said that the bridge is safe.',
      'Sadiq Khan',
    ],
    ['by the surname alone', 'Ana Ruiz opened the bridge. “It is safe,” Ruiz said.', 'Ana Ruiz'],
    ['by a pronoun', 'Senator Maria Lopez spoke on Monday. “It is safe,” she said.', 'Maria Lopez'],
    [
      'by the paper that speaks for its author',
      'The bridge is closed. The World Bank’s report says that it is unsafe.',
      'World Bank',
    ],
    ['by a signature', 'It was late.\n\n“No sympathy for them at all.” — Jane Doe, teacher', 'Jane Doe'],
    [
      'by the introduction at the end of the paragraph before',
      'Ana Ruiz of the city council said:\n\n“We opened the bridge on Friday morning.”',
      'Ana Ruiz',
    ],
  ])('%s', (_what, text, name) => {
    expect(speakers(text).at(-1)).toBe(name)
  })
})

test('unnamed sources are sources', () => {
  expect(
    speakers(
      'Officials said it works. A person familiar with the matter said it fails. It works, a senior aide said.',
    ),
  ).toEqual(['unnamed: Officials', 'unnamed: A person familiar with the matter', 'unnamed: a senior aide'])
})

test('her spokesman is not her', () => {
  expect(speakers('Maria Lopez was silent. Her spokesman said that she was well.')).toEqual([
    'unnamed: Her spokesman',
  ])
})

test('the same speaker goes on over paragraphs', () => {
  const text =
    '“We open on Friday,” said Ana Ruiz. “Nobody will pay for it.”\n\n“The work took ten years in all.”\n\n' +
    'Police closed the road.'
  expect(speakers(text)).toEqual(['Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz'])
})

test('a quotation over three paragraphs has one speaker', () => {
  const text = 'Ana Ruiz said: “We open on Friday.\n\n“Nobody will pay for it.\n\n“It took ten years.”'
  expect(speakers(text)).toEqual(['Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz'])
})

test('a question is answered by the other one', () => {
  const text =
    'Ana Ruiz met Jo Falk. “It is safe,” Falk said. “Are you quite sure of that?” Ruiz asked.\n\n' +
    '“I am as sure as I can be.”'
  expect(speakers(text)).toEqual(['Jo Falk', 'Ana Ruiz', 'Jo Falk'])
})

test('what is reported within a report does not give the word away', () => {
  const text = 'Ana Ruiz said that Jo Falk had told her the truth. “I believe every word of it.”'
  expect(speakers(text).at(-1)).toBe('Ana Ruiz')
})

test('says how it is known', () => {
  const source = 'Ana Ruiz met Jo Falk. “It is safe,” Falk said. “Nobody will pay for it.”'
  const { statements } = analyzed(source)
  expect(
    statements.map(({ pattern, certainty, evidence }) => [
      pattern,
      certainty,
      evidence.map((it) => source.slice(it.start, it.end)),
    ]),
  ).toEqual([
    ['cueAfter', 'stated', ['Falk']],
    ['runningQuotation', 'inferred', ['Falk']],
  ])
})

function speakers(source: string): readonly string[] {
  const article = analyzed(source)
  return article.statements.map(({ speaker }) => {
    switch (speaker.kind) {
      case 'named':
        return article.actor(speaker.actor)?.name ?? `no actor ${speaker.actor}`
      case 'unnamed':
      case 'unresolved':
        return `${speaker.kind}: ${source.slice(speaker.span.start, speaker.span.end)}`
      case 'missing':
        return 'missing'
    }
  })
}
