import { assembleModels, type Models } from '../../server/src/core/language/models.ts'
import type { NameTag } from '../../server/src/core/language/taggedText.ts'
import { tagNames } from '../../server/src/core/language/tagNames.ts'
import { tagPartsOfSpeech } from '../../server/src/core/language/tagPartsOfSpeech.ts'
import {
  createWordTable,
  intern,
  reserve,
  type WordKnowledge,
} from '../../server/src/core/language/wordTable.ts'
import { toWordList, type WordList } from '../../server/src/core/language/wordList.ts'
import type { TaggedSentence } from './corpus.ts'
import { type NamedSentence, trainNames, namesOptions, namelessModel } from './namesTraining.ts'
import { trainPartsOfSpeech, partsOfSpeechOptions } from './partsOfSpeechTraining.ts'
import { makeHeadlines } from './headlines.ts'
import type { TrainingData } from './trainingData.ts'
import { clusterWords } from './wordClusters.ts'

/**
 * Makes both models. Each is learned twice: several models learn from the annotated texts and label the
 * unlabelled ones by majority; the model that ships learns from both. So it has read a million words of news
 * where the annotated texts are mostly of other kinds.
 */
export function trainModels(data: TrainingData, log: (line: string) => void): Models {
  const knowledge = { clusters: findClusters(data, log), lists: data.lists }
  const tagger = trainTagger(data, knowledge, log)
  const models = assembleModels(tagger, namelessModel(data.lists))
  return assembleModels(tagger, trainNamer(data, models, knowledge, log))
}

/** The five teachers differ in their random numbers, in how much they forget, and in whom they trust. */
const taggerTeachers = [
  { seed: 1, dropout: 0.3, trust: 2 },
  { seed: 2, dropout: 0.2, trust: 2 },
  { seed: 3, dropout: 0.4, trust: 2 },
  { seed: 4, dropout: 0.3, trust: 1 },
  { seed: 5, dropout: 0.5, trust: 3 },
]

/** How much a sentence counts: edited texts (GUM) over weblogs and reviews, labelled by people over by models. */
const editedWeight = 1.5
const taughtWeight = 0.3

function trainTagger(data: TrainingData, knowledge: WordKnowledge, log: (line: string) => void) {
  const annotated = [...data.partsOfSpeech, ...data.newsPartsOfSpeech]
  const headlines = makeHeadlines(annotated)
  const weighted = (trust: number) => [
    ...annotated.map((sentence) => ({
      ...sentence,
      weight: sentence.document.startsWith('GUM') ? trust : 1,
    })),
    ...headlines,
  ]
  const votes = taggerTeachers.map(({ seed, dropout, trust }) => {
    log(`parts of speech, teacher ${seed}`)
    const options = { ...partsOfSpeechOptions, leastCount: 1, sure: 12, seed, dropout }
    const teacher = trainPartsOfSpeech(weighted(trust), knowledge, options)
    const models = assembleModels(teacher, namelessModel(data.lists))
    return data.unlabelled.map(({ tokens, sentences }) => tagPartsOfSpeech(tokens, sentences, models))
  })
  const taught = data.unlabelled.map((sentence, i) => ({
    ...sentence,
    tags: sentence.tokens.map((_, j) => commonest(votes.map((vote) => vote[i]![j]!))),
    weight: taughtWeight,
  }))
  log('parts of speech')
  return trainPartsOfSpeech([...weighted(editedWeight), ...taught], knowledge)
}

const namerTeachers = [
  { seed: 1, dropout: 0.3, trust: 0.5, own: 3 },
  { seed: 2, dropout: 0.2, trust: 1, own: 2 },
  { seed: 3, dropout: 0.4, trust: 0.3, own: 4 },
  { seed: 4, dropout: 0.5, trust: 0.5, own: 3 },
  { seed: 5, dropout: 0.3, trust: 0.7, own: 1 },
]

/** GUM's names are derived, not annotated; our own articles follow exactly the rules that the product is judged by. */
const derivedWeight = 0.5
const ownWeight = 3

function trainNamer(
  data: TrainingData,
  tagger: Models,
  knowledge: WordKnowledge,
  log: (line: string) => void,
) {
  const withTags = <T extends TaggedSentence>(sentences: readonly T[]) =>
    sentences.map((sentence) => ({
      ...sentence,
      partsOfSpeech: tagPartsOfSpeech(sentence.tokens, sentence.sentences, tagger),
    }))
  const annotated = withTags(data.names)
  const own = withTags(data.ownNames)
  const news = withTags(data.newsNames)
  const headlines = withTags(makeHeadlines([...data.names, ...data.ownNames]))
  const unlabelled = withTags(data.unlabelled)
  const weighted = (trust: number, ownTrust: number): NamedSentence[] => [
    ...annotated.map((sentence) => ({
      ...sentence,
      weight: sentence.document.startsWith('GUM') ? trust : 1,
    })),
    ...own.map((sentence) => ({ ...sentence, weight: ownTrust })),
    ...news,
    ...headlines,
  ]
  const votes = namerTeachers.map(({ seed, dropout, trust, own: ownTrust }) => {
    log(`names, teacher ${seed}`)
    const options = { ...namesOptions, boldness: 0.8, seed, dropout }
    const models = assembleModels(
      tagger.partsOfSpeech,
      trainNames(weighted(trust, ownTrust), knowledge, options),
    )
    return unlabelled.map(({ tokens, sentences, partsOfSpeech }) =>
      tagNames(tokens, sentences, partsOfSpeech, models),
    )
  })
  const taught = unlabelled.map((sentence, i) => ({
    ...sentence,
    tags: commonNames(votes.map((vote) => vote[i]!)),
    weight: taughtWeight,
  }))
  log('names')
  return trainNames([...weighted(derivedWeight, ownWeight), ...taught], knowledge)
}

/** Names that more than half of the voters see, from the same first to the same last word and of the same kind. */
function commonNames(votes: readonly (readonly NameTag[])[]): readonly NameTag[] {
  const counts = new Map<string, number>()
  for (const tags of votes) {
    tags.forEach((tag, first) => {
      if (!tag.startsWith('B')) return
      let end = first + 1
      while (tags[end]?.startsWith('I') === true) end++
      const name = `${first} ${end} ${tag.slice(2)}`
      counts.set(name, (counts.get(name) ?? 0) + 1)
    })
  }
  const common = votes[0]!.map((): NameTag => 'O')
  for (const [name, count] of counts) {
    if (count * 2 <= votes.length) continue
    const [first, end, kind] = name.split(' ')
    for (let i = Number(first); i < Number(end); i++) {
      common[i] = `${i === Number(first) ? 'B' : 'I'}-${kind}` as NameTag
    }
  }
  return common
}

function commonest<T extends string>(votes: readonly T[]): T {
  let best = votes[0]!
  const count = (vote: T) => votes.filter((other) => other === vote).length
  for (const vote of votes) if (count(vote) > count(best)) best = vote
  return best
}

/** Each frequent word's narrow cluster (from 1) in the lower ten bits and its wide one above. */
function findClusters(data: TrainingData, log: (line: string) => void): WordList {
  const texts = [
    ...data.unlabelled,
    ...data.partsOfSpeech,
    ...data.names.filter(({ document }) => !document.startsWith('GUM')),
  ]
  const sentences = texts.map(({ tokens }) => tokens.map(({ text }) => normalized(text)))
  const options = { leastCount: 4, rounds: 12 }
  log('clusters of words')
  const narrow = clusterWords(sentences, { ...options, clusters: 320 })
  const wide = clusterWords(sentences, { ...options, clusters: 64 })
  const table = createWordTable({ clusters: toWordList([]), lists: toWordList([]) })
  return toWordList(
    [...narrow].map(([word, cluster]) => {
      reserve(table, 1)
      return [table.form[intern(table, word)]!, (cluster + 1) | ((wide.get(word)! + 1) << 10)]
    }),
  )
}

function normalized(word: string): string {
  return word.replace(/\d/g, '0').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-')
}
