import type { Actor, ActorMention } from '../core/actors/actor.ts'
import type { Article, ArticleBlock } from '../core/article/article.ts'
import type { Publication } from '../core/article/publication.ts'
import type { Claim } from '../core/claims/claim.ts'
import type { DateMention } from '../core/dates/date.ts'
import type { ArticleEvent } from '../core/events/event.ts'
import type { Block, Format } from '../core/prose/prose.ts'
import type { Quotation } from '../core/quotations/quotation.ts'
import type { Sentence, SentenceKind } from '../core/sentences/sentence.ts'
import type { Token } from '../core/sentences/token.ts'
import type { Speaker, Statement } from '../core/statements/statement.ts'
import { contains, moveSpan, type Span } from '../core/text/span.ts'

/**
 * Words of the text instead of offsets: the first place where they stand, or with `@2` behind them the second,
 * and so on.
 */
export type Words = string

/** What an article says, told in its own words. */
export interface HandMade {
  readonly format?: Format
  readonly actors?: readonly {
    readonly name: string
    readonly kind?: Actor['kind']
    readonly roles?: readonly Words[]
    readonly aliases?: readonly string[]
    /** Words, or words and how they refer. */
    readonly mentions: readonly (Words | readonly [Words, ActorMention['form']])[]
  }[]
  readonly dates?: readonly ({ readonly words: Words } & Partial<DateMention>)[]
  readonly quotations?: readonly Words[]
  readonly statements?: readonly ({
    readonly content: readonly Words[]
    readonly cue?: readonly Words[]
    readonly source?: readonly Words[]
    readonly evidence?: readonly Words[]
    /** An actor’s key, or words that name nobody. */
    readonly speaker?:
      { readonly actor: string } | { readonly unnamed: Words } | { readonly unresolved: Words }
  } & Partial<Pick<Statement, 'kind' | 'cueSense' | 'pattern' | 'certainty' | 'runnerUp'>>)[]
  readonly events?: readonly ({ readonly words: Words; readonly trigger: Words } & Partial<
    Pick<ArticleEvent, 'label' | 'date' | 'status' | 'actors'>
  >)[]
  readonly claims?: readonly ({ readonly words: Words } & Partial<Pick<Claim, 'class' | 'reason'>>)[]
  readonly publication?: Partial<Publication>
  /** Blocks that are no prose, by their words’ beginning. */
  readonly headers?: Readonly<Record<Words, Exclude<SentenceKind, 'prose'>>>
}

/**
 * An article as the engine would give it, for tests of what stands on it: each line is a block (in Markdown `#` begins
 * a heading), each block a sentence, each run of letters a token.
 */
export function handMadeArticle(source: string, made: HandMade = {}): Article {
  const at = (words: Words) => spanOf(source, words)
  const actors = (made.actors ?? []).map((it, i) => actorOf(it, i, at))
  const mentions = actors.flatMap((it) => it.mentions)
  const dates = (made.dates ?? []).map(({ words, ...rest }) => ({ ...plainDate, ...at(words), ...rest }))
  const quotations = (made.quotations ?? []).map((it) => quotationOf(at(it)))
  const statements = (made.statements ?? []).map((it) => statementOf(it, at))
  const events = (made.events ?? []).map(({ words, trigger, ...rest }): ArticleEvent => {
    return {
      label: words,
      date: undefined,
      actors: [],
      status: 'past',
      ...at(words),
      trigger: at(trigger),
      ...rest,
    }
  })
  const claims = (made.claims ?? []).map(({ words, ...rest }): Claim => {
    return {
      class: 'weak',
      reason: 'vagueSource',
      confidence: 1,
      strictConfidence: 1,
      sourceIn: 'sentence',
      sentence: at(words),
      ...at(words),
      ...rest,
    }
  })
  const blocks = blocksOf(source, made.format ?? 'plain').map((block): ArticleBlock => {
    const within = <T extends Span>(items: readonly T[]) => items.filter((it) => contains(block, it))
    const here = <T extends Span>(items: readonly T[]) =>
      within(items).map((it) => ({ ...it, ...moveSpan(it, -block.start) }))
    const kind =
      Object.entries(made.headers ?? {}).find(([words]) => block.text.startsWith(words))?.[1] ?? 'prose'
    const tokens = tokensOf(block.text)
    const sentence: Sentence = {
      kind,
      start: 0,
      end: block.text.length,
      firstToken: 0,
      endToken: tokens.length,
    }
    return {
      block,
      found: {
        analysis: {
          tagged: {
            kind: block.kind,
            text: block.text,
            tokens,
            tags: [],
            sentences: [sentence],
            nameTags: [],
          },
          quotations: [],
          dates: [],
          names: [],
          statements: [],
          events: [],
        },
        dates: here(dates),
        quotations: here(quotations).map((it) => ({ ...it, content: moveSpan(it.content, -block.start) })),
        mentions: here(mentions),
        roles: [],
        statements: statements
          .filter((it) => contains(block, it.content[0]!))
          .map((it) => moveStatement(it, -block.start)),
        events: here(events).map((it) => ({ ...it, trigger: moveSpan(it.trigger, -block.start) })),
        sources: [],
        claims: here(claims),
        answeredClaims: [],
      },
    }
  })
  const format = made.format ?? 'plain'
  return {
    source,
    prose: {
      format,
      source,
      frontMatter: undefined,
      blocks: blocks.map((it) => it.block),
      comments: [],
      regions: [],
    },
    publication: { ...unpublished, ...made.publication },
    blocks,
    sentences: [],
    actors,
    dates,
    quotations,
    statements,
    events,
    claims,
    actor: (key) => actors.find((it) => it.key === key),
  }
}

/** Where the words stand in the source. */
export function spanOf(source: string, words: Words): Span {
  const [, text, which] = /^(.*?)(?:@(\d+))?$/su.exec(words)!
  let start = -1
  for (let i = 0; i < Number(which ?? 1); i++) {
    start = source.indexOf(text!, start + 1)
    if (start < 0) throw new RangeError(`The text does not have: ${words}`)
  }
  return { start, end: start + text!.length }
}

type At = (words: Words) => Span
type Made<Name extends keyof HandMade> = NonNullable<HandMade[Name]> extends readonly (infer T)[] ? T : never

function actorOf(made: Made<'actors'>, index: number, at: At): Actor {
  const key = made.name.toLowerCase()
  return {
    key,
    id: `a${index + 1}`,
    name: made.name,
    kind: made.kind ?? 'person',
    gender: undefined,
    roles: (made.roles ?? []).map((it) => ({ ...at(it), text: it.replace(/@\d+$/u, '') })),
    aliases: made.aliases ?? [],
    mentions: made.mentions.map((it): ActorMention => {
      const [words, form] = typeof it === 'string' ? ([it, 'name'] as const) : it
      return { ...at(words), form, actor: key, certainty: form === 'pronoun' ? 'inferred' : 'stated' }
    }),
  }
}

const plainDate = {
  type: 'DATE',
  value: undefined,
  form: 'monthDay',
  anchor: 'none',
  anchorValue: undefined,
  certainty: 'stated',
  rightWeekday: undefined,
} as const

const unpublished: Publication = {
  date: undefined,
  from: undefined,
  span: undefined,
  byline: undefined,
  bylineSpan: undefined,
  place: undefined,
}

function quotationOf(span: Span): Quotation {
  const content = { start: span.start + 1, end: span.end - 1 }
  return { ...span, content, closed: true, continues: false, continued: false, depth: 0, use: 'speech' }
}

function statementOf(made: Made<'statements'>, at: At): Statement {
  const { content, cue = [], source = [], evidence = [], speaker, ...rest } = made
  return {
    kind: 'direct',
    cueSense: cue.length > 0 ? 'neutral' : undefined,
    pattern: 'cueAfter',
    certainty: 'stated',
    runnerUp: undefined,
    relayedBy: undefined,
    ...rest,
    content: content.map(at),
    cue: cue.map(at),
    source: source.map(at),
    evidence: evidence.map(at),
    speaker: speakerOf(speaker, at),
  }
}

function speakerOf(speaker: Made<'statements'>['speaker'], at: At): Speaker {
  if (!speaker) return { kind: 'missing' }
  if ('actor' in speaker) return { kind: 'named', actor: speaker.actor }
  if ('unnamed' in speaker) return { kind: 'unnamed', span: at(speaker.unnamed) }
  return { kind: 'unresolved', span: at(speaker.unresolved) }
}

function moveStatement(statement: Statement, by: number): Statement {
  const move = (spans: readonly Span[]) => spans.map((it) => moveSpan(it, by))
  const { content, cue, source, evidence, speaker } = statement
  return {
    ...statement,
    content: move(content),
    cue: move(cue),
    source: move(source),
    evidence: move(evidence),
    speaker: 'span' in speaker ? { ...speaker, span: moveSpan(speaker.span, by) } : speaker,
  }
}

function blocksOf(source: string, format: Format): readonly Block[] {
  const blocks: Block[] = []
  for (const { 0: line, index } of source.matchAll(/[^\r\n]+/gu)) {
    const depth = format === 'markdown' ? /^#*/u.exec(line)![0].length : 0
    const start = index + (depth > 0 ? depth + 1 : 0)
    const text = source.slice(start, index + line.length)
    blocks.push({ kind: depth > 0 ? 'heading' : 'paragraph', depth, text, start, end: start + text.length })
  }
  return blocks
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(({ 0: it, index }) => ({
    start: index,
    end: index + it.length,
    text: it,
    lower: it.toLowerCase(),
    kind: /\p{L}/u.test(it) ? 'word' : 'punctuation',
  }))
}
