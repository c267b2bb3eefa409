import type { CastMember } from '../actors/cast.ts'
import type { AttributeInput } from './attribute.ts'
import { sentenceAt } from './sentenceAt.ts'
import { isSpoken } from './speech.ts'
import type { Span } from '../text/span.ts'

/** How many are kept in mind. */
const most = 4

/** The people in the last sentence of a block in which the narrator names any, in the order of the text. */
export function lastNamed(
  { tagged, mentions }: Pick<AttributeInput, 'tagged' | 'mentions'>,
  members: ReadonlyMap<string, CastMember>,
  speech: readonly Span[],
): readonly CastMember[] {
  const found = new Set<CastMember>()
  let start = 0
  for (let i = mentions.length - 1; i >= 0 && mentions[i]!.start >= start && found.size < most; i--) {
    const mention = mentions[i]!
    const member = mention.form === 'name' ? members.get(mention.actor) : undefined
    if (member?.kind !== 'person' || isSpoken(speech, mention.start)) continue
    start = tagged.sentences[sentenceAt(tagged, mention.start)]?.start ?? 0
    found.add(member)
  }
  return [...found].reverse()
}
