import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testModels } from '../../testing/models.ts'
import { findSentences } from '../sentences/sentences.ts'
import { findTokens } from '../sentences/tokens.ts'
import type { NameTag } from './taggedText.ts'
import { tagNames } from './tagNames.ts'
import { tagPartsOfSpeech } from './tagPartsOfSpeech.ts'

function tags(text: string): readonly NameTag[] {
  const tokens = findTokens(text)
  const sentences = findSentences(tokens, 'paragraph', 0)
  return tagNames(tokens, sentences, tagPartsOfSpeech(tokens, sentences, testModels()), testModels())
}

/** Each name as it stands, with its kind. */
function names(text: string): string[] {
  const tokens = findTokens(text)
  const found: string[] = []
  const all = tags(text)
  all.forEach((tag, first) => {
    if (!tag.startsWith('B')) return
    let last = first
    while (all[last + 1]?.startsWith('I') === true) last++
    found.push(`${tag.slice(2)} ${text.slice(tokens[first]!.start, tokens[last]!.end)}`)
  })
  return found
}

/** Milliseconds: what would take hours if time grew with the square, with room for a busy machine. */
const patience = 30_000

test('finds persons, organizations and places', () => {
  expect(names('Microsoft sued Samsung in Texas, Tim Cook said.')).toEqual([
    'ORG Microsoft',
    'ORG Samsung',
    'LOC Texas',
    'PER Tim Cook',
  ])
})

test('leaves titles and demonyms out', () => {
  expect(names('The Russian president met Foreign Minister Sergey Lavrov.')).toEqual(['PER Sergey Lavrov'])
})

test('finds a name that opens the sentence and one known by its verb alone', () => {
  expect(names('Kwembe said so. “We will win,” Rodriguez said.')).toEqual(['PER Kwembe', 'PER Rodriguez'])
})

test('finds nothing where nothing is capitalized but the first word', () => {
  expect(names('The police said so. In the evening it rained, officials said.')).toEqual([])
})

test(
  'never continues a name that has not begun, whatever the text',
  () => {
    const word = fc.constantFrom(
      'Putin',
      'said',
      'of',
      'the',
      'New',
      'York',
      'UN',
      '-',
      ',',
      'de',
      '7',
      '\ud800',
      '’s',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const found = tags(words.join(' '))
        found.forEach((tag, i) => {
          if (tag.startsWith('I')) expect(found[i - 1]?.slice(2)).toBe(tag.slice(2))
        })
      }),
    )
  },
  patience * 2,
)

test(
  'answers the same whatever was read before',
  () => {
    const text = 'Volodymyr Zelensky met Donald Trump at the White House.'
    const before = names(text)
    names(Array.from({ length: 20_000 }, (_, i) => `W${i.toString(36)}x`).join(' '))
    expect(names(text)).toEqual(before)
  },
  patience * 2,
)

test(
  'reads no tokens and a sentence of 100,000 capitals',
  () => {
    expect(tags('')).toEqual([])
    const began = performance.now()
    expect(tags('PUTIN '.repeat(100_000))).toHaveLength(100_000)
    expect(performance.now() - began).toBeLessThan(patience)
  },
  patience * 2,
)
