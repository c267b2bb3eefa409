import { places, reach } from '../../server/src/core/language/emissionMemo.ts'
import { partsOfSpeech, type PartOfSpeech } from '../../server/src/core/language/partOfSpeech.ts'
import {
  openCandidates,
  partOfSpeechCandidates,
} from '../../server/src/core/language/partOfSpeechCandidates.ts'
import {
  partOfSpeechContextFeatures,
  partOfSpeechEdge,
  partOfSpeechWordFeatures,
} from '../../server/src/core/language/partOfSpeechFeatures.ts'
import { createPiece, forEachPiece, readPiece } from '../../server/src/core/language/piece.ts'
import type { SequenceModel } from '../../server/src/core/language/sequenceModel.ts'
import { toWordList, type WordList } from '../../server/src/core/language/wordList.ts'
import {
  createWordTable,
  intern,
  reserve,
  type WordKnowledge,
} from '../../server/src/core/language/wordTable.ts'
import { type Example, trainModel } from './conditionalRandomField.ts'
import type { TaggedSentence } from './corpus.ts'

/** Weights of 1 MB. */
const partsOfSpeechBlocks = 1 << 15

/** The tag of a word with a hyphen in it, from those of its parts: its last part rules, but names keep numbers. */
export function joinPartsOfSpeech(left: string, right: string): string {
  return left === 'PROPN' && right === 'NUM' ? left : right
}

export interface PartsOfSpeechOptions {
  readonly epochs: number
  readonly rate: number
  readonly dropout: number
  readonly leastCount: number
  readonly averageFrom: number
  readonly seed: number
  /** Words seen this often have only the tags they were seen with. */
  readonly sure: number
  readonly log?: (line: string) => void
}

export const partsOfSpeechOptions: PartsOfSpeechOptions = {
  epochs: 8,
  averageFrom: 4,
  rate: 0.05,
  dropout: 0.2,
  leastCount: 2,
  seed: 1,
  sure: 30,
}

/** Learns the parts of speech of sentences. */
export function trainPartsOfSpeech(
  sentences: readonly TaggedSentence[],
  knowledge: WordKnowledge,
  options: PartsOfSpeechOptions = partsOfSpeechOptions,
): SequenceModel {
  const list = listWords(sentences, options.sure)
  return trainModel(partsOfSpeechExamples(sentences, list, knowledge), {
    ...options,
    list,
    clusters: knowledge.clusters,
    labelCount: partsOfSpeech.length,
    blockCount: partsOfSpeechBlocks,
    mayFollow: () => true,
  })
}

/** Words seen often with the tags they were seen with; rarer ones only where they need a tag that is not open. */
function listWords(sentences: readonly TaggedSentence[], sure: number): WordList {
  const table = createWordTable({ clusters: toWordList([]), lists: toWordList([]) })
  const seen = new Map<number, { traits: number; counts: Map<number, number>; total: number }>()
  for (const { tokens, tags } of sentences) {
    reserve(table, tokens.length)
    tokens.forEach(({ text }, i) => {
      const id = intern(table, text)
      const hash = table.form[id]! >>> 0
      const entry = seen.get(hash) ?? {
        traits: table.traits[id]!,
        counts: new Map<number, number>(),
        total: 0,
      }
      const tag = partsOfSpeech.indexOf(tags[i] as PartOfSpeech)
      entry.counts.set(tag, (entry.counts.get(tag) ?? 0) + 1)
      entry.total++
      seen.set(hash, entry)
    })
  }
  const entries: [number, number][] = []
  for (const [hash, { traits, counts, total }] of seen) {
    const open = openCandidates(traits)
    let mask = total >= sure ? 0 : open
    for (const [tag, count] of counts) if (total < sure || count > total * 0.002) mask |= 1 << tag
    if (mask !== open) entries.push([hash, mask])
  }
  return toWordList(entries)
}

function partsOfSpeechExamples(
  sentences: readonly TaggedSentence[],
  list: WordList,
  knowledge: WordKnowledge,
): readonly Example[] {
  const table = createWordTable(knowledge)
  const piece = createPiece()
  const out = new Int32Array(128)
  const all = new Int32Array(256)
  const examples: Example[] = []
  for (const { tokens, sentences: own, tags, weight } of sentences) {
    forEachPiece(own, (from, to) => {
      readPiece(piece, table, tokens, from, to)
      const { ids, length, look } = piece
      const labels: Uint8Array[] = []
      const right = new Uint8Array(length)
      const features: Int32Array[] = []
      const edges = new Int32Array(length)
      for (let i = 0; i < length; i++) {
        const at = i + reach
        const wanted = partsOfSpeech.indexOf(tags[from + i] as PartOfSpeech)
        const mask = partOfSpeechCandidates(list, table, ids[at]!) | (1 << wanted)
        const candidates = partsOfSpeech.map((_, tag) => tag).filter((tag) => (mask >> tag) & 1)
        labels.push(Uint8Array.from(candidates))
        right[i] = candidates.indexOf(wanted)
        let count = 0
        if (candidates.length > 1) {
          for (let place = 0; place < places; place++) {
            const word = ids[at + place - reach]!
            const found = partOfSpeechWordFeatures(table, word, place - reach, out)
            all.set(out.subarray(0, found), count)
            count += found
          }
          const found = partOfSpeechContextFeatures(table, ids, at, look, out)
          all.set(out.subarray(0, found), count)
          count += found
          edges[i] = partOfSpeechEdge(table, ids, at)
        }
        features.push(all.slice(0, count))
      }
      examples.push({ labels, right, features, edges, weight: weight ?? 1 })
    })
  }
  return examples
}
