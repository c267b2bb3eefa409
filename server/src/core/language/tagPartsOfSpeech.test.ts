import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testModels } from '../../testing/models.ts'
import { findSentences } from '../sentences/sentences.ts'
import { findTokens } from '../sentences/tokens.ts'
import { partsOfSpeech } from './partOfSpeech.ts'
import { tagPartsOfSpeech } from './tagPartsOfSpeech.ts'

function tagged(text: string): string {
  const tokens = findTokens(text)
  const tags = tagPartsOfSpeech(tokens, findSentences(tokens, 'paragraph', 0), testModels())
  return tokens.map((token, i) => `${token.text}/${tags[i]}`).join(' ')
}

/** Milliseconds: what would take hours if time grew with the square, with room for a busy machine. */
const patience = 30_000

test('tells a noun from a verb by the words around it', () => {
  expect(tagged('They report the attack.')).toBe('They/PRON report/VERB the/DET attack/NOUN ./PUNCT')
  expect(tagged('The report says they attack.')).toBe(
    'The/DET report/NOUN says/VERB they/PRON attack/VERB ./PUNCT',
  )
})

test('splits contractions and possessives between two parts of speech', () => {
  expect(tagged('Putin’s aide didn’t lie.')).toBe(
    'Putin/PROPN ’s/PART aide/NOUN did/AUX n’t/PART lie/VERB ./PUNCT',
  )
})

test('tags names that no training text holds', () => {
  expect(tagged('Kwembe Ozturkani said so.')).toBe('Kwembe/PROPN Ozturkani/PROPN said/VERB so/ADV ./PUNCT')
})

test('tags each of many sentences as it tags it alone', () => {
  const sentences = ['The minister resigned.', 'He said the vote was fair.', 'Police were called.']
  expect(tagged(sentences.join(' '))).toBe(sentences.map(tagged).join(' '))
})

test(
  'answers the same whatever was read before',
  () => {
    const text = 'Officials in Kyiv said on Monday that two people had died.'
    const before = tagged(text)
    tagged(Array.from({ length: 20_000 }, (_, i) => `w${i.toString(36)}x`).join(' '))
    expect(tagged(text)).toBe(before)
  },
  patience * 2,
)

test(
  'gives every token of any text one of the seventeen parts of speech',
  () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = findTokens(text)
        const tags = tagPartsOfSpeech(tokens, findSentences(tokens, 'paragraph', 0), testModels())
        expect(tags).toHaveLength(tokens.length)
        expect(tags.every((tag) => partsOfSpeech.includes(tag))).toBe(true)
      }),
    )
  },
  patience * 2,
)

test('reads no tokens, lone surrogates and a word of a million letters', () => {
  expect(tagged('')).toBe('')
  expect(tagged('\ud800 said \udc00')).toContain('said/VERB')
  expect(tagged(`The ${'a'.repeat(1_000_000)} fell.`)).toMatch(/^The\/DET a+\/\w+ fell\/VERB \.\/PUNCT$/)
})

test(
  'takes a sentence of 100,000 tokens in time in proportion',
  () => {
    const time = (count: number) => {
      const tokens = findTokens('the report says '.repeat(count / 4))
      const sentence = { kind: 'prose', start: 0, end: 1, firstToken: 0, endToken: tokens.length } as const
      const began = performance.now()
      expect(tagPartsOfSpeech(tokens, [sentence], testModels())).toHaveLength(tokens.length)
      return performance.now() - began
    }
    time(10_000)
    expect(time(100_000)).toBeLessThan(patience)
  },
  patience * 2,
)
