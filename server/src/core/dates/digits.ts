/** A token that begins with a figure. */
export type Digits =
  | { readonly shape: 'integer'; readonly value: number; readonly length: number }
  | { readonly shape: 'ordinal'; readonly value: number }
  | { readonly shape: 'amount'; readonly value: number }
  | { readonly shape: 'decade'; readonly value: number; readonly length: number }
  | { readonly shape: 'time'; readonly hour: number; readonly minute: number; readonly suffix: string }
  | { readonly shape: 'slashed'; readonly parts: readonly number[] }

const numberPattern = /^\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,6})?$/

/** Value of a number in figures, such as `1,200` or `2.5`. */
export function plainNumber(lower: string): number | undefined {
  return numberPattern.test(lower) ? Number(lower.replaceAll(',', '')) : undefined
}

const digitsPattern =
  /^(\d{1,4})(?:(?:[:.](\d\d))?(am|pm)|:(\d\d)(?::\d\d)?(h|hrs|z)?|(st|nd|rd|th)|(s)|\/(\d{1,2})(?:\/(\d{4}|\d\d))?|\.(\d{1,2})\.(\d{4}))?$/

/** Reads a token that begins with a figure. */
export function readDigits(lower: string): Digits | undefined {
  const match = lower.length <= 12 ? digitsPattern.exec(lower) : null
  if (!match) {
    const value = plainNumber(lower)
    return value === undefined ? undefined : { shape: 'amount', value }
  }
  const text = match[1]!
  const value = Number(text)
  if (match[3] !== undefined) {
    return { shape: 'time', hour: value, minute: Number(match[2] ?? 0), suffix: match[3] }
  }
  if (match[4] !== undefined) {
    return { shape: 'time', hour: value, minute: Number(match[4]), suffix: match[5] ?? '' }
  }
  if (match[6] !== undefined) return { shape: 'ordinal', value }
  if (match[7] !== undefined) return { shape: 'decade', value, length: text.length }
  if (match[8] !== undefined) {
    const parts = [value, Number(match[8])]
    if (match[9] !== undefined) parts.push(Number(match[9].length === 2 ? `20${match[9]}` : match[9]))
    return { shape: 'slashed', parts }
  }
  if (match[10] !== undefined)
    return { shape: 'slashed', parts: [value, Number(match[10]), Number(match[11])] }
  return { shape: 'integer', value, length: text.length }
}
