import { featureNames } from './features.ts'

/** How sure the model is that an editor would send the sentence back; 0–1. */
export function unsourcedConfidence(features: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < features.length; i++) sum += features[i]! * weightList[i]!
  return 1 / (1 + Math.exp(-sum))
}

/**
 * Weights of a logistic regression. Set by hand: what newsroom guidance asks a source for first weighs most. They were held
 * against what `scripts/fitClaims.ts` fits to sentences of news labelled by hand; fitted weights follow the few dozen
 * examples there are too closely, and are wrong more often on articles that they have not seen.
 *
 * What surrounds a claim: sources near by may answer for it; a lead sums up what is told below; what is said in the
 * present, with “this” or about nobody in particular is the article's own comment; a person's life and deeds and what
 * happens in a game are on record; a paper can be read.
 */
export const weights: Readonly<Record<(typeof featureNames)[number], number>> = {
  superlative: 2,
  largeNumber: 1,
  percent: 1.4,
  money: 0.8,
  approximate: 1,
  victims: 0.3,
  cause: 0.7,
  forecast: 0.4,
  possibility: 0.7,
  motive: 1.3,
  judgement: 1.2,
  problem: 0.8,
  gloss: 2,
  trend: 0.5,
  quantity: 0.3,
  number: 0.1,
  bias: -2.2,
  carriedFromBefore: -0.6,
  attributedBehind: -0.4,
  lead: -0.6,
  leadAttributedNext: -0.4,
  presentTense: 0.6,
  severalSignals: 0.2,
  personSubject: -0.4,
  thisSubject: 0.6,
  noPerson: 0.3,
  noName: 0.3,
  game: -1.5,
  documentSubject: -0.8,
}

const weightList: readonly number[] = featureNames.map((it) => weights[it])
