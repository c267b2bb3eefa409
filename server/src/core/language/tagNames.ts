import type { Sentence } from '../sentences/sentence.ts'
import type { Token } from '../sentences/token.ts'
import { reach, refresh, scoresOf } from './emissionMemo.ts'
import { createLattice, findBestPath, longestPiece } from './lattice.ts'
import type { Models } from './models.ts'
import { nameCandidates, type NamePiece, readNamePiece } from './nameCandidates.ts'
import { nameContextFeatures, nameWordFeatures } from './nameFeatures.ts'
import { nameLabels, nameTagOf } from './nameLabels.ts'
import type { PartOfSpeech } from './partOfSpeech.ts'
import { createPiece, forEachPiece, readPiece } from './piece.ts'
import { slotOf } from './sequenceModel.ts'
import type { NameTag } from './taggedText.ts'

/** Which tokens are names of persons, organizations and places: every I- tag continues a name of its kind. */
export function tagNames(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  tags: readonly PartOfSpeech[],
  models: Models,
): readonly NameTag[] {
  const names = new Array<NameTag>(tokens.length).fill('O')
  forEachPiece(sentences, (from, to) => {
    readPiece(piece, models.words, tokens, from, to)
    if (!readNamePiece(outline, piece, models.words, tags, from)) return
    label(models)
    let before: NameTag = 'O'
    for (let i = from; i < to; i++) {
      before = joined(nameTags[lattice.best[i - from]!]!, before)
      names[i] = before
    }
  })
  return names
}

const kindNumbers = Uint8Array.from(nameLabels, (label) =>
  ['', '-PER', '-ORG', '-LOC'].indexOf(label.slice(1)),
)
/** As for parts of speech: at 5 the same names are found as without a limit. */
const stillLikely = 5
const nameTags = nameLabels.map(nameTagOf)

const piece = createPiece()
const outline: NamePiece = {
  tags: new Uint8Array(longestPiece + 2 * reach),
  active: new Uint8Array(longestPiece + 2 * reach),
  first: new Int32Array(longestPiece + 2 * reach),
  last: new Int32Array(longestPiece + 2 * reach),
}
const lattice = createLattice()
const found = new Int32Array(96)

const bestOfKind = new Int32Array(4)

/** Drops the kinds, or “outside”, that single words make too unlikely; answers where the candidates end. */
function keepLikelyKinds(start: number, end: number, margin: number): number {
  const { labels, scores } = lattice
  bestOfKind.fill(-0x7fffffff)
  let top = -0x7fffffff
  for (let c = start; c < end; c++) {
    const score = scores[c]!
    const kind = kindNumbers[labels[c]!]!
    if (score > bestOfKind[kind]!) bestOfKind[kind] = score
    if (score > top) top = score
  }
  let kept = start
  for (let c = start; c < end; c++) {
    if (bestOfKind[kindNumbers[labels[c]!]!]! < top - margin) continue
    scores[kept] = scores[c]!
    labels[kept++] = labels[c]!
  }
  return kept
}

/** A name goes on only where one of its kind stands before; elsewhere it begins. */
function joined(tag: NameTag, before: NameTag): NameTag {
  if (!tag.startsWith('I')) return tag
  return before.slice(1) === tag.slice(1) ? tag : (`B${tag.slice(1)}` as NameTag)
}

function label(models: Models): void {
  const { names: model, words: table, namesMemo: memo } = models
  const { blockCount, weights } = model
  const { ids, length, look } = piece
  const { starts, labels, scores, edges } = lattice
  refresh(memo, table)
  let end = 0
  for (let i = 0; i < length; i++) {
    const at = i + reach
    const start = end
    starts[i] = start
    edges[i] = 0
    for (let rest = nameCandidates(outline, at); rest !== 0; rest &= rest - 1)
      labels[end++] = 31 - Math.clz32(rest & -rest)
    for (let c = start; c < end; c++) scores[c] = 0
    if (end - start === 1) continue
    for (let place = -reach; place <= reach; place++) {
      const base = scoresOf(memo, model, table, ids[at + place]!, place, nameWordFeatures)
      for (let c = start; c < end; c++) scores[c] = scores[c]! + memo.scores[base + labels[c]!]!
    }
    end = keepLikelyKinds(start, end, stillLikely * model.scale)
    if (end - start === 1) continue
    const count = nameContextFeatures(table, ids, outline.tags, outline, at, look, found)
    for (let f = 0; f < count; f++) {
      const slot = slotOf(found[f]!, blockCount)
      for (let c = start; c < end; c++) scores[c] = scores[c]! + weights[slot ^ labels[c]!]!
    }
  }
  starts[length] = end
  lattice.length = length
  findBestPath(lattice, model)
}
