import { isSubject } from '../../actors/isSubject.ts'
import { isTextNoun } from '../../statements/sourceNouns.ts'
import type { Span } from '../../text/span.ts'
import type { Answer, Pattern, Question } from '../pattern.ts'
import { sentenceAt } from '../sentenceAt.ts'
import { firstAt } from '../sourcePhrase.ts'
import { isSpoken } from '../speech.ts'

/**
 * A few words in marks within a sentence of the narrator's that has no cue: its subject has said them, not who spoke
 * before. “The law bans what “insults the state””: the law; “Falk was in no mood “to wait for years””: Falk.
 */
export const fragmentSpeaker: Pattern = (question) => {
  const { input, candidate, phrase, floor } = question
  if (phrase || candidate.pattern !== 'runningQuotation') return undefined
  const { tagged } = input
  const { start } = candidate.content[0]!
  const sentence = tagged.sentences[sentenceAt(tagged, start)]!
  if (sentence.start >= start || floor.told > sentence.start) return undefined
  const [opening] = tagged.tokens.slice(sentence.firstToken, sentence.firstToken + 1)
  if (!opening || isSpoken(question.speech, opening.start)) return undefined
  return actor(question, sentence, start) ?? text(question, sentence.firstToken, start)
}

/** Somebody with a name, or “he”, whom the sentence begins with. */
function actor(
  { input, speech }: Question,
  sentence: Span & { firstToken: number },
  stop: number,
): Answer | undefined {
  const { tagged, mentions } = input
  for (let i = firstAt(mentions, sentence.start); i < mentions.length && mentions[i]!.start < stop; i++) {
    const mention = mentions[i]!
    if (isSpoken(speech, mention.start)) continue
    const from = firstAt(tagged.tokens, mention.start)
    let to = from
    while (to < tagged.tokens.length && tagged.tokens[to]!.start < mention.end) to++
    if (!isSubject(tagged, from, to, sentence.firstToken)) continue
    return {
      speaker: { kind: 'named', actor: mention.actor },
      certainty: 'inferred',
      evidence: [{ start: mention.start, end: mention.end }],
      runnerUp: undefined,
    }
  }
  return undefined
}

/** “*The law* bans …”: a text without a name. */
function text({ input: { tagged } }: Question, first: number, stop: number): Answer | undefined {
  const { tokens, tags } = tagged
  let to = first
  while (to < first + 5 && /^(?:DET|ADJ|NOUN)$/.test(tags[to] ?? '') && tokens[to]!.start < stop) to++
  const verb = tags[to]
  if (to === first || (verb !== 'VERB' && verb !== 'AUX') || !isRuleOrText(tokens[to - 1]!.lower))
    return undefined
  const span = { start: tokens[first]!.start, end: tokens[to - 1]!.end }
  return { speaker: { kind: 'unnamed', span }, certainty: 'inferred', evidence: [span], runnerUp: undefined }
}

const rules = new Set(
  'law bill act decree treaty charter constitution resolution ruling policy contract agreement'.split(' '),
)

function isRuleOrText(noun: string): boolean {
  return rules.has(noun) || isTextNoun(noun)
}
