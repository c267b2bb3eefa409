import type { Article } from '../../core/article/article.ts'
import { contains, type Span } from '../../core/text/span.ts'
import { hullOf } from '../hullOf.ts'
import type { PlacedStatement } from '../statementsIn.ts'
import { wordsOf } from '../wordsOf.ts'
import { namedIn } from './namedIn.ts'
import { beginSentence, ended, nobodyNamed } from './punctuation.ts'

/**
 * The article’s own words from source to content, as what is reported without quotation marks must not be said in other
 * words. A short name becomes the full one; who a pronoun or description means is added in brackets.
 */
export function reportedStatement(article: Article, placed: PlacedStatement): string {
  const { statement, at } = placed
  const { content, cue, source, speaker } = statement
  const hull = hullOf([...content, ...cue, ...source])
  const words = (span: Span) => wordsOf(article.source, at.block, span)
  if (speaker.kind !== 'named') {
    const known = source.length > 0 || speaker.kind !== 'missing'
    return ended(beginSentence(known ? words(hull) : `${words(hull)} ${nobodyNamed}`))
  }
  const name = article.actor(speaker.actor)?.name ?? speaker.actor
  const around = (replaced: Span, by: string) => {
    const before = words({ start: hull.start, end: replaced.start })
    const behind = words({ start: replaced.end, end: hull.end })
    const gap = /^\s/u.test(at.block.text.slice(replaced.end, hull.end)) ? ' ' : ''
    return ended(beginSentence(`${before}${before && ' '}${by}${gap}${behind}`))
  }

  const mention = namedIn(statement, at)
  if (mention) return around(mention, name)
  const [phrase] = source
  if (!phrase) {
    const cueFirst = cue[0] && cue[0].start < content[0]!.start
    return ended(cueFirst ? `[${name}] ${words(hull)}` : beginSentence(`${words(hull)} [${name}]`))
  }
  const pronoun = at.found.mentions.some((it) => it.form === 'pronoun' && contains(it, phrase))
  return around(phrase, pronoun ? `[${name}]` : `${words(phrase)} [${name}]`)
}
