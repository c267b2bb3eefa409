import { expect, test } from 'vitest'
import { mended } from '../testing/mended.ts'
import { unclosedQuote } from './unclosed-quote.ts'

const fixed = (text: string) => mended(text, unclosedQuote)

test('closes the quotation before its speaker', () => {
  expect(fixed('“We open on Friday, said Ana Ruiz, who runs the shop.')).toEqual([
    '“We open on Friday,” said Ana Ruiz, who runs the shop.',
  ])
  expect(fixed('"We open on Friday, the mayor of the town told reporters.')).toEqual([
    '"We open on Friday," the mayor of the town told reporters.',
  ])
})

test('closes the quotation where its only sentence ends, in its own kind of marks', () => {
  expect(fixed('The mayor said: «The road stays closed until May.')).toEqual([
    'The mayor said: «The road stays closed until May.»',
  ])
  expect(fixed("She said: 'Nobody asked us.")).toEqual(["She said: 'Nobody asked us.'"])
})

test('is not sure among several sentences, or where only part of a sentence is quoted', () => {
  expect(fixed('The mayor said: “The road stays closed. The bridge is unsafe.')).toEqual([
    'The mayor said: “The road stays closed. The bridge is unsafe.” (?)',
  ])
  expect(fixed('He called the plan “a gift to the other side and left the room.')).toEqual([
    'He called the plan “a gift to the other side and left the room.” (?)',
  ])
})

test('leaves a quotation alone that has a mark of another kind at its end', () => {
  expect(fixed('The mayor said: «The road stays closed.”')).toEqual(['no fix'])
})
