import type { Found } from './found.ts'
import { phraseAfter } from './nounPhrases.ts'
import type { Reading } from './reading.ts'
import { appositionEnd } from './sources.ts'

const dashes = new Set(['—', '–', '―', '--', '-', '~'])

/** Quotations that are signed: “No sympathy.” — Jane Doe, teacher. */
export function readSignedQuotations(reading: Reading): readonly Found[] {
  const { tokens, speechOf, speeches } = reading
  const signed: Found[] = []
  for (let i = 1; i + 1 < tokens.length; i++) {
    const speech = speechOf[i - 1]!
    if (speech < 0 || speechOf[i] === speech || !dashes.has(tokens[i]!.lower)) continue
    if (!speeches[speech]!.closed) continue
    let from = i - 1
    while (from > 0 && speechOf[from - 1] === speech) from--
    const statement = signature(reading, { from, to: i }, i)
    if (statement) signed.push(statement)
  }
  return signed
}

/** A Markdown block quote is a quotation without marks; its last words may sign it. */
export function readBlockQuote(reading: Reading): Found | undefined {
  const { tokens, tagged, speeches } = reading
  if (tagged.kind !== 'quote' || speeches.length > 0) return undefined
  for (let i = tokens.length - 2; i > 0 && tokens.length - i < 16; i--) {
    if (!dashes.has(tokens[i]!.lower)) continue
    return signature(reading, { from: 0, to: i }, i) ?? unsigned(reading)
  }
  return unsigned(reading)
}

function unsigned({ tokens }: Reading): Found {
  const all = { from: 0, to: tokens.length }
  return {
    content: [all],
    cue: [],
    sense: undefined,
    source: [],
    pattern: 'runningQuotation',
    structure: all,
  }
}

function signature(reading: Reading, content: { from: number; to: number }, dash: number): Found | undefined {
  const { tokens } = reading
  const phrase = phraseAfter(reading, dash + 1, tokens.length)
  if (!phrase || !/^\p{Lu}/u.test(tokens[phrase.from]!.text)) return undefined
  const to = appositionEnd(reading, phrase.to, tokens.length)
  const next = tokens[to]
  if (next && next.lower !== '.' && next.start === tokens[to - 1]!.end) return undefined
  if (next && reading.tags[to] === 'VERB') return undefined
  return {
    content: [content],
    cue: [{ from: dash, to: dash + 1 }],
    sense: 'neutral',
    source: [{ from: phrase.from, to }],
    pattern: 'signature',
    structure: { from: dash, to },
  }
}
