import { withoutDiacritics } from './lexicon/wordTraits.ts'

/** The form under which equal names are found, from the name on one line, in lower case, with straight apostrophes. */
export function nameKey(lower: string): string {
  const plain = withoutDiacritics(lower)
  return plain.includes('.') ? plain.replace(/(?<=\b[a-z])\./g, '') : plain
}
