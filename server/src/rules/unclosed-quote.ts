import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import { tokenAt } from '../core/claims/blockWords.ts'
import type { TaggedText } from '../core/language/taggedText.ts'
import type { Quotation } from '../core/quotations/quotation.ts'
import { verbCues } from '../core/statements/cues.ts'
import { blockAround } from './blockAround.ts'
import { closingMarkOf } from './closingMarkOf.ts'
import type { Rule } from './rule.ts'

/** A quotation with no closing mark hides where the speaker's words end. */
export const unclosedQuote: Rule = {
  meta: {
    id: 'unclosed-quote',
    summary:
      'A quotation ends with a closing mark, or goes on in the next paragraph behind a new opening mark.',
    rationale: "Without its closing mark nobody can tell where somebody's words end and the article's begin.",
    sources: ['AP Stylebook, “quotation marks”'],
    severity: 'warning',
  },
  *checkBlock({ quotations }) {
    for (const { start, content, closed, continues } of quotations) {
      if (closed || continues) continue
      yield {
        start,
        end: content.start,
        message: 'This quotation is never closed. Put the closing mark where the speaker’s words end.',
      }
    }
  },
  *fixes(article, { start }) {
    const around = blockAround(article, start)
    const by = around?.block.start ?? 0
    const quotation = around?.found.quotations.find((it) => it.start === start - by && !it.closed)
    if (!around || !quotation) return
    const mark = closingMarkOf(article.source.slice(start, quotation.content.start + by))
    for (const { at, title, sure } of placesToClose(around.found, quotation)) {
      yield { title, changes: [{ start: at + by, end: at + by, text: mark }], sure }
    }
  },
}

interface Place {
  readonly at: number
  readonly title: string
  readonly sure: boolean
}

/** Where the speaker's words may end, the likeliest place first; sure where no other place is left. */
function placesToClose({ analysis: { tagged } }: AssembledBlock, quotation: Quotation): readonly Place[] {
  const { start, content } = quotation
  const words = tagged.text.slice(content.start, content.end)
  // A mark of the wrong kind stands at one of its ends.
  if (tagged.text[start] === '”' || /^\p{P}/u.test(words) || /["“”«»]/.test(words)) return []
  const places: Place[] = []
  const ends = sentenceEnds(tagged, quotation)
  const isWhole = beginsSentence(tagged, quotation)
  const cues = isWhole ? cuesIn(tagged, quotation) : []
  for (const at of cues) {
    const sure = cues.length === 1 && at < ends[0]!
    places.push({ at, title: 'Close the quotation before its speaker', sure })
  }
  // Where the next quotation cuts it short it may go on behind that.
  const isCut = content.end < tagged.text.trimEnd().length && !/[.!?…,]$/.test(words)
  if (ends.length > 1) {
    if (!isCut) places.push({ at: content.end, title: 'Close the quotation at the end', sure: false })
    places.push({ at: ends[0]!, title: 'Close the quotation behind its first sentence', sure: false })
  } else if (!isCut) {
    const sure = isWhole && cues.length === 0
    places.push({ at: content.end, title: 'Close the quotation at the end of the sentence', sure })
  }
  return places
}

/** Where sentences end within the quotation, its own end among them. */
function sentenceEnds({ sentences }: TaggedText, { content }: Quotation): readonly number[] {
  const ends = sentences.map((it) => it.end).filter((it) => it > content.start && it < content.end)
  return [...ends, content.end]
}

/** The first of what is said: it opens its sentence, or follows a comma or colon. */
function beginsSentence(tagged: TaggedText, { start, content }: Quotation): boolean {
  const first = tagged.tokens[tokenAt(tagged, content.start)]
  if (!first || !/^[\p{Lu}\p{N}]/u.test(first.text)) return false
  const before = tagged.text.slice(0, start).trimEnd()
  return before === '' || /[.,:!?…”"’]$/.test(before)
}

/** Behind each comma, question or exclamation mark that a speaker and a verb of saying follow: “…, said Ana Ruiz”, “…, the mayor said”. */
function cuesIn(tagged: TaggedText, { content }: Quotation): readonly number[] {
  const { tokens } = tagged
  const places: number[] = []
  for (let i = tokenAt(tagged, content.start) + 1; i < tokens.length && tokens[i]!.end < content.end; i++) {
    if (/^[,?!]$/.test(tokens[i]!.text) && isCue(tagged, i + 1)) places.push(tokens[i]!.end)
  }
  return places
}

/** The longest “foreign minister of the island republic” that is looked through for its verb, in words. */
const longestSource = 10

const partsOfNames: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ'])
const partsInside: ReadonlySet<string> = new Set(['ADV', 'ADP', 'DET', 'PART', 'NUM'])

function isCue({ tokens, tags }: TaggedText, from: number): boolean {
  if (reports(tokens[from]?.lower)) {
    const tag = tags[from + 1]
    return tag === 'PROPN' || tag === 'DET' || persons.has(tokens[from + 1]?.lower ?? '')
  }
  for (let i = from; i < from + longestSource && i < tokens.length; i++) {
    const { lower } = tokens[i]!
    const next = tags[i + 1]
    // “She shares.”: some verb and nothing else.
    if (i > from && tags[i] === 'VERB' && (next === 'PUNCT' || next === undefined)) return true
    if (i > from && reports(lower)) return next === 'ADP' || next === 'ADV' || /^t[eo]l/.test(lower)
    const isPart = partsOfNames.has(tags[i]!) || (i > from && partsInside.has(tags[i]!))
    if (!isPart && !(i === from && (tags[i] === 'DET' || persons.has(lower)))) return false
  }
  return false
}

const persons: ReadonlySet<string> = new Set(['he', 'she', 'they'])

/** A verb of saying in the tense that reports. */
function reports(lower: string | undefined): boolean {
  const cue = lower === undefined ? undefined : verbCues.get(lower)
  return cue !== undefined && cue.sense !== 'belief' && (cue.form === 'past' || cue.form === 'third')
}
