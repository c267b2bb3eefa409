import { expect, test } from 'vitest'
import { mended } from '../testing/mended.ts'
import { loadedVerb } from './loaded-verb.ts'

const fixed = (text: string) => mended(text, loadedVerb)

test('writes “said”, surely where a that-clause or a quotation is reported in the past', () => {
  expect(fixed('Ana Ruiz claimed that the road was safe.')).toEqual(['Ana Ruiz said that the road was safe.'])
  expect(fixed('“It is a disgrace,” Ana Ruiz boasted.')).toEqual(['“It is a disgrace,” Ana Ruiz said.'])
})

test('keeps tense and person', () => {
  expect(fixed('Ana Ruiz claims that the road is safe.')).toEqual([
    'Ana Ruiz says that the road is safe. (?)',
  ])
  expect(fixed('They left early, claiming that the road was safe.')).toEqual([
    'They left early, saying that the road was safe. (?)',
  ])
  expect(fixed('Claiming the road was safe, Ana Ruiz left.')).toEqual([
    'Saying the road was safe, Ana Ruiz left. (?)',
  ])
})

test('has no word for an attack on a thing', () => {
  expect(fixed('Ana Ruiz slammed the plan.')).toEqual(['no fix'])
})
