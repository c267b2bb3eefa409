import type { ActorMention } from '../actors/actor.ts'
import type { BlockCast, CastMember } from '../actors/cast.ts'
import type { TaggedText } from '../language/taggedText.ts'
import type { Quotation } from '../quotations/quotation.ts'
import { findIntroducedSource } from '../statements/introduction.ts'
import type { Statement } from '../statements/statement.ts'
import type { StatementCandidate } from '../statements/statementCandidate.ts'
import type { Stage } from '../text/stage.ts'
import { emptyFloor, enterBlock, type Floor, giveWord, leaveBlock, pass } from './floor.ts'
import type { Answer, Pattern, Question } from './pattern.ts'
import { describedSource } from './patterns/describedSource.ts'
import { documentSource } from './patterns/documentSource.ts'
import { epithetSource } from './patterns/epithetSource.ts'
import { fragmentSpeaker } from './patterns/fragmentSpeaker.ts'
import { interviewSource, labelOf } from './patterns/interviewSource.ts'
import { namedSource } from './patterns/namedSource.ts'
import { narratedSpeaker } from './patterns/narratedSpeaker.ts'
import { pronounSource } from './patterns/pronounSource.ts'
import { sameSpeaker } from './patterns/sameSpeaker.ts'
import { bodyNounSource } from './patterns/bodyNounSource.ts'
import { bodySource } from './patterns/bodySource.ts'
import { titledSource } from './patterns/titledSource.ts'
import { unnamedSource } from './patterns/unnamedSource.ts'
import { readSourcePhrase } from './sourcePhrase.ts'
import { outermost } from './speech.ts'
import { lastNamed } from './lastNamed.ts'
import { sameTitles, titlesIn } from './titles.ts'
import { sameVoice, type Voice } from './voice.ts'

export interface AttributeInput {
  readonly tagged: TaggedText
  /** Joined over paragraphs. */
  readonly quotations: readonly Quotation[]
  readonly candidates: readonly StatementCandidate[]
  readonly mentions: readonly ActorMention[]
  readonly cast: BlockCast
}

/** In the order in which they are asked; the first that knows the speaker is believed. */
const patterns: readonly Pattern[] = [
  namedSource,
  describedSource,
  titledSource,
  epithetSource,
  bodySource,
  bodyNounSource,
  pronounSource,
  documentSource,
  interviewSource,
  unnamedSource,
  fragmentSpeaker,
  narratedSpeaker,
  sameSpeaker,
]

const missing: Answer = {
  speaker: { kind: 'missing' },
  certainty: 'inferred',
  evidence: [],
  runnerUp: undefined,
}

/** Says who the source of each statement is, over pronouns, roles and paragraphs. */
export const attribute: Stage<AttributeInput, Floor, readonly Statement[]> = {
  initial: emptyFloor,
  step(input, before) {
    const members = membersByKey(input.cast, before)
    const titles = titlesIn(input.tagged, input.mentions)
    const speech = outermost(input.quotations)
    let floor = { ...enterBlock(before), interviewee: intervieweeOf(input, before) }
    const result = input.candidates.map((candidate): Statement => {
      const [source] = candidate.source
      const phrase = source && readSourcePhrase(input.tagged, input.mentions, source)
      const answer = firstAnswer({ input, candidate, phrase, floor, members, speech, titles })
      floor = pass(floor, input.tagged, candidate, voiceOf(answer, members))
      return { ...candidate, ...answer }
    })
    const introduced = introducedSpeaker({ input, floor, members, speech, titles })
    if (introduced) {
      const voice = introduced === 'nobody' ? undefined : voiceOf(introduced, members)
      floor = { ...giveWord(floor, voice), turn: 'told' }
    }
    return { result, state: leaveBlock(floor, titles, lastNamed(input, members, speech)) }
  },
  sameState: (a, b) =>
    a.turn === b.turn &&
    a.spoken === b.spoken &&
    a.interviewee === b.interviewee &&
    sameTitles(a.titles, b.titles) &&
    a.named.length === b.named.length &&
    a.named.every((it, i) => it === b.named[i]) &&
    sameSpeakerState(a.last, b.last) &&
    sameSpeakerState(a.other, b.other),
}

/** Who is given the word at the block's end: “The mayor said:”. */
function introducedSpeaker(around: Omit<Question, 'candidate' | 'phrase'>): Answer | 'nobody' | undefined {
  const { input } = around
  const source = findIntroducedSource(input.tagged, input.quotations)
  if (!source || source === 'nobody') return source
  const phrase = readSourcePhrase(input.tagged, input.mentions, source)
  const candidate: StatementCandidate = {
    kind: 'direct',
    content: [source],
    cue: [],
    cueSense: undefined,
    source: [source],
    pattern: 'introduction',
    relayedBy: undefined,
  }
  return firstAnswer({ ...around, candidate, phrase })
}

/** Behind a paragraph that names one person the first “Q:” asks that one. */
function intervieweeOf({ tagged, candidates }: AttributeInput, { interviewee, named }: Floor) {
  const [first] = candidates
  if (interviewee || !first || labelOf(tagged, first) !== 'Q') return interviewee
  return named.length === 1 ? named[0] : undefined
}

function firstAnswer(question: Question): Answer {
  for (const pattern of patterns) {
    const answer = pattern(question)
    if (answer) return answer
  }
  return missing
}

function sameSpeakerState(a: Voice | undefined, b: Voice | undefined): boolean {
  if (!sameVoice(a, b)) return false
  return a?.kind !== 'named' || b?.kind !== 'named' || a.member === b.member
}

function membersByKey(cast: BlockCast, { last, other, named, interviewee }: Floor): Question['members'] {
  const members = new Map<string, CastMember>()
  for (const member of interviewee ? [interviewee, ...named] : named) members.set(member.key, member)
  for (const voice of [last, other])
    if (voice?.kind === 'named' && voice.member) members.set(voice.actor, voice.member)
  for (const member of cast.described) if (member) members.set(member.key, member)
  for (const member of cast.members) if (member) members.set(member.key, member)
  return members
}

function voiceOf({ speaker }: Answer, members: ReadonlyMap<string, CastMember>): Voice | undefined {
  switch (speaker.kind) {
    case 'named':
      return { kind: 'named', actor: speaker.actor, member: members.get(speaker.actor) }
    case 'unnamed':
    case 'unresolved':
      return { kind: speaker.kind }
    case 'missing':
      return undefined
  }
}
