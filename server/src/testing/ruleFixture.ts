import { existsSync, readFileSync } from 'node:fs'
import type { Newsroom } from '../core/newsroom/newsroom.ts'
import { readNewsroom } from '../core/newsroom/readNewsroom.ts'
import { type Annotated, readAnnotated } from './annotated.ts'

/** What a rule is tried on: `test-fixtures/rules/<id>.md`. */
export interface RuleFixture extends Annotated {
  readonly path: string
  /** What the newsroom knows of actors, if the fixture has one: `<id>.actors.yaml`. */
  readonly newsroom: Newsroom | undefined
  /** The whole text, or each of the articles that it consists of; `start` is the place in the text. */
  readonly articles: readonly { readonly text: string; readonly start: number }[]
}

/** Reads the fixture of the rule with that id. */
export function readRuleFixture(id: string): RuleFixture {
  const path = new URL(`${id}.md`, folder).pathname
  const annotated = readAnnotated(readFileSync(path, 'utf8'))
  const { text } = annotated
  const pieces = Object.entries(articlesOf).find(([mark]) => text.startsWith(mark))?.[1]
  const articles = pieces
    ? [...text.matchAll(pieces)].map((it) => ({ text: it[0], start: it.index }))
    : [{ text, start: 0 }]
  return { ...annotated, path, newsroom: newsroomOf(id), articles }
}

const folder = new URL('../../../test-fixtures/rules/', import.meta.url)

/** What a fixture begins with, and what of it is an article then: a paragraph, or a stretch between lines of `***`. */
const articlesOf = {
  '<!-- Each paragraph is an article. -->': /[^\n](?:[^\n]|\n(?!\n))*/gu,
  '<!-- Articles are set apart by ***. -->': /[^\n](?:[^\n]|\n(?!\*{3}\n))*/gu,
}

function newsroomOf(id: string): Newsroom | undefined {
  const file = new URL(`${id}.actors.yaml`, folder)
  return existsSync(file) ? readNewsroom(readFileSync(file, 'utf8')).newsroom : undefined
}
