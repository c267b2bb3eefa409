import { expect, test } from 'vitest'
import { namedBlock, readActors } from '../../testing/actorsOf.ts'
import { readNewsroom } from '../newsroom/readNewsroom.ts'
import { linkNames } from './linkNames.ts'

/** The actors of an article whose newsroom has these entries: name, kind, and names as they stand. */
function actors(entries: string, ...paragraphs: readonly string[]): readonly string[] {
  const { newsroom, problems } = readNewsroom(entries)
  expect(problems).toEqual([])
  const blocks = paragraphs.map(namedBlock)
  return readActors(blocks, linkNames(blocks, undefined, newsroom)).map(({ name, kind, mentions }) => {
    const names = mentions.filter(({ form }) => form === 'name').map(({ text }) => text)
    return `${name} (${kind}): ${names.join(', ')}`
  })
}

test('puts the names of an entry together under its own', () => {
  const entries = '- { name: Yuri Ushakov, kind: person, aliases: [Yury Ushakow, The Aide] }'
  expect(
    actors(
      entries,
      'Yury Ushakow met Emma Reed in Oslo.',
      'Later Yuri Ushakov spoke. Ushakov’s words surprised Reed.',
    ),
  ).toEqual([
    'Yuri Ushakov (person): Yury Ushakow, Yuri Ushakov, Ushakov',
    'Emma Reed (person): Emma Reed, Reed',
    'Oslo (place): Oslo',
  ])
})

test('knows a person by the surname alone', () => {
  expect(actors('- { name: Yuri Ushakov, kind: person }', 'Ushakov said so. He left.')).toEqual([
    'Yuri Ushakov (person): Ushakov',
  ])
})

test('does not take a surname for somebody whom the article names otherwise, or one that two bear', () => {
  expect(actors('- { name: Yuri Ushakov, kind: person }', 'Anna Ushakov said so. Ushakov left.')).toEqual([
    'Anna Ushakov (person): Anna Ushakov, Ushakov',
  ])
  const two = '- { name: Yuri Ushakov, kind: person }\n- { name: Anna Ushakov, kind: person }'
  expect(actors(two, 'Mr. Ushakov left.')).toEqual(['Ushakov (person): Ushakov'])
})

test('leaves a listed surname to somebody else whom the article names in full', () => {
  const entries = '- { name: Yuri Ushakov, kind: person, aliases: [Ushakov] }'
  expect(actors(entries, 'Anna Ushakov said so. Ushakov left.')).toEqual([
    'Anna Ushakov (person): Anna Ushakov, Ushakov',
  ])
})

test('knows surnames of several words, and takes none of two letters', () => {
  const entries = '- { name: Ursula von der Leyen, kind: person }\n- { name: Kim Jong Un, kind: person }'
  expect(actors(entries, 'Ms. von der Leyen said so. Leyen left for the UN.')).toEqual([
    'Ursula von der Leyen (person): von der Leyen, Leyen',
    'UN (organization): UN',
  ])
})

test('fixes the kind of a name', () => {
  const text = 'Amber Hill said prices will rise. Analysts at Amber Hill agreed.'
  expect(actors('- { name: Amber Hill, kind: organization }', text)).toEqual([
    'Amber Hill (organization): Amber Hill, Amber Hill',
  ])
  expect(actors('- { name: Amber Hill, kind: place }', text)).toEqual([
    'Amber Hill (place): Amber Hill, Amber Hill',
  ])
  expect(actors('- { name: Amber Hill, kind: group }', text)).toEqual([
    'Amber Hill (group): Amber Hill, Amber Hill',
  ])
})

test('joins what no rule could: other names, other letters, forbidden spellings', () => {
  const entries = `
- name: Türkiye
  kind: place
  aliases: [Turkey]
- name: Kyiv
  kind: place
  spelling: { forbidden: [Kiev] }
`
  expect(actors(entries, 'Officials in Kiev met others from Turkey.', 'Kyiv thanked Turkiye.')).toEqual([
    'Kyiv (place): Kiev, Kyiv',
    'Türkiye (place): Turkey, Turkiye',
  ])
})

test('parts names that belong to two entries', () => {
  const entries =
    '- { name: Comic Corps of Canada, kind: organization }\n- { name: Comic Corps, kind: organization }'
  expect(actors(entries, 'The Comic Corps of Canada sued the Comic Corps.')).toEqual([
    'Comic Corps of Canada (organization): Comic Corps of Canada',
    'Comic Corps (organization): Comic Corps',
  ])
})

test('tells her from him by the given name in the entry', () => {
  const blocks = [namedBlock('Ushakov said that she would go.')]
  const { newsroom } = readNewsroom('- { name: Anna Ushakov, kind: person }')
  expect(linkNames(blocks, undefined, newsroom).members.map(({ gender }) => gender)).toEqual(['female'])
})

test('is the same cast only for the same newsroom', () => {
  const blocks = [namedBlock('Ushakov said so.')]
  const entries = '- { name: Yuri Ushakov, kind: person }'
  const { newsroom } = readNewsroom(entries)
  const cast = linkNames(blocks, undefined, newsroom)
  expect(linkNames(blocks, cast, newsroom)).toBe(cast)
  expect(linkNames(blocks, cast, readNewsroom(entries).newsroom)).not.toBe(cast)
  expect(linkNames(blocks, cast).members.map(({ name, known }) => [name, known])).toEqual([
    ['Ushakov', undefined],
  ])
})
