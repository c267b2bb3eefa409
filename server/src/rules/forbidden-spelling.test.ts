import { expect, test } from 'vitest'
import { readNewsroom } from '../core/newsroom/readNewsroom.ts'
import { waysToMend } from '../testing/waysToMend.ts'
import { forbiddenSpelling } from './forbidden-spelling.ts'

const { newsroom } = readNewsroom(`
- name: Kyiv
  kind: place
  spelling: { forbidden: [Kiev] }
- name: Yuri Ushakov
  kind: person
  spelling: { forbidden: [Ushakow] }
`)

test('writes what the newsroom writes, in the case of the letters that stand there', () => {
  expect(waysToMend('Trains go to Kiev again.', forbiddenSpelling, { newsroom })).toEqual([
    '* Write “Kyiv”: Trains go to Kyiv again.',
  ])
  expect(waysToMend('Trains go to KIEV again.', forbiddenSpelling, { newsroom })).toEqual([
    '* Write “KYIV”: Trains go to KYIV again.',
  ])
})

test('keeps the first name, and a surname alone as it is', () => {
  expect(waysToMend('Yuri Ushakow came late. Ushakow said so.', forbiddenSpelling, { newsroom })).toEqual([
    '* Write “Yuri Ushakov”: Yuri Ushakov came late. Ushakow said so.',
    '* Write “Ushakov”: Yuri Ushakow came late. Ushakov said so.',
  ])
})
