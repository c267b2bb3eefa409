import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actorsOf, namedBlock, readActors } from '../../testing/actorsOf.ts'
import { linkNames } from './linkNames.ts'

/** Each actor's names as they stand, joined. */
function groups(...paragraphs: readonly string[]): string[] {
  return actorsOf(...paragraphs).map(({ mentions }) =>
    mentions
      .filter(({ form }) => form === 'name')
      .map(({ text }) => text)
      .join(' = '),
  )
}

test('takes the surname and the given name for the person', () => {
  expect(
    groups('Steve Witkoff met Yuri Ushakov.', 'Witkoff spoke first. Ushakov agreed with Steve.'),
  ).toEqual(['Steve Witkoff = Witkoff = Steve', 'Yuri Ushakov = Ushakov'])
})

test('joins a body and its acronym', () => {
  expect(
    groups(
      'The World Health Organization (WHO) said so.',
      'The WHO repeated it; the United Nations did not, said the UN.',
    ),
  ).toEqual(['World Health Organization = WHO = WHO', 'United Nations = UN'])
})

test('joins no dateline’s place with the agency behind it', () => {
  expect(groups('WASHINGTON (AP) — The Senate met.', 'The AP said so.')).toEqual([
    'WASHINGTON',
    'AP = AP',
    'Senate',
  ])
})

test('takes a body for one in short, too', () => {
  const text = 'Nordica Pharma paid for the trial. Critics own shares in Nordica.'
  expect(actorsOf(text).map(({ name, kind }) => `${name}: ${kind}`)).toEqual(['Nordica Pharma: organization'])
  expect(groups('Nordica will close it.', 'Nordica Steel UK said so.')).toEqual([
    'Nordica = Nordica Steel UK',
  ])
})

test('makes one actor of the names of one state', () => {
  expect(groups('The United States agreed.', 'The U.S. and the US are one, Moscow said.')).toEqual([
    'United States = U.S. = US',
    'Moscow',
  ])
})

test('tells two bearers of a surname apart by their titles', () => {
  expect(
    groups(
      'Boris Johnson met Rachel Johnson.',
      'Ms Johnson was pleased. Mr Johnson was not, Rachel said to Mr Johnson.',
    ),
  ).toEqual(['Boris Johnson = Johnson = Johnson', 'Rachel Johnson = Johnson = Rachel'])
  expect(groups('Ms Aoife Brennan died.', 'Mr Brennan had called Ms Brennan.')).toEqual([
    'Aoife Brennan = Brennan',
    'Brennan',
  ])
  expect(groups('Mr Falk said so. Falk called Mrs Falk.')).toEqual(['Falk = Falk', 'Falk'])
})

test('keeps two bearers of a surname apart', () => {
  const actors = actorsOf('Boris Johnson met Rachel Johnson.')
  expect(actors.map(({ name }) => name)).toEqual(['Boris Johnson', 'Rachel Johnson'])
})

test('keeps spellings apart that differ by a letter', () => {
  expect(groups('Ivan Federov spoke.', 'Ivan Fedorov answered.')).toEqual(['Ivan Federov', 'Ivan Fedorov'])
})

test('gives equal members as the same objects, and the same cast where nothing changed', () => {
  const blocks = [namedBlock('Emma Reed spoke to NATO.'), namedBlock('Reed left for Oslo.')]
  const cast = linkNames(blocks)
  expect(
    linkNames(
      blocks.map(({ tagged }) => namedBlock(tagged.text)),
      cast,
    ),
  ).toBe(cast)
  const next = linkNames([...blocks, namedBlock('Carl Olsen stayed.')], cast)
  expect(next.members.slice(0, cast.members.length).every((it, i) => it === cast.members[i])).toBe(true)
})

test('finds the same, whatever it found before', () => {
  const paragraph = fc.constantFrom(
    'Emma Reed, a lawyer for the union, said she would go.',
    'Reed met Mayor Ana Ruiz in Oslo.',
    'The European Union (EU) answered. The mayor did not.',
    'Peter Reed is the president of NATO.',
    'The president said that he knew the EU.',
  )
  const article = fc.array(paragraph, { maxLength: 6 })
  fc.assert(
    fc.property(article, article, (before, after) => {
      const previous = linkNames(before.map(namedBlock))
      const blocks = after.map(namedBlock)
      expect(readActors(blocks, linkNames(blocks, previous))).toEqual(readActors(blocks, linkNames(blocks)))
    }),
    { numRuns: 60 },
  )
})

test('gives an office behind a body to who belongs to it', () => {
  const text = 'Philip Gibbard of the University of Cambridge, the secretary-general, said so.'
  expect(actorsOf(text).map(({ name, roles }) => `${name}: ${roles.join()}`)).toEqual([
    'Philip Gibbard: secretary-general',
    'University of Cambridge: ',
  ])
})
