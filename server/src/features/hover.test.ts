import { TextDocument } from 'vscode-languageserver-textdocument'
import { MarkupKind, type MarkupContent } from 'vscode-languageserver-types'
import { expect, test } from 'vitest'
import { handMadeArticle, spanOf, type HandMade } from '../testing/handMadeArticle.ts'
import { createPositions } from './convert.ts'
import { readLines } from './lines.ts'
import { getHover } from './hover.ts'

const text = `LONDON, March 3 —
“We open on Friday,” Mayor Ana Ruiz said on Tuesday.
She told reporters that costs had doubled.
Officials say more may follow.`

const made: HandMade = {
  publication: { date: '2026-03-03', from: 'dateline', span: spanOf(text, 'March 3') },
  actors: [
    {
      name: 'Ana Ruiz',
      roles: ['Mayor'],
      aliases: ['Ruiz'],
      mentions: ['Ana Ruiz', ['She', 'pronoun']],
    },
  ],
  dates: [
    {
      words: 'Friday',
      value: '2026-03-06',
      form: 'weekday',
      anchor: 'publication',
      anchorValue: '2026-03-03',
    },
    { words: 'Tuesday' },
  ],
  statements: [
    {
      content: ['“We open on Friday,”'],
      cue: ['said'],
      source: ['Mayor Ana Ruiz'],
      speaker: { actor: 'ana ruiz' },
    },
    {
      kind: 'indirect',
      content: ['costs had doubled'],
      cue: ['told'],
      source: ['She'],
      evidence: ['She', 'Ana Ruiz'],
      pattern: 'cueBefore',
      certainty: 'inferred',
      speaker: { actor: 'ana ruiz' },
    },
    {
      kind: 'indirect',
      content: ['more may follow'],
      cue: ['say'],
      source: ['Officials'],
      speaker: { unnamed: 'Officials' },
    },
  ],
  claims: [{ words: 'Officials', class: 'weak', reason: 'vagueSource' }],
}

/** What the hover at the first place of `words` says, and which words it is about. */
function hoverAt(words: string, source = text, how = made, format: MarkupKind = MarkupKind.PlainText) {
  const document = TextDocument.create('file:///a.txt', 'plaintext', 1, source)
  const view = {
    uri: document.uri,
    article: handMadeArticle(source, how),
    positions: createPositions(readLines(document.getText()), 'utf-16'),
  }
  const hover = getHover(view, document.positionAt(source.indexOf(words)), format)
  return hover && { says: (hover.contents as MarkupContent).value, about: document.getText(hover.range) }
}

test('says who an actor is, with the place of each role, and what they said', () => {
  expect(hoverAt('Ruiz said')).toEqual({
    about: 'Ana Ruiz',
    says: `Ana Ruiz · person
- Mayor (line 2)
Also called: Ruiz
Mentioned 2 times, first in line 2
2 statements
- “We open on Friday,” · said (line 2)
- costs had doubled · told (line 3)
—
Quote · by Ana Ruiz
Cue: said
Why: the verb behind it names its source.`,
  })
})

test('says whom a pronoun means', () => {
  expect(hoverAt('She')?.says).toContain('Ana Ruiz · person\nShe probably means them here\n')
})

test('says why somebody is taken for the speaker', () => {
  expect(hoverAt('costs had')).toEqual({
    about: 'costs had doubled',
    says: `Statement, in the writer’s words · by Ana Ruiz
Cue: told
Why: the verb before it names its source, and the pronoun there is taken for Ana Ruiz.
- She (line 3)
- Ana Ruiz (line 2)`,
  })
})

test('says what a date means and what it was counted from', () => {
  const hover = hoverAt('Friday')
  expect(hover?.about).toBe('Friday')
  expect(hover?.says).toContain(`Friday, 6 March 2026 · date 2026-03-06
Friday was counted from the day of publication, Tuesday, 3 March 2026 (from the dateline, line 1).
`)
})

test('says what is needed where a date cannot be resolved', () => {
  expect(hoverAt('Tuesday')?.says).toContain('the article gives none')
})

test('says what is missing at a flagged claim, beside who speaks', () => {
  const hover = hoverAt('Officials')
  expect(hover?.about).toBe('Officials')
  expect(hover?.says).toBe(`Vague source
There is a source, but readers cannot tell who it is: a name, an office, or the reason for leaving both out.
—
Statement, in the writer’s words · by people without a name: Officials
Cue: say
Why: the verb behind it names its source.`)
})

test('is silent where there is nothing to say', () => {
  expect(hoverAt('LONDON')).toBeUndefined()
})

test('shows text of the article as it stands, whatever it would mean in Markdown', () => {
  const source = '“*Pay* <b>now</b> [here](http://x.y)”\\\nsaid 1. _A_ www.b.com.'
  const name = '1. _A_ www.b.com'
  const hover = hoverAt(
    name,
    source,
    {
      actors: [{ name, mentions: [name] }],
      statements: [
        { content: ['“*Pay* <b>now</b> [here](http://x.y)”'], speaker: { actor: name.toLowerCase() } },
      ],
    },
    MarkupKind.Markdown,
  )
  expect(hover?.says).toBe(`**1\\. \\_A\\_ www\\.b.com** · person

Mentioned once, first in line 2

One statement

- “\\*Pay\\* &lt;b&gt;now&lt;/b&gt; \\[here\\](http\\://x.y)” (line 1)`)
})
