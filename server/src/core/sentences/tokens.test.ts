import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTokens } from './tokens.ts'

const cut = (text: string): string =>
  findTokens(text)
    .map((it) => it.text)
    .join(' ')

const kinds = (text: string): readonly string[] => findTokens(text).map((it) => `${it.kind} ${it.text}`)

describe('words', () => {
  test('contractions and possessives are two tokens', () => {
    expect(cut("They don’t, we'll, Putin’s, it's")).toBe("They do n’t , we 'll , Putin ’s , it 's")
    expect(cut('the miners’ union')).toBe('the miners ’ union')
  })

  test('names keep their apostrophe', () => {
    expect(cut("O’Brien of Coeur d'Alene at five o'clock")).toBe("O’Brien of Coeur d'Alene at five o'clock")
  })

  test('hyphens join', () => {
    expect(cut('a so-called US-brokered 28-point plan')).toBe('a so-called US-brokered 28-point plan')
  })

  test('abbreviations and initials keep their stop', () => {
    expect(cut('Sen. J. K. Ruiz of the U.S. left Acme Inc. at 5 a.m. sharp.')).toBe(
      'Sen. J. K. Ruiz of the U.S. left Acme Inc. at 5 a.m. sharp .',
    )
    expect(cut('It was me. It was late.')).toBe('It was me . It was late .')
  })

  test('are asked for in lower case with straight apostrophes', () => {
    expect(findTokens('PUTIN’S').map((it) => it.lower)).toEqual(['putin', "'s"])
  })
})

describe('numbers', () => {
  test('keep the marks within them', () => {
    expect(kinds('$2.3 and 40,000 on the 14th at 10:30')).toEqual([
      'symbol $',
      'number 2.3',
      'word and',
      'number 40,000',
      'word on',
      'word the',
      'number 14th',
      'word at',
      'number 10:30',
    ])
  })

  test('leave the stop and comma behind them', () => {
    expect(cut('in 2025, or 2026.')).toBe('in 2025 , or 2026 .')
  })
})

describe('marks', () => {
  test('quotation marks are quotes, single and double', () => {
    expect(kinds("``No,''").map((it) => it.split(' ')[0])).toEqual(['quote', 'word', 'punctuation', 'quote'])
    expect(kinds('“‘a’”').map((it) => it.split(' ')[0])).toEqual(['quote', 'quote', 'word', 'quote', 'quote'])
  })

  test('dashes part words, dots hang together', () => {
    expect(cut('no—never--ever ... or…')).toBe('no — never -- ever ... or …')
  })

  test('addresses are one symbol, without the stop behind them', () => {
    expect(kinds('See https://example.org/a?b=1, or write to ana.ruiz@example.org.')).toEqual([
      'word See',
      'symbol https://example.org/a?b=1',
      'punctuation ,',
      'word or',
      'word write',
      'word to',
      'symbol ana.ruiz@example.org',
      'punctuation .',
    ])
  })
})

test('every token is its piece of the text, in order, with nothing but white space between', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          'U.S.',
          "n't",
          '’s',
          'a',
          '-',
          '.',
          '1',
          ',',
          '“',
          '@',
          'http://',
          '\u{1f600}',
          ' ',
          '\ud800',
        ),
      )
      .map((it) => it.join('')),
  )
  fc.assert(
    fc.property(text, (source) => {
      let at = 0
      for (const { start, end, text: own } of findTokens(source)) {
        expect(
          source
            .slice(at, start)
            .replaceAll(/[\0\u200b\u180e]/g, '')
            .trim(),
        ).toBe('')
        expect(end).toBeGreaterThan(start)
        expect(own).toBe(source.slice(start, end))
        at = end
      }
      expect(
        source
          .slice(at)
          .replaceAll(/[\0\u200b\u180e]/g, '')
          .trim(),
      ).toBe('')
    }),
    { numRuns: 500 },
  )
})

test.each(['a', 'a.', "a'", 'a-', '1,', 'U.S.', 'a@', 'a.@', 'http://', '"', '\ud800', 'A&'])(
  'takes time in proportion to a long run of %j',
  (unit) => {
    const text = unit.repeat(1_000_000 / unit.length)
    expect(findTokens(text).at(-1)!.end).toBe(text.length)
  },
  20_000,
)
