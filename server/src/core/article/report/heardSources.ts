import type { Actor } from '../../actors/actor.ts'
import type { Token } from '../../sentences/token.ts'
import type { Statement } from '../../statements/statement.ts'
import { moveSpan, type Span } from '../../text/span.ts'
import type { Article } from '../article.ts'
import type { AssembledBlock } from '../assembledBlock.ts'
import { sourceOf, type StatementSource } from './statementSource.ts'

/** Who has a say in an article, and how much of one. */
export interface HeardSource {
  readonly kind: StatementSource['kind']
  /** The actor’s name, or the words for the source as they stand; empty for `missing`. */
  readonly name: string
  readonly actor: Actor | undefined
  readonly statements: number
  /** Words between quotation marks. What somebody is told to have said within another's statement counts for them alone. */
  readonly quotedWords: number
  /** Words in the writer’s telling. */
  readonly reportedWords: number
  /** Of all words that anybody says, 0–1. */
  readonly share: number
  /** The first of their statements: offsets into the source. */
  readonly first: Span
}

/** Everybody and everything that says something, who says most first. */
export function heardSources(article: Article): readonly HeardSource[] {
  const tallies = new Map<string, Tally>()
  let all = 0
  let lastUnnamed = ''
  for (const { block, found } of article.blocks) {
    const words = wordsOf(found)
    found.statements.forEach((statement, i) => {
      const source = sourceOf(found, statement)
      // What runs on from a paragraph before has no words for its source.
      const name = nameOf(source, article, block.text) ?? lastUnnamed
      if (source.kind === 'unnamed') lastUnnamed = name
      const key = `${source.kind} ${source.kind === 'named' ? source.actor : keyOf(name)}`
      let tally = tallies.get(key)
      if (!tally) {
        const actor = source.kind === 'named' ? article.actor(source.actor) : undefined
        const first = moveSpan(hull(statement.content), block.start)
        tally = { kind: source.kind, name, actor, first, statements: 0, quotedWords: 0, reportedWords: 0 }
        tallies.set(key, tally)
      }
      const { quoted, reported } = words[i]!
      tally.statements++
      tally.quotedWords += quoted
      tally.reportedWords += reported
      all += quoted + reported
    })
  }
  const sizeOf = (it: Tally): number => it.quotedWords + it.reportedWords
  return [...tallies.values()]
    .sort((a, b) => sizeOf(b) - sizeOf(a) || b.statements - a.statements)
    .map((it) => ({ ...it, share: all === 0 ? 0 : sizeOf(it) / all }))
}

type Tally = Omit<HeardSource, 'share' | 'statements' | 'quotedWords' | 'reportedWords'> & {
  statements: number
  quotedWords: number
  reportedWords: number
}

function nameOf(source: StatementSource, article: Article, text: string): string | undefined {
  switch (source.kind) {
    case 'named':
      return article.actor(source.actor)?.name ?? source.actor
    case 'document':
    case 'unnamed':
    case 'unclear':
      return source.phrase && text.slice(source.phrase.start, source.phrase.end).replace(/\s+/gu, ' ').trim()
    case 'missing':
      return ''
  }
}

/** “Officials”, “the officials”: one entry. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/^(?:the|an?) /u, '')
}

interface Words {
  quoted: number
  reported: number
}

/** The words of each statement of a block, by its index; those of a statement within another are only its own. */
function wordsOf({ analysis, quotations, statements }: AssembledBlock): readonly Words[] {
  const counts = statements.map((): Words => ({ quoted: 0, reported: 0 }))
  const parts = statements
    .flatMap(({ content }, of) => content.map(({ start, end }) => ({ start, end, of })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const marked = quotations.filter((it) => it.depth === 0)
  const open: (Span & { readonly of: number })[] = []
  let nextPart = 0
  let nextQuotation = 0
  for (const token of analysis.tagged.tokens) {
    while (nextPart < parts.length && parts[nextPart]!.start <= token.start) open.push(parts[nextPart++]!)
    while (open.length > 0 && open.at(-1)!.end <= token.start) open.pop()
    while (nextQuotation < marked.length && marked[nextQuotation]!.end <= token.start) nextQuotation++
    const inner = open.at(-1)
    if (!inner || !isWord(token)) continue
    const quotation = marked[nextQuotation]
    if (quotation && quotation.start <= token.start) counts[inner.of]!.quoted++
    else counts[inner.of]!.reported++
  }
  return counts
}

/** As a person counts: “don’t” and “Hill’s” are one word each. */
function isWord({ kind, lower }: Token): boolean {
  return kind === 'number' || (kind === 'word' && lower !== "n't" && !lower.startsWith("'"))
}

function hull(spans: Statement['content']): Span {
  return { start: Math.min(...spans.map((it) => it.start)), end: Math.max(...spans.map((it) => it.end)) }
}
