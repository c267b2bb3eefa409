import { expect, test } from 'vitest'
import { waysToMend } from '../testing/waysToMend.ts'
import { firstReference } from './first-reference.ts'

test('writes the full name at the first place', () => {
  expect(
    waysToMend('Okafor’s road is closed, Okafor said. Ngozi Okafor heads the department.', firstReference),
  ).toEqual([
    '* Write “Ngozi Okafor”: Ngozi Okafor’s road is closed, Okafor said. Ngozi Okafor heads the department.',
  ])
})

test('is not sure where two have the surname', () => {
  const text =
    'The road is closed, Okafor said. Ngozi Okafor heads the department. Emeka Okafor, her brother, said so.'
  expect(waysToMend(text, firstReference)[0]).toMatch(
    /^Write “Ngozi Okafor”: The road is closed, Ngozi Okafor said/,
  )
})

test('knows no name to write where the article has none', () => {
  expect(waysToMend('“I could not sign,” Mr. Hargreaves said.', firstReference)).toEqual([])
})
