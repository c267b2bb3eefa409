import type { ActorMention } from '../actors/actor.ts'
import type { BlockCast, CastMember } from '../actors/cast.ts'
import type { TaggedText } from '../language/taggedText.ts'
import type { Quotation } from '../quotations/quotation.ts'
import { findIntroducedSource } from '../statements/introduction.ts'
import type { Statement } from '../statements/statement.ts'
import type { StatementCandidate } from '../statements/statementCandidate.ts'
import type { Span } from '../text/span.ts'
import type { Stage } from '../text/stage.ts'
import type { Answer, Pattern } from './pattern.ts'
import { describedSource } from './patterns/describedSource.ts'
import { documentSource } from './patterns/documentSource.ts'
import { namedSource } from './patterns/namedSource.ts'
import { pronounSource } from './patterns/pronounSource.ts'
import { sameSpeaker } from './patterns/sameSpeaker.ts'
import { unnamedSource } from './patterns/unnamedSource.ts'
import { readSourcePhrase } from './sourcePhrase.ts'
import { sameVoice, type Voice } from './voice.ts'

export interface AttributeInput {
  readonly tagged: TaggedText
  /** Joined over paragraphs. */
  readonly quotations: readonly Quotation[]
  readonly candidates: readonly StatementCandidate[]
  readonly mentions: readonly ActorMention[]
  readonly cast: BlockCast
}

/** Who spoke before this block; bounded. */
export interface AttributeState {
  readonly last: Voice | undefined
  /** The last one before who is somebody else. */
  readonly other: Voice | undefined
  /** The last statement is a quoted question, so that the next quotation may be its answer. */
  readonly asked: boolean
}

/** In the order in which they are asked; the first that knows the speaker is believed. */
const patterns: readonly Pattern[] = [
  namedSource,
  describedSource,
  pronounSource,
  documentSource,
  unnamedSource,
  sameSpeaker,
]

const missing: Answer = {
  speaker: { kind: 'missing' },
  certainty: 'inferred',
  evidence: [],
  runnerUp: undefined,
}

/** Says who the source of each statement is, over pronouns, roles and paragraphs. */
export const attribute: Stage<AttributeInput, AttributeState, readonly Statement[]> = {
  initial: { last: undefined, other: undefined, asked: false },
  step(input, before) {
    const members = membersByKey(input.cast, before)
    let { last, other, asked } = before
    let lastSource: Span | undefined
    let told = 0
    const result = input.candidates.map((candidate): Statement => {
      const source = candidate.source[0]
      const phrase = source && readSourcePhrase(input.tagged, input.mentions, source)
      const question = { input, candidate, phrase, last, other, lastSource, asked }
      const answer = firstAnswer(question)
      // What is reported within another's report does not pass the word on.
      if (candidate.content[0]!.start >= told) {
        const voice = voiceOf(answer, members)
        if (voice) {
          if (!sameVoice(voice, last)) [last, other] = [voice, last ?? other]
          if (source) lastSource = source
        }
        asked = candidate.kind === 'direct' && endsAsking(input.tagged.text, candidate)
      }
      told = Math.max(told, candidate.content[candidate.content.length - 1]!.end)
      return { ...candidate, ...answer }
    })
    const introduced = introducedVoice(input, { last, other, asked }, lastSource)
    const voice = introduced && voiceOf(introduced, members)
    if (voice && !sameVoice(voice, last)) [last, other] = [voice, last ?? other]
    return { result, state: { last, other, asked: asked && !voice } }
  },
  sameState: (a, b) =>
    a.asked === b.asked && sameSpeakerState(a.last, b.last) && sameSpeakerState(a.other, b.other),
}

/** Who is given the word at the block's end: “The mayor said:”. */
function introducedVoice(
  input: AttributeInput,
  { last, other, asked }: AttributeState,
  lastSource: Span | undefined,
): Answer | undefined {
  const source = findIntroducedSource(input.tagged, input.quotations)
  const phrase = source && readSourcePhrase(input.tagged, input.mentions, source)
  if (!source || !phrase) return undefined
  const candidate: StatementCandidate = {
    kind: 'direct',
    content: [source],
    cue: [],
    cueSense: undefined,
    source: [source],
    pattern: 'introduction',
    relayedBy: undefined,
  }
  return firstAnswer({ input, candidate, phrase, last, other, lastSource, asked })
}

function firstAnswer(question: Parameters<Pattern>[0]): Answer {
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

function membersByKey(cast: BlockCast, { last, other }: AttributeState): ReadonlyMap<string, CastMember> {
  const members = new Map<string, CastMember>()
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
      return { kind: 'unnamed' }
    case 'missing':
      return undefined
  }
}

function endsAsking(text: string, { content }: StatementCandidate): boolean {
  const { end } = content[content.length - 1]!
  return /\?["”'’»]$/.test(text.slice(Math.max(0, end - 2), end))
}
