import type { Sentence } from '../sentences/sentence.ts'
import type { BlockWords } from './blockWords.ts'
import { signalWords, type WordSignal } from './signalWords.ts'

/** What in a sentence makes an editor ask “says who?”. */
export const signals = [
  'superlative',
  'first',
  'largeNumber',
  'percent',
  'money',
  'approximate',
  'victims',
  'cause',
  'forecast',
  'possibility',
  'motive',
  'judgement',
  'gloss',
  'trend',
  'quantity',
  'number',
] as const

export type Signal = (typeof signals)[number]

/** Where each signal first stands in a sentence, by token index; absent ones are missing. */
export type Signals = ReadonlyMap<Signal, number>

/** Walks the article's own words of a sentence once and notes the first place of each signal. */
export function findSignals(words: BlockWords, sentence: Sentence): Signals {
  const found = new Map<Signal, number>()
  const note = (signal: Signal, at: number): void => {
    if (!found.has(signal)) found.set(signal, at)
  }
  const { tokens, tags, quoted } = words
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (quoted[i] === 1) continue
    const token = tokens[i]!
    if (token.kind === 'number') {
      readNumber(words, i, note)
      continue
    }
    if (token.kind === 'symbol') {
      if (token.text === '%') note('percent', i)
      continue
    }
    const kind = signalWords.get(token.lower)
    if (kind !== undefined) readWord(words, i, kind, sentence, note)
    else if (tags[i] === 'ADJ' && isSuperlative(token.lower) && standsOut(words, i, sentence))
      note('superlative', i)
    else if (tags[i] === 'NUM') readNumber(words, i, note)
  }
  return found
}

type Note = (signal: Signal, at: number) => void

function readWord(words: BlockWords, i: number, kind: WordSignal, sentence: Sentence, note: Note): void {
  const { tokens, tags } = words
  const next = tokens[i + 1]?.lower ?? ''
  switch (kind) {
    case 'most':
      if (tags[i + 1] === 'ADJ' && standsOut(words, i, sentence)) note('superlative', i)
      else if (tags[i + 1] === 'NOUN' || tags[i + 1] === 'ADJ' || next === 'of') note('quantity', i)
      return
    case 'superlative':
      if (standsOut(words, i, sentence)) note('superlative', i)
      return
    case 'first':
      if (tokens[i - 1]?.lower !== 'the') return
      if (firstNouns.has(next)) note('superlative', i)
      else if (tags[i + 1] === 'NOUN' || tags[i + 1] === 'ADJ') note('first', i)
      return
    case 'many':
      if (next === 'of' || tags[i - 1] !== 'NUM') note('largeNumber', i)
      return
    case 'forecast':
      if (tags[i] === 'AUX' && !isConditional(words, sentence)) note('forecast', i)
      return
    case 'possibility':
      if (tags[i] === 'AUX') note('possibility', i)
      return
    case 'approximate':
      if (tags[i + 1] === 'NUM' && isMeasure(tokens[i + 2]?.lower)) return
      if (tags[i + 1] === 'NUM' || isMoney(tokens[i + 1]?.text)) note('approximate', i)
      return
    case 'leading':
      if (next === 'to' || next === 'in' || next === 'from') note('cause', i)
      return
    case 'share':
      if (next === 'of') note('quantity', i)
      return
    case 'verb':
      if (tags[i] === 'VERB') note('cause', i)
      return
    case 'because':
      if (tokens[i]!.lower !== 'due' || next === 'to') note('cause', i)
      return
    case 'representing':
      if (tags[i] === 'VERB' && (tags[i + 1] === 'DET' || tags[i + 1] === 'ADJ' || tags[i + 1] === 'NOUN'))
        note('gloss', i)
      return
    case 'trend':
      if (tags[i] === 'VERB' || tags[i] === 'NOUN') note('trend', i)
      return
    case 'motive':
      if (tags[i] !== 'NOUN' && tags[i] !== 'PROPN') note('motive', i)
      return
    case 'judgement':
      if (tags[i] !== 'PROPN') note('judgement', i)
      return
    case 'gloss':
    case 'percent':
    case 'money':
    case 'victims':
    case 'largeNumber':
    case 'quantity':
      note(kind, i)
  }
}

/** Digits or a number word: which kind of figure it is. Years, days and ordinals are none. */
function readNumber({ tokens, tags }: BlockWords, i: number, note: Note): void {
  const { text, lower } = tokens[i]!
  const before = tokens[i - 1]
  if (isMeasure(tokens[i + 1]?.lower)) return
  const next = tokens[i + 1]?.lower ?? ''
  if (isMoney(before?.text)) note('money', i)
  if (next === '%' || next === 'percent' || (next === 'per' && tokens[i + 2]?.lower === 'cent'))
    note('percent', i)
  if (/^\d{1,3}(?:,\d{3})+/.test(text) || magnitudes.has(next) || magnitudes.has(lower))
    note('largeNumber', i)
  const counted = tags[i + 1] === 'NOUN' || tags[i + 1] === 'ADJ'
  if (counted && !/^(?:1[5-9]|20)\d\d$/.test(text) && !timeNouns.has(next)) note('number', i)
}

/** Lengths, weights and the like describe a thing; nobody needs to have counted. */
function isMeasure(lower: string | undefined): boolean {
  return lower !== undefined && measures.has(lower)
}

function isMoney(text: string | undefined): boolean {
  return text !== undefined && /[$€£¥₹]$/.test(text)
}

/** “The largest”, “the world's longest”, “one of the most …”: ranked above all others. */
function standsOut({ tokens, tags }: BlockWords, at: number, { firstToken }: Sentence): boolean {
  for (let i = at - 1; i >= firstToken && i >= at - 4; i--) {
    const { lower } = tokens[i]!
    if (lower === 'the' || lower === "'s" || lower === 'its' || lower === 'their' || lower === "'") {
      return tokens[i + 1]?.lower !== 'at'
    }
    if (tags[i] !== 'ADJ' && tags[i] !== 'ADV' && tags[i] !== 'NOUN' && tags[i] !== 'NUM') return false
  }
  return false
}

function isSuperlative(lower: string): boolean {
  return lower.length > 5 && (lower.endsWith('est') || lower.includes('est-')) && !notSuperlative.has(lower)
}

function isConditional({ tokens }: BlockWords, { firstToken }: Sentence): boolean {
  return tokens[firstToken]?.lower === 'whether'
}

const notSuperlative: ReadonlySet<string> = new Set(
  'honest modest earnest latest interest northwest southwest midwest'.split(' '),
)
const measures: ReadonlySet<string> = new Set(
  'metre metres meter meters km kilometre kilometres kilometer kilometers mile miles foot feet inch inches light-years kg kilograms tonnes tons pounds litres liters degrees hectares acres mph knots percentile'.split(
    ' ',
  ),
)
const magnitudes: ReadonlySet<string> = new Set('million billion trillion thousand bn'.split(' '))
const firstNouns: ReadonlySet<string> = new Set('time such ever'.split(' '))
const timeNouns: ReadonlySet<string> = new Set(
  'day days week weeks month months year years hour hours minute minutes second seconds pm am january february march april may june july august september october november december'.split(
    ' ',
  ),
)
