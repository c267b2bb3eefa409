import type { Sentence } from '../sentences/sentence.ts'
import type { Span } from '../text/span.ts'
import { spanOfTokens, type BlockWords } from './blockWords.ts'
import {
  hearsayAdverbs,
  hearsayParticiples,
  opinionParticiples,
  reportVerbs,
  wideAdverbs,
} from './reportVerbs.ts'
import { judgeSourcePhrase } from './sourcePhrase.ts'
import { looseCollectives, openQuantifiers, vaguePapers, vaguePeople } from './vagueSources.ts'

/** Words that stand for a source and leave open who that is. */
export interface WeakSource extends Span {
  readonly reason: 'vagueSource' | 'anonymousSource' | 'hearsay' | 'agentlessPassive'
  readonly confidence: number
}

/** What the words of a sentence say of its sources, apart from the statements found in it. */
export interface SourceWords {
  readonly weak: readonly WeakSource[]
  /** “According to” somebody whom a reader can ask. */
  readonly specific: boolean
  /** Somebody asked not to be named. */
  readonly anonymity: boolean
}

/** Looks for vague sources in a sentence's own words, word by word; what stands in quotation marks is left alone. */
export function findSourceWords(words: BlockWords, sentence: Sentence): SourceWords {
  const weak: WeakSource[] = []
  let isSpecific = false
  let anonymity = false
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (words.quoted[i] === 1) continue
    const { lower } = words.tokens[i]!
    if (lower === 'anonymity' || isNotToBeNamed(words, i)) anonymity = true
    if (hearsayAdverbs.has(lower)) {
      weak.push({ ...spanOfTokens(words, i, i), reason: 'hearsay', confidence: 0.85 })
    } else if (lower === 'allegedly') {
      weak.push({ ...spanOfTokens(words, i, i), reason: 'hearsay', confidence: 0.45 })
    } else if (lower === 'according' && words.tokens[i + 1]?.lower === 'to') {
      const found = accordingTo(words, i, sentence.endToken)
      if (found === 'specific') isSpecific = true
      else weak.push(found)
    } else if (hearsayParticiples.has(lower) || opinionParticiples.has(lower)) {
      const found = passive(words, i, sentence)
      if (found) weak.push(found)
    } else if ((lower === 'appears' || lower === 'seems') && subjectIsIt(words, i, sentence)) {
      weak.push({
        ...spanOfTokens(words, itBefore(words, i, sentence), i),
        reason: 'agentlessPassive',
        confidence: 0.6,
      })
    } else if (isVagueWord(lower)) {
      const found = vagueSubject(words, i, sentence) ?? reportNoun(words, i, sentence)
      if (found) weak.push(found)
    }
  }
  return { weak, specific: isSpecific, anonymity }
}

/** “Asked not *to be named*”, “declined *to be identified*”. */
function isNotToBeNamed({ tokens }: BlockWords, at: number): boolean {
  const { lower } = tokens[at]!
  return (
    (lower === 'named' || lower === 'identified') &&
    tokens[at - 1]?.lower === 'be' &&
    tokens[at - 2]?.lower === 'to'
  )
}

/** What is wrong with a vague source phrase. */
export function reasonOf({ anonymous }: { readonly anonymous: boolean }): 'vagueSource' | 'anonymousSource' {
  return anonymous ? 'anonymousSource' : 'vagueSource'
}

function isVagueWord(lower: string): boolean {
  return (
    vaguePeople.has(lower) ||
    vaguePapers.has(lower) ||
    looseCollectives.has(lower) ||
    openQuantifiers.has(lower)
  )
}

/** “According to officials”, “according to the reports”. */
function accordingTo(words: BlockWords, at: number, end: number): WeakSource | 'specific' {
  const to = phraseEnd(words, at + 2, end)
  const quality = judgeSourcePhrase(words, at + 2, to)
  if (quality.kind !== 'vague' || to <= at + 2) return 'specific'
  return {
    ...spanOfTokens(words, at, to - 1),
    reason: reasonOf(quality),
    confidence: Math.min(1, quality.confidence + 0.1),
  }
}

/** Where a noun phrase ends: at a mark, a verb or a clause. */
function phraseEnd({ tokens, tags }: BlockWords, from: number, end: number): number {
  let at = from
  for (; at < end && at < from + longestPhrase; at++) {
    const tag = tags[at]!
    if (
      tag === 'VERB' ||
      tag === 'AUX' ||
      tag === 'SCONJ' ||
      (tag === 'PUNCT' && tokens[at]!.kind !== 'quote')
    )
      break
    if (tag === 'PRON' && at > from) break
  }
  return at
}

/** “Analysts note”, “the international community has stressed”, “officials, along with partners, have said”. */
function vagueSubject(words: BlockWords, head: number, sentence: Sentence): WeakSource | undefined {
  const verb = verbBehind(words, head, sentence.endToken)
  if (verb < 0) return undefined
  const from = phraseStart(words, head, sentence.firstToken)
  const before = from > sentence.firstToken ? words.tags[from - 1] : undefined
  // The object of a verb or preposition before is no subject: “told officials expect”.
  if (before === 'ADP' || before === 'VERB') return undefined
  const quality = judgeSourcePhrase(words, from, head + 1)
  if (quality.kind !== 'vague') return undefined
  const span = spanOfTokens(words, from, verb - head <= 6 ? verb : head)
  return { ...span, reason: reasonOf(quality), confidence: quality.confidence }
}

/** “Following allegations that”, “amid rumours of”: a report without a reporter. */
function reportNoun(words: BlockWords, head: number, sentence: Sentence): WeakSource | undefined {
  const { tokens, tags } = words
  if (!vaguePapers.has(tokens[head]!.lower)) return undefined
  const opens = tokens[head - 1]?.lower
  const hearsay =
    tokens[head]!.lower === 'reports' && (opens === 'by' || opens === 'amid' || opens === 'from')
  if (!hearsay && tokens[head + 1]?.lower !== 'that') return undefined
  const from = phraseStart(words, head, sentence.firstToken)
  for (let i = from; i < head; i++) if (words.nameTags[i] !== 'O' || tags[i] === 'PRON') return undefined
  return { ...spanOfTokens(words, hearsay ? head - 1 : from, head), reason: 'vagueSource', confidence: 0.6 }
}

function phraseStart({ tags, tokens }: BlockWords, head: number, first: number): number {
  let from = head
  while (from > first && from > head - 6) {
    const tag = tags[from - 1]!
    const joined =
      tag === 'DET' ||
      tag === 'ADJ' ||
      tag === 'NOUN' ||
      tag === 'PROPN' ||
      tag === 'NUM' ||
      (tag === 'PART' && tokens[from - 1]!.lower.endsWith('s')) ||
      (tokens[from - 1]!.lower === 'of' && isCount(tokens[from - 2]?.lower))
    if (!joined) break
    from--
  }
  return from
}

function isCount(lower: string | undefined): boolean {
  return (
    lower === 'number' ||
    lower === 'group' ||
    lower === 'majority' ||
    lower === 'couple' ||
    lower === 'handful'
  )
}

/** The verb of saying or thinking whose subject ends at `head`; −1 where there is none, or it is passive. */
function verbBehind({ tokens, tags, quoted }: BlockWords, head: number, end: number): number {
  let at = head + 1
  if (tokens[at]?.lower === ',') {
    const close = closingComma(tokens, at + 1, end)
    if (close < 0) return -1
    at = close + 1
  }
  let passive = false
  for (const limit = at + 5; at < end && at < limit; at++) {
    const { lower } = tokens[at]!
    if (quoted[at] === 1 || lower === 'not' || lower === "n't" || lower === 'never') return -1
    if (beForms.has(lower)) passive = true
    else if (passive && worries.has(lower)) return at
    else if (lower === 'push' || lower === 'pushed')
      return !passive && tokens[at + 1]?.lower === 'back' ? at + 1 : -1
    else if (tags[at] === 'AUX' || tags[at] === 'ADV') continue
    else if (tags[at] === 'VERB' && reportVerbs.has(lower)) return passive ? -1 : at
    else if (
      tags[at] === 'VERB' &&
      (lower === 'begun' || lower === 'began') &&
      tokens[at + 1]?.lower === 'to'
    )
      at++
    else return -1
  }
  return -1
}

function closingComma(tokens: BlockWords['tokens'], from: number, end: number): number {
  for (let i = from; i < end && i < from + 8; i++) if (tokens[i]!.lower === ',') return i
  return -1
}

const beForms: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'been', 'being'])

/** “Associations are concerned”: a belief without a verb of believing. */
const worries: ReadonlySet<string> = new Set(
  'concerned worried afraid convinced confident hopeful divided'.split(' '),
)

/** “Is believed to”, “it was reported that”, “is widely seen as”. */
function passive(words: BlockWords, at: number, sentence: Sentence): WeakSource | undefined {
  const { tokens, tags } = words
  const { lower } = tokens[at]!
  let be = at - 1
  let wide = false
  while (be >= sentence.firstToken && be >= at - 3 && tags[be] === 'ADV') {
    if (wideAdverbs.has(tokens[be]!.lower)) wide = true
    be--
  }
  if (be < sentence.firstToken || !beForms.has(tokens[be]!.lower)) return undefined
  const next = tokens[at + 1]?.lower ?? ''
  const by = agentOf(words, at, sentence.endToken)
  if (by !== undefined) {
    if (by.kind !== 'vague' || lower === 'called') return undefined
    return { ...spanOfTokens(words, be, at), reason: reasonOf(by), confidence: by.confidence }
  }
  const infinitive = next === 'to' && (tags[at + 2] === 'VERB' || tags[at + 2] === 'AUX')
  const it = tokens[be - 1]?.lower === 'it'
  let confidence = 0
  if (opinionParticiples.has(lower)) {
    if (wide) confidence = 0.65
    else if (lower === 'called' && tokens[be]!.lower === 'being') confidence = 0.6
    else if (
      it &&
      (lower === 'expected' || lower === 'hoped' || lower === 'estimated') &&
      (next === 'that' || infinitive)
    ) {
      confidence = 0.6
    }
  } else if (it && (next === 'that' || infinitive)) confidence = 0.75
  else if (infinitive) confidence = 0.75
  else if (lower === 'reported' && next !== 'to' && tags[at + 1] === 'ADP') confidence = 0.5
  else if (lower === 'feared' || lower === 'rumoured' || lower === 'rumored' || lower === 'believed')
    confidence = 0.5
  if (confidence === 0) return undefined
  return { ...spanOfTokens(words, it ? be - 1 : be, at), reason: 'agentlessPassive', confidence }
}

/** Who stands behind the `by` of a passive, where one does. */
function agentOf(
  words: BlockWords,
  at: number,
  end: number,
): ReturnType<typeof judgeSourcePhrase> | undefined {
  for (let i = at + 1; i < end && i <= at + 12; i++) {
    if (words.tokens[i]!.lower === 'by') return judgeSourcePhrase(words, i + 1, phraseEnd(words, i + 1, end))
    if (words.tokens[i]!.kind === 'punctuation' || words.tags[i] === 'SCONJ') return undefined
  }
  return undefined
}

function subjectIsIt(words: BlockWords, at: number, sentence: Sentence): boolean {
  const next = words.tokens[at + 1]?.lower
  return itBefore(words, at, sentence) >= 0 && (next === 'that' || words.tags[at + 1] !== 'PART')
}

function itBefore({ tokens, tags }: BlockWords, at: number, sentence: Sentence): number {
  for (let i = at - 1; i >= sentence.firstToken && i >= at - 3; i--) {
    if (tokens[i]!.lower === 'it') return i
    if (tags[i] !== 'ADV') return -1
  }
  return -1
}

/** Longest source phrase that is looked at, in tokens. */
const longestPhrase = 30
