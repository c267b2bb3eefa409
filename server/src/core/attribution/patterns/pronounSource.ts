import { isSubject } from '../../actors/isSubject.ts'
import type { TaggedText } from '../../language/taggedText.ts'
import { isPersonNoun } from '../../statements/sourceNouns.ts'
import { contains, type Span } from '../../text/span.ts'
import type { Answer, Pattern, Question } from '../pattern.ts'
import { actingPerson } from '../actingPerson.ts'
import { nearerActor } from '../nearerActor.ts'
import { mayBe, rivalOf } from '../rival.ts'
import { sentenceAt } from '../sentenceAt.ts'
import { firstAt, mentionOver, mentionsBefore } from '../sourcePhrase.ts'
import { isSpoken } from '../speech.ts'
import type { Voice } from '../voice.ts'

const genders: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
  ['she', 'female'],
  ['her', 'female'],
])

/** “he added”: whom the pronoun means, or else who acts in the paragraph or spoke last, where he or she can be meant. */
export const pronounSource: Pattern = (question) => {
  const { phrase, input } = question
  if (!phrase || phrase.to - phrase.from > 1) return undefined
  const token = input.tagged.tokens[phrase.from]!
  if (input.tagged.tags[phrase.from] !== 'PRON') return undefined
  const gender = genders.get(token.lower)
  if (!gender) return /^(?:it|they)$/.test(token.lower) ? bodySpeaking(question) : undefined
  const rival = (not: string | undefined) => rivalOf(question, token.start, gender, not)
  const mention = mentionOver(input.mentions, token, 'pronoun')
  const somebody = mention && unnamedSpeaker(question, mention)
  if (somebody) {
    return {
      speaker: { kind: 'unnamed', span: somebody },
      certainty: 'inferred',
      evidence: [somebody],
      runnerUp: mention.actor,
    }
  }
  if (mention) {
    const nearer = nearerActor(question, mention, gender)
    const actor = nearer ?? speakingOn(question, mention.start, mention.actor, gender) ?? mention.actor
    return named(actor, antecedentOf(question, actor, mention.start), rival(actor))
  }
  const { last, other, lastSource } = question.floor
  const acts = actingPerson(question, token.start, gender)
  // “*Falk*, he noted, “would take every opportunity””: whom it is about does not say it.
  const about = acts && question.candidate.content.some((it) => contains(it, acts))
  const acting = about ? undefined : acts
  const voice = [last, other].find(
    (it) => it?.kind === 'named' && couldBe(it, gender) && !(about && it.actor === acts.actor),
  )
  if (acting && acting.start >= (lastSource?.start ?? 0)) {
    const { actor, start, end } = acting
    const evidence = [{ start, end }]
    if (actor !== undefined) return named(actor, evidence, rival(actor))
    return {
      speaker: { kind: 'unnamed', span: evidence[0]! },
      certainty: 'inferred',
      evidence,
      runnerUp: undefined,
    }
  }
  if (voice?.kind === 'named') return named(voice.actor, lastSource ? [lastSource] : [], rival(voice.actor))
  const span = { start: phrase.start, end: phrase.end }
  return {
    speaker: { kind: 'unresolved', span },
    certainty: 'stated',
    evidence: [span],
    runnerUp: rival(undefined),
  }
}

/**
 * “A neighbour told the paper of Falk’s decision. “It is late,” she said”: one person without a name has the word in
 * this paragraph, which does not make a subject of the one whom the pronoun is taken for.
 */
function unnamedSpeaker(
  { input, floor, speech }: Question,
  meant: Span & { actor: string },
): Span | undefined {
  const { tagged, mentions } = input
  const { last, lastSource } = floor
  if (!lastSource || last?.kind !== 'unnamed' || !isOnePerson(tagged, lastSource)) return undefined
  for (let i = mentionsBefore(mentions, meant.start) - 1; i >= 0; i--) {
    const { form, actor, start, end } = mentions[i]!
    if (actor !== meant.actor || form !== 'name' || isSpoken(speech, start)) continue
    const from = firstAt(tagged.tokens, start)
    let to = from
    while (to < tagged.tokens.length && tagged.tokens[to]!.start < end) to++
    const { firstToken } = tagged.sentences[sentenceAt(tagged, start)]!
    if (isSubject(tagged, from, to, firstToken) && start > lastSource.start) return undefined
  }
  return lastSource
}

function isOnePerson({ tokens, tags }: TaggedText, { start, end }: Span): boolean {
  const from = firstAt(tokens, start)
  const { lower } = tokens[from]!
  if (!/^(?:one|an?|another)$/.test(lower)) return false
  let head = from
  while (
    head + 1 < tokens.length &&
    tokens[head + 1]!.start < end &&
    tags[head + 1] !== 'ADP' &&
    tags[head + 1] !== 'PUNCT'
  )
    head++
  return lower === 'one' || isPersonNoun(tokens[head]!.lower)
}

/** Who spoke last, where neither this paragraph nor the last one that names people has told of whom the pronoun is taken for alone. */
function speakingOn(
  { input: { mentions }, floor: { last, named, spoken }, speech }: Question,
  before: number,
  meant: string,
  gender: 'female' | 'male',
): string | undefined {
  if (last?.kind !== 'named' || last.actor === meant || last.member?.kind !== 'person') return undefined
  if (!couldBe(last, gender) || (!spoken && named.some((it) => it.key === meant))) return undefined
  for (let i = mentionsBefore(mentions, before) - 1; i >= 0; i--) {
    const { form, actor, start } = mentions[i]!
    if (form === 'name' && actor === meant && !isSpoken(speech, start)) return undefined
  }
  return last.actor
}

/** “it said”, “they said”: the body that spoke last. */
function bodySpeaking({ floor: { last, other, lastSource } }: Question): Answer | undefined {
  if (last?.kind !== 'named' || !last.member || last.member.kind === 'person') return undefined
  const second = other?.kind === 'named' && other.actor !== last.actor ? other.actor : undefined
  return named(last.actor, lastSource ? [lastSource] : [], second)
}

function named(actor: string, evidence: Answer['evidence'], runnerUp: string | undefined): Answer {
  return { speaker: { kind: 'named', actor }, certainty: 'inferred', evidence, runnerUp }
}

function couldBe({ member }: Voice & { kind: 'named' }, gender: 'female' | 'male'): boolean {
  return (
    member === undefined || mayBe(member, gender) || (member.kind === 'person' && member.gender === undefined)
  )
}

/** The nearest name of the actor before the pronoun, if it stands in this block. */
function antecedentOf({ input }: Question, actor: string, before: number) {
  const { mentions } = input
  for (let i = mentionsBefore(mentions, before) - 1, steps = 0; i >= 0 && steps < 40; i--, steps++) {
    const { start, end, form, actor: key } = mentions[i]!
    if (form === 'name' && key === actor) return [{ start, end }]
  }
  return []
}
