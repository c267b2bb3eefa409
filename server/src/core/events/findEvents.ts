import type { NameCandidate } from '../actors/nameCandidate.ts'
import type { DateExpression } from '../dates/dateExpression.ts'
import type { TaggedText } from '../language/taggedText.ts'
import type { Sentence } from '../sentences/sentence.ts'
import type { StatementCandidate } from '../statements/statementCandidate.ts'
import type { EventCandidate } from './eventCandidate.ts'
import { nounEvents } from './nounEvents.ts'
import { readBlock, type Reading } from './reading.ts'
import { verbEvents } from './verbEvents.ts'

/** A sentence longer than this is a list or no sentence; only its first tokens are read. */
const longestSentence = 120

/** Clauses of one block that may tell an event, in the order of the text; nothing from within quotation marks. */
export function findEvents(
  tagged: TaggedText,
  dates: readonly DateExpression[],
  _names: readonly NameCandidate[],
  statements: readonly StatementCandidate[],
): readonly EventCandidate[] {
  if (tagged.kind === 'heading' || tagged.kind === 'cell' || tagged.kind === 'quote') return none
  const reading = readBlock(tagged, dates, statements)
  const found: EventCandidate[] = []
  for (const sentence of tagged.sentences) {
    if (sentence.kind === 'prose') found.push(...inSentence(reading, sentence))
  }
  return found
}

const none: readonly EventCandidate[] = []

function inSentence(reading: Reading, sentence: Sentence): readonly EventCandidate[] {
  const { tagged } = reading
  const floor = sentence.firstToken
  const ceiling = Math.min(sentence.endToken, floor + longestSentence)
  if (tagged.tokens[sentence.endToken - 1]?.lower === '?') return none
  const taken = new Set<number>()
  const nouns = nounEvents(reading, floor, ceiling, taken)
  const verbs = verbEvents(reading, floor, ceiling, taken)
  return [...nouns, ...verbs].sort((a, b) => a.start - b.start)
}
