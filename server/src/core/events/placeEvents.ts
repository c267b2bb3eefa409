import type { ActorMention } from '../actors/actor.ts'
import type { BlockCast } from '../actors/cast.ts'
import type { DateMention } from '../dates/date.ts'
import type { TaggedText } from '../language/taggedText.ts'
import type { Statement } from '../statements/statement.ts'
import type { Stage } from '../text/stage.ts'
import type { Span } from '../text/span.ts'
import type { ArticleEvent } from './event.ts'
import type { EventCandidate } from './eventCandidate.ts'
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

/** The event told last, so that the same thing told twice in a row is one. */
export interface PlaceEventsState {
  readonly lastLabel: string | undefined
  /** Its verb or noun, its date and its actors. */
  readonly lastTelling: Telling | undefined
}

interface Telling {
  readonly word: string
  readonly date: string | undefined
  readonly actors: readonly string[]
}

/** Dates events, names who takes part, and labels them. */
export const placeEvents: Stage<PlaceEventsInput, PlaceEventsState, readonly ArticleEvent[]> = {
  initial: { lastLabel: undefined, lastTelling: undefined },
  step(input, before) {
    if (input.candidates.length === 0) return { result: none, state: before }
    let state = before
    const result: ArticleEvent[] = []
    for (const candidate of input.candidates) {
      const event = place(candidate, input)
      if (!event) continue
      const telling = { word: wordOf(candidate, input.tagged), date: event.date, actors: event.actors }
      if (event.label === state.lastLabel || isSame(telling, state.lastTelling)) continue
      result.push(event)
      state = { lastLabel: event.label, lastTelling: telling }
    }
    return { result, state }
  },
  sameState: (a, b) =>
    a.lastLabel === b.lastLabel &&
    a.lastTelling?.word === b.lastTelling?.word &&
    a.lastTelling?.date === b.lastTelling?.date &&
    (a.lastTelling?.actors ?? []).join('\n') === (b.lastTelling?.actors ?? []).join('\n'),
}

const none: readonly ArticleEvent[] = []

function place(candidate: EventCandidate, input: PlaceEventsInput): ArticleEvent | undefined {
  const date = candidate.date && input.dates.find((it) => it.start === candidate.date!.start)
  const isDated = candidate.date !== undefined && date?.value !== undefined && !date.value.endsWith('_REF')
  const scope = actorSpans(candidate)
  const present = input.mentions.filter((it) =>
    scope.some((span) => it.start >= span.start && it.end <= span.end),
  )
  const actors = [...new Set(present.map((it) => it.actor))]
  if (!isDated && !(candidate.isStrong && takesPart(candidate, present))) {
    if (!(candidate.isPlanned && takesPart(candidate, present))) return undefined
  }
  const label = labelOf(candidate, input)
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
function isSame(telling: Telling, last: Telling | undefined): boolean {
  if (last?.word !== telling.word) return false
  if (telling.date !== undefined && last.date !== undefined && telling.date !== last.date) return false
  return telling.actors.length === 0 || telling.actors.some((it) => last.actors.includes(it))
}
