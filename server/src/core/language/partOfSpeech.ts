/** The 17 parts of speech of Universal Dependencies (universaldependencies.org/u/pos), in a fixed order. */
export const partsOfSpeech = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const

export type PartOfSpeech = (typeof partsOfSpeech)[number]
