import type { Actor } from '../core/actors/actor.ts'
import type { Article } from '../core/article/article.ts'
import { contains, type Span } from '../core/text/span.ts'
import type { Fix, TextChange } from './rule.ts'

/** More than these would be guessing. */
const mostSpeakers = 3

/**
 * Offers to put a claim into the mouth of somebody who speaks in the article, the nearest first: “…, Ushakov said.” Which of
 * them said it, if any, the writer knows.
 */
export function* addAttribution(article: Article, { start }: Pick<Span, 'start'>): Iterable<Fix> {
  const sentence = article.sentences.find((it) => it.start <= start && start < it.end)
  const place = sentence && placeBeforeStop(article, sentence)
  if (!place) return
  for (const speaker of speakersNear(article, sentence)) {
    const words = `, ${nameInText(article, speaker)} said`
    yield { title: `Add “${words}”`, changes: [place(words)], sure: false }
  }
}

/** How to write something at a sentence's end, before its full stop; undefined where it ends otherwise or in a quotation. */
function placeBeforeStop(
  { source, quotations }: Article,
  { end }: Span,
): ((words: string) => TextChange) | undefined {
  const stop = end - 1
  if (source[stop] !== '.' || source[stop - 1] === '.' || /[\s,;:]/u.test(source[stop - 1] ?? ' '))
    return undefined
  if (quotations.some((it) => it.start <= stop && (stop < it.end || !it.closed))) return undefined
  // “In the U.S.” keeps its own stop.
  const isAbbreviated = /\p{L}\.\p{L}$/u.test(source.slice(stop - 3, stop))
  return (words) =>
    isAbbreviated ? { start: end, end, text: `${words}.` } : { start: stop, end: stop, text: words }
}

/** Persons and bodies who are reported to have said something, the nearest first; nobody whom the sentence names. */
function speakersNear({ statements, actor }: Article, sentence: Span): readonly Actor[] {
  const distances = new Map<string, number>()
  for (const { speaker, cueSense, content } of statements) {
    if (speaker.kind !== 'named' || cueSense === 'belief') continue
    const { start, end } = content[0]!
    const distance = Math.max(sentence.start - end, start - sentence.end, 0)
    const known = distances.get(speaker.actor)
    if (known === undefined || distance < known) distances.set(speaker.actor, distance)
  }
  return [...distances]
    .sort((a, b) => a[1] - b[1])
    .flatMap(([key]) => actor(key) ?? [])
    .filter((it) => it.kind === 'person' || it.kind === 'organization')
    .filter((it) => !it.mentions.some((mention) => contains(sentence, mention)))
    .slice(0, mostSpeakers)
}

/** The name that the article uses once it has introduced somebody: the shorter one that stands most often. */
function nameInText({ source }: Article, { name, kind, mentions }: Actor): string {
  const names = mentions.filter((it) => it.form === 'name')
  const counts = new Map<string, number>()
  for (const { start, end } of names) {
    const text = source.slice(start, end).replace(/\s+/gu, ' ')
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const words = (text: string): number => text.split(' ').length
  const short = [...counts]
    .filter(([text]) => words(text) < words(name))
    .sort((a, b) => b[1] - a[1] || Number(name.endsWith(b[0])) - Number(name.endsWith(a[0])))
  const text = short[0]?.[0] ?? [...counts.keys()][0] ?? name
  if (kind === 'person') return text
  const withArticle = names.filter(({ start }) =>
    /\bthe\s$/iu.test(source.slice(Math.max(0, start - 4), start)),
  )
  return withArticle.length * 2 > names.length ? `the ${text}` : text
}
