import { leadingAbbreviations, trailingAbbreviations } from './abbreviations.ts'
import type { Token, TokenKind } from './token.ts'

/**
 * Cuts a text into tokens, in order and without overlaps; white space lies between them. Any string is fine; time and
 * memory grow with its length. The rules stand at `Token`.
 */
export function findTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  const { length } = text
  let at = 0
  while (at < length) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      at++
    } else if (isDigit(code)) {
      at = readNumber(text, at, tokens)
    } else if (isLetter(text, at, code)) {
      at = readWord(text, at, tokens)
    } else {
      at = readMark(text, at, code, tokens)
    }
  }
  return tokens
}

function push(tokens: Token[], text: string, start: number, end: number, kind: TokenKind): void {
  const own = text.slice(start, end)
  tokens.push({ start, end, text: own, lower: toLower(own), kind })
}

function toLower(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

const letter = /\p{L}|\p{M}/u

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0 ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000
  )
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLetter(text: string, at: number, code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (code < 0x250)
    return code >= 0xc0 && code !== 0xd7 && code !== 0xf7
      ? true
      : code === 0xaa || code === 0xba || code === 0xb5
  if (code >= 0x2000 && code < 0x2c00) return false
  return letter.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

function letterEnd(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (!isLetter(text, end, code)) break
    end += code >= 0xd800 && code <= 0xdbff ? 2 : 1
  }
  return Math.min(end, text.length)
}

/** Letters and digits, without what may join them. */
function alnumEnd(text: string, at: number): number {
  let end = at
  for (;;) {
    while (end < text.length && isDigit(text.charCodeAt(end))) end++
    const letters = letterEnd(text, end)
    if (letters === end) return end
    end = letters
  }
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011

function isAlnumAt(text: string, at: number): boolean {
  if (at >= text.length) return false
  const code = text.charCodeAt(at)
  return isDigit(code) || isLetter(text, at, code)
}

const clitics: ReadonlySet<string> = new Set(['s', 'm', 'd', 're', 've', 'll'])

function readWord(text: string, start: number, tokens: Token[]): number {
  const address = addressEnd(text, start) || mailEnd(text, start)
  if (address > 0) {
    push(tokens, text, start, address, 'symbol')
    return address
  }
  let end = alnumEnd(text, start)
  for (;;) {
    const code = text.charCodeAt(end)
    if (isHyphen(code) && isAlnumAt(text, end + 1)) {
      end = alnumEnd(text, end + 1)
    } else if (isApostrophe(code) && isAlnumAt(text, end + 1)) {
      const next = alnumEnd(text, end + 1)
      const tail = text.slice(end + 1, next).toLowerCase()
      if (clitics.has(tail)) {
        push(tokens, text, start, end, 'word')
        push(tokens, text, end, next, 'word')
        return next
      }
      if (tail === 't' && /n$/i.test(text.slice(end - 1, end)) && end - start > 1) {
        push(tokens, text, start, end - 1, 'word')
        push(tokens, text, end - 1, next, 'word')
        return next
      }
      end = next
    } else if (code === 38 && isAlnumAt(text, end + 1) && end - start <= 2) {
      end = alnumEnd(text, end + 1)
    } else if (code === 46) {
      const dotted = dottedEnd(text, start, end)
      if (dotted === end) break
      end = dotted
      if (!isHyphen(text.charCodeAt(end)) && !isApostrophe(text.charCodeAt(end))) break
    } else break
  }
  push(tokens, text, start, end, 'word')
  return end
}

/** End of an abbreviation that the stop at `end` belongs to, or `end` where the stop is no part of the word. */
function dottedEnd(text: string, start: number, end: number): number {
  const single = letterEnd(text, start) === end && end - start <= 2
  if (single && isLetterAt(text, end + 1)) {
    let at = end
    while (text.charCodeAt(at) === 46 && isLetterAt(text, at + 1)) {
      const next = letterEnd(text, at + 1)
      if (next - at > 3) return at > end ? at + 1 : initialEnd(text, start, end)
      at = next
    }
    if (text.charCodeAt(at) === 46) return at + 1
    return at
  }
  const word = text.slice(start, end).toLowerCase()
  if (leadingAbbreviations.has(word) || trailingAbbreviations.has(word)) {
    return isMonthLike.has(word) && !isUpper(text.charCodeAt(start)) ? end : end + 1
  }
  return initialEnd(text, start, end)
}

const isMonthLike: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun no art fig ill ore pa miss wash mass ind del la mt co al min ga md ed ch v st det fr adm col'.split(
    ' ',
  ),
)

/** “J.” of “J. K. Rowling”: one capital before a stop. */
function initialEnd(text: string, start: number, end: number): number {
  return end - start === 1 && isUpper(text.charCodeAt(start)) ? end + 1 : end
}

function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && isLetter(text, at, text.charCodeAt(at))
}

/** End of a web address that begins here, or 0. Reads no further than the white space behind it. */
function addressEnd(text: string, start: number): number {
  if (text.charCodeAt(start) !== 0x68 && text.charCodeAt(start) !== 0x77) return 0
  const head = text.slice(start, start + 8)
  const isWeb = head.startsWith('http://') || head.startsWith('https://') || head.startsWith('www.')
  if (!isWeb) return 0
  let end = start
  while (end < text.length && !isSpace(text.charCodeAt(end)) && !'<>"“”)]'.includes(text.charAt(end))) end++
  while (end > start && ".,;:!?’'".includes(text.charAt(end - 1))) end--
  return end
}

/** Longest part of a mail address before the @ (RFC 5321, 4.5.3.1.1). */
const maxMailName = 64

/** End of a mail address that begins here, or 0. */
function mailEnd(text: string, start: number): number {
  let at = start
  const limit = Math.min(text.length, start + maxMailName)
  while (at < limit && isMailCode(text.charCodeAt(at))) at++
  if (text.charCodeAt(at) !== 64) return 0
  let end = at + 1
  let dotted = false
  const last = Math.min(text.length, end + maxMailDomain)
  while (end < last && isMailCode(text.charCodeAt(end))) {
    if (text.charCodeAt(end) === 46) dotted = isAlnumAt(text, end + 1) || dotted
    end++
  }
  while (!isAlnumAt(text, end - 1)) end--
  return dotted ? end : 0
}

/** Longest domain (RFC 1035, 2.3.4). */
const maxMailDomain = 255

function isMailCode(code: number): boolean {
  const lower = code | 32
  return (
    (lower >= 97 && lower <= 122) || isDigit(code) || code === 46 || code === 45 || code === 95 || code === 43
  )
}

function readNumber(text: string, start: number, tokens: Token[]): number {
  let end = start
  for (;;) {
    while (end < text.length && isDigit(text.charCodeAt(end))) end++
    const code = text.charCodeAt(end)
    const joins = code === 44 || code === 46 || code === 58 || code === 47
    if (!joins || !isDigit(text.charCodeAt(end + 1))) break
    end++
  }
  const suffix = alnumEnd(text, end)
  if (suffix > end) {
    end = suffix
    while (isHyphen(text.charCodeAt(end)) && isAlnumAt(text, end + 1)) end = alnumEnd(text, end + 1)
    push(tokens, text, start, end, 'word')
    const last = tokens[tokens.length - 1]
    if (last && /^\d[\d.,]*(?:st|nd|rd|th|s|k|m|bn|mn|tn|am|pm)$/i.test(last.text)) {
      tokens[tokens.length - 1] = { ...last, kind: 'number' }
    }
    return end
  }
  let hyphenated = false
  while (isHyphen(text.charCodeAt(end)) && isLetterAt(text, end + 1)) {
    hyphenated = true
    end = alnumEnd(text, end + 1)
  }
  push(tokens, text, start, end, hyphenated ? 'word' : 'number')
  return end
}

const quoteCodes: ReadonlySet<number> = new Set([
  34, 39, 0x60, 0xab, 0xbb, 0x2018, 0x2019, 0x201a, 0x201b, 0x201c, 0x201d, 0x201e, 0x201f, 0x2039, 0x203a,
])

function readMark(text: string, at: number, code: number, tokens: Token[]): number {
  if (quoteCodes.has(code)) {
    const twice = (code === 0x60 || code === 39) && text.charCodeAt(at + 1) === code
    const end = at + (twice ? 2 : 1)
    push(tokens, text, at, end, 'quote')
    return end
  }
  if (code === 46 || code === 45 || code === 33 || code === 63) {
    let end = at + 1
    while (end - at < 16 && text.charCodeAt(end) === code) end++
    push(tokens, text, at, end, 'punctuation')
    return end
  }
  if (code >= 0xd800 && code <= 0xdbff) {
    const low = text.charCodeAt(at + 1)
    const end = low >= 0xdc00 && low <= 0xdfff ? at + 2 : at + 1
    push(tokens, text, at, end, 'symbol')
    return end
  }
  push(tokens, text, at, at + 1, punctuation.has(code) ? 'punctuation' : 'symbol')
  return at + 1
}

const punctuation: ReadonlySet<number> = new Set([...',;:()[]{}…–—‒―•·/*_'].map((it) => it.charCodeAt(0)))
