import type { ActorMention } from '../../actors/actor.ts'
import type { CastMember } from '../../actors/cast.ts'
import { traits, traitsOf } from '../../actors/lexicon/wordTraits.ts'
import { isSubject } from '../../actors/isSubject.ts'
import type { Pattern, Question } from '../pattern.ts'
import { sentenceAt } from '../sentenceAt.ts'
import { firstAt } from '../sourcePhrase.ts'
import { isSpoken } from '../speech.ts'

/** How many mentions before the phrase are looked at. */
const reach = 40

/** “the company”, “the union”: the body of that sort which acted or spoke last in the paragraph, or else spoke before. */
export const bodyNounSource: Pattern = (question) => {
  const { phrase, input, floor } = question
  if (!phrase || phrase.to - phrase.from !== 2) return undefined
  const { tokens } = input.tagged
  if (tokens[phrase.from]!.lower !== 'the') return undefined
  const sort = sorts.get(tokens[phrase.to - 1]!.lower)
  if (!sort) return undefined
  const acting = actingBefore(question, phrase.start, sort)
  const last = floor.last?.kind === 'named' && suits(floor.last.member, sort) ? floor.last : undefined
  const spoke = last && (!acting || (floor.lastSource && floor.lastSource.start > acting.start))
  const actor = spoke ? last.actor : acting?.actor
  if (actor === undefined) return undefined
  const from = spoke ? floor.lastSource : acting
  return {
    speaker: { kind: 'named', actor },
    certainty: 'inferred',
    evidence: [from ? { start: from.start, end: from.end } : { start: phrase.start, end: phrase.end }],
    runnerUp: [acting?.actor, last?.actor].find((it) => it !== actor),
  }
}

/** The nearest name before `offset` in the block of a body of this sort that acts; what is quoted names none. */
function actingBefore(question: Question, offset: number, sort: Sort): ActorMention | undefined {
  const { input, members, speech } = question
  const { mentions } = input
  const before = firstAt(mentions, offset)
  for (let i = before - 1; i >= 0 && i >= before - reach; i--) {
    const mention = mentions[i]!
    if (mention.form !== 'name' || isSpoken(speech, mention.start)) continue
    if (suits(members.get(mention.actor), sort) && acts(question, mention)) return mention
  }
  return undefined
}

function acts({ input: { tagged } }: Question, mention: ActorMention): boolean {
  const from = firstAt(tagged.tokens, mention.start)
  let to = from
  while (to < tagged.tokens.length && tagged.tokens[to]!.start < mention.end) to++
  return isSubject(tagged, from, to, tagged.sentences[sentenceAt(tagged, mention.start)]!.firstToken)
}

/** What a noun asks of a body's name: to have one of these words, or to have none of them. */
interface Sort {
  readonly with?: RegExp
  readonly without?: RegExp
}

function suits(member: CastMember | undefined, sort: Sort): boolean {
  if (member?.kind !== 'organization') return false
  const { name } = member
  if ((traitsOf(name.toLowerCase()) & traits.organizationWord) !== 0) return false
  return (!sort.with || sort.with.test(name)) && (!sort.without || !sort.without.test(name))
}

/** Words of bodies that no one calls a company, charity or group. */
const publicBodies =
  /\b(?:Court|Tribunal|Ministry|Council|Police|Government|Parliament|Congress|Senate|House|University|College|School|Committee|Commission|Army|Navy|Force|Department|Nations|NATO|EU|Republicans|Democrats|Board|Office|Agency|Administration|Bureau|Authority|Institute|Museum|Hospital|Union|Party)\b/u

const company =
  'company firm airline carrier bank lender retailer carmaker automaker drugmaker manufacturer maker'
const companies = `${company} startup start-up chain conglomerate publisher insurer developer supermarket utility`

const sorts: ReadonlyMap<string, Sort> = new Map<string, Sort>([
  ...`${companies} charity group organization organisation nonprofit non-profit network broadcaster watchdog`
    .split(' ')
    .map((noun) => [noun, { without: publicBodies }] as const),
  ['agency', { with: /\b(?:Agency|Administration|Bureau|Service|Authority)\b|^\p{Lu}{3,6}$/u }],
  // Of these the name says it.
  ...named('union', 'Union|Workers|Federation|Association|Guild|Teamsters'),
  ...named('university', 'University|Universit\\p{L}+|Institute|College'),
  ...named('court', 'Court|Tribunal'),
  ...named('ministry', 'Ministry'),
  ...named('department', 'Department'),
  ...named('commission', 'Commission'),
  ...named('committee', 'Committee'),
  ...named('council', 'Council'),
  ...named('association', 'Association|Society|Federation'),
  ...named('federation', 'Federation|Association'),
  ...named('league', 'League'),
  ...named('party', 'Party|Labour|Conservatives|Greens|Democrats|Republicans|Front'),
  ...named('foundation', 'Foundation|Trust'),
  ...named('institute', 'Institute|Institution'),
  ...named('museum', 'Museum|Gallery'),
  ...named('hospital', 'Hospital|Infirmary|Clinic'),
  ...named('school', 'School|Academy'),
  ...named('newspaper', 'Times|Post|Guardian|Herald|Tribune|Telegraph|Journal|Gazette|Daily|News|Chronicle'),
])

function* named(noun: string, words: string): Iterable<readonly [string, Sort]> {
  yield [noun, { with: new RegExp(`\\b(?:${words})\\b`, 'u') }]
}
