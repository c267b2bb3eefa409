import { withoutDiacritics } from './lexicon/wordTraits.ts'

/** The form under which equal names are found, from the name on one line, in lower case, with straight apostrophes. */
export function nameKey(lower: string): string {
  const plain = withoutDiacritics(lower)
  return plain.includes('.') ? plain.replace(/(?<=\b[a-z])\./g, '') : plain
}

/** Marks the key of a surname behind a courtesy title: “Ms Brennan” and “Mr Brennan” are two people. */
const marks = { female: '\u2640', male: '\u2642' } as const

/** The key of a surname behind a courtesy title. */
export function titledKey(key: string, sex: keyof typeof marks): string {
  return key + marks[sex]
}

/** The key without what a courtesy title told. */
export function plainKey(key: string): string {
  return sexOfKey(key) ? key.slice(0, -1) : key
}

/** What a courtesy title told of the name’s bearer. */
export function sexOfKey(key: string): keyof typeof marks | undefined {
  if (key.endsWith(marks.female)) return 'female'
  return key.endsWith(marks.male) ? 'male' : undefined
}
