import { readBlockWords, spanOfTokens, type BlockWords } from '../../claims/blockWords.ts'
import { findSignals, type Signal } from '../../claims/signals.ts'
import type { PartOfSpeech } from '../../language/partOfSpeech.ts'
import { moveSpan, overlaps, type Span } from '../../text/span.ts'
import type { Article } from '../article.ts'
import type { AssembledBlock } from '../assembledBlock.ts'

/** A number that somebody has counted or estimated, in a sentence that is no claim of its own. Offsets into the source. */
export interface Figure extends Span {
  readonly sentence: Span
  /** Whether the sentence says where it comes from. */
  readonly isAttributed: boolean
}

/** Figures that a second source should confirm: sums, shares, large numbers, victims; one for a sentence. */
export function figuresOf({ blocks }: Article): readonly Figure[] {
  const figures: Figure[] = []
  for (const { block, found } of blocks) {
    for (const { start, end, sentence, isAttributed } of figuresIn(found)) {
      figures.push({
        ...moveSpan({ start, end }, block.start),
        sentence: moveSpan(sentence, block.start),
        isAttributed,
      })
    }
  }
  return figures
}

function figuresIn({ analysis, sources, claims, dates }: AssembledBlock): readonly Figure[] {
  const { tagged } = analysis
  // What somebody says in quotation marks has to be right, too.
  const words = readBlockWords(tagged, [])
  const claimed = new Set(claims.map((it) => it.sentence.start))
  const figures: Figure[] = []
  tagged.sentences.forEach((sentence, i) => {
    if (sentence.kind !== 'prose' || claimed.has(sentence.start)) return
    const found = findSignals(words, sentence)
    const kind = kinds.find((it) => found.has(it))
    const at = kind === undefined ? undefined : nearestNumber(words, found.get(kind)!, sentence.endToken)
    if (at === undefined) return
    const span = phraseAround(words, at, sentence.firstToken, sentence.endToken)
    if (dates.some((it) => overlaps(it, tagged.tokens[at]!))) return
    const { start, end } = sentence
    figures.push({ ...span, sentence: { start, end }, isAttributed: sources[i]?.status === 'attributed' })
  })
  return figures
}

/** The strongest first: what the figure is told as. */
const kinds: readonly Signal[] = ['victims', 'money', 'percent', 'largeNumber', 'approximate']

/** “Nine people were *killed*”: the number is what is asked about. */
function nearestNumber({ tokens, tags }: BlockWords, at: number, end: number): number | undefined {
  for (let away = 0; away <= farthest; away++) {
    for (const i of [at - away, at + away]) {
      if (i < 0 || i >= end) continue
      if ((tags[i] === 'NUM' || tokens[i]!.kind === 'number') && !isAge(tokens[i - 1]?.lower)) return i
    }
  }
  return undefined
}

const farthest = 5

/** “Tom Hill, 78, died”, “died aged 78”. */
function isAge(before: string | undefined): boolean {
  return before === ',' || before === 'aged'
}

/** “Up to 40,000 residents”, “$2.3 million”. */
function phraseAround(words: BlockWords, at: number, first: number, end: number): Span {
  const { tokens, tags } = words
  let from = at
  while (from > first && (tags[from - 1] === 'NUM' || /^(?:[$€£¥₹]|us\$)$/.test(tokens[from - 1]!.lower)))
    from--
  for (let i = 0; i < 3 && from > first && hedges.has(tokens[from - 1]!.lower); i++) from--
  let to = at
  while (to + 1 < end && to < at + 5 && (counted.has(tags[to + 1]!) || shares.has(tokens[to + 1]!.lower)))
    to++
  return spanOfTokens(words, from, to)
}

const counted: ReadonlySet<PartOfSpeech> = new Set(['NUM', 'NOUN', 'ADJ'])
const shares: ReadonlySet<string> = new Set(['%', 'per', 'cent', 'percent'])
const hedges: ReadonlySet<string> = new Set(
  'about around nearly almost some roughly over approximately at least most more less fewer than up to'.split(
    ' ',
  ),
)
