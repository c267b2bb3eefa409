import type { DateMention } from '../dates/date.ts'
import { resolveDates } from '../dates/resolveDates.ts'
import type { Prose } from '../prose/prose.ts'
import { datelineEnd } from '../sentences/headerKind.ts'
import type { Sentence } from '../sentences/sentence.ts'
import type { Span } from '../text/span.ts'
import type { BlockAnalysis } from './blockAnalysis.ts'
import type { Publication } from './publication.ts'

/** What is told from outside the text. */
export interface PublicationHints {
  /** ISO date that wins over the text. */
  readonly published?: string | undefined
  /** Last part of the path or URI. */
  readonly fileName?: string | undefined
}

/** Blocks at the top among which a header line is looked for. */
const headerBlocks = 6

/**
 * When, where and by whom the article was published. The date is told from outside, or else by front matter, a header
 * line, the dateline or the file name, in this order; a dateline without a year tells none.
 */
export function findPublication(
  prose: Prose,
  analyses: readonly BlockAnalysis[],
  hints: PublicationHints,
): Publication {
  return { ...findDate(prose, analyses, hints), ...findByline(prose, analyses), place: findPlace(analyses) }
}

function findDate(
  prose: Prose,
  analyses: readonly BlockAnalysis[],
  { published, fileName }: PublicationHints,
): Pick<Publication, 'date' | 'from' | 'span'> {
  const told = isoDate(published)
  if (told) return { date: told, from: 'option', span: undefined }
  const { frontMatter } = prose
  const front = isoDate(frontMatter?.date)
  if (front && frontMatter) return { date: front, from: 'frontMatter', span: spanOf(frontMatter) }
  for (let i = 0; i < Math.min(analyses.length, headerBlocks); i++) {
    const analysis = analyses[i]!
    const block = prose.blocks[i]!
    for (const sentence of analysis.tagged.sentences) {
      const date = sentence.kind === 'dateline' ? fullDateIn(analysis, sentence) : undefined
      if (!date?.value) continue
      const span = { start: block.start + date.start, end: block.start + date.end }
      return { date: date.value.slice(0, 10), from: placeIn(analysis) ? 'dateline' : 'header', span }
    }
  }
  const named = isoDate(/\d{4}-\d{2}-\d{2}/.exec(fileName ?? '')?.[0])
  return { date: named, from: named ? 'fileName' : undefined, span: undefined }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

function findPlace(analyses: readonly BlockAnalysis[]): string | undefined {
  for (const analysis of analyses.slice(0, headerBlocks)) {
    const place = placeIn(analysis)
    if (place !== undefined) return place
  }
  return undefined
}

/** The words in capitals that open a dateline which prose follows: `LONDON`, `NEW YORK`. */
function placeIn({ tagged }: BlockAnalysis): string | undefined {
  const [first] = tagged.sentences
  if (first?.kind !== 'dateline' || datelineEnd(tagged.tokens) === 0) return undefined
  const opening = tagged.text.slice(first.start, first.end)
  return /^[^,(—–-]+/.exec(opening)?.[0].trim()
}

function fullDateIn({ dates, tagged }: BlockAnalysis, { start, end }: Sentence): DateMention | undefined {
  const input = { tagged, expressions: dates, published: undefined, dayFirst: undefined }
  return resolveDates
    .step(input, resolveDates.initial)
    .result.find((it) => it.start >= start && it.end <= end && /^\d{4}-\d{2}-\d{2}/.test(it.value ?? ''))
}

function findByline(
  prose: Prose,
  analyses: readonly BlockAnalysis[],
): { readonly byline: string | undefined; readonly bylineSpan: Span | undefined } {
  if (prose.frontMatter?.author) return { byline: prose.frontMatter.author, bylineSpan: prose.frontMatter }
  for (let i = 0; i < Math.min(analyses.length, headerBlocks); i++) {
    const sentence = analyses[i]?.tagged.sentences.find((it) => it.kind === 'byline')
    const block = prose.blocks[i]
    if (!sentence || !block) continue
    const text = block.text.slice(sentence.start, sentence.end)
    const byline = text.replace(/^by[:\s]+/i, '').replace(/\s?\.$/, '')
    return { byline, bylineSpan: { start: block.start + sentence.start, end: block.start + sentence.end } }
  }
  return { byline: undefined, bylineSpan: undefined }
}

/** The calendar date at the start of a text, if it is one that exists. */
function isoDate(text: string | undefined): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text?.trim() ?? '')
  if (!match) return undefined
  const [iso, year, month, day] = match
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 ? iso : undefined
}
