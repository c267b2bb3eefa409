import { questionWords } from './adverbials.ts'
import { frames, type VerbCue } from './cue.ts'
import { verbCues } from './cues.ts'
import type { Range, Reading } from './reading.ts'

export interface Group extends Range {
  readonly passive: boolean
  /** Negated, modal, or an infinitive that nobody carries out: nothing is reported. */
  readonly hypothetical: boolean
  readonly progressive: boolean
}

export function readGroup({ tokens, tags, speechOf }: Reading, at: number, floor: number): Group {
  let from = at
  let passive = false
  let hypothetical = false
  let progressive = false
  const cue = verbCues.get(tokens[at]!.lower)!
  const maybePassive = cue.form === 'past' || cue.form === 'participle'
  while (from > floor && at - from < 8) {
    const i = from - 1
    if (speechOf[i]! >= 0) break
    const { lower } = tokens[i]!
    const tag = tags[i]
    if (lower === 'to' && tag === 'PART') {
      let carrier = i - 1
      while (carrier > floor && tags[carrier] === 'ADV') carrier--
      if (carrier > floor && tokens[carrier]!.lower === 'on') carrier--
      const stage = stageBefore(tokens, tags, i, floor)
      if (stage !== undefined) carrier = stage
      // “Voters were *more likely to* say”: some of them do.
      if (
        tokens[carrier]?.lower === 'likely' &&
        /^(?:more|less|most|least)$/.test(tokens[carrier - 1]?.lower ?? '')
      ) {
        from = carrier - 1
        continue
      }
      if (stage !== undefined || carriers.has(tokens[carrier]?.lower ?? '')) {
        from = carrier
        continue
      }
      hypothetical = true
      from = i
      break
    }
    if (tag === 'AUX' || (tag === 'VERB' && beForms.has(lower))) {
      if (modals.has(lower)) hypothetical = true
      if (beForms.has(lower)) {
        if (cue.form === 'ing') progressive = true
        else if (maybePassive) passive = true
      }
    } else if (negations.has(lower)) {
      if (cue.lemma !== 'deny') hypothetical = true
    } else if (tag === 'VERB' && maybePassive && from < at && /^(?:has|have|had)$/.test(lower)) {
      // “Critics *have* long accused …”: an adverb hides from the tagger that it helps another verb.
    } else if (tag !== 'ADV' || lower === 'when' || lower === 'how' || lower === 'where' || lower === 'why')
      break
    from = i
  }
  return { from, to: at + 1, passive, hypothetical, progressive }
}

/** “was inspected in May *and*”: whether the verb to the left of `at` is in the passive. */
export function followsPassive({ tokens, tags, speechOf }: Reading, at: number, floor: number): boolean {
  const stop = Math.max(floor, at - 20)
  for (let i = at - 1; i > stop && speechOf[i]! < 0; i--) {
    if (tags[i] !== 'VERB' || tokens[i]!.lower.endsWith('ing')) continue
    let helper = i - 1
    while (helper > floor && tags[helper] === 'ADV') helper--
    return beForms.has(tokens[helper]!.lower)
  }
  return false
}

/** How far before its infinitive the verb of the place may stand, in tokens. */
const longestStage = 9

/** “*took to* Twitter to say”, “*used* his speech to call for”: where it was said; the infinitive is carried out. */
function stageBefore(
  tokens: Reading['tokens'],
  tags: Reading['tags'],
  infinitive: number,
  floor: number,
): number | undefined {
  for (let i = infinitive - 2; i >= floor && i > infinitive - longestStage; i--) {
    const { lower } = tokens[i]!
    if (tags[i] === 'PUNCT' || tags[i] === 'AUX') return undefined
    if (tags[i] !== 'VERB') continue
    const takesTo = /^(?:takes?|took|taken|taking)$/.test(lower) && tokens[i + 1]!.lower === 'to'
    return takesTo || /^(?:use[sd]?|using)$/.test(lower) ? i : undefined
  }
  return undefined
}

/** “The visit, *confirmed* by an aide, …”. */
export function isReducedPassive(
  { tokens }: Reading,
  at: number,
  cue: VerbCue,
  group: Group,
  floor: number,
): boolean {
  if (group.from !== at || (cue.form !== 'past' && cue.form !== 'participle')) return false
  // “*Asked* whether he would run, …”, “when *asked* why”
  const before = tokens[at - 1]?.lower
  const opens = at === floor || before === 'when' || before === ','
  const next = tokens[at + 1]?.lower ?? ''
  if (opens && cue.lemma === 'ask') return questionWords.has(next) || next === 'about'
  // “The man, *identified as* Jo Falk, left”
  return before === ',' && (next === 'by' || (next === 'as' && (cue.frames & frames.as) !== 0))
}

const beForms = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  "'s",
  "'re",
  "'m",
  'gets',
  'got',
])
const modals = new Set(
  "would could should may might must can will 'll 'd wo ca shall cannot would've should've".split(' '),
)
const negations = new Set(['not', "n't", 'never', 'nor', 'neither', 'hardly', 'without'])

/** Verbs whose infinitive is carried out: went on to say, began to speculate. */
const carriers = new Set(
  'appear appears appeared seem seems seemed went go goes going on continue continued continues begin began begun begins start started proceeded proceed came comes'.split(
    ' ',
  ),
)
