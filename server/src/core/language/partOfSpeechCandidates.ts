import { partsOfSpeech, type PartOfSpeech } from './partOfSpeech.ts'
import { listedValue, type WordList } from './wordList.ts'
import { lowerHash, traits, type WordTable } from './wordTable.ts'

/**
 * The parts of speech that a word may have, as bits. Words that the training texts show often have only
 * what they were seen as; others have every open class that their letters allow.
 */
export function partOfSpeechCandidates(list: WordList, table: WordTable, word: number): number {
  const listed = listedValue(list, table.form[word]!)
  if (listed !== 0) return listed
  const found = table.traits[word]!
  if ((found & traits.startsUpper) !== 0) {
    const small = listedValue(list, lowerHash(table.forms[word]!.toLowerCase()))
    if (small !== 0) return small | bit('PROPN')
  }
  return openCandidates(found)
}

/** The parts of speech of a word that nothing is known of but its letters. */
export function openCandidates(found: number): number {
  if ((found & traits.hasLetter) !== 0) return (found & traits.hasDigit) !== 0 ? mixed : open
  return (found & traits.hasDigit) !== 0 ? figures : marks
}

function bit(tag: PartOfSpeech): number {
  return 1 << partsOfSpeech.indexOf(tag)
}

const open =
  bit('ADJ') |
  bit('ADV') |
  bit('INTJ') |
  bit('NOUN') |
  bit('NUM') |
  bit('PROPN') |
  bit('VERB') |
  bit('X') |
  bit('ADP')
const mixed = bit('ADJ') | bit('NOUN') | bit('NUM') | bit('PROPN') | bit('X') | bit('SYM') | bit('ADV')
const figures = bit('NUM') | bit('NOUN') | bit('PROPN') | bit('X') | bit('SYM') | bit('ADJ')
const marks = bit('PUNCT') | bit('SYM') | bit('X')
