import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Models } from '../../server/src/core/language/models.ts'
import { tagNames } from '../../server/src/core/language/tagNames.ts'
import { tagPartsOfSpeech } from '../../server/src/core/language/tagPartsOfSpeech.ts'
import { findSentences } from '../../server/src/core/sentences/sentences.ts'
import { findTokens } from '../../server/src/core/sentences/tokens.ts'
import { readCorpus, type TaggedSentence } from './corpus.ts'
import { type GoldArticle, readGoldArticles } from './goldArticles.ts'
import { joinPartsOfSpeech } from './partsOfSpeechTraining.ts'
import { bareId, readTrainingData } from './trainingData.ts'
import { trainModels } from './trainModels.ts'

// npx tsx scripts/train/crossValidate.ts DATA_FOLDER GOLD_FOLDER OUT_FOLDER
// Learns four times without a quarter of the annotated news articles and tags that quarter: what the shipped models,
// which have learned from all, do on articles that they don't know. Prints the accuracy of parts of speech and
// writes the names that were found to OUT_FOLDER, a line an article, for the scorer.
const [dataFolder, goldFolder, outFolder] = process.argv.slice(2)
if (dataFolder === undefined || goldFolder === undefined || outFolder === undefined) {
  console.error('usage: npx tsx scripts/train/crossValidate.ts DATA_FOLDER GOLD_FOLDER OUT_FOLDER')
  process.exit(2)
}
const parts = 4
const sets = ['own-dev', 'gum-news-dev'].map((name) => ({
  name,
  articles: readGoldArticles(join(goldFolder, `${name}.jsonl`)),
  lines: new Map<string, string>(),
}))
const news = readCorpus(join(dataFolder, 'pos.dev.conll.gz'), joinPartsOfSpeech).filter(({ document }) =>
  document.startsWith('GUM_news'),
)
const rawNews = readCorpus(join(dataFolder, 'pos.dev.conll.gz')).filter(({ document }) =>
  document.startsWith('GUM_news'),
)
const ids = [...new Set(sets.flatMap(({ articles }) => articles.map(bareId)))].sort()
const partOf = (id: string) => ids.indexOf(id) % parts
const given = { right: 0, all: 0 }
const raw = { right: 0, all: 0, unaligned: 0 }
mkdirSync(outFolder, { recursive: true })
for (let part = 0; part < parts; part++) {
  const data = readTrainingData(dataFolder, goldFolder, (article) => partOf(article) !== part)
  const models = trainModels(data, (line) => console.log(`${part + 1}/${parts} ${line}`))
  for (const sentence of news) if (partOf(sentence.document) === part) countGiven(sentence, models)
  for (const sentence of rawNews) if (partOf(sentence.document) === part) countRaw(sentence, models)
  for (const { articles, lines } of sets) {
    for (const article of articles) {
      if (partOf(bareId(article)) === part) lines.set(article.id, JSON.stringify(findNames(article, models)))
    }
  }
}
for (const { name, articles, lines } of sets) {
  writeFileSync(join(outFolder, `${name}.jsonl`), articles.map(({ id }) => `${lines.get(id)!}\n`).join(''))
}
console.log(`parts of speech, tokens given, without marks: ${percent(given)}`)
console.log(
  `parts of speech, raw text, without marks: ${percent(raw)} (${raw.unaligned} tokens cut otherwise)`,
)

function percent({ right, all }: { right: number; all: number }): string {
  return `${((100 * right) / all).toFixed(2)} % of ${all}`
}

function isMark(tag: string): boolean {
  return tag === 'PUNCT' || tag === 'SYM' || tag === 'X'
}

function countGiven({ tokens, sentences, tags }: TaggedSentence, models: Models): void {
  tagPartsOfSpeech(tokens, sentences, models).forEach((tag, i) => {
    if (isMark(tags[i]!)) return
    given.all++
    if (tag === tags[i]) given.right++
  })
}

/** The sentence as text, through the product's own tokens; a token counts where one that was found ends with it. */
function countRaw({ tokens, tags }: TaggedSentence, models: Models): void {
  let text = ''
  for (const token of tokens) text = text.padEnd(token.start) + token.text
  const found = findTokens(text)
  const sentences = findSentences(found, 'paragraph', 0)
  const tagged = tagPartsOfSpeech(found, sentences, models)
  const byEnd = new Map(found.map((token, i) => [token.end, tagged[i]!]))
  tokens.forEach((token, i) => {
    if (isMark(tags[i]!)) return
    const tag = byEnd.get(token.end)
    if (tag === undefined) raw.unaligned++
    else {
      raw.all++
      if (tag === tags[i]) raw.right++
    }
  })
}

function findNames({ id, text }: GoldArticle, models: Models) {
  const actors = new Map<
    string,
    { id: string; name: string; kind: string; mentions: { start: number; end: number }[] }
  >()
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    const tokens = findTokens(paragraph[0])
    const sentences = findSentences(tokens, 'paragraph', 0)
    const tags = tagNames(tokens, sentences, tagPartsOfSpeech(tokens, sentences, models), models)
    tags.forEach((tag, first) => {
      if (!tag.startsWith('B')) return
      let last = first
      while (tags[last + 1]?.startsWith('I') === true) last++
      const start = paragraph.index + tokens[first]!.start
      const end = paragraph.index + tokens[last]!.end
      const kind = { PER: 'person', ORG: 'organization', LOC: 'place' }[tag.slice(2)]!
      const name = text.slice(start, end)
      const actor = actors.get(kind + name) ?? { id: kind + name, name, kind, mentions: [] }
      actor.mentions.push({ start, end })
      actors.set(kind + name, actor)
    })
  }
  return { id, actors: [...actors.values()] }
}
