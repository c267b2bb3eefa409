import type { TaggedText } from '../language/taggedText.ts'
import type { Span } from '../text/span.ts'
import { traits, traitsOf } from './lexicon/wordTraits.ts'
import type { NameCandidate } from './nameCandidate.ts'

/** Words that mean somebody by an office: “the Russian president”. */
export interface Description extends Span {
  readonly head: string
  /** What stands before the office, in lower case. */
  readonly qualifiers: readonly string[]
  readonly firstToken: number
  readonly endToken: number
}

/** Descriptions by office of a block, in the order of the text: “the” and a title that no name follows. */
export function findDescriptions(
  { tokens, tags }: TaggedText,
  names: readonly NameCandidate[],
): readonly Description[] {
  const descriptions: Description[] = []
  let next = 0
  for (let i = 0; i < tokens.length - 1; i++) {
    if (tokens[i]!.lower !== 'the') continue
    let at = i + 1
    while (at < i + 5 && at < tokens.length && !isOffice(tokens[at]!.lower) && qualifies(tags[at]!)) at++
    const head = tokens[at]
    if (!head || at >= i + 5 || !isOffice(head.lower)) continue
    while (at + 1 < tokens.length && isOffice(tokens[at + 1]!.lower)) at++
    const last = tokens[at]!
    while (next < names.length && names[next]!.start < last.end) next++
    const follows = tokens[at + 1]
    if (
      names[next]?.firstToken === at + 1 ||
      follows?.lower === 'of' ||
      follows?.lower === 'for' ||
      follows?.lower === "'s" ||
      tags[at + 1] === 'NOUN' ||
      tags[at + 1] === 'PROPN'
    )
      continue
    const qualifiers = tokens.slice(i + 1, at).map((it) => it.lower)
    descriptions.push({
      start: tokens[i]!.start,
      end: last.end,
      head: last.lower,
      qualifiers,
      firstToken: i,
      endToken: at + 1,
    })
    i = at
  }
  return descriptions
}

function isOffice(lower: string): boolean {
  const bits = traitsOf(lower)
  return (bits & traits.title) !== 0 && !(bits & traits.honorific) && !unclear.has(lower)
}

function qualifies(tag: string): boolean {
  return tag === 'ADJ' || tag === 'NOUN' || tag === 'PROPN'
}

/** Titles that name too many, or things. */
const unclear = new Set(
  'head chief general major private deputy officer player victim resident student suspect forward partner executive crown actor teacher engineer researcher scientist analyst nurse doctor mother father brother sister'.split(
    ' ',
  ),
)
