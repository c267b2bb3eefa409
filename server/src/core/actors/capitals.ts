import type { Token } from '../sentences/token.ts'

/** Whether a token is a word of a name by its look: with a capital first (`Ruiz`, `al-Qaeda`, `U.S.`), not `US-brokered`. */
export function isCapitalized(token: Token): boolean {
  if (token.kind !== 'word') return false
  if (isUpper(token.text, 0)) return !token.text.includes('-') || !qualifier.test(token.lower)
  return token.lower.startsWith('al-') && isUpper(token.text, 3)
}

/** Second parts that make a name an adjective. */
const qualifier =
  /-(?:\p{L}{2,}(?:ed|ing)|led|run|born|style|era|wide|like|majority|minority|held|built|made|winner|winners|size|class|only|specific|critical|type|level|friendly|free|wing|time|day)$/u

/** Whether a token is an abbreviation in capitals of two to six letters, with full stops or without (`EU`, `U.N.`). */
export function isAcronym(token: Token): boolean {
  return token.kind === 'word' && token.text.length <= 12 && acronym.test(token.text)
}

const acronym = /^(?:\p{Lu}[\p{Lu}\d]{1,5}|(?:\p{Lu}\.){2,6})$/u

/** Whether a token is an initial (`J.`, `J`). */
export function isInitial(token: Token): boolean {
  return (
    token.text.length <= 2 && isUpper(token.text, 0) && (token.text.length === 1 || token.text[1] === '.')
  )
}

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  const letter = text[at]!
  return letter !== letter.toLowerCase()
}

/** Whether a name is one word with at least two capitals (`EU`, `DoD`). */
export function isAbbreviation(name: string): boolean {
  return manyCapitals.test(name)
}

const manyCapitals = /^[^\s\p{Lu}]*\p{Lu}[^\s\p{Lu}]*\p{Lu}\S*$/u
