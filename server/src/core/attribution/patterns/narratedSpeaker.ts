import type { CastMember } from '../../actors/cast.ts'
import { isSubject } from '../../actors/isSubject.ts'
import type { Pattern, Question } from '../pattern.ts'
import { firstAt } from '../sourcePhrase.ts'
import { sentenceAt } from '../sentenceAt.ts'

/**
 * A quotation without a cue behind a sentence of the narrator's: who acts in that sentence speaks. “Dianne Bystrom
 * agreed. “They are running out of time.””
 */
export const narratedSpeaker: Pattern = (question) => {
  const { input, candidate, phrase, floor } = question
  if (phrase || candidate.pattern !== 'runningQuotation') return undefined
  const { tagged } = input
  const { start } = candidate.content[0]!
  const at = sentenceAt(tagged, start)
  const before = tagged.sentences[at - 1]
  if (!before || tagged.sentences[at]!.start !== start || before.start < floor.told) return undefined
  const { mentions } = input
  for (let i = firstAt(mentions, before.start); i < mentions.length && mentions[i]!.start < before.end; i++) {
    const mention = mentions[i]!
    if (!isActing(question, mention, before.firstToken)) continue
    const { last, lastSource } = floor
    // Behind a quotation of this paragraph “he” goes on about its speaker, not about whom the sentence named besides.
    const goesOn = mention.form === 'pronoun' && lastSource && last?.kind === 'named' && isPerson(last.member)
    const actor = goesOn ? last.actor : mention.actor
    return {
      speaker: { kind: 'named', actor },
      certainty: 'inferred',
      evidence: [goesOn ? lastSource : { start: mention.start, end: mention.end }],
      runnerUp: [last?.kind === 'named' ? last.actor : undefined, mention.actor].find((it) => it !== actor),
    }
  }
  return undefined
}

function isActing(
  { input, members }: Question,
  mention: Question['input']['mentions'][number],
  first: number,
) {
  if (!isPerson(members.get(mention.actor))) return false
  const { tagged } = input
  const from = firstAt(tagged.tokens, mention.start)
  let to = from
  while (to < tagged.tokens.length && tagged.tokens[to]!.start < mention.end) to++
  let start = first
  while (start < from && (tagged.tags[start] === 'CCONJ' || tagged.tags[start] === 'ADV')) start++
  return isSubject(tagged, from, to, start)
}

function isPerson(member: CastMember | undefined): boolean {
  return member?.kind === 'person'
}
