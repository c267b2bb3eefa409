import { edgeHash } from '../../server/src/core/language/lattice.ts'
import { mix, step, emptyHash } from '../../server/src/core/language/hash.ts'
import { forbidden, type SequenceModel, slotOf } from '../../server/src/core/language/sequenceModel.ts'
import type { TaggedText } from '../../server/src/core/language/taggedText.ts'
import { toWordList } from '../../server/src/core/language/wordList.ts'
import type { Sentence } from '../../server/src/core/sentences/sentence.ts'
import { nounCues, verbCues } from '../../server/src/core/statements/cues.ts'
import { type Example, trainModel } from './conditionalRandomField.ts'

/** What a token is to a statement: nothing, its source, its cue, the first token of its content, another one of it. */
export const statementLabels = ['O', 'S', 'Q', 'B', 'I'] as const

const count = statementLabels.length
const every = Uint8Array.from(statementLabels.keys())

/** One sentence to learn from or to label. */
export interface Marked {
  readonly tagged: TaggedText
  readonly sentence: Sentence
  /** 1 for tokens in quotation marks that are speech, 2 in other marks. */
  readonly quoted: Uint8Array
  /** For each token of the sentence its index in `statementLabels`. */
  readonly gold: Uint8Array
}

/** Learns from annotated sentences; the same each time. */
export function trainStatementTagger(sentences: readonly Marked[]): SequenceModel {
  return trainModel(
    sentences.map((it) => toExample(it)),
    {
      labelCount: count,
      blockCount: 4096,
      epochs: 12,
      averageFrom: 4,
      rate: 0.1,
      dropout: 0.4,
      seed: 1,
      leastCount: 2,
      mayFollow: () => true,
      list: toWordList([]),
      clusters: toWordList([]),
    },
  )
}

/** How likely each label is for each token (forward and backward sums). */
export function labelShares(model: SequenceModel, marked: Marked): readonly Float64Array[] {
  const nodes = featuresOf(marked).map((features) => {
    const scores = new Float64Array(count)
    for (const hash of features) {
      const slot = slotOf(hash, model.blockCount)
      for (const label of every) scores[label] = scores[label]! + model.weights[slot ^ label]! / model.scale
    }
    return scores
  })
  const move = (from: number, to: number) => {
    const score = model.transitions[from * count + to]!
    return score === forbidden ? -1e9 : score / model.scale
  }
  const forward = nodes.map((node) => Float64Array.from(node))
  const backward = nodes.map(() => new Float64Array(count))
  for (let i = 1; i < nodes.length; i++)
    for (const to of every)
      forward[i]![to] = nodes[i]![to]! + logSum((from) => forward[i - 1]![from]! + move(from, to))
  for (let i = nodes.length - 2; i >= 0; i--)
    for (const from of every)
      backward[i]![from] = logSum((to) => backward[i + 1]![to]! + move(from, to) + nodes[i + 1]![to]!)
  return nodes.map((_, i) => {
    const all = logSum((label) => forward[i]![label]! + backward[i]![label]!)
    return Float64Array.from(every, (label) => Math.exp(forward[i]![label]! + backward[i]![label]! - all))
  })
}

function logSum(term: (label: number) => number): number {
  const terms = Array.from(every, term)
  const top = Math.max(...terms)
  return top + Math.log(terms.reduce((sum, it) => sum + Math.exp(it - top), 0))
}

function toExample(marked: Marked): Example {
  const { firstToken, endToken } = marked.sentence
  const length = endToken - firstToken
  return {
    labels: Array.from({ length }, () => every),
    right: marked.gold,
    features: featuresOf(marked),
    edges: new Int32Array(length),
    weight: 1,
  }
}

/** Words, tags, names and marks around a token, and which cue verbs stand before and behind it. */
function featuresOf({ tagged, sentence, quoted }: Marked): readonly Int32Array[] {
  const { firstToken, endToken } = sentence
  const inside = (i: number) => i >= firstToken && i < endToken
  const word = (i: number) => (inside(i) ? tagged.tokens[i]!.lower : '–')
  const tag = (i: number) => (inside(i) ? tagged.tags[i]! : '–')
  const name = (i: number) => (inside(i) ? tagged.nameTags[i]!.slice(2) : '')
  const mark = (i: number) => (inside(i) ? quoted[i]! : 3)
  const cueAt = (i: number) =>
    tagged.tags[i] === 'VERB' && quoted[i] === 0 ? verbCues.get(word(i))?.lemma : undefined
  const before = nearest(firstToken, endToken, 1, cueAt)
  const behind = nearest(endToken - 1, firstToken - 1, -1, cueAt)
  const found: Int32Array[] = []
  for (let i = firstToken; i < endToken; i++) {
    const verb = verbCues.get(word(i))
    const kind = verb ? `v${verb.form}` : nounCues.has(word(i)) ? 'n' : ''
    const texts = [
      ...['', word(i), word(i).slice(-3), tag(i), kind, `${mark(i)}`, name(i)],
      ...[word(i - 1), word(i + 1), word(i - 2), word(i + 2), tag(i - 1), tag(i + 1)],
      ...[`${tag(i - 2)}${tag(i - 1)}`, `${tag(i + 1)}${tag(i + 2)}`, `${tag(i - 1)}${tag(i)}${tag(i + 1)}`],
      ...[`${mark(i - 1)}${mark(i)}`, `${mark(i)}${mark(i + 1)}`],
      ...[
        `${kind}${tag(i)}${tag(i + 1)}`,
        `${kind}${tag(i)}${tag(i - 1)}`,
        `${kind}${name(i - 1)}${tag(i - 1)}`,
      ],
      ...[`${word(i)}${tag(i + 1)}`, `${word(i)}${tag(i - 1)}`, `${tag(i)}${word(i - 1)}`],
      ...[before[i - firstToken]!, behind[i - firstToken]!],
      ...[`${Math.min(i - firstToken, 4)}`, `${Math.min(endToken - i, 3)}`, tagged.kind],
    ]
    if (verb) {
      texts.push(verb.lemma, verb.sense, `${verb.lemma}${tag(i + 1)}`)
      for (let bit = 0; bit < 12; bit++)
        if ((verb.frames >> bit) & 1) texts.push(`${bit}`, `${bit}${tag(i + 1)}`, `${bit}${word(i + 1)}`)
    }
    found.push(Int32Array.from(texts, (text, place) => hashOf(text, Math.min(place, 40))))
  }
  return found
}

/** For each token the cue verb that was met last, with its distance up to 6. */
function nearest(
  from: number,
  to: number,
  by: 1 | -1,
  cueAt: (i: number) => string | undefined,
): readonly string[] {
  const met: string[] = []
  let last = ''
  let distance = 0
  for (let i = from; i !== to; i += by) {
    met.push(`${last} ${Math.min(distance, 6)}`)
    const cue = cueAt(i)
    distance = cue === undefined ? distance + 1 : 0
    last = cue ?? last
  }
  return by === 1 ? met : met.reverse()
}

function hashOf(text: string, place: number): number {
  let hash = edgeHash(emptyHash, place)
  for (let i = 0; i < text.length; i++) hash = step(hash, text.charCodeAt(i))
  return mix(hash)
}
