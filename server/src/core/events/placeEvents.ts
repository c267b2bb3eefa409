import type { ActorMention } from '../actors/actor.ts'
import type { BlockCast, CastMember } from '../actors/cast.ts'
import type { DateMention } from '../dates/date.ts'
import type { TaggedText } from '../language/taggedText.ts'
import type { Sentence } from '../sentences/sentence.ts'
import type { Statement } from '../statements/statement.ts'
import type { Stage } from '../text/stage.ts'
import type { Span } from '../text/span.ts'
import type { ArticleEvent } from './event.ts'
import type { EventCandidate } from './eventCandidate.ts'
import { spansIn } from './firstFrom.ts'
import { labelOf } from './label.ts'
import { statusOf } from './status.ts'

export interface PlaceEventsInput {
  readonly tagged: TaggedText
  readonly candidates: readonly EventCandidate[]
  readonly dates: readonly DateMention[]
  readonly mentions: readonly ActorMention[]
  readonly cast: BlockCast
  readonly statements: readonly Statement[]
  readonly published: string | undefined
}

/** The events told last, so that the same thing told twice in a row is one. */
export interface PlaceEventsState {
  readonly lastLabel: string | undefined
  /** The last few, the latest last. */
  readonly recent: readonly Telling[]
  /** The first paragraph of prose has been read. */
  readonly isBehindLead: boolean
}

/** An event by its verb or noun, its date and its actors. */
interface Telling {
  readonly word: string
  readonly date: string | undefined
  readonly actors: readonly string[]
}

const remembered = 4
/** Shorter paragraphs at the top are captions and bylines, no lead. */
const leadTokens = 12

/** Dates events, names who takes part, and labels them. */
export const placeEvents: Stage<PlaceEventsInput, PlaceEventsState, readonly ArticleEvent[]> = {
  initial: { lastLabel: undefined, recent: [], isBehindLead: false },
  step(input, before) {
    const isProse = input.tagged.kind === 'paragraph' && input.tagged.sentences.some(isLong)
    let state = isProse && !before.isBehindLead ? { ...before, isBehindLead: true } : before
    if (input.candidates.length === 0) return { result: none, state }
    const members = membersOf(input.cast)
    const result: ArticleEvent[] = []
    for (const candidate of input.candidates) {
      const event = place(candidate, input, members, isProse && !before.isBehindLead)
      if (!event) continue
      const telling = { word: wordOf(candidate, input.tagged), date: event.date, actors: event.actors }
      if (event.label === state.lastLabel || state.recent.some((it) => isSame(telling, it))) continue
      result.push(event)
      state = { ...state, lastLabel: event.label, recent: [...state.recent, telling].slice(-remembered) }
    }
    return { result, state }
  },
  sameState: (a, b) =>
    a.lastLabel === b.lastLabel &&
    a.isBehindLead === b.isBehindLead &&
    a.recent.length === b.recent.length &&
    a.recent.every((it, i) => isEqual(it, b.recent[i]!)),
}

function isEqual(a: Telling, b: Telling): boolean {
  return a.word === b.word && a.date === b.date && a.actors.join('\n') === b.actors.join('\n')
}

function isLong({ kind, firstToken, endToken }: Sentence): boolean {
  return kind === 'prose' && endToken - firstToken >= leadTokens
}

const none: readonly ArticleEvent[] = []

function membersOf({ members, described }: BlockCast): ReadonlyMap<string, CastMember> {
  const map = new Map<string, CastMember>()
  for (const member of described) if (member) map.set(member.key, member)
  for (const member of members) if (member) map.set(member.key, member)
  return map
}

function place(
  candidate: EventCandidate,
  input: PlaceEventsInput,
  members: ReadonlyMap<string, CastMember>,
  isLead: boolean,
): ArticleEvent | undefined {
  const date = candidate.date && spansIn(input.dates, candidate.date)[0]
  const isDated = candidate.date !== undefined && date?.value !== undefined && !date.value.endsWith('_REF')
  const scope = actorSpans(candidate)
  const present = scope.flatMap((span) => spansIn(input.mentions, span))
  const actors = [...new Set(present.map((it) => it.actor))]
  const isTakenPart = takesPart(candidate, present)
  // The lead tells the news, whoever does it.
  const counts =
    isDated || (candidate.isStrong && (isTakenPart || isLead)) || (candidate.isPlanned && isTakenPart)
  if (!counts) return undefined
  // A verb that no list knows counts where somebody known does it.
  if (candidate.kind === 'verb' && candidate.base === undefined && !takesPart(candidate, present))
    return undefined
  const label = labelOf(candidate, { ...input, members })
  if (label === undefined) return undefined
  return {
    start: candidate.start,
    end: candidate.end,
    trigger: candidate.trigger,
    label,
    date: date?.value,
    actors,
    status: statusOf(date, candidate.isPlanned, input.published),
  }
}

function actorSpans(candidate: EventCandidate): readonly Span[] {
  if (candidate.kind === 'noun') return [candidate]
  return [candidate.subject, candidate.complement].filter((it) => it !== undefined)
}

/** Whether an actor does it, or has it done to them. */
function takesPart(candidate: EventCandidate, present: readonly ActorMention[]): boolean {
  const { subject } = candidate.kind === 'verb' ? candidate : { subject: candidate }
  return subject !== undefined && present.some((it) => it.start >= subject.start && it.end <= subject.end)
}

function wordOf(candidate: EventCandidate, { text }: TaggedText): string {
  if (candidate.kind === 'verb' && candidate.base !== undefined) return candidate.base
  return text.slice(candidate.trigger.start, candidate.trigger.end).toLowerCase().replace(/s$/, '')
}

/** The same word about the same actors, and no other date. */
function isSame(telling: Telling, last: Telling): boolean {
  if (last.word !== telling.word) return false
  if (telling.date !== undefined && last.date !== undefined && telling.date !== last.date) return false
  return telling.actors.length === 0 || telling.actors.some((it) => last.actors.includes(it))
}
