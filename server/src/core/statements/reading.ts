import type { PartOfSpeech } from '../language/partOfSpeech.ts'
import type { NameCandidate } from '../actors/nameCandidate.ts'
import type { TaggedText } from '../language/taggedText.ts'
import type { Quotation } from '../quotations/quotation.ts'
import type { Token } from '../sentences/token.ts'

/** A stretch of tokens: index of the first, and behind the last. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** One block as the statement finders read it. */
export interface Reading {
  readonly tagged: TaggedText
  readonly tokens: readonly Token[]
  readonly tags: readonly PartOfSpeech[]
  /** Quotations in the text itself, not within others, that may be speech. */
  readonly speeches: readonly Quotation[]
  /** For each token the index of the speech that it belongs to, its marks included, or -1. */
  readonly speechOf: Int32Array
  /** 1 for tokens in marks that are no speech: nicknames, titles, terms. */
  readonly marked: Uint8Array
  /** 1 for tokens that belong to a name. */
  readonly named: Uint8Array
  /** Sentences, put together where a quotation runs over their ends. */
  readonly periods: readonly Range[]
}

/** Makes a block ready for the finders. Linear. */
export function readBlock(
  tagged: TaggedText,
  quotations: readonly Quotation[],
  names: readonly NameCandidate[],
): Reading {
  const { tokens, tags } = tagged
  const speeches: Quotation[] = []
  const speechOf = new Int32Array(tokens.length).fill(-1)
  const marked = new Uint8Array(tokens.length)
  const named = new Uint8Array(tokens.length)
  for (const { firstToken, endToken } of names) named.fill(1, firstToken, endToken)
  let token = 0
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue
    const speech = quotation.use === 'speech'
    if (speech) speeches.push(quotation)
    while (token < tokens.length && tokens[token]!.end <= quotation.start) token++
    for (; token < tokens.length && tokens[token]!.start < quotation.end; token++) {
      if (speech) speechOf[token] = speeches.length - 1
      else marked[token] = 1
    }
  }
  return { tagged, tokens, tags, speeches, speechOf, marked, named, periods: readPeriods(tagged, speechOf) }
}

function readPeriods({ sentences }: TaggedText, speechOf: Int32Array): readonly Range[] {
  const periods: Range[] = []
  let from = -1
  for (const { firstToken, endToken, kind } of sentences) {
    if (kind === 'byline' || kind === 'dateline' || firstToken === endToken) continue
    if (from < 0) from = firstToken
    const last = speechOf[endToken - 1]!
    if (last >= 0 && speechOf[endToken] === last) continue
    periods.push({ from, to: endToken })
    from = -1
  }
  const end = sentences[sentences.length - 1]?.endToken
  if (from >= 0 && end !== undefined) periods.push({ from, to: end })
  return periods
}
