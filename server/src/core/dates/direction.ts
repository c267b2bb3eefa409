import type { TaggedText } from '../language/taggedText.ts'
import type { Direction } from './dateExpression.ts'

/** How far from the expression the verb may stand, in tokens; it bounds the work on endless sentences. */
const reach = 24

/**
 * Where the clause around the tokens `first` to before `end` looks: to what has happened or to what is planned.
 * The verb before the date decides, and where there is none the verb after it: “On Friday, voters will choose …”.
 */
export function directionAt(tagged: TaggedText, first: number, end: number): Direction {
  const { tokens } = tagged
  const before = tokens[first - 1]?.lower ?? ''
  if (before === 'since') return 'past'
  if (before === 'for' && plannedBefore(tagged, first)) return 'future'
  for (let i = first - 1; i >= 0 && i >= first - reach; i--) {
    const lower = tokens[i]!.lower
    if (isStop(lower)) break
    const found = directionOf(tagged, i)
    if (found) return found
  }
  for (let i = end; i < tokens.length && i < end + reach; i++) {
    if (isStop(tokens[i]!.lower)) break
    const found = directionOf(tagged, i)
    if (found) return found
  }
  return 'unknown'
}

function isStop(lower: string): boolean {
  return lower === '.' || lower === '!' || lower === '?' || lower === ';'
}

const coming: ReadonlySet<string> = new Set([
  'will',
  "'ll",
  'wo',
  'shall',
  'would',
  "'d",
  'ca',
  'can',
  'may',
  'might',
  'should',
  'could',
  'must',
])
const gone: ReadonlySet<string> = new Set(
  `was were had did been became began broke brought built came caught chose cut died drew fell felt fought found gave
  got grew heard held hit kept knew led left lost made met paid put ran rose said sat saw sent set shot shut spoke
  spent stood struck told took thought threw tore went won wrote`.split(/\s+/),
)
const plans: ReadonlySet<string> = new Set(
  `plan plans planned planning scheduled expected expects expect due set slated hopes hope hoping hoped intends intend
  intended aims aim aimed wants want promised promises vowed vows pledged pledges poised ready preparing prepares
  prepare prepared agreed agrees likely going about decided ordered urged called upcoming ahead`.split(/\s+/),
)
const schedules: ReadonlySet<string> = new Set(
  `begins begin starts start opens open ends end closes close meets meet runs expires expire takes continues faces
  face travels votes vote decides heads arrives leaves launches resumes returns kicks`.split(/\s+/),
)

/** What the word at `at` says of the clause's time, where it is a verb or announces one. */
function directionOf({ tokens, tags }: TaggedText, at: number): Direction | undefined {
  const lower = tokens[at]!.lower
  const tag = tags[at]
  if (tag !== 'VERB' && tag !== 'AUX' && tag !== 'ADJ') return undefined
  if (tag === 'AUX') {
    if (coming.has(lower)) {
      const perfect = tokens[at + 1]?.lower === 'have' && lower !== 'will'
      return perfect ? 'past' : 'future'
    }
    if (gone.has(lower)) return isPlanned(tokens, at + 1) ? 'future' : 'past'
    if (lower === 'has' || lower === 'have' || lower === "'ve") return 'past'
    if (lower === 'is' || lower === 'are' || lower === "'s" || lower === "'re")
      return presentOf(tokens, tags, at)
    return undefined
  }
  if (tag === 'ADJ') return lower === 'due' || lower === 'ready' || lower === 'poised' ? 'future' : undefined
  const before = tokens[at - 1]?.lower ?? ''
  if (before === 'to') return isPlanned(tokens, at - 2) || isPlanned(tokens, at - 3) ? 'future' : undefined
  for (let i = at - 1; i >= at - 3 && i >= 0; i--) {
    if (tags[i] === 'AUX') return directionOf({ tokens, tags } as TaggedText, i)
    if (tags[i] !== 'ADV' && tags[i] !== 'PART') break
  }
  if (gone.has(lower) || (lower.endsWith('ed') && lower.length > 3)) return 'past'
  if (schedules.has(lower)) return 'future'
  return undefined
}

/** “is scheduled”, “are to meet”, “is meeting”: plans; “is” alone says nothing. */
function presentOf(
  tokens: TaggedText['tokens'],
  tags: TaggedText['tags'],
  at: number,
): Direction | undefined {
  for (let i = at + 1; i <= at + 3 && i < tokens.length; i++) {
    const lower = tokens[i]!.lower
    if (lower === 'to' || plans.has(lower)) return 'future'
    if (tags[i] === 'VERB') return lower.endsWith('ing') ? 'future' : undefined
    if (tags[i] !== 'ADV' && tags[i] !== 'PART') return undefined
  }
  return undefined
}

function isPlanned(tokens: TaggedText['tokens'], at: number): boolean {
  return plans.has(tokens[at]?.lower ?? '')
}

/** “an election for December”, “set for Friday”. */
function plannedBefore({ tokens }: TaggedText, first: number): boolean {
  for (let i = first - 2; i >= 0 && i >= first - 8; i--) {
    const lower = tokens[i]!.lower
    if (isStop(lower)) return false
    if (plans.has(lower) || lower === 'election' || lower === 'launch' || lower === 'use' || lower === 'date')
      return true
  }
  return false
}
