import type { ActorMention } from '../actors/actor.ts'
import type { CastMember } from '../actors/cast.ts'
import { isSubject } from '../actors/isSubject.ts'
import type { TaggedText } from '../language/taggedText.ts'
import type { Question } from './pattern.ts'
import { sentenceAt } from './sentenceAt.ts'
import { firstAt } from './sourcePhrase.ts'

/** How many mentions before a pronoun are looked at. */
const reach = 40

/**
 * Whom “he” or “she” means as a source where that is not the `meant` one: who acts in this paragraph, where the other is
 * not in it at all; or who had the word, where the other is only spoken to (“Talking to Falk, he said”).
 */
export function nearerActor(
  { input, members, floor }: Question,
  meant: ActorMention,
  gender: 'female' | 'male',
): string | undefined {
  const { tagged, mentions } = input
  const mayBe = (member: CastMember | undefined) =>
    member?.kind === 'person' && (member.gender === undefined || member.gender === gender)
  let acting: string | undefined
  const before = firstAt(mentions, meant.start)
  for (let i = before - 1; i >= 0 && i >= before - reach; i--) {
    const mention = mentions[i]!
    if (mention.actor === meant.actor) {
      if (mention.form === 'name') return addressed(tagged, mention, meant) ? lastSpeaker() : undefined
      acting = undefined
    } else if (acting === undefined && mention.form !== 'pronoun' && mayBe(members.get(mention.actor))) {
      const [from, to] = tokensOf(tagged, mention)
      const { firstToken } = tagged.sentences[sentenceAt(tagged, mention.start)]!
      if (isSubject(tagged, from, to, firstToken)) acting = mention.actor
    }
  }
  return acting

  function lastSpeaker(): string | undefined {
    const voice = [floor.last, floor.other].find(
      (it) => it?.kind === 'named' && it.actor !== meant.actor && mayBe(it.member ?? members.get(it.actor)),
    )
    return voice?.kind === 'named' ? voice.actor : undefined
  }
}

/** The name stands in what leads to the pronoun's clause: “In a letter to *Falk*, he wrote”. */
function addressed(tagged: TaggedText, name: ActorMention, pronoun: ActorMention): boolean {
  const { tokens, tags, sentences } = tagged
  const sentence = sentences[sentenceAt(tagged, pronoun.start)]!
  if (name.start < sentence.start) return false
  const [from, to] = tokensOf(tagged, name)
  const end = firstAt(tokens, pronoun.start)
  const led = tags[from - 1] === 'ADP' || /^(?:mr|mrs|ms|dr)\.?$/.test(tokens[from - 1]?.lower ?? '')
  if (!led || from === sentence.firstToken) return false
  for (let i = sentence.firstToken; i < end; i++) {
    const finite = tags[i] === 'AUX' || (tags[i] === 'VERB' && !/(?:ing|ed)$/.test(tokens[i]!.lower))
    if (finite) return false
  }
  return tokens[to]?.lower !== "'s"
}

function tokensOf({ tokens }: TaggedText, mention: ActorMention): readonly [number, number] {
  const from = firstAt(tokens, mention.start)
  let to = from
  while (to < tokens.length && tokens[to]!.start < mention.end) to++
  return [from, to]
}
