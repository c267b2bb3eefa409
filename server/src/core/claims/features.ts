import type { BlockWords } from './blockWords.ts'
import type { SourcePlace } from './claim.ts'
import type { SentenceReading } from './readSentences.ts'
import { statusOf } from './statusOf.ts'
import { signals } from './signals.ts'

/** Where a sentence stands, beside what it says. */
export interface Surroundings {
  readonly before: SentenceReading | undefined
  readonly after: SentenceReading | undefined
  /** A statement opens the block behind this one: a lead may be attributed there. */
  readonly statementInNextBlock: boolean
  /** Prose sentences of the article so far, as far as 2. */
  readonly sentencesBefore: number
}

/** What the model is asked, in the order of `weights`. */
export const featureNames = [
  ...signals,
  'bias',
  'carriedFromBefore',
  'attributedBehind',
  'lead',
  'leadAttributedNext',
  'presentTense',
  'severalSignals',
  'personSubject',
  'thisSubject',
  'noPerson',
  'noName',
  'game',
  'documentSubject',
] as const

/** The sentence as numbers. */
export function featuresOf(
  words: BlockWords,
  reading: SentenceReading,
  around: Surroundings,
): readonly number[] {
  const { sentence, signals: found } = reading
  const { firstToken, endToken } = sentence
  let past = 0
  let present = 0
  let names = 0
  let persons = 0
  let games = 0
  for (let i = firstToken; i < endToken; i++) {
    const tag = words.tags[i]
    const name = words.nameTags[i]
    if (name !== 'O') names++
    if (name === 'B-PER') persons++
    if (gameWords.has(words.tokens[i]!.lower)) games++
    if (tag !== 'VERB' && tag !== 'AUX') continue
    const { lower } = words.tokens[i]!
    if (presentForms.has(lower)) present = 1
    else if (pastForms.has(lower) || (tag === 'VERB' && lower.endsWith('ed'))) past = 1
    else if (tag === 'VERB' && lower.endsWith('s')) present = 1
  }
  const first = words.tokens[firstToken]?.lower ?? ''
  const lead = around.sentencesBefore < 2
  return [
    ...signals.map((it) => (found.has(it) ? 1 : 0)),
    1,
    isAttributed(around.before) ? 1 : 0,
    isAttributed(around.after) ? 1 : 0,
    lead ? 1 : 0,
    lead && around.after === undefined && around.statementInNextBlock ? 1 : 0,
    present > past ? 1 : 0,
    found.size > 1 ? 1 : 0,
    words.nameTags[firstToken] === 'B-PER' || personal.has(first) ? 1 : 0,
    demonstratives.has(first) ? 1 : 0,
    persons === 0 ? 1 : 0,
    names === 0 ? 1 : 0,
    games > 0 ? 1 : 0,
    hasDocumentSubject(words, firstToken, endToken) ? 1 : 0,
  ]
}

/** “The agreement removes …”, “the study looks at …”: the paper is the source, and can be read. */
function hasDocumentSubject({ tokens, tags }: BlockWords, from: number, end: number): boolean {
  const { lower } = tokens[from]!
  if (lower !== 'the' && lower !== 'its' && lower !== 'their' && lower !== 'this') return false
  for (let i = from + 1; i < end && i <= from + 4; i++) {
    if (documents.has(tokens[i]!.lower)) return true
    if (tags[i] !== 'ADJ' && tags[i] !== 'NOUN' && tags[i] !== 'PROPN' && tags[i] !== 'NUM') return false
  }
  return false
}

function isAttributed(reading: SentenceReading | undefined): boolean {
  return reading !== undefined && statusOf(reading) === 'attributed'
}

/** Where near by the source stands that a claim may rest on. */
export function sourceNearBy({
  before,
  after,
  statementInNextBlock,
}: Surroundings): Exclude<SourcePlace, 'sentence'> | undefined {
  if (isAttributed(before)) return 'sentenceBefore'
  if (isAttributed(after)) return 'paragraph'
  return after === undefined && statementInNextBlock ? 'nextParagraph' : undefined
}

/** The surroundings with no source in them. */
export function withoutSources(around: Surroundings): Surroundings {
  return { ...around, before: undefined, after: undefined, statementInNextBlock: false }
}

const presentForms: ReadonlySet<string> = new Set(
  'is are has have does do may might could will can'.split(' '),
)
const pastForms: ReadonlySet<string> = new Set(
  'was were had did said went came took made gave began became saw told left found held kept brought thought'.split(
    ' ',
  ),
)

const personal: ReadonlySet<string> = new Set('he she they it his her their its'.split(' '))
const demonstratives: ReadonlySet<string> = new Set('this these that those'.split(' '))
/** Words of reports from games, whose results are public. */
const gameWords: ReadonlySet<string> = new Set(
  `match matches goal goals scored scorer scoring half-time halftime substituted semifinal semi-final quarterfinal
  quarter-final championship championships tournament league playoff playoffs innings wicket touchdown referee
  striker midfielder goalkeeper quarterback scoreline`.split(/\s+/),
)
/** Papers and proceedings that say what they say. */
const documents: ReadonlySet<string> = new Set(
  `agreement treaty accord pact deal law bill act amendment constitution regulation regulations rule rules ruling verdict
  judgment order decree resolution statute charter contract lawsuit complaint indictment petition motion warrant report
  study survey poll paper research analysis model review audit probe investigation inquiry census statement letter
  document documents memo plan proposal proposals draft measure programme program forms form`.split(/\s+/),
)
