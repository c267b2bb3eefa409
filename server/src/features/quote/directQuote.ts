import type { Article } from '../../core/article/article.ts'
import { sourcePhrase } from '../sourcePhrase.ts'
import type { PlacedStatement } from '../statementsIn.ts'
import { wordsOf } from '../wordsOf.ts'
import { namedIn } from './namedIn.ts'
import { asQuotation, beforeCue, ended, nobodyNamed } from './punctuation.ts'

/**
 * “We open,” Ana Ruiz said, “on Friday.” The quoted words stay as they are and where they are cut; only the sign at
 * their end follows the attribution. It is always “said”, which judges nobody.
 */
export function directQuote(article: Article, placed: PlacedStatement): string {
  const { statement, at } = placed
  const [first, ...rest] = asQuotation(
    statement.content.map((it) => wordsOf(article.source, at.block, it)).filter((it) => it !== ''),
  )
  const speaker = speakerName(article, placed)
  if (first === undefined) return nobodyNamed
  if (speaker === undefined) return [first, ...rest, nobodyNamed].join(' ')
  const attributed = `${beforeCue(first)} ${speaker} said`
  if (rest.length === 0) return `${attributed}.`
  const goesOn = /^\P{L}*\p{Ll}/u.test(rest[0]!)
  return `${attributed}${goesOn ? ',' : '.'} ${ended(rest.join(' '))}`
}

/** The full name; in brackets where it is concluded. The source’s own words where there is no name. */
function speakerName(article: Article, { statement, at }: PlacedStatement): string | undefined {
  if (statement.speaker.kind === 'named') {
    const actor = article.actor(statement.speaker.actor)
    const name = actor?.name ?? statement.speaker.actor
    return statement.certainty === 'stated' || namedIn(statement, at) ? name : `[${name}]`
  }
  const source = sourcePhrase(statement)
  return source && wordsOf(article.source, at.block, source)
}
