import type { Actor } from '../core/actors/actor.ts'
import type { Article, ArticleBlock } from '../core/article/article.ts'
import type { TaggedText } from '../core/language/taggedText.ts'
import type { Statement } from '../core/statements/statement.ts'
import { firstFrom } from '../core/events/firstFrom.ts'
import { noteBlocks } from './noteBlocks.ts'
import { createOwnWords } from './ownWords.ts'
import type { Rule } from './rule.ts'

/** “…,” he said, and two men who may have said it. */
export const ambiguousSpeaker: Rule = {
  meta: {
    id: 'ambiguous-speaker',
    summary: 'Readers never have to guess which of two people speaks a quotation.',
    rationale: 'A pronoun behind two names leaves open whose words are quoted.',
    sources: ['AP Stylebook, “quotations in the news”', 'Reuters Handbook of Journalism, “quotations”'],
    severity: 'hint',
  },
  *checkArticle(article) {
    for (const { at, index, note } of pronouns(article)) {
      const { statement, gender } = note
      const before = article.blocks[index - 1]
      // Who has the word goes on with it: only the first statement of those that follow the names can be anybody's.
      if (before !== undefined && before.found.statements.length > 0) continue
      const [source] = statement.source
      const from = Math.min(source!.start, statement.content[0]!.start)
      const named = lastNamed(article, at, gender, from) ?? lastNamed(article, before, gender) ?? []
      const names = named.map((it) => it.name)
      if (names.length > 1) {
        yield {
          start: source!.start + at.block.start,
          end: source!.end + at.block.start,
          message: `Is this ${names.slice(0, -1).join(', ')} or ${names.at(-1)!}? Name the one who speaks.`,
        }
      }
    }
  },
}

/** Blocks that open with a quotation by “he” or “she”. */
const pronouns = noteBlocks(({ analysis, statements: [statement] }) => {
  const gender = statement && pronounOf(analysis.tagged, statement)
  return gender && { statement, gender }
})

/** Whom the pronoun may be that a quotation has for its source. */
function pronounOf(
  { kind: block, text }: TaggedText,
  { kind, source, content }: Statement,
): 'female' | 'male' | undefined {
  if (
    block !== 'paragraph' ||
    kind === 'indirect' ||
    source.length !== 1 ||
    !/["“«‘'„]/u.test(text[content[0]!.start] ?? '')
  )
    return undefined
  const words = text.slice(source[0]!.start, source[0]!.end).toLowerCase()
  return words === 'she' ? 'female' : words === 'he' ? 'male' : undefined
}

/** The people of a gender whom the last of the block's own sentences before an offset names that names any; undefined where none does. */
function lastNamed(
  article: Article,
  at: ArticleBlock | undefined,
  gender: 'female' | 'male',
  before = Infinity,
): readonly Actor[] | undefined {
  if (!at) return undefined
  const { mentions, analysis } = at.found
  const isOwn = createOwnWords(at.found)
  const { sentences } = analysis.tagged
  let from = sentences.length
  const named = new Map<string, Actor>()
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i]!
    if (mention.start >= before || mention.form !== 'name' || !isOwn(mention)) continue
    if (mention.start < (sentences[from]?.start ?? 0)) break
    // “Biden mocked Trump's plan”: whose plan it is, is not who speaks.
    if (isAttributive(at, mention.end)) continue
    const actor = article.actor(mention.actor)
    if (actor?.kind !== 'person' || actor.gender !== gender) continue
    if (named.size === 0) {
      while (from > 0 && (sentences[from]?.start ?? Infinity) > mention.start) from--
    }
    named.set(actor.key, actor)
  }
  return named.size > 0 ? [...named.values()].reverse() : undefined
}

/** A possessive ending or a noun behind the name: “Biden’s plan”, “a James Bond film”. */
function isAttributive({ block, found }: ArticleBlock, end: number): boolean {
  if (/^(?:['’]s?\b|['’] )/u.test(block.text.slice(end, end + 3))) return true
  const { tokens, tags } = found.analysis.tagged
  return tags[firstFrom(tokens, end)] === 'NOUN'
}
