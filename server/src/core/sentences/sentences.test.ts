import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BlockKind } from '../prose/prose.ts'
import { findSentences } from './sentences.ts'
import { findTokens } from './tokens.ts'

const cut = (text: string, kind: BlockKind = 'paragraph', depth = 0): readonly string[] =>
  findSentences(findTokens(text), kind, depth).map((it) => text.slice(it.start, it.end))

const kinds = (text: string): readonly string[] =>
  findSentences(findTokens(text), 'paragraph', 0).map((it) => `${it.kind}: ${text.slice(it.start, it.end)}`)

describe('a stop', () => {
  test('ends a sentence with the marks that close behind it', () => {
    expect(cut('“It is over.” She left. (It was late.) He stayed.')).toEqual([
      '“It is over.”',
      'She left.',
      '(It was late.)',
      'He stayed.',
    ])
  })

  test.each([
    'He met U.S. President Ana Ruiz and Gen. J. K. Roe of St. Louis.',
    'Apple Inc. said so at 5 p.m. Tuesday.',
    'No. 10 declined to comment on Jan. 6.',
    'It rose 2.5 percent, to 3.1 million.',
    'He paused... and went on.',
  ])('belongs to an abbreviation, number or pause: %s', (text) => {
    expect(cut(text)).toEqual([text])
  })

  test('may be an abbreviation’s and the sentence’s', () => {
    expect(cut('She lives in the U.S. The plan failed.')).toEqual([
      'She lives in the U.S.',
      'The plan failed.',
    ])
    expect(cut('He came at 5 p.m. He left at once.')).toEqual(['He came at 5 p.m.', 'He left at once.'])
    expect(cut('No. She did not.')).toEqual(['No.', 'She did not.'])
  })

  test('behind a list’s number ends nothing', () => {
    expect(cut('1. First item. 2. Second item.')).toEqual(['1. First item.', '2. Second item.'])
  })
})

describe('a question mark within quotation marks', () => {
  test('ends nothing where the sentence goes on', () => {
    expect(cut('“Why?” he asked. “Stop!” Ana Ruiz shouted.')).toEqual([
      '“Why?” he asked.',
      '“Stop!” Ana Ruiz shouted.',
    ])
  })

  test('ends the sentence where another begins', () => {
    expect(cut('“No!” The crowd cheered.')).toEqual(['“No!”', 'The crowd cheered.'])
  })
})

describe('the top of an article', () => {
  test('the line with the date, and the desk behind it', () => {
    expect(kinds('Published: 26 November 2025 Wednesday. The Chronicle Desk. The Chronicle Online')).toEqual([
      'dateline: Published: 26 November 2025 Wednesday.',
      'byline: The Chronicle Desk.',
      'byline: The Chronicle Online',
    ])
    expect(kinds('Friday, July 21, 2017')).toEqual(['dateline: Friday, July 21, 2017'])
    expect(kinds('Updated March 3, 2024')).toEqual(['dateline: Updated March 3, 2024'])
  })

  test('a dateline, dash included', () => {
    expect(kinds('LONDON, March 3 (Reuters) — The bridge fell.')).toEqual([
      'dateline: LONDON, March 3 (Reuters) —',
      'prose: The bridge fell.',
    ])
    expect(kinds('WASHINGTON — The president spoke.')).toEqual([
      'dateline: WASHINGTON —',
      'prose: The president spoke.',
    ])
  })

  test('not every capital before a dash is a dateline', () => {
    expect(kinds('NATO – the alliance – said no.')).toEqual(['prose: NATO – the alliance – said no.'])
  })

  test('a byline, and a sentence that begins like one', () => {
    expect(kinds('By Jane Doe, Political Editor')).toEqual(['byline: By Jane Doe, Political Editor'])
    expect(kinds('By Tuesday the storm had passed.')).toEqual(['prose: By Tuesday the storm had passed.'])
  })
})

test('a heading and a cell are never cut', () => {
  expect(cut('Talks fail. War goes on.', 'heading', 1)).toEqual(['Talks fail. War goes on.'])
  expect(cut('Yes. No.', 'cell')).toEqual(['Yes. No.'])
})

test('every token belongs to exactly one sentence', () => {
  const text = fc
    .array(
      fc.constantFrom(
        'U.S.',
        'He',
        'left',
        '.',
        '?',
        '!',
        '”',
        '“',
        ' ',
        '(',
        ')',
        '1',
        'said',
        '—',
        'LONDON',
        '…',
      ),
    )
    .map((it) => it.join(''))
  const kind = fc.constantFrom<BlockKind>('paragraph', 'heading', 'cell', 'quote', 'listItem')
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), kind, (source, blockKind) => {
      const tokens = findTokens(source)
      let next = 0
      for (const { firstToken, endToken } of findSentences(tokens, blockKind, 0)) {
        expect(firstToken).toBe(next)
        expect(endToken).toBeGreaterThan(firstToken)
        next = endToken
      }
      expect(next).toBe(tokens.length)
    }),
    { numRuns: 500 },
  )
})
