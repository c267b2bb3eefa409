import { places, reach } from '../../server/src/core/language/emissionMemo.ts'
import { longestPiece } from '../../server/src/core/language/lattice.ts'
import {
  nameCandidates,
  type NamePiece,
  readNamePiece,
} from '../../server/src/core/language/nameCandidates.ts'
import {
  everyToken,
  nameContextFeatures,
  nameWordFeatures,
} from '../../server/src/core/language/nameFeatures.ts'
import { canFollow, type NameLabel, nameLabels } from '../../server/src/core/language/nameLabels.ts'
import type { PartOfSpeech } from '../../server/src/core/language/partOfSpeech.ts'
import { createPiece, forEachPiece, readPiece } from '../../server/src/core/language/piece.ts'
import { blockSize, slotOf, type SequenceModel } from '../../server/src/core/language/sequenceModel.ts'
import { createWordTable, type WordKnowledge } from '../../server/src/core/language/wordTable.ts'
import { toWordList, type WordList } from '../../server/src/core/language/wordList.ts'
import { type Example, trainModel } from './conditionalRandomField.ts'
import type { TaggedSentence } from './corpus.ts'

/** Weights of 640 KB. */
const nameBlocks = 20480

export interface NamesOptions {
  readonly epochs: number
  readonly rate: number
  readonly dropout: number
  readonly leastCount: number
  readonly averageFrom: number
  /** How much likelier than learned every name is taken to be, in log-odds: finding one more is worth a mistake. */
  readonly boldness: number
  readonly seed: number
  readonly log?: (line: string) => void
}

export const namesOptions: NamesOptions = {
  epochs: 8,
  averageFrom: 4,
  rate: 0.05,
  dropout: 0.3,
  leastCount: 1,
  boldness: 1.2,
  seed: 1,
}

/** A sentence with names (`tags`) and the parts of speech that the product would find. */
export interface NamedSentence extends TaggedSentence {
  readonly partsOfSpeech: readonly PartOfSpeech[]
}

/** The tag of a hyphenated word from those of its parts: a name only if all of it is. */
export function joinNameTags(left: string, right: string): string {
  return left !== 'O' && right === left.replace('B-', 'I-') ? left : 'O'
}

/** Learns the names in sentences. */
export function trainNames(
  sentences: readonly NamedSentence[],
  knowledge: WordKnowledge,
  options: NamesOptions = namesOptions,
): SequenceModel {
  const model = trainModel(nameExamples(sentences, knowledge), {
    ...options,
    list: knowledge.lists,
    clusters: toWordList([]),
    labelCount: nameLabels.length,
    blockCount: nameBlocks,
    mayFollow: (from, to) => canFollow(nameLabels[from]!, nameLabels[to]!),
  })
  // The features that every token has take the share of "outside".
  for (const hash of everyToken) {
    const slot = slotOf(hash, model.blockCount) ^ nameLabels.indexOf('O')
    const share = (options.boldness * model.scale) / everyToken.length
    model.weights[slot] = Math.max(-127, Math.round(model.weights[slot]! - share))
  }
  return model
}

/** Begin, middle, end and single labels for begin and inside tags; other kinds than the three are outside. */
export function toNameLabels(tags: readonly string[]): NameLabel[] {
  return tags.map((tag, i) => {
    const kind = tag.slice(2)
    if (kind !== 'PER' && kind !== 'ORG' && kind !== 'LOC') return 'O'
    const begins = tag.startsWith('B')
    const ends = tags[i + 1] !== `I-${kind}`
    return `${begins ? (ends ? 'S' : 'B') : ends ? 'E' : 'M'}-${kind}` as NameLabel
  })
}

function nameExamples(sentences: readonly NamedSentence[], knowledge: WordKnowledge): readonly Example[] {
  const table = createWordTable(knowledge)
  const piece = createPiece()
  const size = longestPiece + 2 * reach
  const names: NamePiece = {
    tags: new Uint8Array(size),
    active: new Uint8Array(size),
    first: new Int32Array(size),
    last: new Int32Array(size),
  }
  const out = new Int32Array(128)
  const all = new Int32Array(512)
  const examples: Example[] = []
  for (const { tokens, sentences: own, tags, partsOfSpeech, weight } of sentences) {
    forEachPiece(own, (from, to) => {
      readPiece(piece, table, tokens, from, to)
      if (!readNamePiece(names, piece, table, partsOfSpeech, from)) return
      const { ids, length, look } = piece
      const wanted = toNameLabels(tags.slice(from, to))
      const labels: Uint8Array[] = []
      const right = new Uint8Array(length)
      const features: Int32Array[] = []
      // A name with a word that can't be part of one is not learned.
      for (let i = 0; i < length;) {
        let end = i + 1
        while (end < length && (wanted[end]![0] === 'M' || wanted[end]![0] === 'E')) end++
        let possible = true
        for (let j = i; j < end; j++) {
          possible &&= ((nameCandidates(names, j + reach) >> nameLabels.indexOf(wanted[j]!)) & 1) === 1
        }
        if (!possible) wanted.fill('O', i, end)
        i = end
      }
      for (let i = 0; i < length; i++) {
        const at = i + reach
        const mask = nameCandidates(names, at)
        const candidates = nameLabels.map((_, label) => label).filter((label) => (mask >> label) & 1)
        labels.push(Uint8Array.from(candidates))
        right[i] = candidates.indexOf(nameLabels.indexOf(wanted[i]!))
        let count = 0
        if (candidates.length > 1) {
          for (let place = 0; place < places; place++) {
            const word = ids[at + place - reach]!
            const found = nameWordFeatures(table, word, place - reach, out)
            all.set(out.subarray(0, found), count)
            count += found
          }
          const found = nameContextFeatures(table, ids, names.tags, names, at, look, out)
          all.set(out.subarray(0, found), count)
          count += found
        }
        features.push(all.slice(0, count))
      }
      examples.push({ labels, right, features, edges: new Int32Array(length), weight: weight ?? 1 })
    })
  }
  return examples
}

/** A names model that knows its lists but no name, for tagging parts of speech before names are learned. */
export function namelessModel(lists: WordList): SequenceModel {
  return {
    labelCount: nameLabels.length,
    blockCount: 1,
    weights: new Int8Array(blockSize),
    transitions: new Int16Array(nameLabels.length * nameLabels.length),
    list: lists,
    clusters: toWordList([]),
    scale: 1,
  }
}
