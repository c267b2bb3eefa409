import { expect, test } from 'vitest'
import { actorsOf } from '../../testing/actorsOf.ts'

/** What is said of the actor of that name. */
function actor(name: string, ...paragraphs: readonly string[]) {
  return actorsOf(...paragraphs).find((it) => it.name === name)
}

/** The roles that the article gives to the actor of that name. */
function rolesOf(name: string, ...paragraphs: readonly string[]): readonly string[] | undefined {
  return actor(name, ...paragraphs)?.roles
}

/** All words that mean the actor of that name, in the order of the text. */
function wordsFor(name: string, ...paragraphs: readonly string[]): readonly string[] | undefined {
  return actor(name, ...paragraphs)?.mentions.map(({ text }) => text)
}

test('reads a role before a name', () => {
  expect(rolesOf('Dan Driscoll', 'On Tuesday, US Secretary of the Army Dan Driscoll left.')).toEqual([
    'US Secretary of the Army',
  ])
  expect(
    rolesOf('Yuri Ushakov', 'Vladimir Putin’s close foreign policy aide Yuri Ushakov confirmed it.'),
  ).toEqual(['Vladimir Putin’s close foreign policy aide'])
  expect(rolesOf('Keir Starmer', 'UK Prime Minister Sir Keir Starmer chaired a meeting.')).toEqual([
    'UK Prime Minister',
  ])
})

test('reads a role in apposition, before a name and behind it', () => {
  expect(rolesOf('Steve Witkoff', 'Donald Trump’s overseas envoy, Steve Witkoff, is to hold talks.')).toEqual(
    ['Donald Trump’s overseas envoy'],
  )
  expect(rolesOf('Emma Reed', 'Emma Reed, a lawyer for the union, said no.')).toEqual([
    'lawyer for the union',
  ])
  expect(
    rolesOf('Yevgeny Balitsky', 'Yevgeny Balitsky, the Kremlin-installed governor, reported strikes.'),
  ).toEqual(['Kremlin-installed governor'])
})

test('reads a role by copula', () => {
  expect(rolesOf('Ana Ruiz', 'Ana Ruiz is the mayor of the town.')).toEqual(['mayor of the town'])
})

test('knows whom an office means, named later or earlier', () => {
  expect(
    wordsFor(
      'Vladimir Putin',
      'Vladimir Putin waited. He met the Russian president.',
      'Russian President Putin spoke.',
    ),
  ).toContain('the Russian president')
  expect(wordsFor('Ana Ruiz', 'Mayor Ana Ruiz spoke.', 'On Monday the mayor left.')).toEqual([
    'Ana Ruiz',
    'the mayor',
  ])
})

test('takes he and she for the person of that sex', () => {
  const text = 'Angela Merkel met David Cameron in Berlin. She said that he was late.'
  expect(wordsFor('Angela Merkel', text)).toEqual(['Angela Merkel', 'She'])
  expect(wordsFor('David Cameron', text)).toEqual(['David Cameron', 'he'])
})

test('takes a pronoun for the subject of the sentence before', () => {
  expect(
    wordsFor('Donald Trump', 'Donald Trump spoke about Steve Witkoff.', 'He later said that it was a map.'),
  ).toEqual(['Donald Trump', 'He'])
})

test('would rather not know than guess', () => {
  const text = 'The talks between Donald Trump and Steve Witkoff ended. “I think he will go,” an aide said.'
  expect(wordsFor('Donald Trump', text)).toEqual(['Donald Trump'])
  expect(wordsFor('Steve Witkoff', text)).toEqual(['Steve Witkoff'])
})

test('does not take somebody without a name for the person named before', () => {
  expect(wordsFor('David Cameron', 'David Cameron left. A man came in. He was late.')).toEqual([
    'David Cameron',
  ])
})

test('says which mentions are inferred', () => {
  const forms = actor('Ana Ruiz', 'Mayor Ana Ruiz spoke. Later the mayor left. She was tired.')?.mentions
  expect(forms?.map(({ text, form, start }) => [text, form, start])).toEqual([
    ['Ana Ruiz', 'name', 6],
    ['the mayor', 'nominal', 28],
    ['She', 'pronoun', 44],
  ])
})
