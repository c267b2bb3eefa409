import type { BlockWords } from './blockWords.ts'
import type { SentenceReading } from './readSentences.ts'
import { statusOf } from './statusOf.ts'
import { signals, type Signal } from './signals.ts'

/** Where a sentence stands, beside what it says. */
export interface Surroundings {
  readonly before: SentenceReading | undefined
  readonly after: SentenceReading | undefined
  /** A source at the end of the paragraph before, or at the start of the one behind. */
  readonly sourceBeforeBlock: boolean
  readonly sourceBehindBlock: boolean
  /** Prose sentences of the article so far, as far as 3. */
  readonly sentencesBefore: number
  /** Whether a date stands in the sentence. */
  readonly dated: boolean
}

/** What the model is asked, in the order of `weights`. */
export const featureNames = [
  ...signals,
  'bias',
  'carriedFromBefore',
  'attributedBehind',
  'carriedFromBlock',
  'attributedInNextBlock',
  'firstOfBlock',
  'lead',
  'dated',
  'pronounFirst',
  'named',
  'presentTense',
  'long',
  'severalSignals',
] as const

/** The sentence as numbers. */
export function featuresOf(
  words: BlockWords,
  reading: SentenceReading,
  around: Surroundings,
): readonly number[] {
  const { sentence, signals: found } = reading
  const { firstToken, endToken } = sentence
  let named = 0
  let past = 0
  let present = 0
  for (let i = firstToken; i < endToken; i++) {
    if (words.nameTags[i] !== 'O') named = 1
    const tag = words.tags[i]
    if (tag !== 'VERB' && tag !== 'AUX') continue
    const { lower } = words.tokens[i]!
    if (presentForms.has(lower)) present = 1
    else if (pastForms.has(lower) || (tag === 'VERB' && lower.endsWith('ed'))) past = 1
    else if (tag === 'VERB' && lower.endsWith('s')) present = 1
  }
  const first = around.before === undefined
  return [
    ...signals.map((it) => (found.has(it) ? 1 : 0)),
    1,
    isAttributed(around.before) ? 1 : 0,
    isAttributed(around.after) ? 1 : 0,
    first && around.sourceBeforeBlock ? 1 : 0,
    around.after === undefined && around.sourceBehindBlock ? 1 : 0,
    first ? 1 : 0,
    around.sentencesBefore < 2 ? 1 : 0,
    around.dated ? 1 : 0,
    words.tags[firstToken] === 'PRON' || words.tags[firstToken] === 'DET' ? 1 : 0,
    named,
    present > past ? 1 : 0,
    Math.min(1, (endToken - firstToken) / 40),
    found.size > 1 ? 1 : 0,
  ]
}

function isAttributed(reading: SentenceReading | undefined): boolean {
  return reading !== undefined && statusOf(reading) === 'attributed'
}

/** How sure the model is that an editor would send the sentence back; 0–1. */
export function unsourcedConfidence(features: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < features.length; i++) sum += features[i]! * weightList[i]!
  return 1 / (1 + Math.exp(-sum))
}

/** The signal that weighs most among those found: what the finding is about. */
export function strongestSignal(reading: SentenceReading): Signal | undefined {
  let best: Signal | undefined
  for (const signal of reading.signals.keys()) {
    if (best === undefined || weights[signal] > weights[best]) best = signal
  }
  return best
}

/**
 * Weights of a logistic regression on hand-labelled sentences of news, fitted by `scripts/fitClaims.ts` with a prior
 * of 0 for each weight, and rounded.
 */
const weights: Readonly<Record<(typeof featureNames)[number], number>> = {
  superlative: 1.7,
  first: 0.2,
  largeNumber: 1,
  percent: 1.5,
  money: 0.8,
  approximate: 1,
  victims: 0.3,
  cause: 0.8,
  forecast: 0.4,
  possibility: 0.8,
  motive: 1.3,
  judgement: 1.2,
  gloss: 1.2,
  trend: 0.6,
  quantity: 0.4,
  number: 0.2,
  bias: -2.6,
  carriedFromBefore: -0.8,
  attributedBehind: -0.4,
  carriedFromBlock: 0,
  attributedInNextBlock: 0,
  firstOfBlock: 0,
  lead: -0.6,
  dated: -0.3,
  pronounFirst: 0,
  named: 0,
  presentTense: 0.5,
  long: 0,
  severalSignals: 0.3,
}

const weightList: readonly number[] = featureNames.map((it) => weights[it])

const presentForms: ReadonlySet<string> = new Set(
  'is are has have does do may might could will can'.split(' '),
)
const pastForms: ReadonlySet<string> = new Set(
  'was were had did said went came took made gave began became saw told left found held kept brought thought'.split(
    ' ',
  ),
)
