import { knownPlace, traits, traitsOf } from '../actors/lexicon/wordTraits.ts'
import type { Found } from './found.ts'
import { openingBracket } from './nounPhrases.ts'
import type { Range, Reading } from './reading.ts'

/** Longest label before a colon, in tokens: “French President Emmanuel Macron:”. */
const longestLabel = 10

/**
 * “Minister: cuts will come” in a headline, “SMITH: We never met.” in a transcript: a noun phrase, a colon, and what
 * its bearer says up to the end of the block.
 */
export function readSpeakerLabel(reading: Reading): Found | undefined {
  const { tokens, tags, tagged } = reading
  const headline = tagged.kind === 'heading' || tagged.sentences[0]?.kind === 'headline'
  let from = 0
  if (tokens[0]?.kind === 'quote' && reading.speechOf[0]! >= 0) from = 1
  const stop = Math.min(tokens.length - 1, from + longestLabel)
  for (let i = from; i < stop; i++) {
    const { lower, kind } = tokens[i]!
    if (lower === ':') {
      if (i === from || !isLabel(reading, { from, to: i }, headline)) return undefined
      return {
        content: [{ from: i + 1, to: tokens.length }],
        cue: [{ from: i, to: i + 1 }],
        sense: 'neutral',
        source: [{ from, to: i }],
        pattern: headline ? 'headline' : 'speakerLabel',
        structure: { from: 0, to: i + 1 },
      }
    }
    if (kind === 'punctuation' && !'.,-&()'.includes(lower)) return undefined
    if (tags[i] === 'VERB' && !/^\p{Lu}/u.test(tokens[i]!.text)) return undefined
  }
  return undefined
}

/** What stands before a colon in news without saying anything: kickers, credits, fields of a form. */
const notSpeakers = new Set([
  'the latest',
  "editor's note",
  'read more',
  'fact check',
  'q & a',
  'q&a',
  'at a glance',
  'in brief',
  'in pictures',
  'as it happened',
  ...`correction update updated note related watch photo image video published source sources by here more live
  breaking exclusive analysis opinion editorial explainer factbox factcheck interview obituary podcast preview
  profile quiz recap timeline background review date when where what why how who time place tag tags topic topics
  location`.split(/\s+/),
])

/** Names in a transcript are written large or are a name alone; in a headline any noun phrase will do. */
function isLabel(reading: Reading, { from, to: end }: Range, headline: boolean): boolean {
  const { tokens, tags } = reading
  // “Rep. Trey Gowdy (R-S.C.):”
  const to = tokens[end - 1]!.lower === ')' ? openingBracket(reading, end - 1, from + 1) : end
  const words = tokens.slice(from, to)
  const text = words.map((it) => it.lower).join(' ')
  if (notSpeakers.has(text) || /\d/.test(text)) return false
  if (/^(?:q|a)$/.test(text)) return true
  // “NEW DELHI: Air quality fell” is a dateline, “Kenya: Doctors strike” tells where; a seat of power may speak.
  if ((traitsOf(text) & knownPlace & ~traits.seat) !== 0) return false
  if (words.length === 1 && /^\p{Lu}{2,}$/u.test(words[0]!.text)) return true
  if (headline && words.length === 1 && /^\p{Lu}/u.test(words[0]!.text)) return true
  const last = tags[to - 1]
  if (last !== 'PROPN' && last !== 'NOUN') return false
  if (headline) return tags.slice(from, to).every((tag) => tag !== 'VERB' && tag !== 'AUX' && tag !== 'ADP')
  const names = words.filter((it) => it.kind === 'word')
  return names.length <= 4 && names.every((it) => /^\p{Lu}/u.test(it.text)) && last === 'PROPN'
}
