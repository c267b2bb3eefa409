import { traits, traitsOf } from './lexicon/wordTraits.ts'

/** Initials of a name, with and without its small words and a leading country (“US Department of Defense”). */
export function initialsOf(words: readonly string[]): readonly string[] {
  const found = new Set<string>()
  const leading = traitsOf(words[0]!) & (traits.country | traits.demonym)
  const pair = words.length > 3 && traitsOf(`${words[0]!} ${words[1]!}`) & traits.country
  for (const own of [words, ...(leading ? [words.slice(1)] : []), ...(pair ? [words.slice(2)] : [])]) {
    if (own.length < 2 || own.length > longestAbbreviated) continue
    const main = own.filter((it) => !smallWords.has(it))
    found.add(main.map((it) => it[0]!).join(''))
    found.add(own.map((it) => it[0]!).join(''))
  }
  return [...found]
}

const longestAbbreviated = 12

/** Words that abbreviations leave out. */
export const smallWords = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', '&', '-'])
