import type { Actor } from '../core/actors/actor.ts'
import type { Article } from '../core/article/article.ts'
import { tokenAt } from '../core/claims/blockWords.ts'
import type { TaggedText } from '../core/language/taggedText.ts'
import { inflect } from '../core/statements/inflections.ts'
import type { Statement } from '../core/statements/statement.ts'
import type { Span } from '../core/text/span.ts'
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
    const spoken = placesSpoken(article)
    for (const { block, found } of article.blocks) {
      const isOwn = createOwnWords(found)
      const { tagged } = found.analysis
      for (const mention of found.mentions) {
        if (mention.form === 'nominal') continue
        const verb = verbOf(tagged, mention)
        if (!verb || !isOwn(verb)) continue
        const actor = article.actor(mention.actor)
        if (actor?.kind !== 'person') continue
        const at = verb.start + block.start
        if (isReported(found.statements, mention) || spoken(actor, at)) continue
        const words = tagged.text.slice(verb.start, verb.end).replace(/\s+/gu, ' ')
        yield {
          start: at,
          end: verb.end + block.start,
          message: `“${words}” says what goes on in a head. Write what ${actor.name} said, or who says so.`,
        }
      }
    }
  },
}

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

/** Answers whether an actor says something in the sentence of an offset or in one beside it. */
function placesSpoken({ statements, sentences }: Article): (actor: Actor, offset: number) => boolean {
  const spoken = new Map<string, Set<number>>()
  for (const { speaker, content, cueSense } of statements) {
    if (speaker.kind !== 'named' || cueSense === 'belief') continue
    const places = spoken.get(speaker.actor) ?? new Set()
    spoken.set(speaker.actor, places)
    for (const { start } of content) places.add(sentenceAt(start))
  }
  return ({ key }, offset) => {
    const places = spoken.get(key)
    const at = sentenceAt(offset)
    return places !== undefined && [at - 1, at, at + 1].some((it) => places.has(it))
  }

  function sentenceAt(offset: number): number {
    let low = 0
    let high = sentences.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sentences[middle]!.start <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}
