import fc from 'fast-check'
import { expect, test } from 'vitest'
import { namedBlock } from '../../testing/actorsOf.ts'

/** The names of a paragraph with their kinds, in the order of the text; weak candidates left out. */
function namesIn(text: string): string[] {
  const { names } = namedBlock(text)
  return names
    .filter(({ weak }) => !weak)
    .map(({ start, end, kind }) => `${text.slice(start, end)} (${kind})`)
}

test('leaves titles, articles and possessives out of names', () => {
  expect(
    namesIn('French President Emmanuel Macron met UK Prime Minister Sir Keir Starmer at the Kremlin.'),
  ).toEqual(['Emmanuel Macron (person)', 'Keir Starmer (person)', 'Kremlin (place)'])
  expect(namesIn('They spoke about Vladimir Putin’s plan.')).toEqual(['Vladimir Putin (person)'])
})

test('takes nationalities, weekdays and offices for no names', () => {
  expect(
    namesIn('On Tuesday the Ukrainian delegation and Russian officials met the Home Secretary.'),
  ).toEqual([])
})

test('leaves out the short name of a state before a noun, and keeps it elsewhere', () => {
  expect(namesIn('US officials said nothing, and the talks with the US go on.')).toEqual(['US (place)'])
  expect(namesIn('It cost US$5 million.')).toEqual([])
})

test('joins the parts of a body’s name', () => {
  expect(namesIn('He left the University of Sheffield.')).toEqual(['University of Sheffield (organization)'])
  expect(namesIn('The National Institute of Allergy and Infectious Diseases said so.')).toEqual([
    'National Institute of Allergy and Infectious Diseases (organization)',
  ])
})

test('names the place within a title, not the office', () => {
  expect(namesIn('The Mayor of London Sadiq Khan said so.')).toEqual([
    'London (place)',
    'Sadiq Khan (person)',
  ])
  expect(namesIn('US Secretary of State Marco Rubio also took part.')).toEqual(['Marco Rubio (person)'])
})

test('takes acronyms and the seats of power', () => {
  expect(namesIn('NATO and the White House did not answer.')).toEqual([
    'NATO (organization)',
    'White House (place)',
  ])
})

test('takes what opens a dateline for a place, and waters for places', () => {
  expect(namesIn('WHITBY, England (AP) — The River Esk rose.')).toEqual([
    'WHITBY (place)',
    'England (place)',
    'AP (organization)',
    'River Esk (place)',
  ])
})

test('leaves letters behind a name, the trade before a body’s, and whom a headline begins with, out', () => {
  expect(namesIn('Prosecutor Samuel Obi KC said so.')).toEqual(['Samuel Obi (person)'])
  expect(namesIn('Steel giant Tata will close it.').map((it) => it.split(' (')[0])).toEqual(['Tata'])
  expect(namesIn('Man jailed for 12 years over fire')).toEqual([])
})

test('keeps a firm’s partners together, and takes what is between two places for no name', () => {
  expect(namesIn('Ana Ruiz of Barnes & Noble called Robbins Geller Rudman & Dowd.')).toEqual([
    'Ana Ruiz (person)',
    'Barnes & Noble (organization)',
    'Robbins Geller Rudman & Dowd (organization)',
  ])
  expect(namesIn('He blamed U.S.-China trade tensions.')).toEqual([])
})

test('takes no time of day for a name', () => {
  expect(namesIn('It gave way shortly after 3am on 31 October.')).toEqual([])
})

test('leaves works, hashtags and codes alone', () => {
  expect(namesIn('The movie “Argo” won, and #Argo was everywhere; Flight 370 was not.')).toEqual([])
})

test('gives spans in order, within the text and apart, whatever the text', () => {
  const piece = fc.constantFrom(
    'President ',
    'Ana ',
    'Ruiz',
    '’s ',
    'of ',
    'the ',
    'US ',
    '$',
    '“',
    '”',
    '(',
    ') ',
    '. ',
    'al-',
    'é',
    '\u0000',
    '\ud800',
    ', ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      let last = 0
      for (const { start, end } of namedBlock(text).names) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})

test('stays linear on a line of capitals', () => {
  const text = 'Health Ministry of the Minister for University of '.repeat(4000)
  const start = performance.now()
  namedBlock(text)
  expect(performance.now() - start).toBeLessThan(3000)
})
