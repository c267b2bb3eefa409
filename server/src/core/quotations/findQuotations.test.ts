import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSentences } from '../sentences/sentences.ts'
import { findTokens } from '../sentences/tokens.ts'
import { findQuotations } from './findQuotations.ts'

describe('pairs', () => {
  test.each([
    ['curly marks', '“Yes,” he said.', ['“Yes,”']],
    ['straight marks', '"Yes," he said, "it is."', ['"Yes,"', '"it is."']],
    ['single marks', '‘Yes,’ he said. ‘It is.’', ['‘Yes,’', '‘It is.’']],
    ['straight single marks', "'It's the dogs' dinner,' he said.", ["'It's the dogs' dinner,'"]],
    ['guillemets', '«Oui», said the mayor. « Non », said the judge.', ['«Oui»', '« Non »']],
    ['guillemets that point inwards', 'The man said »Nein« twice.', ['»Nein«']],
    ['low marks', '„Ja“, said the chancellor.', ['„Ja“']],
    ["TeX's marks", "``Yes,'' he said, ``it's fine now.''", ["``Yes,''", "``it's fine now.''"]],
    ['marks around a dash', '“It’ll be our”—she leaned—“secret.”', ['“It’ll be our”', '“secret.”']],
    [
      'straight marks around a dash',
      '"It\'ll be our"—she leaned—"secret."',
      ['"It\'ll be our"', '"secret."'],
    ],
    ['a quotation of one word', 'He said “no”.', ['“no”']],
    ['a list of quotations', 'They said “we”, “they” and “you”.', ['“we”', '“they”', '“you”']],
    ['a curly mark closed by a straight one', '“Yes," he said. “No.”', ['“Yes,"', '“No.”']],
    ['a closing mark typed as an opening one', '“Yes,“ he said.', ['“Yes,“']],
    ['marks with a space in the wrong place', '“Yes, ”he said.', ['“Yes, ”']],
    ['quotations without a space between', '“No.”“Yes.”', ['“No.”', '“Yes.”']],
  ])('%s', (_what, text, expected) => {
    expect(outer(text)).toEqual(expected)
  })

  test('marks within marks', () => {
    expect(nested('“He said ‘no’ to “us” all,” she said.')).toEqual([
      [0, '“He said ‘no’ to “us” all,”'],
      [1, '‘no’'],
      [1, '“us”'],
    ])
  })

  test('straight marks within straight ones', () => {
    expect(nested('"The "United States" is not here," he said.')).toEqual([
      [0, '"The "United States" is not here,"'],
      [1, '"United States"'],
    ])
  })

  test('double marks within single ones', () => {
    expect(nested(`'He said "no"', she recalled.`)).toEqual([
      [0, `'He said "no"'`],
      [1, '"no"'],
    ])
  })

  test('two single marks that close two quotations', () => {
    expect(nested("'I love 'Rocky'', she said")).toEqual([
      [0, "'I love 'Rocky''"],
      [1, "'Rocky'"],
    ])
  })
})

describe('never takes for a mark', () => {
  test.each([
    ['possessives', 'The workers’ rights of James’ men and the judge’s ruling.'],
    ['contractions', "It isn't what we'd have said."],
    ['decades', 'The ’90s and the ‘80s were not the 1970s.'],
    ['dropped letters', "Rock 'n' roll was all that 'em boys sang, ’tis said."],
    ['inches and feet', 'A 6\'2" man with a 24" screen.'],
    ['the okina', 'Hawai‘i and O‘ahu.'],
    ['a lone apostrophe before a name', 'At the ’Arry and ’Arriet'],
  ])('%s', (_what, text) => {
    expect(outer(text)).toEqual([])
  })

  test('a possessive within single marks', () => {
    expect(outer('‘The workers’ rights are at stake,’ he said.')).toEqual([
      '‘The workers’ rights are at stake,’',
    ])
  })
})

describe('an odd mark', () => {
  test.each([
    [
      'opened twice',
      '“We go, he said. “You stay.” Then “they” left.',
      ['“We go, he said.', '“You stay.”', '“they”'],
    ],
    [
      'straight and opened twice',
      '"We go, he said. "You stay." Then "they" left.',
      ['"We go, he said.', '"You stay."', '"they"'],
    ],
    ['closed without an opening', 'We go,” he said. “You stay.”', ['We go,”', '“You stay.”']],
    ['closed in the middle of a clause', 'We go” he said. “You stay.”', ['“You stay.”']],
    [
      'inches within a quotation',
      '"I bought a 24" screen," he said. "It works."',
      ['"I bought a 24" screen,"', '"It works."'],
    ],
  ])('%s leaves the others alone', (_what, text, expected) => {
    expect(outer(text)).toEqual(expected)
  })

  test('never closed ends with its paragraph', () => {
    const text = 'He said: “We will go on.  '
    expect(quotations(text)).toEqual([
      expect.objectContaining({ start: 9, end: 24, content: { start: 10, end: 24 }, closed: false }),
    ])
  })
})

describe('tells what the marks are for', () => {
  test.each([
    ['speech', 'He said the plan was “a farce”.'],
    ['speech', '“Absolutely not,” the mayor said.'],
    ['speech', 'What the mayor called “a disaster” is over.'],
    ['speech', 'Trump called it “a very standard form”.'],
    ['nickname', 'The boxer Mike “Shorty” Smith won.'],
    ['nickname', 'William "Bill" Clinton left.'],
    ['title', 'She starred in the film “Hotel Rwanda” in 2004.'],
    ['title', 'On a new website, “The Last Ferry Home”, the port counts the days.'],
    ['title', 'A programme called “Better Idea of Girls” won.'],
    ['title', 'He appeared on CNN’s “State of the Union.”'],
    ['term', 'A meeting of the so-called “coalition of the willing,” a loose grouping, began.'],
    ['term', 'The girls were granted “parole” status.'],
    ['term', 'They named their robot “Robogee.”'],
    ['term', 'The word “freedom” stood on the wall.'],
  ])('%s: %s', (use, text) => {
    expect(quotations(text).map((it) => it.use)).toEqual([use])
  })
})

test('every quotation lies within the text, and those of one depth do not overlap', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    '``',
    "''",
    'a',
    's',
    ' ',
    '. ',
    '9',
    '—',
    '\ud800',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      const ends: number[] = []
      let start = 0
      for (const it of quotations(text)) {
        expect(it.start).toBeGreaterThanOrEqual(start)
        expect(it.start).toBeLessThanOrEqual(it.content.start)
        expect(it.content.start).toBeLessThan(it.content.end)
        expect(it.content.end).toBeLessThanOrEqual(it.end)
        expect(it.end).toBeLessThanOrEqual(text.length)
        expect(it.start).toBeGreaterThanOrEqual(ends[it.depth] ?? 0)
        ends[it.depth] = it.end
        start = it.start
      }
    }),
  )
})

test.each(['“', '”', '"a ', "'a ", '‘A ', '“‘«', '“a” '])(
  'takes a hundred thousand of %s in linear time',
  (piece) => {
    const time = (count: number) => {
      const tagged = read(piece.repeat(count))
      const start = performance.now()
      findQuotations(tagged)
      return performance.now() - start
    }
    time(5000)
    // Twenty times as many marks would take four hundred times as long if each looked at all the others.
    expect(time(100_000)).toBeLessThan(150 * time(5000) + 500)
  },
)

function read(text: string) {
  const tokens = findTokens(text)
  return {
    kind: 'paragraph' as const,
    text,
    tokens,
    sentences: findSentences(tokens, 'paragraph', 0),
    tags: tokens.map(() => 'X' as const),
    nameTags: tokens.map(() => 'O' as const),
  }
}

function quotations(text: string) {
  return findQuotations(read(text))
}

function outer(text: string) {
  return quotations(text)
    .filter((it) => it.depth === 0)
    .map((it) => text.slice(it.start, it.end))
}

function nested(text: string) {
  return quotations(text).map((it) => [it.depth, text.slice(it.start, it.end)])
}
