import type { CastMember } from '../actors/cast.ts'
import type { StatementCandidate } from '../statements/statementCandidate.ts'
import type { TaggedText } from '../language/taggedText.ts'
import type { Span } from '../text/span.ts'
import { sentenceAt } from './sentenceAt.ts'
import { type PlacedTitle, rememberTitles, type Title } from './titles.ts'
import { sameVoice, type Voice } from './voice.ts'

/** Who has the word before a block; bounded. */
export interface Floor {
  readonly last: Voice | undefined
  /** The last one before who is somebody else. */
  readonly other: Voice | undefined
  /** `asked`: the last quotation is a question that somebody asks; `answered`: it answers one. */
  readonly turn: 'told' | 'asked' | 'answered'
  /** How actors were called before; bounded. */
  readonly titles: readonly Title[]
  /** The people whom the last sentence of the narrator's that names any names, in a block before; bounded. */
  readonly named: readonly CastMember[]
  /** Whether who spoke last did so in that block or behind it. */
  readonly spoken: boolean
  /** Who answers the questions of an interview. */
  readonly interviewee: CastMember | undefined
}

/** Who has the word within a block. */
export interface BlockFloor extends Floor {
  /** Where the last speaker's source phrase stands, if in this block. */
  readonly lastSource: Span | undefined
  /** How far statements of this block reach. */
  readonly told: number
  /** Where the sentence ends that gave a quotation its speaker: whoever else is told of in it does not speak on. */
  readonly quotedUntil: number
}

/** Nobody has said anything. */
export const emptyFloor: Floor = {
  last: undefined,
  other: undefined,
  turn: 'told',
  titles: [],
  named: [],
  spoken: false,
  interviewee: undefined,
}

/** The floor where a block begins. */
export function enterBlock(before: Floor): BlockFloor {
  return { ...before, lastSource: undefined, told: 0, quotedUntil: 0 }
}

/** The floor behind a block that gives actors these titles, and names these people last. */
export function leaveBlock(
  { last, other, turn, titles, named, spoken, interviewee, lastSource }: BlockFloor,
  own: readonly PlacedTitle[],
  lastNamed: readonly CastMember[],
): Floor {
  return {
    last,
    other,
    turn,
    titles: rememberTitles(titles, own),
    named: lastNamed.length > 0 ? lastNamed : named,
    interviewee,
    spoken: lastSource !== undefined || (lastNamed.length === 0 && spoken),
  }
}

/** The floor once somebody has the word; nobody known, where what follows is introduced without a name. */
export function giveWord<F extends Floor>(floor: F, voice: Voice | undefined): F {
  return sameVoice(voice, floor.last)
    ? { ...floor, last: voice }
    : { ...floor, last: voice, other: floor.last ?? floor.other }
}

/** The floor behind a statement that `voice` makes. */
export function pass(
  floor: BlockFloor,
  tagged: TaggedText,
  candidate: StatementCandidate,
  voice: Voice | undefined,
): BlockFloor {
  const { kind, content, cue, source } = candidate
  const told = Math.max(floor.told, content[content.length - 1]!.end)
  // What is reported within another's report does not pass the word on.
  const { start } = content[0]!
  if (start < floor.told || (kind === 'indirect' && start < floor.quotedUntil)) return { ...floor, told }
  // Words with a cue of their own are somebody’s, be it nobody known: who spoke before does not speak on.
  const given = voice || (kind === 'direct' && cue.length > 0) ? giveWord(floor, voice) : floor
  const at = Math.max(source[0]?.start ?? 0, cue[0]?.start ?? 0)
  const gives = source.length > 0 && kind !== 'indirect'
  return {
    ...given,
    lastSource: (voice && source[0]) ?? floor.lastSource,
    told,
    quotedUntil: gives ? (tagged.sentences[sentenceAt(tagged, at)]?.end ?? at) : floor.quotedUntil,
    turn: turnBehind(floor, tagged.text, candidate),
  }
}

/** Whoever asks goes on within a paragraph; a paragraph of its own may be the answer. */
function turnBehind(
  { turn, told }: BlockFloor,
  text: string,
  { kind, cue, content }: StatementCandidate,
): Floor['turn'] {
  if (kind !== 'direct') return 'told'
  const asks = endsAsking(text, content[content.length - 1]!)
  const [verb] = cue
  if (verb) {
    const word = text.slice(verb.start, verb.end)
    if (asks && asking.test(word)) return 'asked'
    return answering.test(word) || (turn === 'asked' && told === 0) ? 'answered' : 'told'
  }
  if (told > 0) return turn === 'asked' && !asks ? 'told' : turn
  if (turn === 'asked') return 'answered'
  return turn === 'answered' && asks ? 'asked' : 'told'
}

const asking = /^(?:ask|inquir|enquir|quer|wonder|press)/i
const answering = /^(?:repl|answer|respond|retort)/i

/** Whether a quotation ends with a question. */
export function endsAsking(text: string, { end }: Span): boolean {
  return /\?["”'’»]$/.test(text.slice(Math.max(0, end - 2), end))
}
