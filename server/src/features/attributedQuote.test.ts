import { expect, test } from 'vitest'
import { handMadeArticle, type HandMade } from '../testing/handMadeArticle.ts'
import { getAttributedQuote } from './attributedQuote.ts'
import { createPositions } from './convert.ts'
import { readLines } from './lines.ts'

const ruiz = 'Ana Ruiz'

function quoteIn(text: string, made: HandMade, at: string) {
  const positions = createPositions(readLines(text), 'utf-16')
  const view = { uri: 'file:///a.md', article: handMadeArticle(text, made), positions }
  return getAttributedQuote(view, positions.positionOf(text.indexOf(at)))
}

type Made = NonNullable<HandMade['statements']>[number]

/** The sentence for the one statement of the text, by Ana Ruiz unless told otherwise. */
function plain(text: string, statement: Made, mentions: NonNullable<HandMade['actors']>[number]['mentions']) {
  return quoteIn(
    text,
    {
      actors: [{ name: ruiz, mentions }],
      statements: [{ speaker: { actor: 'ana ruiz' }, ...statement }],
    },
    statement.content[0]!,
  )?.plain
}

test('gives a quotation its speaker', () => {
  expect(
    plain('“We open,” Mayor Ana Ruiz said.', { content: ['“We open,”'], source: ['Mayor Ana Ruiz'] }, [ruiz]),
  ).toBe('“We open,” Ana Ruiz said.')
})

test('says in brackets whom it concluded, and plainly the full name behind a short one', () => {
  const inferred = { certainty: 'inferred', content: ['“We open.”'] } as const
  expect(plain('“We open.” She left.', { ...inferred, source: ['She'] }, [['She', 'pronoun']])).toBe(
    '“We open,” [Ana Ruiz] said.',
  )
  expect(plain('“We open.” Ruiz left.', { ...inferred, source: ['Ruiz'] }, ['Ruiz'])).toBe(
    '“We open,” Ana Ruiz said.',
  )
})

test('keeps the cut in a quotation', () => {
  const text = (behind: string) => `“We open,” Ana Ruiz said, “${behind}”`
  const by = (behind: string) => ({ content: ['“We open,”', `“${behind}”`], source: [ruiz] })
  expect(plain(text('on Friday.'), by('on Friday.'), [ruiz])).toBe('“We open,” Ana Ruiz said, “on Friday.”')
  expect(plain(text('It is late,'), by('It is late,'), [ruiz])).toBe(
    '“We open,” Ana Ruiz said. “It is late.”',
  )
})

test.each([
  ['“Do we open?”', '“Do we open?”'],
  ['“We open”', '“We open,”'],
  ['“In the U.S.”', '“In the U.S.,”'],
  ['“We open …”', '“We open …”'],
  ['“He said ‘no.’”', '“He said ‘no,’”'],
  ['“We open; and', '“We open; and,”'],
])('ends %s before the speaker as %s', (content, quoted) => {
  expect(plain(`${content} Ana Ruiz said`, { content: [content], source: [ruiz] }, [ruiz])).toBe(
    `${quoted} Ana Ruiz said.`,
  )
})

test('puts marks around what is quoted without them', () => {
  expect(plain('Ana Ruiz: We open.', { content: ['We open.'], source: [ruiz] }, [ruiz])).toBe(
    '“We open,” Ana Ruiz said.',
  )
})

test('says of sources without a name what the article says, and that nobody is named', () => {
  const officials = {
    content: ['“No,”'],
    source: ['two officials'],
    speaker: { unnamed: 'two officials' },
  } as const
  expect(quoteIn('“No,” two officials said.', { statements: [officials] }, 'No')?.plain).toBe(
    '“No,” two officials said.',
  )
  expect(quoteIn('“No.”', { statements: [{ content: ['“No.”'] }] }, 'No')?.plain).toBe(
    '“No.” [speaker not named]',
  )
})

const reported = { kind: 'indirect', content: ['costs had doubled'], certainty: 'inferred' } as const

test('keeps the words of a report, with the full name', () => {
  const source = { ...reported, cue: ['told'], source: ['Ruiz'] }
  expect(plain('Then Ruiz told reporters that costs had doubled, and left.', source, ['Ruiz'])).toBe(
    'Ana Ruiz told reporters that costs had doubled.',
  )
})

test.each([
  ['On Monday she said costs had doubled.', ['said'], ['she'], '[Ana Ruiz] said costs had doubled.'],
  [
    'Here the mayor said costs had doubled.',
    ['said'],
    ['the mayor'],
    'The mayor [Ana Ruiz] said costs had doubled.',
  ],
  [
    'costs had doubled, according to her.',
    ['according to'],
    ['her'],
    'Costs had doubled, according to [Ana Ruiz].',
  ],
  ['and added costs had doubled.', ['added'], [], '[Ana Ruiz] added costs had doubled.'],
])('adds to “%s” who it is', (text, cue, source, expected) => {
  const mentions = source.map((it) => [it, it.includes('mayor') ? 'nominal' : 'pronoun'] as const)
  expect(plain(text, { ...reported, cue, source }, mentions)).toBe(expected)
})

test('tells of a report by nobody', () => {
  const statement = { ...reported, cue: ['reported'] }
  const text = 'It was reported that costs had doubled.'
  expect(quoteIn(text, { statements: [statement] }, 'costs')?.plain).toBe(
    'Reported that costs had doubled [speaker not named].',
  )
})

test('escapes for Markdown what means something there, and says on which line it stands', () => {
  const text = '# News\n\n“We *open* [now],” Ana Ruiz said.'
  const made: HandMade = {
    format: 'markdown',
    actors: [{ name: ruiz, mentions: [ruiz] }],
    statements: [{ content: ['“We *open* [now],”'], source: [ruiz], speaker: { actor: 'ana ruiz' } }],
  }
  expect(quoteIn(text, made, 'open')).toEqual({
    plain: '“We *open* [now],” Ana Ruiz said.',
    markdown: '“We \\*open\\* \\[now\\],” Ana Ruiz said.',
    line: 3,
  })
  expect(quoteIn(text, made, 'News')).toBeUndefined()
})
