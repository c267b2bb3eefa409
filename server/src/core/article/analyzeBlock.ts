import { findNames } from '../actors/findNames.ts'
import { findDates } from '../dates/findDates.ts'
import { findEvents } from '../events/findEvents.ts'
import type { Models } from '../language/models.ts'
import type { TaggedText } from '../language/taggedText.ts'
import { tagNames } from '../language/tagNames.ts'
import { tagPartsOfSpeech } from '../language/tagPartsOfSpeech.ts'
import type { Block } from '../prose/prose.ts'
import { findQuotations } from '../quotations/findQuotations.ts'
import { findSentences } from '../sentences/sentences.ts'
import { findTokens } from '../sentences/tokens.ts'
import { findStatements } from '../statements/findStatements.ts'
import type { BlockAnalysis } from './blockAnalysis.ts'

/** What the block's kind, depth and text tell; depends on nothing else. */
export function analyzeBlock({ text: slice, kind, depth }: Block, models: Models): BlockAnalysis {
  const text = detached(slice)
  const tokens = findTokens(text)
  const sentences = findSentences(tokens, kind, depth)
  const tags = tagPartsOfSpeech(tokens, sentences, models)
  const nameTags = tagNames(tokens, sentences, tags, models)
  const tagged: TaggedText = { kind, text, tokens, tags, sentences, nameTags }
  const quotations = findQuotations(tagged)
  const dates = findDates(tagged)
  const names = findNames(tagged)
  const statements = findStatements(tagged, quotations, names)
  const events = findEvents(tagged, dates, names, statements)
  return { tagged, quotations, dates, names, statements, events }
}

/** The same text on its own: a slice would keep the whole version of the source alive for as long as the block lives. */
function detached(slice: string): string {
  return ` ${slice}`.slice(1)
}
