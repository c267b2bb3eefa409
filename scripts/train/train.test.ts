import { expect, test } from 'vitest'
import { trainModel, type Example } from './conditionalRandomField.ts'
import { type TaggedSentence, toToken } from './corpus.ts'
import { toTaggedSentences } from './goldArticles.ts'
import { makeHeadlines } from './headlines.ts'
import { toNameLabels } from './namesTraining.ts'
import { readPlainTokens } from './plainTokens.ts'
import { clusterWords } from './wordClusters.ts'
import { mix } from '../../server/src/core/language/hash.ts'
import { slotOf } from '../../server/src/core/language/sequenceModel.ts'
import { toWordList } from '../../server/src/core/language/wordList.ts'

function sentence(words: string, tags: string): TaggedSentence {
  let at = 0
  const tokens = words.split(' ').map((word) => {
    const token = toToken(word, at)
    at = token.end + 1
    return token
  })
  const sentences = [
    { kind: 'prose' as const, start: 0, end: at - 1, firstToken: 0, endToken: tokens.length },
  ]
  return { document: 'test', tokens, sentences, tags: tags.split(' ') }
}

test('learns from features and from the label before, the same each time', () => {
  // Feature 1 means label 1; behind label 1 stands label 0, whatever the features.
  const labels = Uint8Array.of(0, 1)
  const [one, other] = [mix(1), mix(2)]
  const example = (features: number[], right: number[]): Example => ({
    labels: features.map(() => labels),
    right: Uint8Array.from(right),
    features: features.map((feature) => Int32Array.of(feature)),
    edges: new Int32Array(features.length),
    weight: 1,
  })
  const examples = Array.from({ length: 20 }, () => [
    example([one, one, other], [1, 0, 0]),
    example([other, one], [0, 1]),
  ]).flat()
  const train = () =>
    trainModel(examples, {
      labelCount: 2,
      blockCount: 64,
      epochs: 10,
      averageFrom: 5,
      rate: 0.1,
      dropout: 0,
      seed: 1,
      leastCount: 1,
      mayFollow: () => true,
      list: toWordList([]),
      clusters: toWordList([]),
    })
  const { weights, transitions, ...rest } = train()
  const weight = (feature: number, label: number) => weights[slotOf(feature, 64) ^ label]!
  expect(weight(one, 1)).toBeGreaterThan(weight(one, 0))
  expect(weight(other, 0)).toBeGreaterThan(weight(other, 1))
  expect(transitions[1 * 2 + 0]).toBeGreaterThan(transitions[1 * 2 + 1]!)
  expect(train()).toEqual({ weights, transitions, ...rest })
})

test('puts words between the same neighbours into one cluster', () => {
  const pairs = ['the', 'a'].flatMap((article) => ['cat', 'dog', 'cow'].map((animal) => [article, animal]))
  const verbs = ['runs', 'sleeps']
  const sentences = pairs.flatMap((pair) => verbs.map((verb) => [...pair, verb]))
  const clusters = clusterWords(sentences, { clusters: 3, leastCount: 1, rounds: 20 })
  expect(clusters.get('cat')).toBe(clusters.get('dog'))
  expect(clusters.get('the')).toBe(clusters.get('a'))
  expect(clusters.get('runs')).toBe(clusters.get('sleeps'))
  expect(new Set([clusters.get('cat'), clusters.get('the'), clusters.get('runs')]).size).toBe(3)
})

test('makes headlines of both kinds without a full stop', () => {
  const short = sentence('Putin met Trump in Helsinki .', 'B-PER O B-PER O B-LOC O')
  const [title, capitals] = makeHeadlines([short, short])
  expect(title!.tokens.map(({ text }) => text)).toEqual(['Putin', 'Met', 'Trump', 'in', 'Helsinki'])
  expect(capitals!.tokens.map(({ text }) => text)).toEqual(['PUTIN', 'MET', 'TRUMP', 'IN', 'HELSINKI'])
  expect(capitals!.tags).toEqual(['B-PER', 'O', 'B-PER', 'O', 'B-LOC'])
})

test('labels the first, middle, last and only word of a name, and drops other kinds', () => {
  expect(toNameLabels(['B-PER', 'I-PER', 'I-PER', 'B-PER', 'O', 'B-ORG', 'B-MISC'])).toEqual([
    'B-PER',
    'M-PER',
    'E-PER',
    'S-PER',
    'O',
    'S-ORG',
    'O',
  ])
})

test('cuts articles for training into words and sentences', () => {
  const text = 'Mr. Peskov didn’t reply. “No,” the U.S. said.\n\nA so-called deal'
  const { tokens, sentences } = readPlainTokens(text)
  expect(
    sentences.map(({ firstToken, endToken }) => tokens.slice(firstToken, endToken).map((t) => t.text)),
  ).toEqual([
    ['Mr.', 'Peskov', 'did', 'n’t', 'reply', '.'],
    ['“', 'No', ',', '”', 'the', 'U.S.', 'said', '.'],
    ['A', 'so-called', 'deal'],
  ])
})

test('tags the mentions of annotated articles, without kinds that are not learned', () => {
  const text = 'Angela Merkel left Berlin. Houthis fired.'
  const actors = [
    { kind: 'person', mentions: [{ start: 0, end: 13 }] },
    { kind: 'place', mentions: [{ start: 19, end: 25 }] },
    { kind: 'group', mentions: [{ start: 27, end: 34 }] },
  ]
  const sentences = toTaggedSentences({ id: 'x', text, actors })
  expect(sentences.map(({ tags }) => tags)).toEqual([
    ['B-PER', 'I-PER', 'O', 'B-LOC', 'O'],
    ['O', 'O', 'O'],
  ])
})
