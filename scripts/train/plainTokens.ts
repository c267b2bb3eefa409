import type { Sentence } from '../../server/src/core/sentences/sentence.ts'
import type { Token } from '../../server/src/core/sentences/token.ts'
import { toToken } from './corpus.ts'

/**
 * Tokens and sentences of annotated articles for training. A tokenizer of its own, plainer than the
 * product's, so that weights can be made again bit for bit whatever becomes of that.
 */
export function readPlainTokens(text: string): { tokens: readonly Token[]; sentences: readonly Sentence[] } {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    let first = tokens.length
    const close = () => {
      if (first === tokens.length) return
      const [start, end] = [tokens[first]!.start, tokens.at(-1)!.end]
      sentences.push({ kind: 'prose', start, end, firstToken: first, endToken: tokens.length })
      first = tokens.length
    }
    for (const match of paragraph[0].matchAll(token)) {
      const start = paragraph.index + match.index
      for (const part of splitContraction(match[0])) {
        tokens.push(toToken(part.text, start + part.at))
      }
      const rest = paragraph[0].slice(match.index + match[0].length)
      if (/^[.!?]$/.test(match[0]) && /^["”’)]?\s+["“‘(]?\p{Lu}/u.test(rest.slice(0, 6))) {
        if (/^["”’)]/.test(rest)) continue
        close()
      } else if (/^["”’)]$/.test(match[0]) && /^\s+["“‘(]?\p{Lu}/u.test(rest.slice(0, 6))) {
        if (/^[.!?]$/.test(tokens.at(-2)?.text ?? '')) close()
      }
    }
    close()
  }
  return { tokens, sentences }
}

const abbreviations =
  'Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|St|Jr|Sr|vs|No|Inc|Corp|Ltd|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec'
const token = new RegExp(
  [
    String.raw`(?:\p{Lu}\.){2,}`,
    String.raw`\b(?:${abbreviations})\.`,
    String.raw`\b\p{Lu}\.(?=\s\p{Lu})`,
    String.raw`\b[ap]\.m\.`,
    String.raw`\d[\d,.]*\d|\d`,
    String.raw`[\p{L}\p{N}]+(?:[-'’&][\p{L}\p{N}]+)*`,
    String.raw`\.{2,}|--+`,
    String.raw`\S`,
  ].join('|'),
  'gu',
)

function splitContraction(text: string): { text: string; at: number }[] {
  const match = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/i.exec(text)
  if (match === null) return [{ text, at: 0 }]
  return [
    { text: match[1]!, at: 0 },
    { text: match[2]!, at: match[1]!.length },
  ]
}
