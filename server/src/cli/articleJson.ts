import type { Article } from '../core/article/article.ts'
import type { Claim } from '../core/claims/claim.ts'
import type { Span } from '../core/text/span.ts'
import type { Speaker } from '../core/statements/statement.ts'
import { ruleOfClaim } from '../rules/ruleOfClaim.ts'
import { wholeRuns } from './wholeRuns.ts'

/** What `annotate --format json` prints; `docs/article.schema.json` describes it. Offsets are UTF-16, into the source. */
export interface ArticleJson {
  readonly version: 1
  readonly id: string
  readonly publication: {
    readonly date: string | null
    readonly from: string | null
    readonly byline: string | null
    readonly place: string | null
  }
  readonly actors: readonly ActorJson[]
  readonly dates: readonly DateJson[]
  readonly quotations: readonly QuotationJson[]
  readonly statements: readonly StatementJson[]
  readonly events: readonly EventJson[]
  readonly sentences: readonly SentenceJson[]
  readonly claims: readonly ClaimJson[]
}

interface ActorJson {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly roles: readonly string[]
  readonly aliases: readonly string[]
  readonly mentions: readonly (Span & { readonly form: string })[]
}

interface DateJson extends Span {
  readonly type: string
  readonly value: string | null
}

interface QuotationJson extends Span {
  readonly closed: boolean
  readonly depth: number
  readonly use: string
}

interface StatementJson {
  readonly kind: string
  readonly content: readonly Span[]
  readonly cue: readonly Span[]
  readonly source: readonly Span[]
  /** An actor's id; `unnamed` for people without a name; null where nobody is given or it is not certain who. */
  readonly speaker: string | null
  readonly certainty: string
}

interface EventJson extends Span {
  readonly date: string | null
  readonly actors: readonly string[]
  readonly label: string
  readonly status: string
}

interface SentenceJson extends Span {
  readonly kind: string
  readonly status: string
}

interface ClaimJson extends Span {
  readonly class: Claim['class']
  readonly rule: string
  readonly reason: Claim['reason']
  readonly confidence: number
}

/**
 * How quotations that run on are counted: `sentence`, as the model has them, a statement for each quoted sentence
 * behind the one with the cue; `whole`, one statement for all of it, as PARC and PolNeAR count.
 */
export type Runs = 'sentence' | 'whole'

/** An article as plain data; equal articles give equal data, in the order of the text. */
export function articleJson(article: Article, id: string, runs: Runs = 'sentence'): ArticleJson {
  const { publication } = article
  const statements = runs === 'whole' ? wholeRuns(article) : article.statements
  const idOf = new Map(article.actors.map((it) => [it.key, it.id]))
  return {
    version: 1,
    id,
    publication: {
      date: publication.date ?? null,
      from: publication.from ?? null,
      byline: publication.byline ?? null,
      place: publication.place ?? null,
    },
    actors: article.actors.map(({ id, name, kind, roles, aliases, mentions }) => ({
      id,
      name,
      kind,
      roles: roles.map((it) => it.text),
      aliases,
      mentions: mentions.map(({ start, end, form }) => ({ start, end, form })),
    })),
    dates: article.dates.map(({ start, end, type, value }) => ({ start, end, type, value: value ?? null })),
    quotations: article.quotations.map(({ start, end, closed, depth, use }) => ({
      start,
      end,
      closed,
      depth,
      use,
    })),
    statements: statements.map(({ kind, content, cue, source, speaker, certainty }) => ({
      kind,
      content: content.map(plainSpan),
      cue: cue.map(plainSpan),
      source: source.map(plainSpan),
      speaker: speakerId(speaker, idOf),
      certainty,
    })),
    events: article.events.map(({ start, end, date, actors, label, status }) => ({
      start,
      end,
      date: date ?? null,
      actors: actors.map((key) => idOf.get(key)).filter((it) => it !== undefined),
      label,
      status,
    })),
    sentences: article.sentences.map(({ start, end, kind, status }) => ({ start, end, kind, status })),
    claims: article.claims.map((claim) => ({
      start: claim.start,
      end: claim.end,
      class: claim.class,
      rule: ruleOfClaim(claim),
      reason: claim.reason,
      confidence: Math.round(claim.confidence * 100) / 100,
    })),
  }
}

function plainSpan({ start, end }: Span): Span {
  return { start, end }
}

function speakerId(speaker: Speaker, idOf: ReadonlyMap<string, string>): string | null {
  switch (speaker.kind) {
    case 'named':
      return idOf.get(speaker.actor) ?? null
    case 'unnamed':
      return 'unnamed'
    case 'unresolved':
    case 'missing':
      return null
  }
}
