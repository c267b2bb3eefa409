import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import { spanOfTokens, tokenAt } from '../core/claims/blockWords.ts'
import type { TaggedText } from '../core/language/taggedText.ts'
import type { Span } from '../core/text/span.ts'
import { blockAround } from './blockAround.ts'
import { createOverlapIndex } from './overlapIndex.ts'
import type { Rule } from './rule.ts'

/** “Yes,” he smiled: nobody can smile a word. */
export const nonSpeechVerb: Rule = {
  meta: {
    id: 'non-speech-verb',
    summary: 'Words in quotation marks are said; they are not smiled, shrugged or nodded.',
    rationale: 'Nobody can smile, shrug or nod a word; the sentence says how it looked and not who spoke.',
    sources: ['AP Stylebook, “said”', 'Reuters Handbook of Journalism, “quotations”'],
    severity: 'information',
  },
  *checkBlock(block) {
    for (const { verb } of gestures(block)) {
      const word = block.analysis.tagged.text.slice(verb.start, verb.end)
      yield {
        ...verb,
        message: `Nobody can speak words with “${word}”. Write “said”, and tell the gesture beside it.`,
      }
    }
  },
  *fixes(article, { start }) {
    const around = blockAround(article, start)
    const by = around?.block.start ?? 0
    const gesture = around && gestures(around.found).find((it) => it.verb.start === start - by)
    if (!gesture) return
    const { verb, form, noun, behind, stops } = gesture
    const said = formsOfSay[form]
    const how = ` with ${noun}`
    const changes =
      behind === verb.end
        ? [{ start, end: verb.end + by, text: said + how }]
        : [
            { start, end: verb.end + by, text: said },
            { start: behind + by, end: behind + by, text: how },
          ]
    yield { title: `Write “${said}${how}”`, changes, sure: stops }
  },
}

/** What faces and bodies do without a sound that is a word: the verb, its past, the noun for it. */
const gestureForms: readonly (readonly [verb: string, past: string, noun: string])[] = [
  ['smile', 'smiled', 'a smile'],
  ['grin', 'grinned', 'a grin'],
  ['beam', 'beamed', 'a smile'],
  ['smirk', 'smirked', 'a smirk'],
  ['laugh', 'laughed', 'a laugh'],
  ['chuckle', 'chuckled', 'a chuckle'],
  ['giggle', 'giggled', 'a giggle'],
  ['shrug', 'shrugged', 'a shrug'],
  ['nod', 'nodded', 'a nod'],
  ['sigh', 'sighed', 'a sigh'],
  ['frown', 'frowned', 'a frown'],
  ['wink', 'winked', 'a wink'],
  ['wince', 'winced', 'a wince'],
  ['grimace', 'grimaced', 'a grimace'],
  ['scowl', 'scowled', 'a scowl'],
]

type GestureForm = 'base' | 'third' | 'past'

const gestureVerbs: ReadonlyMap<string, { readonly noun: string; readonly form: GestureForm }> = new Map(
  gestureForms.flatMap(([verb, past, noun]): [string, { noun: string; form: GestureForm }][] => [
    [verb, { noun, form: 'base' }],
    [`${verb}s`, { noun, form: 'third' }],
    [past, { noun, form: 'past' }],
  ]),
)

const formsOfSay: Readonly<Record<GestureForm, string>> = { base: 'say', third: 'says', past: 'said' }

interface Gesture {
  readonly verb: Span
  readonly form: GestureForm
  readonly noun: string
  /** Where what is said of the gesture can stand: behind the verb, or behind its subject where that follows. */
  readonly behind: number
  /** Nothing but a mark follows. */
  readonly stops: boolean
}

/** Verbs of gestures that take a quotation for what they say. */
function gestures({ quotations, analysis: { tagged } }: AssembledBlock): readonly Gesture[] {
  const found: Gesture[] = []
  const isQuoted = createOverlapIndex(quotations)
  for (const { start, end, content, closed, depth, use } of quotations) {
    if (!closed || depth > 0 || use !== 'speech') continue
    const at = verbBehind(tagged, content, end) ?? verbBefore(tagged, start)
    const gesture = at && gestureVerbs.get(tagged.tokens[at.verb]!.lower)
    if (!gesture || isQuoted(tagged.tokens[at.verb]!)) continue
    const next = tagged.tokens[at.last + 1]
    found.push({
      ...gesture,
      verb: spanOfTokens(tagged, at.verb, at.verb),
      behind: tagged.tokens[at.last]!.end,
      stops: next === undefined || next.kind === 'punctuation',
    })
  }
  return found
}

/** A verb, and the last word of its subject where that stands behind it. */
interface Found {
  readonly verb: number
  readonly last: number
}

/** The longest “Foreign Minister Ana Maria Ruiz”, in words. */
const longestSubject = 6

/** “Yes,” he smiled; “Yes?” smiled Ana Ruiz. */
function verbBehind(tagged: TaggedText, content: Span, end: number): Found | undefined {
  const { text, tokens, tags } = tagged
  const closing = text[content.end - 1] ?? ''
  const from = tokenAt(tagged, end)
  const first = tokens[from]
  if (!first || !/[,?!…—–-]/.test(closing)) return undefined
  // Behind a question a capital may begin a sentence of its own.
  if (closing !== ',' && /^\p{Lu}/u.test(first.text)) return undefined
  if (gestureVerbs.has(first.lower)) {
    let last = from
    for (let i = from + 1; i <= from + longestSubject && isNominal(tags[i], i === from + 1); i++) last = i
    return last > from && tags[from] !== 'NOUN' ? { verb: from, last } : undefined
  }
  for (let i = from; i < from + longestSubject; i++) {
    const verb = tokens[i + 1]
    if (!verb || !isNominal(tags[i], i === from)) return undefined
    if (gestureVerbs.has(verb.lower) && tags[i + 1] !== 'ADJ') return { verb: i + 1, last: i + 1 }
  }
  return undefined
}

/** He shrugged, “Who knows?” */
function verbBefore(tagged: TaggedText, start: number): Found | undefined {
  const { tokens, tags } = tagged
  const at = tokenAt(tagged, start)
  const verb = tokens[at - 2]
  if (!verb || tokens[at - 1]!.text !== ',' || !gestureVerbs.has(verb.lower)) return undefined
  if (!/^[\p{Lu}]/u.test(tokens[at + 1]?.text ?? '')) return undefined
  return tags[at - 2] === 'VERB' && isNominal(tags[at - 3], true) ? { verb: at - 2, last: at - 2 } : undefined
}

/** A part of a subject: a pronoun or article only as its first word. */
function isNominal(tag: string | undefined, isFirst: boolean): boolean {
  if (tag === 'PROPN' || tag === 'NOUN' || tag === 'ADJ') return true
  return isFirst && (tag === 'PRON' || tag === 'DET')
}
