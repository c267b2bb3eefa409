import { expect, test } from 'vitest'
import { readLines } from '../lines.ts'
import { createPositions } from '../convert.ts'
import { handMadeArticle, type HandMade } from '../../testing/handMadeArticle.ts'
import { speakerHints } from './speakers.ts'

/** The text with its hints put in. */
function hinted(text: string, made: HandMade): string {
  const article = handMadeArticle(text, made)
  const positions = createPositions(readLines(text), 'utf-16')
  const view = { uri: 'file:///a.txt', article, positions }
  let out = text
  const hints = article.blocks.flatMap((it) => speakerHints(view, it))
  for (const { position, label } of hints.reverse()) {
    const at = positions.offsetOf(position)
    const name = typeof label === 'string' ? label : label.map((it) => it.value).join('')
    out = `${out.slice(0, at)} ${name}${out.slice(at)}`
  }
  return out
}

const ruiz = {
  name: 'Ana Ruiz',
  mentions: ['Ana Ruiz', ['She', 'pronoun'], ['the mayor', 'nominal']],
} as const
const by = { speaker: { actor: 'ana ruiz' } } as const

test('names who is meant by a pronoun and by a description', () => {
  const text = 'Ana Ruiz came. She said no. “Yes,” the mayor of Oran said.'
  expect(
    hinted(text, {
      actors: [ruiz],
      statements: [
        { content: ['no'], cue: ['said'], source: ['She'], ...by },
        { content: ['“Yes,”'], cue: ['said@2'], source: ['the mayor of Oran'], ...by },
      ],
    }),
  ).toBe('Ana Ruiz came. She ⟨Ana Ruiz⟩ said no. “Yes,” the mayor ⟨Ana Ruiz⟩ of Oran said.')
})

test('says it once where one source makes two statements', () => {
  const text = 'Ana Ruiz came.\nShe said no and warned of more. the mayor'
  expect(
    hinted(text, {
      actors: [ruiz],
      statements: [
        { content: ['no'], cue: ['said'], source: ['She'], ...by },
        { content: ['of more'], cue: ['warned'], source: ['She'], ...by },
      ],
    }),
  ).toBe('Ana Ruiz came.\nShe ⟨Ana Ruiz⟩ said no and warned of more. the mayor')
})

test('is silent where the source names the speaker, is nobody in particular, or is missing', () => {
  const text = '“No,” the mayor, Ana Ruiz, said. “Yes,” officials said. “Well.” She'
  expect(
    hinted(text, {
      actors: [ruiz],
      statements: [
        { content: ['“No,”'], cue: ['said'], source: ['the mayor, Ana Ruiz,'], ...by },
        { content: ['“Yes,”'], cue: ['said@2'], source: ['officials'], speaker: { unnamed: 'officials' } },
        { content: ['“Well.”'], ...by },
      ],
    }),
  ).toBe(text)
})

test('leads to the first full mention, and says what else it could be', () => {
  const text = 'Ana Ruiz met Tom Hill. She said no. the mayor'
  const article = handMadeArticle(text, {
    actors: [ruiz, { name: 'Tom Hill', mentions: ['Tom Hill'] }],
    statements: [
      { content: ['no'], cue: ['said'], source: ['She'], certainty: 'inferred', runnerUp: 'tom hill', ...by },
    ],
  })
  const view = { uri: 'file:///a.txt', article, positions: createPositions(readLines(text), 'utf-16') }
  const [hint] = speakerHints(view, article.blocks[0]!)
  expect(hint).toMatchObject({
    label: [
      {
        location: {
          uri: 'file:///a.txt',
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 8 } },
        },
      },
    ],
    tooltip: 'Concluded; it could also be Tom Hill.',
  })
})
