import type { TaggedText } from '../language/taggedText.ts'
import type { Span } from '../text/span.ts'
import { isAcronym, isCapitalized } from './capitals.ts'
import { givenName, traits, traitsOf } from './lexicon/wordTraits.ts'
import type { NameCandidate } from './nameCandidate.ts'
import { oneLine } from './oneLine.ts'

/** A title or description that a block gives to one of its names. */
export interface FoundRole extends Span {
  /** Index of the name in the block's names. */
  readonly name: number
  readonly text: string
  /** The office in lower case: “president” of “Russian president”. */
  readonly head: string
}

/**
 * Roles before a name (“US Secretary of the Army Dan Driscoll”), behind it (“Emma Reed, a lawyer for the union,”),
 * before it in apposition (“Donald Trump’s envoy, Steve Witkoff,”) and by copula (“Ruiz is the mayor”).
 */
export function findRoles(tagged: TaggedText, names: readonly NameCandidate[]): readonly FoundRole[] {
  const roles: FoundRole[] = []
  let sentence = 0
  names.forEach((name, index) => {
    const { person, organization, place } = name.evidence
    if (place > person && place > organization) return
    while (tagged.sentences[sentence + 1] && tagged.sentences[sentence]!.endToken <= name.firstToken)
      sentence++
    const first = tagged.sentences[sentence]?.firstToken ?? 0
    const add = (phrase: Phrase | undefined) => {
      if (phrase) roles.push({ name: index, ...phrase })
    }
    const before = phraseBefore(tagged, name.firstToken, first)
    add(before)
    if (!before && tagged.tokens[name.firstToken - 1]?.text === ',') add(apposedBefore(tagged, name, first))
    const behind = phraseBehind(tagged, name.endToken)
    if (!behind) return
    const isOffice = (traitsOf(behind.head) & traits.title) !== 0
    roles.push({ name: isOffice ? memberBefore(tagged, names, index) : index, ...behind })
  })
  return roles
}

/** “Philip Gibbard of the University of Cambridge, the body’s chair”: who belongs to the body before the comma. */
function memberBefore({ tokens }: TaggedText, names: readonly NameCandidate[], index: number): number {
  const body = names[index]!
  const person = names[index - 1]
  if (!person || body.kind !== 'organization' || person.kind !== 'person') return index
  const between = tokens.slice(person.endToken, body.firstToken).map((it) => it.lower)
  return /^(?:of|at|from|with)(?: the)?$/.test(between.join(' ')) ? index - 1 : index
}

interface Phrase extends Span {
  readonly text: string
  readonly head: string
}

/** The longest role, in tokens. */
const longest = 18

/** A role that ends right before the token `at`: its nouns, what qualifies them, and “of the Army” within. */
function phraseBefore(text: TaggedText, at: number, first: number): Phrase | undefined {
  const from = startOfPhrase(text, at, first)
  const { tokens, tags } = text
  while (at > from && (joiners.has(tokens[at - 1]!.lower) || tokens[at - 1]!.lower === 'the')) at--
  if (from >= at) return undefined
  while (at - from > 1 && traitsOf(tokens[at - 1]!.lower) & traits.honorific) at--
  const last = tokens[at - 1]!
  const titled = officeIn(text, from, at)
  if (titled === undefined && (tags[at - 1] !== 'NOUN' || isCapitalized(last) || notRoles.has(last.lower)))
    return undefined
  if (at - from === 1 && traitsOf(last.lower) & traits.honorific) return undefined
  return toPhrase(text, from, at, titled ?? last.lower)
}

/** Where the noun phrase begins that ends before `at`, without article; `at` where none does. */
function startOfPhrase({ tokens, tags }: TaggedText, at: number, first: number): number {
  const least = Math.max(first, at - longest)
  let from = at
  while (from > least) {
    const token = tokens[from - 1]!
    const tag = tags[from - 1]!
    const bits = traitsOf(token.lower)
    if (
      bits & (traits.time | traits.opener) &&
      !isAcronym(token) &&
      !qualifiers.has(token.lower) &&
      !joiners.has(token.lower)
    )
      break
    const within =
      token.kind === 'word' &&
      (tag === 'NOUN' ||
        tag === 'PROPN' ||
        tag === 'ADJ' ||
        (bits & traits.title) !== 0 ||
        isCapitalized(token))
    if (within) from--
    else if (token.lower === "'s" && from - 2 >= least && from < at) from--
    else if (joiners.has(token.lower) && from < at && joinsOffice(tokens, from - 1, least)) from--
    else if (
      token.lower === 'the' &&
      from - 2 >= least &&
      joiners.has(tokens[from - 2]!.lower) &&
      joinsOffice(tokens, from - 2, least)
    )
      from--
    else if (token.text === '-' && from < at && isCapitalized(tokens[from]!)) from--
    else break
  }
  while (
    from < at &&
    (joiners.has(tokens[from]!.lower) || tokens[from]!.kind !== 'word' || tokens[from]!.lower === "'s")
  )
    from++
  return from
}

const qualifiers = new Set(['the', 'former', 'late', 'then', 'new', 'second', 'third', 'first', 'ex', 'own'])
const joiners = new Set(['of', 'for', 'to', 'on'])

/** Whether “of”, “for”, “to” at `at` follows a title: “Secretary of”, “ambassador to”. */
function joinsOffice(tokens: TaggedText['tokens'], at: number, least: number): boolean {
  for (let i = at - 1; i >= least && i >= at - 3; i--) {
    const { lower } = tokens[i]!
    const bits = traitsOf(lower)
    if (bits & traits.title || offices.has(lower)) return true
    if (!(bits & (traits.portfolio | traits.organizationWord))) return false
  }
  return false
}

const offices = new Set([
  'member',
  'head',
  'chapter',
  'council',
  'department',
  'university',
  'ministry',
  'professor',
  'leader',
  'founder',
  'major',
  'student',
  'state',
])

/** The office that a phrase names: its last title word before “of”, “for” or the end. */
function officeIn({ tokens }: TaggedText, from: number, to: number): string | undefined {
  let office: string | undefined
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!
    if (office !== undefined && joiners.has(lower)) break
    const bits = traitsOf(lower)
    if (bits & traits.title && !(bits & givenName && i === to - 1 && office !== undefined)) office = lower
  }
  return office
}

const notRoles = new Set([
  'time',
  'year',
  'week',
  'day',
  'month',
  'name',
  'image',
  'photo',
  'way',
  'case',
  'people',
  'group',
  'man',
  'woman',
])

/** “Donald Trump’s overseas envoy, Steve Witkoff,”: a role before a comma, the name, and a comma or verb. */
function apposedBefore(text: TaggedText, name: NameCandidate, first: number): Phrase | undefined {
  const { tokens, tags } = text
  const after = tokens[name.endToken]
  const closes =
    after === undefined ||
    after.text === ',' ||
    after.text === '.' ||
    tags[name.endToken] === 'VERB' ||
    tags[name.endToken] === 'AUX'
  if (!closes) return undefined
  const at = name.firstToken - 1
  const from = startOfPhrase(text, at, first)
  const office = from < at ? officeIn(text, from, at) : undefined
  const before = tokens[from - 1]?.lower
  const begins =
    before === undefined ||
    articles.has(before) ||
    tokens[from - 1]!.kind === 'punctuation' ||
    isPossessed(tokens, from, at)
  return office !== undefined && begins ? toPhrase(text, from, at, office) : undefined
}

const articles = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'our', 'my'])

function isPossessed(tokens: TaggedText['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.lower === "'s") return true
  return false
}

const copulas = new Set(['is', 'was', 'became', 'remains'])

/** “, the Kremlin-installed governor,” and “is the mayor of Ruizville.” behind a name. */
function phraseBehind(text: TaggedText, at: number): Phrase | undefined {
  const { tokens, tags } = text
  let from = at
  const opens = tokens[from]
  if (!opens) return undefined
  const copula = copulas.has(opens.lower)
  if (!copula && opens.text !== ',' && opens.text !== '(') return undefined
  from++
  if (!copula && tokens[from]?.lower === 'who' && copulas.has(tokens[from + 1]?.lower ?? '')) from += 2
  const article = tokens[from]
  const articled = article !== undefined && articles.has(article.lower)
  if (articled) from++
  else if (copula) return undefined
  let to = from
  let office: string | undefined
  for (; to < tokens.length && to < from + longest; to++) {
    const token = tokens[to]!
    const tag = tags[to]!
    const bits = traitsOf(token.lower)
    if (token.kind === 'punctuation' || token.kind === 'quote') break
    if (office === undefined) {
      if (bits & traits.title && tag !== 'VERB') office = token.lower
      else if (tag === 'NOUN' && personal.test(token.lower)) office = token.lower
      else if (
        !['NOUN', 'PROPN', 'ADJ', 'ADV', 'NUM', 'PART', 'CCONJ', 'DET'].includes(tag) &&
        token.lower !== "'s" &&
        !(articled && /(?:ed|ing|en)$/.test(token.lower))
      )
        return undefined
      continue
    }
    if (
      bits & traits.title ||
      tag === 'NOUN' ||
      tag === 'PROPN' ||
      tag === 'ADJ' ||
      tag === 'DET' ||
      tag === 'NUM'
    )
      continue
    if (token.lower === "'s" || linksRole.has(token.lower)) continue
    break
  }
  if (office === undefined) return undefined
  while (to > from && (linksRole.has(tokens[to - 1]!.lower) || tags[to - 1] === 'DET')) to--
  const close = tokens[to]
  // “They met in parliament, the source said”: another clause. “Tanaka is the most popular member”: an opinion.
  const clause = opens.text === ',' && (tags[to] === 'VERB' || tags[to] === 'AUX')
  if (clause || /^(?:most|least)$/.test(tokens[from]!.lower)) return undefined
  if (
    !copula &&
    close !== undefined &&
    close.kind === 'word' &&
    tags[to] !== 'VERB' &&
    tags[to] !== 'AUX' &&
    !['who', 'which', 'and', 'in', 'at', 'from'].includes(close.lower)
  )
    return undefined
  if (
    !copula &&
    !articled &&
    isCapitalized(tokens[from]!) &&
    !(traitsOf(tokens[from]!.lower) & (traits.title | traits.portfolio | traits.demonym)) &&
    !isPossessed(tokens, from, to)
  ) {
    if (close?.text !== ',' && close?.text !== '.' && close?.text !== ')') return undefined
  }
  return toPhrase(text, from, to, office)
}

/** Small words that go on in a role behind its office. */
const linksRole = new Set(['of', 'for', 'to', 'at', 'in', 'from', 'and', 'with', 'on', '&', 'within'])

/** Nouns of persons by their endings. */
const personal =
  /(?:(?:[^aeiou]|e)er|[aeiou]tor|ist|ian|man|woman|person|ant|wife|husband|son|father|mother|brother|sister|friend|member|aide|boss|chief|expert|critic|spokes\w+)$/

function toPhrase({ tokens, text }: TaggedText, from: number, to: number, head: string): Phrase {
  const { start } = tokens[from]!
  const { end } = tokens[to - 1]!
  return { start, end, text: oneLine(text.slice(start, end)), head }
}
