import type { ArticleBlock } from '../core/article/article.ts'
import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import { tokenAt } from '../core/claims/blockWords.ts'
import type { TaggedText } from '../core/language/taggedText.ts'
import { inflect } from '../core/statements/inflections.ts'
import type { Statement } from '../core/statements/statement.ts'
import type { Span } from '../core/text/span.ts'
import { noteBlocks, once } from './noteBlocks.ts'
import { createOwnWords } from './ownWords.ts'
import type { Rule } from './rule.ts'

/** “Putin wants”, “Ruiz fears”: the paper looks into a head. */
export const mindReadingVerb: Rule = {
  meta: {
    id: 'mind-reading-verb',
    summary: 'What a person thinks or feels is told by what that person said.',
    rationale:
      'Nobody knows what somebody believes, fears or wants; one knows what they said of it, or who says so.',
    sources: [
      'AP Stylebook, “feel”',
      'Reuters Handbook of Journalism, “attribution”',
      'BBC News style guide, “believe”',
    ],
    severity: 'information',
  },
  *checkArticle(article) {
    for (const { at, index, note } of mindReadings(article)) {
      const { block, found } = at
      for (const { actor: key, verb } of note) {
        const actor = article.actor(key)
        if (actor?.kind !== 'person' || speaksNear(article.blocks, index, key, verb.start)) continue
        const words = found.analysis.tagged.text.slice(verb.start, verb.end).replace(/\s+/gu, ' ')
        yield {
          start: verb.start + block.start,
          end: verb.end + block.start,
          message: `“${words}” says what goes on in a head. Write what ${actor.name} said, or who says so.`,
        }
      }
    }
  },
}

interface MindReading {
  /** Whose mind is read, by key. */
  readonly actor: string
  readonly verb: Span
}

/** Verbs of the mind that a block has in its own words, and that nobody reports. */
const mindReadings = noteBlocks((found): readonly MindReading[] | undefined => {
  let isOwn: ((span: Span) => boolean) | undefined
  const readings: MindReading[] = []
  for (const mention of found.mentions) {
    if (mention.form === 'nominal') continue
    const verb = verbOf(found.analysis.tagged, mention)
    if (!verb || !(isOwn ??= createOwnWords(found))(verb) || isReported(found.statements, mention)) continue
    readings.push({ actor: mention.actor, verb })
  }
  return readings.length > 0 ? readings : undefined
})

/** AP Stylebook, “feel”, and verbs of the same kind: states of mind that only the person can tell of. As one person has them. */
const minds: ReadonlySet<string> = new Set(
  'believe think fear feel want hope wish worry doubt suspect love hate regret dread resent'
    .split(' ')
    .flatMap((verb) =>
      inflect(verb).flatMap(([word, form]) => (form === 'ing' || form === 'base' ? [] : [word])),
    ),
)

/** What somebody is, in mind. */
const moods: ReadonlySet<string> = new Set(
  'worried afraid confident convinced determined eager keen anxious hopeful certain unhappy desperate'.split(
    ' ',
  ),
)

const opensObject: ReadonlySet<string> = new Set(['DET', 'PRON', 'SCONJ'])

/** The verb or mood that a mention is the subject of. */
function verbOf(tagged: TaggedText, mention: Span): Span | undefined {
  const { tokens, tags } = tagged
  let at = tokenAt(tagged, mention.start)
  if (tags[at - 1] === 'ADP' || tags[at - 1] === 'CCONJ') return undefined
  // “What she wants” is not what the sentence tells.
  if (/^(?:what|whatever|how|if|whether)$/.test(tokens[at - 1]?.lower ?? '')) return undefined
  while (at < tokens.length && tokens[at]!.start < mention.end) at++
  // “Its owner, Ana Ruiz, is convinced”.
  if (tokens[at]?.text === ',' && tokens[tokenAt(tagged, mention.start) - 1]?.text === ',') at++
  const from = at
  while (at < from + 2 && tags[at] === 'ADV') at++
  const token = tokens[at]
  if (!token) return undefined
  // Taggers take “Hansen fears the vote” for two nouns.
  const isVerb = tags[at] === 'VERB' || (tags[at] === 'NOUN' && opensObject.has(tags[at + 1] ?? ''))
  if (isVerb && minds.has(token.lower)) return { start: token.start, end: token.end }
  if (!/^(?:is|was)$/.test(token.lower)) return undefined
  let mood = at + 1
  while (mood < at + 3 && tags[mood] === 'ADV') mood++
  const word = tokens[mood]
  if (!word || !moods.has(word.lower)) return undefined
  return { start: token.start, end: word.end }
}

/** Somebody else’s words: “Ruiz believes in it, Hansen said”. */
function isReported(statements: readonly Statement[], mention: Span): boolean {
  return statements.some(
    (it) =>
      it.cueSense !== 'belief' &&
      it.content.some((part) => part.start <= mention.start && part.end >= mention.end),
  )
}

/** Whether an actor says something in the sentence of an offset or in one beside it, of whichever block. */
function speaksNear(blocks: readonly ArticleBlock[], index: number, actor: string, offset: number): boolean {
  const { found } = blocks[index]!
  const own = sentenceAt(found, offset)
  const isSpoken = (at: AssembledBlock, sentence: number) => spokenIn(at).has(placeOf(actor, sentence))
  for (const it of [own - 1, own, own + 1]) if (isSpoken(found, it)) return true
  const before = own <= 0 ? blockBeside(blocks, index, -1) : undefined
  if (before && isSpoken(before, before.analysis.tagged.sentences.length - 1)) return true
  const isLast = own === found.analysis.tagged.sentences.length - 1
  const behind = isLast ? blockBeside(blocks, index, 1) : undefined
  return behind !== undefined && isSpoken(behind, 0)
}

/** The next block with sentences, in either direction, if it is not far. */
function blockBeside(blocks: readonly ArticleBlock[], index: number, by: 1 | -1): AssembledBlock | undefined {
  for (let i = 1; i <= farthest; i++) {
    const found = blocks[index + i * by]?.found
    if (!found || found.analysis.tagged.sentences.length > 0) return found
  }
  return undefined
}

/** Code and empty cells that may stand between. */
const farthest = 8

/** Who says something in which sentence of a block. */
const spokenIn = once((found: AssembledBlock): ReadonlySet<string> => {
  const places = new Set<string>()
  for (const { speaker, content, cueSense } of found.statements) {
    if (speaker.kind !== 'named' || cueSense === 'belief') continue
    for (const { start } of content) places.add(placeOf(speaker.actor, sentenceAt(found, start)))
  }
  return places
})

function placeOf(actor: string, sentence: number): string {
  return `${sentence} ${actor}`
}

function sentenceAt({ analysis }: AssembledBlock, offset: number): number {
  const { sentences } = analysis.tagged
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
