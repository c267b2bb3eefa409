import type { Token } from '../sentences/token.ts'

/** Whether a token is a word that begins with a capital letter (`Ruiz`, `al-Qaeda`, `US`, `U.S.`). */
export function isCapitalized(token: Token): boolean {
  return (
    token.kind === 'word' &&
    (isUpper(token.text, 0) || (token.lower.startsWith('al-') && isUpper(token.text, 3)))
  )
}

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
