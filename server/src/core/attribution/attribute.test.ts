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

test('who asks goes on within a paragraph', () => {
  const text =
    'Jo Falk met Ana Ruiz. “It is safe,” Falk said. “How do we know that?” Ruiz asked. “Nobody has looked.”'
  expect(speakers(text)).toEqual(['Jo Falk', 'Ana Ruiz', 'Ana Ruiz'])
})

test('two who ask and answer take turns over paragraphs', () => {
  const text =
    '“It is safe,” Jo Falk said.\n\n“Are you sure?” Ana Ruiz asked.\n\n“I am.”\n\n“And what of the ice on it?”\n\n' +
    '“We salt it every night.”'
  expect(speakers(text)).toEqual(['Jo Falk', 'Ana Ruiz', 'Jo Falk', 'Ana Ruiz', 'Jo Falk'])
})

test.each([
  ['remembered Jo Falk', '“It was late. Nobody came,” remembered Jo Falk. “We went home.”'],
  ['Jo Falk shot back', 'Jo Falk shot back, “They are wrong about it. We went home.”'],
  ['a sentence that leads to a colon', 'Jo Falk broke down what was wrong: “It was late. We went home.”'],
  ['whose answer it is', 'Jo Falk’s answer: “It was late. We went home.”'],
  ['the sentence before', 'Nobody believed it. Jo Falk agreed. “It was late when we went home.”'],
  [
    'a paragraph that leads to the next',
    'Jo Falk released the following statement:\n\n“It was late. We went home.”',
  ],
])('no reporting verb is needed: %s', (_what, text) => {
  expect(new Set(speakers(`Ana Ruiz said that it was late.\n\n${text}`))).toEqual(
    new Set(['Ana Ruiz', 'Jo Falk']),
  )
})

test('who is told of in the same sentence does not speak on', () => {
  const text =
    '“We win,” Ana Ruiz said, hours after Jo Falk said that she had lost. “You will be happy about it.”'
  expect(speakers(text)).toEqual(['Ana Ruiz', 'Jo Falk', 'Ana Ruiz'])
})

test('words introduced without a name are nobody’s', () => {
  const text =
    '“It is safe,” Ana Ruiz said.\n\nThe words on the wall are these:\n\n“Nobody shall pass over this bridge.”'
  expect(speakers(text)).toEqual(['Ana Ruiz', 'missing'])
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
