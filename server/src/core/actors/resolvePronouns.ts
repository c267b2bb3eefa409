import type { TaggedText } from '../language/taggedText.ts'
import type { Span } from '../text/span.ts'
import type { ActorMention, MentionForm } from './actor.ts'
import { blockNamesOf } from './blockNames.ts'
import type { BlockCast, CastMember } from './cast.ts'
import { age, type Focused, withFront } from './focus.ts'
import { isSubject } from './isSubject.ts'
import type { NameCandidate } from './nameCandidate.ts'
import { sexOfKey } from './nameKey.ts'
import { type PronounUse, wordsForPersons } from './wordsForPersons.ts'

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
  const members: (CastMember | undefined)[] = []
  let focus = before
  let nextDescription = 0
  let quoted = false
  const add = ({ start, end }: Span, form: MentionForm, { key }: CastMember) =>
    mentions.push({ start, end, form, actor: key, certainty: form === 'name' ? 'stated' : 'inferred' })
  sentences.forEach(({ firstToken, endToken }, at) => {
    if (at > 0) focus = age(focus)
    for (let i = firstToken; i < endToken; i++) {
      const token = tokens[i]!
      if (token.kind === 'quote') quoted = opensQuotation(token.text, quoted)
      const name = names[members.length]
      if (name?.firstToken === i) {
        const member = bearerInFocus(cast.members[members.length], name, focus)
        members.push(member)
        i = name.endToken - 1
        if (!member) continue
        add(name, 'name', member)
        const subject = !quoted && isSubject(tagged, name.firstToken, name.endToken, firstToken)
        if (isSurelyPerson(member)) focus = withMember(focus, member, subject)
        continue
      }
      const description = descriptions[nextDescription]
      if (description?.firstToken === i) {
        const member = cast.described[nextDescription++]
        if (!member) continue
        add(description, 'nominal', member)
        focus = withMember(focus, member, !quoted && isSubject(tagged, i, description.endToken, firstToken))
        continue
      }
      const word = quoted || token.kind !== 'word' ? undefined : wordsForPersons.get(token.lower)
      if (word === undefined) continue
      const { gender } = word
      if (word.use === 'noun') {
        const subject = isSubject(tagged, i, i + 1, firstToken)
        focus = withFront(focus, { member: undefined, gender, age: 0, subject })
        continue
      }
      const use = token.lower === 'her' && isBeforeNoun(tagged, i) ? 'possessive' : word.use
      const found = choose(focus, gender)
      if (!found) continue
      if (found.member) add(token, 'pronoun', found.member)
      const subject = use === 'subject' || (found.age === 0 && found.subject)
      focus = withFront(
        focus.filter((it) => it !== found),
        { ...found, gender, age: 0, subject },
      )
    }
  })
  return { mentions, members, focus }
}

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
  if (member?.kind !== 'person' || name.endToken - name.firstToken > 1) return member
  if (focus.some((it) => it.member === member)) return member
  const ending = ` ${name.text.toLowerCase()}`
  const sex = sexOfKey(name.key)
  const isBearer = ({ member: it }: Focused) =>
    it?.name.toLowerCase().endsWith(ending) && (!sex || (it.gender ?? sex) === sex)
  return focus.find(isBearer)?.member ?? member
}

/** A single name of which nothing tells the sex may be a body's: pronouns do not mean it. */
function isSurelyPerson({ kind, name, gender }: CastMember): boolean {
  return kind === 'person' && (gender !== undefined || name.includes(' '))
}

function withMember(focus: readonly Focused[], member: CastMember, subject: boolean): readonly Focused[] {
  const known = focus.find((it) => it.member === member)
  return withFront(focus, {
    member,
    gender: member.gender ?? known?.gender,
    age: 0,
    subject: subject || (known?.age === 0 && known.subject),
  })
}

/** Whether “her” stands before its noun. */
function isBeforeNoun({ tags }: TaggedText, at: number): boolean {
  const tag = tags[at + 1]
  return tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN' || tag === 'NUM'
}

/** Whom a pronoun of that gender means: the one in the nearest sentence that has any, or of several its only subject. */
function choose(focus: readonly Focused[], gender: PronounUse['gender']): Focused | undefined {
  for (let distance = 0; distance <= farthest; distance++) {
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

/** How many sentences back a pronoun reaches. */
const farthest = 3
