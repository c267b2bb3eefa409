import type { CastMember } from '../actors/cast.ts'
import type { Question } from './pattern.ts'
import { firstAt } from './sourcePhrase.ts'
import { isSpoken } from './speech.ts'

/** How many mentions before a pronoun are looked at. */
const reach = 40

/**
 * Who else “he” or “she” at `offset` may mean than the actor `not`: the nearest person of that gender whom the narrator
 * names before it in this paragraph, or in the last one that names any, or who had the word.
 */
export function rivalOf(
  { input, members, speech, floor }: Question,
  offset: number,
  gender: 'female' | 'male',
  not: string | undefined,
): string | undefined {
  const { mentions } = input
  const before = firstAt(mentions, offset)
  for (let i = before - 1; i >= 0 && i >= before - reach; i--) {
    const { form, actor, start } = mentions[i]!
    if (form === 'name' && actor !== not && mayBe(members.get(actor), gender) && !isSpoken(speech, start))
      return actor
  }
  const near = [...floor.named].reverse().find((it) => it.key !== not && mayBe(it, gender))
  if (near) return near.key
  for (const voice of [floor.last, floor.other])
    if (voice?.kind === 'named' && voice.actor !== not && mayBe(voice.member, gender)) return voice.actor
  return undefined
}

/** Whether a pronoun of that gender can mean an actor; one of whom nothing tells the gender only where the name is a full one. */
export function mayBe(member: CastMember | undefined, gender: 'female' | 'male'): boolean {
  if (member?.kind !== 'person') return false
  return member.gender === undefined ? member.name.includes(' ') : member.gender === gender
}
