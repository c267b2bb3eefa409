import { frames, type VerbCue } from './cue.ts'
import { nounCues } from './cues.ts'
import { isAttributive, isNominal } from './nounPhrases.ts'
import type { Reading } from './reading.ts'

/** Whether a word that may be a cue is a verb here. The tagger is asked only where a word may as well be a noun or adjective. */
export function mayBeVerb(reading: Reading, at: number, cue: VerbCue): boolean {
  const { tags, tokens } = reading
  // “sworn *in* as mayor”
  if (cue.lemma === 'swear' && tokens[at + 1]?.lower === 'in') return false
  if (isAttributive(reading, at)) return false
  const tag = tags[at]
  if (tag === 'VERB') return true
  if (tag === 'AUX') return false
  if (tag === 'NOUN' && hidesVerb(reading, at, cue)) return true
  // “says”, “told”, “said” are nothing else; taggers slip on them in headlines.
  return unmistakable.has(tokens[at]!.lower) && cue.form !== 'base' && tag !== 'ADJ'
}

const unmistakable = new Set(['says', 'said', 'told', 'tells', 'saying'])

/** “Trump *claims* he …”, “video *shows* that …”, “some *note* that …”: a verb that the tagger took for a noun. */
function hidesVerb(reading: Reading, at: number, { form, frames: bits }: VerbCue): boolean {
  const { tokens, tags, named } = reading
  const next = tokens[at + 1]?.lower ?? ''
  if (form === 'base')
    return next === 'that' && /^(?:some|many|others|most)$/.test(tokens[at - 1]?.lower ?? '')
  if (form !== 'third') return false
  const name = tags[at - 1] === 'PROPN' || named[at - 1] === 1
  if (name && /^(?:that|he|she|they|it)$/.test(next)) return true
  if (name && next === 'to' && (bits & (frames.promise | frames.order)) !== 0) return true
  if (closesReport(reading, at) && (name || tags[at - 1] === 'NOUN')) return true
  if (nounCues.has(tokens[at]!.lower)) return false
  // “Ruiz *endorses* Falk”
  if (name && (bits & frames.object) !== 0 && (tags[at + 1] === 'PROPN' || named[at + 1] === 1)) return true
  return (next === 'that' && tags[at - 1] === 'NOUN') || (name && (next === ',' || next === '.'))
}

/** “It was late, the Harburg Tribune *reports*.”: a name behind a comma, and the sentence ends. */
export function closesReport(reading: Reading, at: number): boolean {
  const { tokens, speechOf, tags } = reading
  const next = tokens[at + 1]
  if (next && next.lower !== '.' && speechOf[at + 1]! < 0) return false
  let from = at
  while (from > 0 && at - from < 8 && isNominal(reading, from - 1) && tags[from - 1] !== 'PRON') from--
  if (from === at || from === 0) return false
  // Behind a quotation nothing else can stand: “…,” the letter *states*.
  return speechOf[from - 1]! >= 0 || (tokens[from - 1]!.lower === ',' && tags[at - 1] === 'PROPN')
}
