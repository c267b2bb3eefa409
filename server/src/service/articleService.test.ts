import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  MarkupKind,
  type DocumentSymbol,
  type Location,
  type MarkupContent,
} from 'vscode-languageserver-types'
import { beforeEach, expect, test } from 'vitest'
import type { Newsroom } from '../core/newsroom/newsroom.ts'
import { readNewsroom } from '../core/newsroom/readNewsroom.ts'
import { readModels } from '../node/readModels.ts'
import type { Enablement } from '../protocol.ts'
import type { FileConfig } from '../settings/fileConfig.ts'
import { defaultSettings } from '../settings/settings.ts'
import { createArticleService, type ArticleService } from './articleService.ts'
import { createEngine } from './engine.ts'
import { createDocumentSync, type OpenDocument } from './openDocument.ts'

const fixtures = join(import.meta.dirname, '../../../test-fixtures')
const talks = readFileSync(join(fixtures, 'articles/peace-talks.txt'), 'utf8')
const engine = createEngine(readModels)
const sync = createDocumentSync('utf-16')

let setting: Enablement
let newsroom: Newsroom | undefined
let config: FileConfig
let service: ArticleService
beforeEach(() => {
  setting = 'auto'
  newsroom = undefined
  config = { choices: {}, isLeftOut: false, accepted: [] }
  service = createArticleService({
    rulePages: 'file:///docs/rules',
    createAnalyzer: () => engine.createAnalyzer(),
    looksLikeNews: (article, fileName) => engine.looksLikeNews(article, fileName),
    workspace: {
      settingsOf: () => ({ ...defaultSettings, enable: setting, maxProblems: 3 }),
      overrideOf: () => 'auto',
      newsroomOf: () => newsroom,
      configOf: () => config,
    },
    client: {
      hoverFormat: MarkupKind.PlainText,
      symbolTree: true,
      definitionLinks: false,
      relatedInformation: true,
      codeDescription: true,
      foldingRangeLimit: 100,
    },
    onRuleError: (rule, error) => expect.fail(`${rule} failed: ${String(error)}`),
  })
})

function open(text: string, name = 'talks.txt'): OpenDocument {
  return sync.create(`file:///${name}`, name.endsWith('.md') ? 'markdown' : 'plaintext', 1, text)
}

function placeOf(document: OpenDocument, words: string) {
  return document.positions.positionOf(document.text.indexOf(words) + 1)
}

test('reads an article as news, and a README not', () => {
  expect(service.status(open(talks))).toEqual({ state: 'on', reason: 'content' })
  const readme = open(readFileSync(join(fixtures, 'workspaces/newsroom/README.md'), 'utf8'), 'README.md')
  expect(service.status(readme)).toEqual({ state: 'off', reason: 'content' })
  expect(service.documentSymbols(readme)).toEqual([])
})

test('tells on hover who somebody is', () => {
  const document = open(talks)
  const hover = service.hover(document, placeOf(document, 'Ushakov'))
  expect((hover?.contents as MarkupContent).value).toMatch(
    /^Yuri Ushakov · person\n- .*foreign policy aide \(line 2\)\n/u,
  )
})

test('leads from a short name to the full one', () => {
  const document = open(talks)
  const { range } = service.definition(document, placeOf(document, 'Zelensky noting')) as Location
  const { positions } = document
  expect(document.text.slice(positions.offsetOf(range.start), positions.offsetOf(range.end))).toBe(
    'Volodymyr Zelensky',
  )
})

test('outlines statements and actors', () => {
  const symbols = service.documentSymbols(open(talks)) as DocumentSymbol[]
  const group = (name: string) => symbols.find((it) => it.name === name)?.children?.map((it) => it.name)
  expect(group('Actors')).toContain('Emmanuel Macron')
  expect(group('Quotes and statements')).toContainEqual(expect.stringMatching(/^Volodymyr Zelensky: /u))
})

test('shows the first problems, with their pages, and as many as are wanted', () => {
  const problems = service.diagnostics(open(talks))
  expect(problems).toHaveLength(3)
  for (const { code, codeDescription } of problems)
    expect(codeDescription?.href.endsWith(`/docs/rules/${String(code)}.md`)).toBe(true)
})

test('says after an edit what it would say of the text opened afresh', () => {
  let edited = open(talks)
  service.diagnostics(edited)
  const start = placeOf(edited, 'Analysts')
  edited = sync.update(
    edited,
    [{ range: { start, end: start }, text: 'He said “no.\n\nMayor Ana Ruiz left.\n\n' }],
    2,
  )
  const fresh = open(edited.text, 'fresh.txt')
  expect(service.documentSymbols(edited)).toEqual(service.documentSymbols(fresh))
  expect(service.diagnostics(edited)).toEqual(service.diagnostics(fresh))
})

test('shows nothing where the person wants nothing', () => {
  setting = 'off'
  const document = open(talks)
  expect(service.diagnostics(document)).toEqual([])
  expect(service.hover(document, placeOf(document, 'Ushakov'))).toBeUndefined()
})

test('reads the article again when the newsroom has come to know somebody', () => {
  setting = 'on'
  const document = open('Ushakov said so.')
  const card = () => (service.hover(document, placeOf(document, 'Ushakov'))?.contents as MarkupContent).value
  expect(card()).toMatch(/^Ushakov · person\n/u)
  newsroom = readNewsroom('- { name: Yuri Ushakov, kind: person, notes: Says Yuri }').newsroom
  expect(card()).toMatch(/^Yuri Ushakov · person\n/u)
  newsroom = undefined
  expect(card()).toMatch(/^Ushakov · person\n/u)
})

test('finds by the team’s choices, with the person’s settings over them, and nothing in files that are left out', () => {
  const document = open('Analysts note that the price is now 90 euros. “It is dear, he said.', 'a.txt')
  setting = 'on'
  const rules = () => service.diagnostics(document).map(({ code }) => code)
  expect(rules()).toContain('vague-source')
  config = { ...config, choices: { rules: { 'vague-source': { severity: 'off' } } } }
  expect(rules()).not.toContain('vague-source')
  expect(rules()).toContain('unclosed-quote')
  config = { ...config, isLeftOut: true }
  expect(rules()).toEqual([])
})
