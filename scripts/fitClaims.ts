/**
 * Fits the weights of `server/src/core/claims/unsourced.ts` to sentences labelled by hand.
 *
 *   npx tsx scripts/fitClaims.ts GOLD.jsonl
 *
 * GOLD holds articles with the layer `sentences`. Prints how many sentences are told rightly at several thresholds, in
 * ten-fold cross-validation by article: with weights fitted to the other articles alone, with weights drawn from the
 * shipped ones towards the other articles, and with the shipped ones as they are. Then the fitted weights.
 */
import { readFileSync } from 'node:fs'
import { readBlockWords } from '../server/src/core/claims/blockWords.ts'
import { surroundings } from '../server/src/core/claims/judgeSources.ts'
import { readSentences } from '../server/src/core/claims/readSentences.ts'
import { featureNames, featuresOf } from '../server/src/core/claims/features.ts'
import { unsourcedConfidence, weights as shipped } from '../server/src/core/claims/unsourced.ts'
import { analyzed } from '../server/src/testing/analyze.ts'

interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly date?: string
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly class: string }[]
}

interface Example {
  readonly article: number
  readonly features: readonly number[]
  readonly label: 0 | 1
}

const path = process.argv[2]
if (path === undefined) {
  console.error('npx tsx scripts/fitClaims.ts GOLD.jsonl')
  process.exit(2)
}
const articles = readFileSync(path, 'utf8')
  .split('\n')
  .filter((it) => it !== '')
  .map((it) => JSON.parse(it) as GoldArticle)
const examples = articles.flatMap(examplesOf)
const positives = examples.filter((it) => it.label === 1).length
console.log(`${examples.length} sentences with a signal, ${positives} of them unsourced`)
const unsourced = articles.flatMap((it) => it.sentences).filter((it) => it.class === 'unsourced').length
const nothing = featureNames.map(() => 0)
const guidance = featureNames.map((it) => shipped[it])
console.log('Fitted to the other articles alone')
crossValidate((others) => fit(others, nothing, 1))
console.log('Drawn from the shipped weights towards the other articles')
crossValidate((others) => fit(others, guidance, 8))
console.log('Shipped')
tell(examples.map((it) => ({ p: unsourcedConfidence(it.features), label: it.label })))
const weights = fit(examples, nothing, 1)
console.log(featureNames.map((it, i) => `  ${it}: ${Math.round(weights[i]! * 10) / 10},`).join('\n'))

/** Sentences that `judgeSources` asks the model about. */
function examplesOf(gold: GoldArticle, article: number): readonly Example[] {
  const found: Example[] = []
  let sentencesBefore = 0
  const read = analyzed(gold.text, { published: gold.date })
  read.blocks.forEach(({ block, found: here }, b) => {
    const { tagged } = here.analysis
    const words = readBlockWords(tagged, here.quotations)
    const readings = readSentences(words, here.statements)
    readings.forEach((reading, i) => {
      const middle = block.start + (reading.sentence.start + reading.sentence.end) / 2
      const label = gold.sentences.find((it) => it.start <= middle && middle < it.end)?.class
      if (reading.signals.size > 0 && label !== undefined && here.sources[i]!.status !== 'weak') {
        const nextStatements = read.blocks[b + 1]?.found.statements ?? []
        const around = surroundings(nextStatements, readings, i, sentencesBefore)
        found.push({
          article,
          features: featuresOf(words, reading, around),
          label: label === 'unsourced' ? 1 : 0,
        })
      }
      if (reading.sentence.kind === 'prose') sentencesBefore = Math.min(2, sentencesBefore + 1)
    })
  })
  return found
}

/** Logistic regression by gradient descent; `strength` keeps the weights, but for the bias, near where they start. */
function fit(from: readonly Example[], start: readonly number[], strength: number): readonly number[] {
  const weights = [...start]
  for (let round = 0; round < 3000; round++) {
    const gradient = weights.map(() => 0)
    for (const { features, label } of from) {
      const miss = label - probability(weights, features)
      for (let i = 0; i < features.length; i++) gradient[i]! += miss * features[i]!
    }
    for (let i = 0; i < weights.length; i++) {
      const pull = featureNames[i] === 'bias' ? 0 : strength * (weights[i]! - start[i]!)
      weights[i]! += 0.01 * (gradient[i]! - pull)
    }
  }
  return weights
}

function probability(weights: readonly number[], features: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, it, i) => sum + it * weights[i]!, 0)))
}

interface Scored {
  readonly p: number
  readonly label: number
}

function crossValidate(train: (others: readonly Example[]) => readonly number[]): void {
  const scored: Scored[] = []
  for (let fold = 0; fold < 10; fold++) {
    const weights = train(examples.filter((it) => it.article % 10 !== fold))
    for (const it of examples)
      if (it.article % 10 === fold) scored.push({ p: probability(weights, it.features), label: it.label })
  }
  tell(scored)
}

function tell(scored: readonly Scored[]): void {
  for (const threshold of [0.2, 0.25, 0.28, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6]) {
    const told = scored.filter((it) => it.p >= threshold)
    const right = told.filter((it) => it.label === 1).length
    const precision = ((100 * right) / told.length).toFixed(0)
    const recall = ((100 * right) / unsourced).toFixed(0)
    console.log(`  from ${threshold}: ${right} of ${told.length} right (${precision} %), recall ${recall} %`)
  }
}
