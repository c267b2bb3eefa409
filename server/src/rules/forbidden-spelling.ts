import type { Article } from '../core/article/article.ts'
import type { KnownActor } from '../core/newsroom/newsroom.ts'
import type { Span } from '../core/text/span.ts'
import { createOverlapIndex } from './overlapIndex.ts'
import type { Rule } from './rule.ts'

/** “Kiev”, where the newsroom writes “Kyiv”. */
export const forbiddenSpelling: Rule = {
  meta: {
    id: 'forbidden-spelling',
    summary: 'Names are spelled as the newsroom’s file of actors has them.',
    rationale:
      'The newsroom has decided how the name is written: every other spelling looks like another name.',
    sources: [],
    severity: 'warning',
  },
  *checkArticle(article) {
    for (const { start, end, text, right } of forbiddenPlaces(article)) {
      yield { start, end, message: `The newsroom does not write “${text}”. Write “${right}”.` }
    }
  },
  *fixes(article, { start, end }) {
    for (const it of forbiddenPlaces(article)) {
      if (it.start !== start || it.end !== end) continue
      yield { title: `Write “${it.right}”`, changes: [{ start, end, text: it.right }], sure: true }
    }
  },
}

/** A place with a spelling that is not to be used. */
interface ForbiddenPlace extends Span {
  readonly text: string
  readonly right: string
}

/** In the text’s own words, headlines included: what is quoted in writing stands as it was written. */
function* forbiddenPlaces({ blocks, actor, source }: Article): Iterable<ForbiddenPlace> {
  for (const { block, found } of blocks) {
    if (block.kind === 'quote') continue
    let isQuoted: ((span: Span) => boolean) | undefined
    for (const mention of found.mentions) {
      if (mention.form !== 'name') continue
      const known = actor(mention.actor)?.known
      if (!known || known.forbidden.length === 0) continue
      isQuoted ??= createOverlapIndex(found.quotations)
      if (isQuoted(mention)) continue
      const start = block.start + mention.start
      const text = source.slice(start, block.start + mention.end)
      const right = allowedFor(text, known)
      if (right !== undefined) yield { start, end: start + text.length, text, right }
    }
  }
}

/** What to write for a name; undefined where it may stand. “Yuri Ushakow” is as wrong as “Ushakow” alone. */
function allowedFor(text: string, { name, aliases, forbidden }: KnownActor): string | undefined {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ')
  if (plain === name || aliases.includes(plain)) return undefined
  const isCapitals = plain === plain.toUpperCase() && /\p{L}{2}/u.test(plain)
  const written = (it: string) => (isCapitals ? it.normalize('NFC').toUpperCase() : it.normalize('NFC'))
  const words = name.split(' ')
  for (const wrong of forbidden.map(written)) {
    const count = wrong.split(' ').length
    // A surname that is wrong stands for the surname alone.
    const right = written(count < words.length ? words.slice(-count).join(' ') : name)
    if (right === wrong) continue
    if (plain === wrong) return right
    if (count < words.length && plain.endsWith(` ${wrong}`)) return plain.slice(0, -wrong.length) + right
  }
  return undefined
}
