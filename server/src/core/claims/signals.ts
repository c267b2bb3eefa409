import type { Sentence } from '../sentences/sentence.ts'
import type { BlockWords } from './blockWords.ts'
import { figuresAt, isApproximated } from './figures.ts'
import { isSuperlative, ranksAbove } from './superlatives.ts'
import { signalWords, type WordSignal } from './signalWords.ts'

/** What in a sentence makes an editor ask “says who?”. */
export const signals = [
  'superlative',
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
  'problem',
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
      for (const figure of figuresAt(words, i)) note(figure, i)
      continue
    }
    if (token.kind === 'symbol') {
      if (token.text === '%') note('percent', i)
      continue
    }
    const kind = signalWords.get(token.lower)
    if (kind !== undefined) readWord(words, i, kind, sentence, note)
    else if (isSuperlative(words, i) && ranksAbove(words, i, sentence)) note('superlative', i)
    else if (tags[i] === 'NUM') for (const figure of figuresAt(words, i)) note(figure, i)
  }
  return found
}

type Note = (signal: Signal, at: number) => void

function readWord(words: BlockWords, i: number, kind: WordSignal, sentence: Sentence, note: Note): void {
  const { tokens, tags } = words
  const next = tokens[i + 1]?.lower ?? ''
  switch (kind) {
    case 'most':
      if (tags[i + 1] === 'ADJ' && ranksAbove(words, i, sentence)) note('superlative', i)
      else if (tags[i + 1] === 'NOUN' || tags[i + 1] === 'ADJ' || next === 'of') note('quantity', i)
      return
    case 'first':
      if (tokens[i - 1]?.lower !== 'the') return
      if (firstNouns.has(next)) note('superlative', i)
      return
    case 'many':
      if (next === 'of' || tags[i - 1] !== 'NUM') note('largeNumber', i)
      return
    case 'forecast':
      if (tags[i] === 'AUX' && !isConditional(words, sentence) && !isScheduled(words, sentence))
        note('forecast', i)
      return
    case 'possibility':
      if (tags[i] === 'AUX' && !isTold(words, i, sentence)) note('possibility', i)
      return
    case 'approximate':
      if (isApproximated(words, i)) note('approximate', i)
      return
    case 'leading':
      if (next === 'to' || next === 'in' || next === 'from') note('cause', i)
      return
    case 'share':
      if (next === 'of') note('quantity', i)
      return
    case 'verb':
      // “Forced labour”: what kind of labour, and no cause.
      if (tags[i] === 'VERB' && (tokens[i]!.lower !== 'forced' || tags[i + 1] !== 'NOUN'))
        note(happensByItself(words, i) ? 'trend' : 'cause', i)
      return
    case 'because':
      if (tokens[i]!.lower !== 'due' || (next === 'to' && !isSetTo(words, i + 2))) note('cause', i)
      return
    case 'representing':
      if (tags[i] === 'VERB' && tags[i - 1] !== 'PART' && weighs(words, i)) note('gloss', i)
      return
    case 'figurative':
      if (next === 'act' || next === 'point') note('gloss', i)
      return
    case 'trend':
      if (
        (tags[i] === 'VERB' && tags[i - 1] !== 'PART' && next !== 'to' && next !== 'out') ||
        tags[i] === 'NOUN'
      )
        note('trend', i)
      return
    case 'motive':
      if (tags[i] !== 'NOUN' && tags[i] !== 'PROPN') note('motive', i)
      return
    case 'judgement':
    case 'problem':
      if (tags[i] !== 'PROPN') note(kind, i)
      return
    case 'money':
      if (tags[i - 1] === 'NUM') note('money', i)
      return
    case 'gloss':
    case 'percent':
    case 'victims':
    case 'largeNumber':
    case 'quantity':
      note(kind, i)
  }
}

/** “Tensions *intensified after* a call”: nothing is said to have done it. */
function happensByItself({ tokens, tags }: BlockWords, at: number): boolean {
  if (!intransitive.has(tokens[at]!.lower) || tags[at - 1] === 'AUX') return false
  return tags[at + 1] === 'ADP' || tags[at + 1] === 'SCONJ' || tags[at + 1] === 'PUNCT'
}

/** “Represents *a significant* step”, “marks *the end*”; counties and colours are represented, too. */
function weighs({ tokens, tags }: BlockWords, at: number): boolean {
  const next = tokens[at + 1]?.lower ?? ''
  if (next === 'a' || next === 'an') return true
  return !tokens[at]!.lower.startsWith('represent') && (tags[at + 1] === 'DET' || tags[at + 1] === 'ADJ')
}

/** “She said they would”, “could not sell the house”: told from within the past, or an ability. */
function isTold({ tokens, tags }: BlockWords, at: number, { firstToken }: Sentence): boolean {
  const { lower } = tokens[at]!
  const next = tokens[at + 1]?.lower
  if (lower === 'could' && (next === 'not' || next === "n't")) return true
  // “She could be heard telling a nurse.”
  if (lower === 'could' && next === 'be' && /^(?:heard|seen)$/.test(tokens[at + 2]?.lower ?? '')) return true
  if (lower === 'may' || lower === 'might') return false
  for (let i = at - 1; i >= firstToken && i > at - 12; i--) {
    const before = tokens[i]!.lower
    if (before === 'whether' || before === 'if') return before === 'whether'
    if ((tags[i] === 'VERB' || tags[i] === 'AUX') && (pastAuxiliaries.has(before) || before.endsWith('ed'))) {
      return true
    }
  }
  return false
}

/** “The agency is due *to decide*”: no cause; “due to rain” is one. */
function isSetTo({ tokens, tags }: BlockWords, verb: number): boolean {
  return tags[verb] === 'VERB' && !tokens[verb]!.lower.endsWith('ing')
}

/** A day is set for it, so somebody announced it: “will meet on Friday”. */
function isScheduled({ tokens }: BlockWords, { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < endToken; i++) if (days.has(tokens[i]!.lower)) return true
  return false
}

function isConditional({ tokens }: BlockWords, { firstToken }: Sentence): boolean {
  return tokens[firstToken]?.lower === 'whether'
}

const intransitive: ReadonlySet<string> = new Set(
  'intensified deepened worsened worsens eased strengthened strengthens weakened'.split(' '),
)
const firstNouns: ReadonlySet<string> = new Set('time such ever'.split(' '))
const pastAuxiliaries: ReadonlySet<string> = new Set('was were had did'.split(' '))
const days: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday today tonight tomorrow january february march april june
  july august september october november december`.split(/\s+/),
)
