import { MarkupKind, type MarkupContent } from 'vscode-languageserver-types'
import { expect, test } from 'vitest'
import { readNewsroom } from '../../core/newsroom/readNewsroom.ts'
import { analyzed } from '../../testing/analyze.ts'
import { createPositions } from '../convert.ts'
import { getHover } from '../hover.ts'
import { readLines } from '../lines.ts'

/** The card over the words, in an article whose newsroom has these entries. */
function hover(
  entries: string,
  text: string,
  words: string,
  format: MarkupKind = MarkupKind.PlainText,
): string {
  const article = analyzed(text, { newsroom: readNewsroom(entries).newsroom })
  const positions = createPositions(readLines(text), 'utf-16')
  const answer = getHover(
    { uri: 'file:///a.txt', article, positions },
    positions.positionOf(text.indexOf(words)),
    format,
  )
  return (answer?.contents as MarkupContent | undefined)?.value ?? ''
}

const entries = `
- name: Yuri Ushakov
  kind: person
  roles:
    - { text: ambassador to Washington, from: 1998, to: 2008-05 }
    - { text: foreign policy aide, from: 2012-05 }
    - chess player
  spelling: { forbidden: [Ushakow] }
  notes: "*Never* call [him](x)"
  link: https://example.org/a_(b)?c=1&copy=2
`
const text = 'Published: 26 November 2025\n\nUshakow said so.'

test('tells roles as they were on the day of publication, spelling, notes and link', () => {
  expect(hover(entries, text, 'Ushakow')).toBe(`Yuri Ushakov · person
Also called: Ushakow
Known to the newsroom
- foreign policy aide (from May 2012)
- chess player
- ambassador to Washington (from 1998 to May 2008; not on the day of publication)
Write “Yuri Ushakov”, not “Ushakow”.
*Never* call [him](x)
https://example.org/a_(b)?c=1&copy=2
Mentioned once, first in line 3`)
})

test('lets no entry format or link beyond its own address', () => {
  const card = hover(entries, text, 'Ushakow', MarkupKind.Markdown)
  expect(card).toContain('\\*Never\\* call \\[him\\](x)')
  expect(card).toContain('(<https://example.org/a_(b)?c=1&amp;copy=2>)')
})

test('judges no role where the article gives no date', () => {
  expect(hover(entries, 'Ushakov said so.', 'Ushakov')).not.toContain('not on the day')
})
