import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Sentence } from '../../server/src/core/sentences/sentence.ts'
import type { Token, TokenKind } from '../../server/src/core/sentences/token.ts'

/** A sentence of a tagged text; `tags` go with `tokens`. */
export interface TaggedSentence {
  readonly document: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly tags: readonly string[]
  /** How much it counts in training; 1 if not said. */
  readonly weight?: number
}

interface Row {
  form: string
  tag: string
  space: boolean
}

/** Reads a file of form, tag and space-after columns; `join` puts hyphenated words together as the product does. */
export function readCorpus(
  path: string,
  join?: (left: string, right: string) => string,
): readonly TaggedSentence[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n')
  const sentences: TaggedSentence[] = []
  let document = ''
  let rows: Row[] = []
  const close = () => {
    if (rows.length > 0)
      sentences.push(toSentence(document, join === undefined ? rows : joinHyphens(rows, join)))
    rows = []
  }
  for (const line of lines) {
    const fields = line.split('\t')
    if (line.startsWith('# doc = ') && fields.length === 1) document = line.slice(8)
    else if (line === '') close()
    else rows.push({ form: fields[0]!, tag: fields[1]!, space: fields[2] === '1' })
  }
  close()
  return sentences
}

function joinHyphens(rows: readonly Row[], join: (left: string, right: string) => string): Row[] {
  const joined: Row[] = []
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    const last = joined.at(-1)
    const next = rows[i + 1]
    const hyphen = row.form === '-' && !row.space && last !== undefined && !last.space && next !== undefined
    if (hyphen && /[\p{L}\p{N}]$/u.test(last.form) && /^[\p{L}\p{N}]/u.test(next.form)) {
      last.form += `-${next.form}`
      last.tag = join(last.tag, next.tag)
      last.space = next.space
      i++
    } else joined.push({ ...row })
  }
  return joined
}

function toSentence(document: string, rows: readonly Row[]): TaggedSentence {
  const tokens: Token[] = []
  let at = 0
  for (const { form, space } of rows) {
    tokens.push(toToken(form, at))
    at += form.length + (space ? 1 : 0)
  }
  const end = tokens.at(-1)!.end
  const sentence: Sentence = { kind: 'prose', start: 0, end, firstToken: 0, endToken: tokens.length }
  return { document, tokens, sentences: [sentence], tags: rows.map(({ tag }) => tag) }
}

/** A token as the product would make it. */
export function toToken(text: string, start: number): Token {
  const lower = text.toLowerCase().replace(/[’‘]/g, "'")
  const kind: TokenKind = /\p{L}/u.test(text) ? 'word' : /\p{N}/u.test(text) ? 'number' : 'punctuation'
  return { text, lower, kind, start, end: start + text.length }
}
