/**
 * Measures recognition against annotated articles.
 *
 *   npm run eval -- --gold DIR [--set NAME]… [--layer NAME]… [--all] [--dump FILE] [--update] [--update-docs]
 *
 * Reads every `*.jsonl` of DIR that holds an evaluation set (not `*-train`, unless named by `--set`), writes what the
 * engine says to `.eval/NAME.jsonl`, prints a table for each layer, and exits 1 where a figure fell below
 * `eval-baseline.json` by more than noise.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { analyzeArticle } from '../server/src/core/article/analyze.ts'
import type { Article } from '../server/src/core/article/article.ts'
import { articleJson, type ArticleJson } from '../server/src/cli/articleJson.ts'
import { testModels } from '../server/src/testing/models.ts'
import { figures, losses, readBaseline, writeBaseline, type Loss } from './scoring/baseline.ts'
import { layers, measuresOf, type Layer } from './scoring/measures.ts'
import { loadScorer, type GoldArticle, type Score, type Scorer } from './scoring/scorer.ts'
import { scoreTable, tableHead } from './scoring/table.ts'
import { updateFigures } from './scoring/updateFigures.ts'
import { variantsOf, type Variant } from './scoring/variants.ts'

const root = new URL('..', import.meta.url).pathname
const baselinePath = join(root, 'eval-baseline.json')

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    set: { type: 'string', multiple: true },
    layer: { type: 'string', multiple: true },
    all: { type: 'boolean', default: false },
    dump: { type: 'string' },
    update: { type: 'boolean', default: false },
    'update-docs': { type: 'boolean', default: false },
  },
})

const wantedLayers = (values.layer ?? Object.keys(layers)) as Layer[]
for (const layer of wantedLayers) {
  if (!(layer in layers)) fail(`There is no layer “${layer}”; there are ${Object.keys(layers).join(', ')}.`)
}
if (values.gold === undefined) fail('Say where the annotated articles are: npm run eval -- --gold DIR')
await evaluate(values.gold)

async function evaluate(folder: string): Promise<void> {
  const scorer = await loadScorer(folder)
  const baseline = readBaseline(baselinePath)
  const errors: unknown[] = []
  const measured: Record<string, Readonly<Record<string, number>>> = {}
  const scored: Record<string, Readonly<Record<string, Score>>> = {}
  const lost: Loss[] = []
  mkdirSync(join(root, '.eval'), { recursive: true })

  for (const set of setsIn(folder)) {
    const gold = readLines(join(folder, `${set}.jsonl`))
    const { articles, seconds } = analyse(gold)
    const characters = gold.reduce((sum, it) => sum + it.text.length, 0)
    console.log(
      `\n${set}: ${gold.length} articles, ${characters.toLocaleString('en')} characters, ` +
        `analysed in ${seconds.toFixed(2)} s (${(characters / 1e6 / seconds).toFixed(2)} MB/s)`,
    )
    for (const variant of variantsOf(set)) {
      const { name } = variant
      const predicted = gold.map(({ id }, i) => articleJson(articles[i]!, id, variant.runs))
      if (name === set) keep(set, predicted)
      const scores = scoresOf(scorer, variant, gold, predicted, name === set ? errors : undefined)
      console.log(name === set ? tableHead : `${name}\n${tableHead}`)
      for (const layer of wantedLayers) {
        const names = measuresOf(layer, Object.keys(scores), values.all).filter((it) => counts(scores[it]!))
        if (names.length > 0) console.log(`${layer}\n${scoreTable(scores, names, baseline[name] ?? {})}`)
      }
      measured[name] = figures(scores)
      scored[name] = scores
      lost.push(...losses(baseline, name, scores))
    }
  }

  if (values.dump !== undefined)
    writeFileSync(values.dump, errors.map((it) => `${JSON.stringify(it)}\n`).join(''))
  if (values['update-docs']) updateFigures(join(root, 'docs', 'recognition.md'), scored)
  if (values.update) {
    writeBaseline(baselinePath, baseline, measured)
  } else if (lost.length > 0) {
    console.log('\nFell below eval-baseline.json (--update keeps the new figures):')
    for (const { set, measure, before, now } of lost) console.log(`  ${set} ${measure}: ${before} → ${now}`)
    process.exitCode = 1
  }
}

function setsIn(folder: string): readonly string[] {
  const present = readdirSync(folder)
    .filter((it) => it.endsWith('.jsonl'))
    .map((it) => basename(it, '.jsonl'))
  const wanted = values.set ?? present.filter((it) => !it.endsWith('-train'))
  for (const set of wanted)
    if (!present.includes(set)) fail(`${folder} holds no ${set}.jsonl; it holds ${present.join(', ')}.`)
  return wanted
}

function readLines(path: string): readonly GoldArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle)
}

function analyse(gold: readonly GoldArticle[]): {
  readonly articles: readonly Article[]
  readonly seconds: number
} {
  const models = testModels()
  const start = performance.now()
  const articles = gold.map(({ text, date }) =>
    analyzeArticle(text, { format: 'plain', models, published: date ?? undefined }),
  )
  return { articles, seconds: (performance.now() - start) / 1000 }
}

function keep(set: string, predicted: readonly unknown[]): void {
  const lines = predicted.map((it) => `${JSON.stringify(it)}\n`)
  writeFileSync(join(root, '.eval', `${set}.jsonl`), lines.join(''))
}

function scoresOf(
  scorer: Scorer,
  { layers: about, counts }: Variant,
  gold: readonly GoldArticle[],
  predicted: readonly ArticleJson[],
  errors: unknown[] | undefined,
): Readonly<Record<string, Score>> {
  const counted = counts ? gold.filter(counts) : gold
  const { scores } = scorer.scoreAll(
    counted,
    predicted,
    values.dump !== undefined && errors ? { errors } : {},
  )
  if (!about) return scores
  const wanted = new Set(about.flatMap((layer) => measuresOf(layer, Object.keys(scores), true)))
  return Object.fromEntries(Object.entries(scores).filter(([measure]) => wanted.has(measure)))
}

/** Gold files without a layer give measures of nothing. */
function counts(score: Score): boolean {
  return 'acc' in score ? score.n > 0 : score.gold > 0
}

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}
