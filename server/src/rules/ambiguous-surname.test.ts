import { expect, test } from 'vitest'
import { waysToMend } from '../testing/waysToMend.ts'
import { ambiguousSurname } from './ambiguous-surname.ts'

test('offers each full name, and is sure of none', () => {
  expect(
    waysToMend('Thomas Weber called it mad. Maria Weber did not. Weber lost.', ambiguousSurname),
  ).toEqual([
    'Write “Thomas Weber”: Thomas Weber called it mad. Maria Weber did not. Thomas Weber lost.',
    'Write “Maria Weber”: Thomas Weber called it mad. Maria Weber did not. Maria Weber lost.',
  ])
})

test('keeps on stage whom the surname alone had come to mean', () => {
  const owned =
    'Thomas Weber ran. Weber won. Weber sang.\n\nMaria Weber danced.\n\nWeber said that it was late.'
  expect(waysToMend(owned, ambiguousSurname)).toHaveLength(2)
  const rain = 'It rained.\n\n'.repeat(3)
  const gone = `Thomas Weber ran.\n\n${rain}Maria Weber danced.\n\nWeber said that it was late.`
  expect(waysToMend(gone, ambiguousSurname)).toEqual([])
})

test('leaves the surname to whom alone it has meant, time and again', () => {
  const owned =
    'Thomas Weber ran. Weber won. Weber sang. Weber left.\n\nMaria Weber danced.\n\nWeber said it was late.'
  expect(waysToMend(owned, ambiguousSurname)).toEqual([])
})
