/**
 * Asks whether a tagger learned from the annotated articles would find statements better than the rules alone.
 *
 *   npx tsx scripts/tagStatements.ts GOLD_FOLDER [--set NAME]… [--cues]
 *
 * Learns from own-dev.jsonl (of an article in own-dev, from the five sixths of the others that it is not in) and
 * prints the figures of the rules, of the rules with statements added that the tagger is sure of, and of the rules
 * without those whose cue it doubts. `--cues` lists the cues that it is sure of and the rules miss: what to look at
 * next. `docs/decisions/0006-no-statement-tagger.md` has the table.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { articleJson } from '../server/src/cli/articleJson.ts'
import type { Article } from '../server/src/core/article/article.ts'
import type { SequenceModel } from '../server/src/core/language/sequenceModel.ts'
import { analyzed } from '../server/src/testing/analyze.ts'
import { loadScorer, type GoldArticle, type Score } from './scoring/scorer.ts'
import { labelShares, type Marked, statementLabels, trainStatementTagger } from './train/statementTagging.ts'

interface Offsets {
  readonly start: number
  readonly end: number
}

interface GoldStatement {
  readonly kind: string
  readonly content: readonly Offsets[]
  readonly cue: readonly Offsets[] | null
  readonly source: readonly Offsets[] | null
}

interface Annotated extends GoldArticle {
  readonly statements?: readonly GoldStatement[] | null
}

interface Labelled extends Marked {
  readonly article: number
  /** Where the block of the sentence begins in its article. */
  readonly start: number
  readonly rules: Uint8Array
  readonly shares: readonly Float64Array[]
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { set: { type: 'string', multiple: true }, cues: { type: 'boolean', default: false } },
})
const folder = positionals[0]
if (folder === undefined) {
  console.error('npx tsx scripts/tagStatements.ts GOLD_FOLDER [--set NAME]… [--cues]')
  process.exit(2)
}
const parts = 6
const [source, cue, first] = [1, 2, 3] as const
const scorer = await loadScorer(folder)
const learned = read('own-dev')
const whole = trainStatementTagger(learned.marked)

for (const set of values.set ?? ['own-dev', 'polnear-dev', 'gum-news-dev']) {
  const { gold, articles, marked } = set === 'own-dev' ? learned : read(set)
  const models =
    set === 'own-dev'
      ? Array.from({ length: parts }, (_, part) =>
          trainStatementTagger(learned.marked.filter(({ article }) => article % parts !== part)),
        )
      : undefined
  const model = (article: number): SequenceModel => models?.[article % parts] ?? whole
  const labelled = marked.map((it) => ({ ...it, shares: labelShares(model(it.article), it) }))
  if (values.cues) for (const it of labelled) listCues(it)
  const predicted = articles.map((article, i) => articleJson(article, gold[i]!.id))
  const print = (name: string, change: (statements: readonly GoldStatement[], i: number) => unknown) => {
    const changed = predicted.map((it, i) => ({ ...it, statements: change(it.statements as never, i) }))
    console.log(`${set.padEnd(14)}${name.padEnd(18)}${figures(scorer.scoreAll(gold, changed).scores)}`)
  }
  const of = (i: number) => labelled.filter(({ article }) => article === i)
  print('rules', (statements) => statements)
  for (const sure of [0.97, 0.9, 0.5])
    print(`added > ${sure}`, (statements, i) => [...statements, ...of(i).flatMap((it) => added(it, sure))])
  for (const least of [0.003, 0.02, 0.1])
    print(`dropped < ${least}`, (statements, i) => {
      const doubted = of(i).flatMap((it) => doubtedCues(it, least))
      return statements.filter((it) => it.kind !== 'indirect' || !doubted.includes(it.cue?.[0]?.start ?? -1))
    })
}

function read(set: string) {
  const gold = readFileSync(join(folder!, `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Annotated)
  const articles = gold.map(({ text, date }) => analyzed(text, { published: date ?? undefined }))
  const marked = articles.flatMap((article, i) => markArticle(article, gold[i]!.statements ?? [], i))
  return { gold, articles, marked }
}

function markArticle(read: Article, statements: readonly GoldStatement[], article: number) {
  return read.blocks.flatMap(({ block: { start }, found: { analysis } }) => {
    const { tagged, quotations } = analysis
    const { tokens, sentences } = tagged
    const quoted = new Uint8Array(tokens.length)
    for (const it of quotations.filter(({ depth }) => depth === 0))
      fill(tokens, quoted, [it], 0, it.use === 'speech' ? 1 : 2)
    const gold = labels(tokens, statements, -start)
    const rules = labels(tokens, analysis.statements, 0)
    return sentences
      .filter(({ firstToken, endToken }) => endToken > firstToken)
      .map((sentence) => ({
        ...{ tagged, sentence, quoted, article, start },
        gold: gold.slice(sentence.firstToken, sentence.endToken),
        rules: rules.slice(sentence.firstToken, sentence.endToken),
      }))
  })
}

function labels(tokens: readonly Offsets[], statements: readonly GoldStatement[], shift: number): Uint8Array {
  const size = ({ content }: GoldStatement) => content.reduce((sum, { start, end }) => sum + end - start, 0)
  const found = new Uint8Array(tokens.length)
  // What is reported within another report is written over it.
  for (const { content } of [...statements].sort((a, b) => size(b) - size(a)))
    for (const part of content) {
      fill(tokens, found, [part], shift, first + 1)
      const at = tokens.findIndex(({ start }) => start >= part.start + shift)
      if (at >= 0 && found[at] === first + 1) found[at] = first
    }
  for (const it of statements) fill(tokens, found, it.source ?? [], shift, source)
  for (const it of statements) fill(tokens, found, it.cue ?? [], shift, cue)
  return found
}

function fill(
  tokens: readonly Offsets[],
  into: Uint8Array,
  spans: readonly Offsets[],
  shift: number,
  label: number,
): void {
  for (const span of spans)
    tokens.forEach(({ start, end }, i) => {
      if (start >= span.start + shift && end <= span.end + shift) into[i] = label
    })
}

/** Tokens that the tagger takes for a cue at that share or more and the rules do not. */
function missedCues({ shares, rules, sentence, tagged, quoted }: Labelled, sure: number): readonly number[] {
  const { firstToken } = sentence
  return shares.flatMap((share, i) =>
    share[cue]! > sure &&
    rules[i] !== cue &&
    quoted[firstToken + i] !== 1 &&
    tagged.tokens[firstToken + i]!.kind !== 'punctuation'
      ? [i]
      : [],
  )
}

/** Statements of the cues that the rules miss: content is the stretch behind it or else before it, source the nearest. */
function added(it: Labelled, sure: number): readonly unknown[] {
  const { shares, sentence, tagged, quoted, start } = it
  const best = shares.map((share) => share.indexOf(Math.max(...share)))
  const isContent = (i: number) => best[i] !== undefined && best[i] >= first
  const span = (from: number, to: number) => ({
    start: start + tagged.tokens[sentence.firstToken + from]!.start,
    end: start + tagged.tokens[sentence.firstToken + to - 1]!.end,
  })
  return missedCues(it, sure).flatMap((at) => {
    let from = at + 1
    while (from < at + 12 && from < best.length && !isContent(from)) from++
    let to = from
    while (to < best.length && isContent(to)) to++
    if (!isContent(from)) {
      to = at
      while (to > 0 && to > at - 12 && !isContent(to - 1)) to--
      from = to
      while (from > 0 && isContent(from - 1)) from--
    }
    if (from >= to) return []
    let end = at
    while (end > 0 && end > at - 8 && best[end - 1] !== source) end--
    let begin = end
    while (begin > 0 && best[begin - 1] === source) begin--
    const inMarks = quoted.subarray(sentence.firstToken + from, sentence.firstToken + to).includes(1)
    return [
      {
        kind: inMarks ? 'mixed' : 'indirect',
        content: [span(from, to)],
        cue: [span(at, at + 1)],
        source: begin < end ? [span(begin, end)] : [],
        speaker: null,
      },
    ]
  })
}

/** Where the rules' cues begin that the tagger finds unlikely. */
function doubtedCues({ shares, rules, sentence, tagged, start }: Labelled, least: number): readonly number[] {
  return shares.flatMap((share, i) =>
    rules[i] === cue && share[cue]! < least ? [start + tagged.tokens[sentence.firstToken + i]!.start] : [],
  )
}

function listCues(it: Labelled): void {
  const words = it.tagged.tokens.slice(it.sentence.firstToken, it.sentence.endToken).map(({ text }) => text)
  for (const i of missedCues(it, 0.8)) {
    const around = [...words.slice(Math.max(0, i - 9), i), `[${words[i]!}]`, ...words.slice(i + 1, i + 9)]
    console.log(`${statementLabels[it.gold[i]!]!} ${it.shares[i]![cue]!.toFixed(2)} ${around.join(' ')}`)
  }
}

function figures(scores: Readonly<Record<string, Score>>): string {
  const names = ['dice50', 'dice50.direct', 'dice50.mixed', 'dice50.indirect'].map((it) => `statements.${it}`)
  return [...names, 'tokens.cue']
    .map((name) => {
      const score = scores[name]
      const shown = score && 'f' in score ? [score.p, score.r, score.f] : []
      return `${name.replace(/^\w+\./, '')} ${shown.map((it) => (100 * (it ?? 0)).toFixed(1)).join(' ')}`
    })
    .join('   ')
}
