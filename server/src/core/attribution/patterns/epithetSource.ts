import { traits, traitsOf } from '../../actors/lexicon/wordTraits.ts'
import type { Pattern, Question } from '../pattern.ts'
import { firstAt } from '../sourcePhrase.ts'
import { isSpoken } from '../speech.ts'

/** How many mentions before the phrase are looked at. */
const reach = 40

/** “the German”, “the 58-year-old”: the only person whom the paragraph has named, or else the last one named before. */
export const epithetSource: Pattern = (question) => {
  const { phrase, input, floor } = question
  if (!phrase || phrase.to - phrase.from !== 2) return undefined
  const { tokens } = input.tagged
  if (tokens[phrase.from]!.lower !== 'the' || !isEpithet(tokens[phrase.to - 1]!.lower)) return undefined
  const here = namedBefore(question, phrase.start)
  const people = here.size > 0 ? here : new Set(floor.named.map((it) => it.key))
  const [actor] = people
  if (actor === undefined || people.size > 1) return undefined
  return {
    speaker: { kind: 'named', actor },
    certainty: 'inferred',
    evidence: [{ start: phrase.start, end: phrase.end }],
    runnerUp: undefined,
  }
}

/** One person's nationality or age; “the French” and “the Germans” are many. */
function isEpithet(lower: string): boolean {
  if (/^\d{1,3}-year-old$/.test(lower)) return true
  return (traitsOf(lower) & traits.demonym) !== 0 && (lower.endsWith('an') || singulars.has(lower))
}

const singulars = new Set(
  'brit briton dane finn pole scot spaniard swede turk iraqi israeli pakistani'.split(' '),
)

function namedBefore(
  { input: { mentions }, members, speech }: Question,
  offset: number,
): ReadonlySet<string> {
  const found = new Set<string>()
  const before = firstAt(mentions, offset)
  for (let i = before - 1; i >= 0 && i >= before - reach; i--) {
    const { form, actor, start } = mentions[i]!
    if (form === 'name' && members.get(actor)?.kind === 'person' && !isSpoken(speech, start)) found.add(actor)
  }
  return found
}
