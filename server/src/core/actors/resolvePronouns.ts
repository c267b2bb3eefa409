import type { TaggedText } from '../language/taggedText.ts'
import type { ActorMention } from './actor.ts'
import { blockNamesOf } from './blockNames.ts'
import type { BlockCast, CastMember } from './cast.ts'
import { age, type Focused, withFront } from './focus.ts'
import type { NameCandidate } from './nameCandidate.ts'

interface Input {
  readonly tagged: TaggedText
  readonly names: readonly NameCandidate[]
  readonly cast: BlockCast
}

interface Resolved {
  readonly mentions: readonly ActorMention[]
  /** Whom each name means, by the index of `names`. */
  readonly members: readonly (CastMember | undefined)[]
  readonly focus: readonly Focused[]
}

/** Reads a block in its order: names and descriptions come into focus, pronouns mean whom the focus leaves no doubt of. */
export function resolvePronouns(input: Input, before: readonly Focused[]): Resolved {
  const { tagged, names, cast } = input
  const { tokens, sentences } = tagged
  const { descriptions } = blockNamesOf(input)
  const mentions: ActorMention[] = []
  const members: (CastMember | undefined)[] = names.map(() => undefined)
  let focus = before
  let nextName = 0
  let nextDescription = 0
  let quoted = false
  sentences.forEach((sentence, at) => {
    if (at > 0) focus = age(focus)
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = tokens[i]!
      if (token.kind === 'quote') quoted = opensQuotation(token.text, quoted)
      const name = names[nextName]
      if (name?.firstToken === i) {
        const member = bearerInFocus(cast.members[nextName], name, focus)
        members[nextName] = member
        nextName++
        i = name.endToken - 1
        if (!member) continue
        mentions.push({
          start: name.start,
          end: name.end,
          form: 'name',
          actor: member.key,
          certainty: 'stated',
        })
        if (member.kind === 'person')
          focus = mention(
            focus,
            member,
            !quoted && isSubject(tagged, name.firstToken, name.endToken, sentence.firstToken),
          )
        continue
      }
      const description = descriptions[nextDescription]
      if (description?.firstToken === i) {
        const member = cast.described[nextDescription]
        nextDescription++
        if (!member) continue
        mentions.push({
          start: description.start,
          end: description.end,
          form: 'nominal',
          actor: member.key,
          certainty: 'inferred',
        })
        focus = mention(
          focus,
          member,
          !quoted && isSubject(tagged, i, description.endToken, sentence.firstToken),
        )
        continue
      }
      const pronoun = pronouns.get(token.lower)
      if (pronoun) {
        if (quoted) continue
        const use = token.lower === 'her' && isPossessive(tagged, i) ? 'possessive' : pronoun.use
        const found = choose(focus, pronoun.gender, use)
        if (!found) continue
        if (found.member)
          mentions.push({
            start: token.start,
            end: token.end,
            form: 'pronoun',
            actor: found.member.key,
            certainty: 'inferred',
          })
        focus = withFront(
          focus.filter((it) => it !== found),
          {
            ...found,
            gender: pronoun.gender,
            age: 0,
            subject: use === 'subject' || (found.age === 0 && found.subject),
          },
        )
        continue
      }
      const stranger = strangers.get(token.lower)
      if (stranger && !quoted)
        focus = withFront(focus, {
          member: undefined,
          gender: stranger === 'any' ? undefined : stranger,
          age: 0,
          subject: isSubject(tagged, i, i + 1, sentence.firstToken),
        })
    }
  })
  return { mentions, members, focus }
}

type Use = 'subject' | 'object' | 'possessive'

const pronouns: ReadonlyMap<string, { readonly gender: 'female' | 'male'; readonly use: Use }> = new Map([
  ['he', { gender: 'male', use: 'subject' }],
  ['she', { gender: 'female', use: 'subject' }],
  ['him', { gender: 'male', use: 'object' }],
  ['her', { gender: 'female', use: 'object' }],
  ['his', { gender: 'male', use: 'possessive' }],
  ['himself', { gender: 'male', use: 'possessive' }],
  ['herself', { gender: 'female', use: 'possessive' }],
])

/** Nouns of single persons without a name, whom a pronoun may mean. */
const strangers: ReadonlyMap<string, 'female' | 'male' | 'any'> = new Map([
  ...'man boy gentleman father brother son husband uncle grandfather boyfriend policeman'
    .split(' ')
    .map((it) => [it, 'male'] as const),
  ...'woman girl lady mother sister daughter wife aunt grandmother girlfriend policewoman'
    .split(' ')
    .map((it) => [it, 'female'] as const),
  ...'teacher student witness victim suspect gunman driver resident child teenager spokesman spokeswoman spokesperson official officer nurse doctor patient'
    .split(' ')
    .map((it) => [it, 'any'] as const),
])

function opensQuotation(mark: string, quoted: boolean): boolean {
  if (mark === '“' || mark === '«' || mark === '„' || mark === '``') return true
  if (mark === '”' || mark === '»' || mark === "''") return false
  return mark === '"' ? !quoted : quoted
}

/** A surname alone means its first bearer, unless only another is in focus. */
function bearerInFocus(
  member: CastMember | undefined,
  name: NameCandidate,
  focus: readonly Focused[],
): CastMember | undefined {
  if (!member || member.kind !== 'person' || name.endToken - name.firstToken > 1) return member
  if (focus.some((it) => it.member === member)) return member
  const ending = ` ${name.text.toLowerCase()}`
  return focus.find((it) => it.member?.name.toLowerCase().endsWith(ending))?.member ?? member
}

function mention(focus: readonly Focused[], member: CastMember, subject: boolean): readonly Focused[] {
  const known = focus.find((it) => it.member === member)
  return withFront(focus, {
    member,
    gender: member.gender ?? known?.gender,
    age: 0,
    subject: subject || (known?.age === 0 && known.subject),
  })
}

/** Whether the words from `from` to `to` are a subject: a verb follows, or none stands before and no preposition. */
function isSubject({ tokens, tags }: TaggedText, from: number, to: number, first: number): boolean {
  let next = to
  while (tags[next] === 'ADV') next++
  if (tags[next] === 'VERB' || tags[next] === 'AUX') return true
  if (tokens[to]?.lower === "'s") return false
  let start = from
  while (
    start > first &&
    from - start < 8 &&
    (tags[start - 1] === 'PROPN' ||
      tags[start - 1] === 'NOUN' ||
      tags[start - 1] === 'ADJ' ||
      tags[start - 1] === 'DET')
  )
    start--
  if (start === first) return true
  const before = tokens[start - 1]!
  if (
    tags[start - 1] === 'VERB' &&
    (tokens[to]?.kind === 'punctuation' || tokens[to] === undefined) &&
    speech.has(before.lower)
  )
    return true
  return false
}

const speech = new Set([
  'said',
  'says',
  'added',
  'told',
  'wrote',
  'explained',
  'argued',
  'asked',
  'warned',
  'continued',
  'replied',
  'tweeted',
])

/** Whether “her” stands before its noun. */
function isPossessive({ tags }: TaggedText, at: number): boolean {
  const tag = tags[at + 1]
  return tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN' || tag === 'NUM'
}

/** Who a pronoun of that gender means: the one in the nearest sentence that has any, or of several its only subject. */
function choose(focus: readonly Focused[], gender: 'female' | 'male', use: Use): Focused | undefined {
  for (let distance = use === 'object' ? 0 : 0; distance <= 3; distance++) {
    const near = focus.filter(
      (it) => it.age === distance && (it.gender === undefined || it.gender === gender),
    )
    if (near.length === 0) continue
    const certain = near.filter((it) => it.gender === gender)
    const pool = certain.length > 0 ? certain : near
    if (pool.length === 1) return pool[0]
    const subjects = pool.filter((it) => it.subject)
    return subjects.length === 1 ? subjects[0] : undefined
  }
  return undefined
}
