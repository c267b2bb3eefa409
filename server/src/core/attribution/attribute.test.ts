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

test('words in marks in a new paragraph of the narrator’s are not the last speaker’s', () => {
  const text =
    '“We are late,” said Ana Ruiz.\n\nIn May the company, a part of Nordbank, became a “developer and operator of mines”.'
  expect(speakers(text)).toEqual(['Ana Ruiz', 'missing'])
})

test('“she” is the one without a name who has the word, not whom the paragraph only names', () => {
  const text =
    'Ana Ruiz, the minister, was silent.\n\n' +
    'A resident told the paper after Ruiz’s decision that it was late. “It is not solved,” she said.'
  expect(speakers(text)).toEqual(['unnamed: A resident', 'unnamed: A resident'])
})

test('behind “and” and a description somebody still acts', () => {
  const text = '“The firm grows,” says Jo Falk.\n\nAnd Rym Berg, a student, has plans. “I could run a firm.”'
  expect(speakers(text)).toEqual(['Jo Falk', 'Rym Berg'])
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

test.each([
  [
    'a question after an answer is the asker’s again',
    '“Did you write this?” asked Mia Oduya, prosecuting.\n\n“I signed it,” Gareth Pell replied.\n\n“By whom was it written?”\n\n“By the committee.”',
    ['Mia Oduya', 'Gareth Pell', 'Mia Oduya', 'Gareth Pell'],
  ],
  [
    'who is spoken to in a quotation does not speak it',
    'Gareth Pell stood up. Judge Alan Whitcombe intervened. “Mr. Pell, sit down,” he said.',
    ['Alan Whitcombe'],
  ],
  [
    'who is spoken of in a quotation does not speak it',
    'Danny Marsh scored.\n\nManager Steve Kerrigan was glad. “Danny is fit,” he said.',
    ['Steve Kerrigan'],
  ],
  [
    'somebody without a name may be the one whom “he” means',
    '“It is safe,” Gareth Pell said.\n\nA spokesman for the club was cautious. “We shall wait,” he said.',
    ['Gareth Pell', 'unnamed: A spokesman'],
  ],
  [
    'who acts in the paragraph, not who is talked to',
    '“It is late,” Ana Ruiz said.\n\nErik Lund of the city council was calm. Speaking to Tom Brisk of the Post, he said: “It is early.”',
    ['Ana Ruiz', 'Erik Lund'],
  ],
  [
    'he goes on about who spoke, not about whom he met',
    '“It is safe,” Jo Falk said after meeting President Alan Mund. He did not smile. “Nobody will pay for it.”',
    ['Jo Falk', 'Jo Falk'],
  ],
  [
    'an office of two words',
    'Transport Minister Erik Lund met Interior Minister Paul Ostrem.\n\n“It is late,” said Lund.\n\n“It is early,” the interior minister said.',
    ['Erik Lund', 'Paul Ostrem'],
  ],
  [
    'a nationality for the only one named',
    'Hans Brandt’s side lost again. “We are not in panic,” the German insisted.',
    ['Hans Brandt'],
  ],
  [
    'a nationality for nobody where two are named',
    'Hans Brandt met Karl Mund. “We are not in panic,” the German insisted.',
    ['unresolved: the German'],
  ],
  ['a crowd is no name', 'It was late. Insiders said that the deal was dead.', ['unnamed: Insiders']],
  [
    'who is close to somebody is not that one',
    'Mayor Ana Ruiz was silent. An aide close to the mayor said that the deal was dead.',
    ['unnamed: An aide close to the mayor'],
  ],
  [
    'one who is introduced before “who”',
    'Another was tour manager Thomas Gray, 24, who said that it was late.',
    ['Thomas Gray'],
  ],
  [
    'a paper that leads to what it reports',
    'The New York Times reports:\n\n“It is late and nobody knows why.”',
    ['New York Times'],
  ],
  [
    'their report is not one man’s',
    '“I paid,” Gareth Pell said.\n\nAccountants looked at it. According to their report, he did not pay.',
    ['Gareth Pell', 'unnamed: their report'],
  ],
])('%s', (_what, text, names) => {
  expect(speakers(text)).toEqual(names)
})

describe('says who else a pronoun may mean', () => {
  test.each([
    [
      'another man named with him',
      'Erik Lund met Paul Ostrem on Monday. “It is late,” he said.',
      'Paul Ostrem',
    ],
    [
      'two men of the paragraph before',
      'Erik Lund met Paul Ostrem on Monday.\n\n“It is late,” he said.',
      'Paul Ostrem',
    ],
    ['no woman', 'Erik Lund met Maria Lopez on Monday. “It is late,” he said.', undefined],
    ['nobody named in the quotation', 'Erik Lund came. “Paul Ostrem is late,” he said.', undefined],
    [
      'also where it stays open',
      'With Erik Lund and Paul Ostrem it rained. “It is late,” he said.',
      'Paul Ostrem',
    ],
  ])('%s', (_what, text, name) => {
    const article = analyzed(text)
    const { runnerUp } = article.statements.at(-1)!
    expect(runnerUp === undefined ? undefined : article.actor(runnerUp)?.name).toBe(name)
  })
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
