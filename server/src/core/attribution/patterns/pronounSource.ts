import type { CastMember } from '../../actors/cast.ts'
import type { Pattern, Question } from '../pattern.ts'
import { nearerActor } from '../nearerActor.ts'
import { mentionOver, mentionsBefore } from '../sourcePhrase.ts'
import type { Voice } from '../voice.ts'

const genders: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
  ['she', 'female'],
  ['her', 'female'],
])

/** “he added”: whom the pronoun means, or else the last speaker where he or she can be meant. */
export const pronounSource: Pattern = (question) => {
  const { phrase, input, floor } = question
  const { last, other, lastSource } = floor
  if (!phrase || phrase.to - phrase.from > 1) return undefined
  const token = input.tagged.tokens[phrase.from]!
  if (input.tagged.tags[phrase.from] !== 'PRON') return undefined
  const gender = genders.get(token.lower)
  const mention = mentionOver(input.mentions, token, 'pronoun')
  if (mention) {
    const nearer = gender && nearerActor(question, mention, gender)
    const actor = nearer ?? mention.actor
    return {
      speaker: { kind: 'named', actor },
      certainty: 'inferred',
      evidence: antecedentOf(question, actor, mention.start),
      runnerUp: nearer ? mention.actor : (actorOf(other, actor) ?? actorOf(last, actor)),
    }
  }
  const body = gender === undefined && /^(?:it|they)$/.test(token.lower)
  if (gender === undefined && !body) return undefined
  const voice = body
    ? [last].find((it) => it?.kind === 'named' && it.member !== undefined && it.member.kind !== 'person')
    : [last, other].find((it) => it?.kind === 'named' && mayBe(it.member, gender!))
  if (voice?.kind !== 'named') return undefined
  return {
    speaker: { kind: 'named', actor: voice.actor },
    certainty: 'inferred',
    evidence: lastSource ? [lastSource] : [],
    runnerUp: actorOf(voice === last ? other : last, voice.actor),
  }
}

function mayBe(member: CastMember | undefined, gender: 'female' | 'male'): boolean {
  return member === undefined || (member.kind === 'person' && (member.gender ?? gender) === gender)
}

function actorOf(voice: Voice | undefined, not: string): string | undefined {
  return voice?.kind === 'named' && voice.actor !== not ? voice.actor : undefined
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
