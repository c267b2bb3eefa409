import { expect, test } from 'vitest'
import { readNewsroom } from '../core/newsroom/readNewsroom.ts'
import { waysToMend } from '../testing/waysToMend.ts'
import { missingRole } from './missing-role.ts'

const { newsroom } = readNewsroom(`
- name: Yuri Ushakov
  kind: person
  roles:
    - text: foreign policy aide to the president
      from: 2012-05
    - text: ambassador to Washington
      from: 1998
      to: 2008
- name: Barack Obama
  kind: person
`)

/** The text after each fix, with the newsroom’s roles of that day. */
function withRole(text: string, published = '2025-11-26'): readonly string[] {
  return waysToMend(text, missingRole, { newsroom, published })
}

test('adds the role of the day behind the name', () => {
  expect(withRole('Yuri Ushakov said: “We wait.”')).toEqual([
    '* Add “foreign policy aide to the president”: Yuri Ushakov, foreign policy aide to the president, said: “We wait.”',
  ])
  expect(withRole('“We wait,” said Yuri Ushakov.', '2005-03-01')).toEqual([
    '* Add “ambassador to Washington”: “We wait,” said Yuri Ushakov, ambassador to Washington.',
  ])
})

test('asks nothing of whom the newsroom lists without a role, or with none on that day', () => {
  expect(withRole('Barack Obama said: “We wait.”')).toEqual([])
  expect(withRole('Yuri Ushakov said: “We wait.”', '1990-01-01')).toEqual([])
})

test('has no role to add where the newsroom has none', () => {
  expect(withRole('Marta Lindgren said: “We wait.”')).toEqual([])
})
