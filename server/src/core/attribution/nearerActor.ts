import type { ActorMention } from '../actors/actor.ts'
import { isSubject } from '../actors/isSubject.ts'
import type { TaggedText } from '../language/taggedText.ts'
import type { Span } from '../text/span.ts'
import { actingPerson } from './actingPerson.ts'
import type { Question } from './pattern.ts'
import { sentenceAt } from './sentenceAt.ts'
import { mayBe } from './rival.ts'
import { firstAt } from './sourcePhrase.ts'
import { isSpoken } from './speech.ts'

/** How many mentions before a pronoun are looked at. */
const reach = 40

/**
 * Whom “he” or “she” means as a source where that is not the `meant` one: who acts in this paragraph, where the other is
 * not in it but in the words quoted; or who had the word, where the other is only spoken to (“Talking to Falk, he said”).
 */
export function nearerActor(
  question: Question,
  meant: ActorMention,
  gender: 'female' | 'male',
): string | undefined {
  const { input, members, floor, speech, candidate } = question
  const { tagged, mentions } = input
  let acting: string | undefined
  let spokenOf = false
  const before = firstAt(mentions, meant.start)
  for (let i = before - 1; i >= 0 && i >= before - reach; i--) {
    const mention = mentions[i]!
    // Who is named in what is said is spoken of: “Danny is fit,” he said; Danny, he said, was fit.
    const within = isInside(mention, candidate.content)
    if (within || isSpoken(speech, mention.start)) {
      spokenOf ||= mention.actor === meant.actor && within
    } else if (mention.actor === meant.actor && !spokenOf) {
      if (mention.form === 'name') {
        // “…, Ruiz said of Falk. “…,” she said”: who acts behind the name, and has the word.
        if (acting !== undefined && floor.last?.kind === 'named' && floor.last.actor === acting) return acting
        return addressed(tagged, mention, meant) ? lastSpeaker() : undefined
      }
      acting = undefined
    } else if (
      acting === undefined &&
      mention.actor !== meant.actor &&
      mention.form !== 'pronoun' &&
      isMeant(mention.actor)
    ) {
      const [from, to] = tokensOf(tagged, mention)
      const { firstToken } = tagged.sentences[sentenceAt(tagged, mention.start)]!
      if (isSubject(tagged, from, to, firstToken)) acting = mention.actor
    }
  }
  return acting ?? (spokenOf ? lastSpeaker() : undefined)

  function isMeant(actor: string): boolean {
    const member = members.get(actor)
    return mayBe(member, gender) || (member?.kind === 'person' && member.gender === undefined)
  }

  function lastSpeaker(): string | undefined {
    const telling = tagged.sentences[sentenceAt(tagged, meant.start)]!.start
    const acts = actingPerson(question, telling, gender)
    if (acts?.actor !== undefined && acts.actor !== meant.actor) return acts.actor
    const voice = [floor.last, floor.other].find(
      (it) => it?.kind === 'named' && it.actor !== meant.actor && isMeant(it.actor),
    )
    return voice?.kind === 'named' ? voice.actor : undefined
  }
}

function isInside({ start }: ActorMention, spans: readonly Span[]): boolean {
  return spans.some((it) => start >= it.start && start < it.end)
}

/** The name stands in what leads to the pronoun's clause: “In a letter to *Falk*, he wrote”. */
function addressed(tagged: TaggedText, name: ActorMention, pronoun: ActorMention): boolean {
  const { tokens, tags, sentences } = tagged
  const sentence = sentences[sentenceAt(tagged, pronoun.start)]!
  if (name.start < sentence.start) return false
  const [from, to] = tokensOf(tagged, name)
  const end = firstAt(tokens, pronoun.start)
  // “Asked by barrister Orla Quinn why no test was done, he said”
  const first = sentence.firstToken
  const asked = /^(?:asked|pressed|questioned|quizzed|interviewed)$/.test(tokens[first]!.lower)
  if (asked && tokens[first + 1]?.lower === 'by' && from - first <= 8) return true
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
