import type { ActorMention } from '../../actors/actor.ts'
import type { TaggedText } from '../../language/taggedText.ts'
import type { Span } from '../../text/span.ts'
import type { AssembledBlock } from '../assembledBlock.ts'

/** Words that accuse or blame an actor, block-relative. */
export interface Accusation extends Span {
  readonly actor: string
}

/**
 * Who is accused or blamed in a block, as far as the words right beside the name say so: “accused *Ruiz* of”, “*Ruiz* was
 * charged with”, “allegations against *Ruiz*”. Misses rather than guesses. Pronouns are left alone.
 */
export function* findAccused({ analysis, mentions }: AssembledBlock): Generator<Accusation> {
  const { tagged } = analysis
  let from = 0
  for (const mention of mentions) {
    while (from < tagged.tokens.length && tagged.tokens[from]!.end <= mention.start) from++
    if (mention.form === 'pronoun') continue
    let to = from
    while (to < tagged.tokens.length && tagged.tokens[to]!.start < mention.end) to++
    const charge = chargeBefore(tagged, from, to) ?? chargeBehind(tagged, to)
    if (charge) yield { actor: mention.actor, ...hullOf(mention, charge) }
  }
}

/** “Accused the mayor Ana Ruiz of”, “blamed Ruiz for”, “a lawsuit against Ruiz”: the first word of it. */
function chargeBefore({ tokens, tags }: TaggedText, from: number, to: number): Span | undefined {
  const behind = tokens[to]?.lower
  // “Accused Putin’s aide”, “accused Boeing engineers”: somebody else.
  if (behind === "'s" || behind === "'" || tags[to] === 'NOUN' || tags[to] === 'PROPN') return undefined
  let at = from - 1
  for (; at >= 0 && at >= from - longestTitle; at--) {
    const { lower } = tokens[at]!
    if (lower === 'against') return chargeNouns.has(tokens[at - 1]?.lower ?? '') ? tokens[at - 1] : undefined
    const needs = verbs.get(lower)
    if (needs !== undefined && tags[at] === 'VERB') {
      if (isPassive(tokens[at - 1]?.lower, tokens[at - 2]?.lower)) return undefined
      return needs === '' || needs === behind ? tokens[at] : undefined
    }
    if (!titleTags.has(tags[at]!)) return undefined
  }
  return undefined
}

/** “Ruiz was charged with”, “Ruiz has been widely blamed for”, “Ruiz, accused of”. */
function chargeBehind({ tokens }: TaggedText, to: number): Span | undefined {
  let at = to
  if (tokens[at]?.lower === ',') {
    const needs = participles.get(tokens[at + 1]?.lower ?? '')
    return needs !== undefined && tokens[at + 2]?.lower === needs ? tokens[at + 1] : undefined
  }
  if (/^(?:has|have|had|is|are)$/.test(tokens[at]?.lower ?? '') && beForms.has(tokens[at + 1]?.lower ?? ''))
    at++
  if (!beForms.has(tokens[at]?.lower ?? '')) return undefined
  at++
  if (/ly$|^(?:also|now|later|again|once)$/.test(tokens[at]?.lower ?? '')) at++
  const needs = participles.get(tokens[at]?.lower ?? '')
  return needs !== undefined && (needs === '' || tokens[at + 1]?.lower === needs) ? tokens[at] : undefined
}

function isPassive(before: string | undefined, earlier: string | undefined): boolean {
  return beForms.has(before ?? '') || (/ly$/.test(before ?? '') && beForms.has(earlier ?? ''))
}

function hullOf(a: ActorMention, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

const beForms: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'been', 'being', 'be'])

/** Between a verb and the name of its object: an article and a title. */
const titleTags: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])
const longestTitle = 6

/**
 * Verbs by which somebody is held to have done wrong, with the word that must follow the name for it to be that sense:
 * “charged Ruiz with”, but not “charged Ruiz ten dollars”.
 */
const verbs: ReadonlyMap<string, string> = forms([
  ['accuse accuses accused accusing', 'of'],
  ['blame blames blamed blaming', 'for'],
  ['charge charges charged charging', 'with'],
  ['sue sues sued suing', ''],
  ['denounce denounces denounced denouncing', ''],
  ['indict indicts indicted indicting', ''],
])

/** The same in the passive. */
const participles: ReadonlyMap<string, string> = forms([
  ['accused convicted guilty suspected', 'of'],
  ['blamed criticised criticized sentenced fined', 'for'],
  ['charged', 'with'],
  ['sued indicted arrested', ''],
])

const chargeNouns: ReadonlySet<string> = new Set(
  `accusation accusations allegation allegations charge charges claim claims complaint complaints lawsuit lawsuits suit
  suits indictment`.split(/\s+/),
)

function forms(rows: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap(([words, needs]) => words.split(' ').map((it) => [it, needs] as const)))
}
