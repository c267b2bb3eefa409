import type { ComplementKind } from './complement.ts'
import type { VerbCue } from './cue.ts'
import type { Range, Reading } from './reading.ts'
import { evidenceVerbs, isDocumentNoun, isSourceLike } from './sourceNouns.ts'

/** “The *mayor claim*” is no sentence; “the club say”, “estimates by the government state” are. */
export function isSingular({ tokens, tags }: Reading, { from, to }: Range): boolean {
  let head = to - 1
  for (let i = from; i < to; i++) {
    if (tags[i] === 'CCONJ' || tags[i] === 'NUM') return false
    if (head === to - 1 && i > from && tags[i] === 'ADP') head = i - 1
  }
  const { lower } = tokens[head]!
  return tags[head] === 'NOUN' && !lower.endsWith('s') && !plurals.has(lower) && !isDocumentNoun(lower)
}

/** Nouns that take the verb of many without an -s of their own. */
const plurals = new Set(
  'people police men women children staff crew majority half third media public rest'.split(' '),
)

/** “when *I* repeat this”: outside of quotations the writer, who is no source of their own; “I told him” is a report. */
export function isNarrator({ tokens }: Reading, { from, to }: Range, { form }: VerbCue): boolean {
  return form === 'base' && to - from === 1 && tokens[from]!.text === 'I'
}

/** Verbs that things do as well (shows, suggests) need a source that can mean something by it. */
export function suitsVerb(reading: Reading, source: Range, cue: VerbCue, kind: ComplementKind): boolean {
  // “scientists compared the treatments to it”: in a trial, not in words.
  if (cue.lemma === 'compare' && reading.tags[source.to - 1] === 'NOUN') return false
  if (!evidenceVerbs.has(cue.lemma) || isSourceLike(reading, source)) return true
  // “…, it added”: “it” speaks where nothing but words can be added.
  const it = reading.tokens[source.from]!.lower === 'it' && source.to - source.from === 1
  return it && speechVerbs.has(cue.lemma) && (kind === 'none' || kind === 'that' || kind === 'quotation')
}

const speechVerbs = new Set(['add', 'repeat', 'confirm', 'continue', 'predict', 'estimate', 'reject'])
