/** A word that means one person. */
export interface PronounUse {
  readonly gender: 'female' | 'male' | undefined
  /** `noun` for somebody without a name (“a teacher”), whom a pronoun may mean afterwards. */
  readonly use: 'subject' | 'object' | 'possessive' | 'noun'
}

/** Pronouns of one person and nouns of persons who come without a name, by the word in lower case. */
export const wordsForPersons: ReadonlyMap<string, PronounUse> = new Map<string, PronounUse>([
  ['he', { gender: 'male', use: 'subject' }],
  ['she', { gender: 'female', use: 'subject' }],
  ['him', { gender: 'male', use: 'object' }],
  ['her', { gender: 'female', use: 'object' }],
  ['his', { gender: 'male', use: 'possessive' }],
  ['himself', { gender: 'male', use: 'possessive' }],
  ['herself', { gender: 'female', use: 'possessive' }],
  ...nouns('male', 'man boy gentleman father brother son husband uncle grandfather boyfriend policeman'),
  ...nouns('female', 'woman girl lady mother sister daughter wife aunt grandmother girlfriend policewoman'),
  ...nouns(
    undefined,
    `teacher student witness victim suspect gunman driver resident child teenager spokesman spokeswoman spokesperson
    official officer nurse doctor patient`,
  ),
])

function nouns(gender: PronounUse['gender'], words: string): readonly (readonly [string, PronounUse])[] {
  return words.split(/\s+/).map((word) => [word, { gender, use: 'noun' }])
}
