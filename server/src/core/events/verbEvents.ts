import type { TaggedText } from '../language/taggedText.ts'
import { verbCues } from '../statements/cues.ts'
import { subjectOf, verbGroup, type VerbGroup } from './clause.ts'
import { complementAt, contentAfter, orderAfter } from './complement.ts'
import { datesOfVerbs } from './datesOfVerbs.ts'
import type { VerbCandidate } from './eventCandidate.ts'
import { eventVerb } from './eventVerbs.ts'
import type { Range } from './phrase.ts'
import { spanOf, type Reading } from './reading.ts'

/** Verbs with a date, or strong enough to need none, that head a clause of the sentence; `taken` are dates of nouns. */
export function verbEvents(
  reading: Reading,
  floor: number,
  ceiling: number,
  taken: Set<number>,
): readonly VerbCandidate[] {
  const { tagged, quoted } = reading
  const { tags } = tagged
  const verbs: number[] = []
  for (let i = floor; i < ceiling; i++) {
    if (tags[i] === 'VERB' && quoted[i] === 0 && !isAttribute(tagged, i) && isPlainWord(tagged, i))
      verbs.push(i)
  }
  if (verbs.length === 0) return []
  const { dateOfVerb, fronted } = datesOfVerbs(reading, verbs, floor, ceiling, taken)
  const found: VerbCandidate[] = []
  let last: EarlierVerb | undefined
  const isDated = fronted !== undefined || dateOfVerb.size > 0
  for (const verb of verbs) {
    const { lower } = tagged.tokens[verb]!
    if (!isDated && !eventVerb(lower)) {
      // “killed five people including a judge, and injured 19”: the participle has no subject to share.
      if (!lower.endsWith('ing')) last = { verb, isRead: false, subject: undefined }
      continue
    }
    const event = readVerb(reading, verb, floor, ceiling, dateOfVerb.get(verb) ?? fronted, last)
    if (!event) continue
    last = { verb, isRead: true, subject: event.subjectRange }
    if (event.candidate) found.push(event.candidate)
  }
  return found
}

/** No hyphen, no mark: “so-called” is no verb. */
function isPlainWord({ tokens }: TaggedText, i: number): boolean {
  const { kind, text, lower } = tokens[i]!
  return kind === 'word' && text === lower && !lower.includes('-')
}

/** “leaked documents”: a participle before its noun. */
function isAttribute({ tokens, tags }: TaggedText, i: number): boolean {
  const next = tags[i + 1]
  const before = tags[i - 1]
  return (
    (next === 'NOUN' || next === 'PROPN') &&
    /(?:ed|ing)$/.test(tokens[i]!.lower) &&
    (before === 'DET' || before === 'ADJ' || before === 'ADP' || before === 'NUM')
  )
}

/** The verb before, whose subject may be shared; looked for only where it is. */
interface EarlierVerb {
  readonly verb: number
  readonly isRead: boolean
  readonly subject: Range | undefined
}

function sharedSubject(
  tagged: TaggedText,
  { verb, isRead, subject }: EarlierVerb,
  floor: number,
): Range | undefined {
  if (isRead) return subject
  return subjectOf(tagged, verbGroup(tagged, verb, floor)?.from ?? verb, floor)?.range
}

function readVerb(
  reading: Reading,
  verb: number,
  floor: number,
  ceiling: number,
  dateIndex: number | undefined,
  last: EarlierVerb | undefined,
): { candidate: VerbCandidate | undefined; subjectRange: Range | undefined } | undefined {
  const { tagged, timed, reported } = reading
  const { tokens } = tagged
  const group = verbGroup(tagged, verb, floor)
  if (!group || group.time === 'none') return undefined
  // “stabbed and killed several people”: the second verb has the object.
  if (tagged.tags[verb + 1] === 'CCONJ' && tagged.tags[verb + 2] === 'VERB')
    return { candidate: undefined, subjectRange: subjectOf(tagged, group.from, floor)?.range }
  const { lower } = tokens[verb]!
  const event = eventVerb(lower)
  if (event?.form === 'ing' && group.time !== 'planned') return undefined
  if (!event && lower.endsWith('ing')) return undefined
  // “Twin bombings yesterday struck the church”
  let subjectEnd = group.from
  while (event && subjectEnd > floor && timed[subjectEnd - 1] === 1) subjectEnd--
  if (subjectEnd < group.from && tokens[subjectEnd - 1]?.lower === 'on') subjectEnd--
  const before = subjectOf(tagged, subjectEnd > floor ? subjectEnd : group.from, floor)
  const shared =
    last && (isCoordinated(tagged, group.from, last.verb) || isListed(tagged, group.from, last.verb, floor))
      ? sharedSubject(tagged, last, floor)
      : undefined
  const subject = shared ?? before?.range
  const own = dateIndex === undefined ? undefined : reading.dates[dateIndex]!
  if (subject && (timed[subject.from] === 1 || (timed[subject.to - 1] === 1 && !hasComma(tagged, subject))))
    return { candidate: undefined, subjectRange: undefined }
  // “On Tuesday he said that he had …”: the date is that of the saying; “… the law, which established”: nor is it its.
  const relativeWord = tokens[group.from - 1]?.lower ?? ''
  const isRelative = relativeWord === 'which' || relativeWord === 'that'
  const isOthers =
    own !== undefined &&
    own.to <= group.from &&
    ((reported[verb] === 1 && reported[own.from] === 0) || (isRelative && own.to < group.from - 1))
  const date = isOthers ? undefined : own
  if (isRelative && date === undefined) return { candidate: undefined, subjectRange: subject }
  // “was announced to have died”, “was met with applause”: nothing that one did.
  const next = tokens[verb + 1]?.lower
  if (
    group.voice === 'passive' &&
    ((next === 'to' && event?.base === 'announce') || (next === 'with' && event?.base === 'meet'))
  )
    return { candidate: undefined, subjectRange: subject }
  const isTold = reported[verb] === 1
  if (date === undefined && isState(tagged, group)) return { candidate: undefined, subjectRange: subject }
  if (!isEvent(lower, event, group, date !== undefined, isTold))
    return { candidate: undefined, subjectRange: subject }
  const isReduced = group.from === verb && group.voice === 'active' && tokens[verb + 1]?.lower === 'by'
  if (isReduced) return { candidate: undefined, subjectRange: subject }
  const isTimed = (token: number): boolean => timed[token] === 1
  const relative = shared ? undefined : before?.object
  const behind = complementAt(tagged, verb + 1, ceiling, isTimed)
  const after =
    contentAfter(tagged, verb, ceiling, event?.base, isTimed) ??
    (event?.base === 'order' ? orderAfter(tagged, behind, ceiling, isTimed) : undefined) ??
    behind
  const complement = relative ?? after
  const hasObject = complement !== undefined && tagged.tags[complement.from] !== 'ADP'
  let { voice } = group
  if (voice === 'active' && event && !event.isWhole && !hasObject) {
    // “the findings published in Nature”: a participle, where nothing is done to anything.
    const isReading =
      date !== undefined && complement !== undefined && event.form === 'past' && !light.has(event.base)
    if (!isReading) return { candidate: undefined, subjectRange: subject }
    voice = 'passive'
  }
  if (!event && !complement) return { candidate: undefined, subjectRange: subject }
  const first = subject && subject.from < group.from ? subject.from : group.from
  const end = Math.max(verb + 1, complement && complement.from > verb ? complement.to : 0)
  return {
    subjectRange: subject,
    candidate: {
      kind: 'verb',
      start: tokens[shared ? group.from : first]!.start,
      end: tokens[end - 1]!.end,
      trigger: spanOf(tagged, { from: verb, to: verb + 1 }),
      base: event?.base,
      voice,
      subject: subject && spanOf(tagged, subject),
      complement: complement && spanOf(tagged, complement),
      date: date && { start: date.start, end: date.end },
      isPlanned: group.time === 'planned' || (group.time === 'possible' && date !== undefined),
      isStrong: event?.isStrong === true,
      isWhole: event?.isWhole === true,
    },
  }
}

/** “The party is banned in Turkey”: how things are, not that it happened. */
function isState({ tokens }: TaggedText, { from, verb, voice, time }: VerbGroup): boolean {
  const { lower } = tokens[from]!
  if (voice !== 'passive' || time === 'planned' || (lower !== 'is' && lower !== 'are' && lower !== "'s"))
    return false
  for (let i = from + 1; i < verb; i++)
    if (tokens[i]!.lower === 'being' || tokens[i]!.lower === 'been') return false
  return true
}

/** Verbs that say nothing without their object. */
const light: ReadonlySet<string> = new Set([
  'make',
  'take',
  'give',
  'lead',
  'bring',
  'hit',
  'meet',
  'shoot',
  'win',
  'run',
])

/** Whether a verb in its clause tells an event: dated ones where it is no verb of saying or being, strong ones always. */
function isEvent(
  lower: string,
  event: ReturnType<typeof eventVerb>,
  group: VerbGroup,
  isDated: boolean,
  isTold: boolean,
): boolean {
  if (group.time === 'possible' && !isDated) return false
  if (event?.isStrong) {
    return (
      isDated || (event.form !== 'ing' && group.time !== 'present' && group.time !== 'possible' && !isTold)
    )
  }
  if (!isDated) return event !== undefined && event.form !== 'ing' && group.time === 'planned' && !isTold
  if (event) return !verbCues.has(lower)
  return !verbCues.has(lower) && !states.has(lower) && group.time === 'past'
}

/** Verbs for how things are, not for what happens. */
const states: ReadonlySet<string> = new Set(
  `came seemed remained followed included appeared wanted needed knew thought believed expected felt liked meant
  suggested showed represented marked cost contained owned lived stood existed depended belonged concerned involved
  covered used based related called saw added described noted referred named had did got kept went considered worked
  allowed helped tried looked known located held continued served intended aimed hoped planned scheduled dated
  aged titled entitled compared due set able born expressed left told asked given caused led made required due
  accounted totaled totalled averaged ranked consisted comprised stemmed tended varied differed featured
  increased decreased amid including sought argued heard read done seen taken supported drew underscored`.split(
    /\s+/,
  ),
)

/** “entered a shop, grabbed a knife, ran outside”, but not “Ruiz, in a statement sent to Reuters, resigned”. */
function isListed({ tokens, tags }: TaggedText, from: number, lastVerb: number, floor: number): boolean {
  if (from - 1 <= lastVerb || from - lastVerb > 8 || tokens[from - 1]!.lower !== ',') return false
  for (let i = lastVerb - 1; i >= floor && lastVerb - i < 16; i--) {
    const { lower } = tokens[i]!
    if (relativeWords.has(lower)) return false
    if (lower === ',') return tags[i + 1] !== 'ADP' && tags[i + 1] !== 'SCONJ'
  }
  return true
}

/** A name with an apposition, which may end with a time: “Ruiz, mayor for ten years, …”. */
function hasComma({ tokens }: TaggedText, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.lower === ',') return true
  return false
}

const relativeWords: ReadonlySet<string> = new Set(['who', 'whose', 'which', 'that', 'where'])

function isCoordinated({ tokens, tags }: TaggedText, from: number, lastVerb: number): boolean {
  if (from - lastVerb > 20) return false
  return tags[from - 1] === 'CCONJ' && tokens[from - 1]!.lower !== 'but' && from - 1 > lastVerb
}
