import type { BlockWords } from './blockWords.ts'

/** What kind of figure a number is, where somebody must have counted, measured or estimated it. */
export type Figure = 'money' | 'percent' | 'largeNumber' | 'number'

/**
 * Reads the number at token `at`, in digits or words. Years, days, ages, lengths, scores and votes are none: they are
 * on record or can be seen. Neither are small counts, which a reporter can make.
 */
export function figuresAt({ tokens, tags }: BlockWords, at: number): readonly Figure[] {
  const { text, lower, kind } = tokens[at]!
  const next = tokens[at + 1]?.lower ?? ''
  if (measures.has(next) || times.has(next) || text.includes(':')) return none
  const found: Figure[] = []
  if (isMoney(tokens[at - 1]?.text)) found.push('money')
  const isPercent = next === '%' || next === 'percent' || (next === 'per' && tokens[at + 2]?.lower === 'cent')
  if (isPercent && !isResult(tokens, at)) found.push('percent')
  if (/^\d{1,3}(?:,\d{3})+/.test(text) || magnitudes.has(next) || magnitudes.has(lower))
    found.push('largeNumber')
  const isCounted = tags[at + 1] === 'NOUN' || tags[at + 1] === 'ADJ'
  const isCount = kind === 'number' ? isCountable(text) : tens.has(lower)
  if (isCounted && isCount && !results.has(next)) found.push('number')
  return found
}

/** Whether a number behind “about” or “nearly” is a figure at all: “about 3 p.m.” and “almost four hours” are none. */
export function isApproximated({ tokens, tags }: BlockWords, at: number): boolean {
  const number = tokens[at + 1]
  if (number === undefined) return false
  if (isMoney(number.text)) return true
  if (tags[at + 1] !== 'NUM' || number.text.includes(':')) return false
  const next = tokens[at + 2]?.lower ?? ''
  return !measures.has(next) && !times.has(next)
}

function isMoney(text: string | undefined): boolean {
  return text !== undefined && /[$€£¥₹]$/.test(text)
}

/** “48 percent of the vote”. */
function isResult(tokens: BlockWords['tokens'], at: number): boolean {
  for (let i = at + 2; i <= at + 6; i++) if (results.has(tokens[i]?.lower ?? '')) return true
  return false
}

/** Twenty things or more, and no year. */
function isCountable(text: string): boolean {
  return /^(?:[2-9]\d|\d{3,})$/.test(text) && !/^(?:1[5-9]|20)\d\d$/.test(text)
}

const none: readonly Figure[] = []

const measures: ReadonlySet<string> = wordSet(`
  metre metres meter meters km kilometre kilometres kilometer kilometers mile miles foot feet inch inches light-years kg
  kilograms tonnes tons pounds litres liters degrees hectares acres mph knots percentile`)
const times: ReadonlySet<string> = wordSet(`
  second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades
  century centuries pm am p.m. a.m. o'clock january february march april may june july august september october
  november december`)
/** What votes and games end in. */
const results: ReadonlySet<string> = wordSet(`
  vote votes seat seats point points goal goals run runs lap laps wicket wickets medal medals`)
const magnitudes: ReadonlySet<string> = wordSet('million billion trillion thousand bn')
const tens: ReadonlySet<string> = wordSet('twenty thirty forty fifty sixty seventy eighty ninety')

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((it) => it !== ''))
}
