/**
 * How fast the engine is, in a process of its own, warmed up, as medians. On a busy machine the processor time, which
 * counts garbage collection on other threads too, says more than the clock.
 *
 *   npm run bench [-- DIR]
 *
 * DIR holds texts: files of its folders are sets of articles, files in it stand for themselves. Without DIR the articles
 * of test-fixtures are used, and longer texts are made by repeating them, which flatters what is remembered of words.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { loadavg } from 'node:os'
import { createAnalyzer } from '../server/src/core/article/analyze.ts'
import type { Article } from '../server/src/core/article/article.ts'
import { loadModels, type Models } from '../server/src/core/language/models.ts'
import type { Format } from '../server/src/core/prose/prose.ts'
import { readModels } from '../server/src/node/readModels.ts'
import { runRules } from '../server/src/rules/runRules.ts'
import { layerTimes } from './bench/layerTimes.ts'

interface Text {
  readonly name: string
  readonly text: string
  readonly format: Format
}

interface TextSet {
  readonly name: string
  readonly texts: readonly Text[]
}

const root = new URL('..', import.meta.url).pathname
const folder = process.argv[2]
if (folder !== undefined && !existsSync(folder)) {
  console.error(`${folder}: there is no such folder.`)
  process.exit(2)
}
const sets = folder === undefined ? madeSets() : setsIn(folder)
if (sets.length === 0) {
  console.error(`${folder} holds no .txt or .md files.`)
  process.exit(2)
}

console.log(
  `Load average ${loadavg()
    .map((it) => it.toFixed(1))
    .join(' ')}; Node ${process.version}\n`,
)
const bytes = readModels()
console.log(`Models load            ${milliseconds(median(times(7, () => loadModels(bytes))))}`)
const models = loadModels(bytes)
const first = sets[0]!.texts[0]!
console.log(`First article, cold    ${milliseconds(time(() => touch(analyze(first, models))))}`)
const { heapUsed, rss } = process.memoryUsage()
console.log(
  `Memory after it        heap ${megabytes(heapUsed)}, process ${megabytes(rss)} (with the TypeScript loader)\n`,
)

warmUp()
console.log('Whole analysis with rules')
for (const { name, texts } of sets) {
  const size = texts.reduce((sum, it) => sum + it.text.length, 0)
  const rounds = size > 5e6 ? 1 : size > 5e5 ? 5 : 9
  const before = process.cpuUsage()
  const total = median(times(rounds, () => texts.forEach((it) => void touch(analyze(it, models)))))
  const { user, system } = process.cpuUsage(before)
  const busy = (user + system) / 1e3 / rounds
  const each = texts.length > 1 ? `, median article ${milliseconds(medianArticle(texts))}` : ''
  console.log(
    `  ${name.padEnd(20)} ${megabytes(size).padStart(8)} ${milliseconds(total).padStart(10)} ` +
      `${(size / 1e3 / total).toFixed(2)} MB/s (${(size / 1e3 / busy).toFixed(2)} MB/s of processor time)${each}`,
  )
}

const long = longest(2e6)
console.log(`\nShare of each layer (${long.name}, ${megabytes(long.text.length)})`)
const layers = layerTimes(long.text, long.format, models)
const sum = layers.reduce((all, it) => all + it.time, 0)
for (const { layer, time: spent } of layers) {
  console.log(
    `  ${layer.padEnd(20)} ${milliseconds(spent).padStart(10)} ${((100 * spent) / sum).toFixed(0).padStart(3)} %`,
  )
}

console.log('\nOne letter typed, analysis and rules again')
const short: Text = { name: '4 KB of text', text: first.text.slice(0, 4000), format: 'plain' }
for (const it of [
  short,
  { ...short, name: '4 KB of Markdown', format: 'markdown' as const },
  long,
  { ...long, format: 'markdown' as const },
]) {
  const typed = editTimes(it)
  console.log(
    `  ${`${it.name} (${it.format})`.padEnd(30)} p50 ${milliseconds(percentile(typed, 0.5))}, p95 ${milliseconds(percentile(typed, 0.95))}`,
  )
}

function analyze({ text, format }: Text, using: Models): Article {
  return createAnalyzer(using).analyze(text, { format })
}

/** Asks for everything, so that nothing is left for later. */
function touch(article: Article): number {
  return (
    article.actors.length + article.dates.length + article.quotations.length + article.statements.length +
    article.events.length + article.claims.length + article.sentences.length + runRules(article, { limit: 100 }).length
  ) // prettier-ignore
}

function editTimes(it: Text): readonly number[] {
  const analyzer = createAnalyzer(models)
  let { text } = it
  touchRules(analyzer.analyze(text, { format: it.format }))
  const spent: number[] = []
  let seed = 7
  for (let round = 0; round < 60; round++) {
    seed = (seed * 1103515245 + 12345) % 2147483648
    const at = seed % text.length
    text = `${text.slice(0, at)}e${text.slice(at)}`
    spent.push(time(() => touchRules(analyzer.analyze(text, { format: it.format }))))
  }
  return spent.slice(10)
}

function touchRules(article: Article): number {
  return runRules(article, { limit: 100 }).length
}

function warmUp(): void {
  const until = performance.now() + 1500
  while (performance.now() < until) for (const it of sets[0]!.texts.slice(0, 20)) touch(analyze(it, models))
}

function medianArticle(texts: readonly Text[]): number {
  return median(texts.map((it) => median(times(3, () => touch(analyze(it, models))))))
}

/** The longest text that is no longer than `most`, else the shortest. */
function longest(most: number): Text {
  const all = sets.flatMap((it) => it.texts).sort((a, b) => b.text.length - a.text.length)
  return all.find((it) => it.text.length <= most) ?? all.at(-1)!
}

function setsIn(path: string): readonly TextSet[] {
  const loose: TextSet[] = []
  const folders: TextSet[] = []
  for (const name of readdirSync(path).sort()) {
    const full = join(path, name)
    if (statSync(full).isDirectory()) {
      const texts = readdirSync(full)
        .sort()
        .flatMap((it) => readText(join(full, it)))
      if (texts.length > 0) folders.push({ name, texts })
    } else {
      const texts = readText(full)
      if (texts.length > 0) loose.push({ name, texts })
    }
  }
  return [...folders, ...loose.sort((a, b) => a.texts[0]!.text.length - b.texts[0]!.text.length)]
}

function madeSets(): readonly TextSet[] {
  const articles = join(root, 'test-fixtures', 'articles')
  const texts = readdirSync(articles)
    .sort()
    .flatMap((it) => readText(join(articles, it)))
  const all = texts.map((it) => it.text.trim()).join('\n\n')
  const made = [1e5, 1e6, 1e7].map((size): TextSet => {
    const name = `${size / 1e6} MB, repeated`
    const text = `${all}\n\n`.repeat(Math.ceil(size / (all.length + 2))).slice(0, size)
    return { name, texts: [{ name, text, format: 'plain' }] }
  })
  return [{ name: 'articles', texts }, ...made]
}

function readText(path: string): readonly Text[] {
  const format = { '.txt': 'plain', '.md': 'markdown' }[extname(path)] as Format | undefined
  if (format === undefined) return []
  return [{ name: basename(path), text: readFileSync(path, 'utf8'), format }]
}

function time(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function times(rounds: number, run: () => unknown): readonly number[] {
  return Array.from({ length: rounds }, () => time(run))
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function milliseconds(value: number): string {
  return `${value.toFixed(value < 100 ? 1 : 0)} ms`
}

function megabytes(value: number): string {
  return `${(value / 1e6).toFixed(value < 1e6 ? 3 : 1)} MB`
}
