import type { Colors } from 'picocolors/types'
import type { Actor } from '../core/actors/actor.ts'
import type { Article } from '../core/article/article.ts'
import type { ClaimReason } from '../core/claims/claim.ts'
import type { Statement } from '../core/statements/statement.ts'
import type { Span } from '../core/text/span.ts'
import { createLineColumn } from './lineColumn.ts'

/** An article for a person at a terminal: who is in it, who said what, dates, events, and what lacks a source. */
export function textReport(article: Article, name: string, colors: Colors): string {
  const at = createLineColumn(article.source)
  const place = ({ start }: Span): string => {
    const { line, column } = at(start)
    return colors.dim(`${line}:${column}`.padStart(8))
  }
  const words = (spans: readonly Span[], longest: number): string =>
    shorten(spans.map((it) => article.source.slice(it.start, it.end)).join(' … '), longest)
  const section = (title: string, rows: readonly string[]): string =>
    rows.length === 0
      ? ''
      : `\n${colors.bold(title)} ${colors.dim(String(rows.length))}\n${rows.join('\n')}\n`

  return [
    `${colors.bold(colors.underline(name))}\n${heading(article)}\n`,
    section(
      'Actors',
      [...article.actors]
        .sort((a, b) => b.mentions.length - a.mentions.length)
        .map((it) => `  ${describeActor(it, colors)}`),
    ),
    section(
      'Statements',
      article.statements.map(
        (it) => `${place(it.content[0]!)}  ${speaker(it, article, words, colors)}  ${words(it.content, 96)}`,
      ),
    ),
    section(
      'Dates',
      article.dates.map((it) => `${place(it)}  ${(it.value ?? '?').padEnd(14)} ${words([it], 60)}`),
    ),
    section(
      'Events',
      article.events.map((it) => `${place(it)}  ${(it.date ?? it.status).padEnd(14)} ${it.label}`),
    ),
    section(
      'To check',
      article.claims.map(
        (it) => `${place(it)}  ${colors.yellow(reasons[it.reason].padEnd(14))} ${words([it], 96)}`,
      ),
    ),
    '\n',
  ].join('')
}

function heading({ publication: { date, from, byline, place } }: Article): string {
  const parts = [
    date === undefined
      ? 'no publication date'
      : `published ${date}${from === undefined ? '' : ` (${origins[from]})`}`,
    place,
    byline === undefined ? undefined : `by ${byline.replace(/^by\s+/i, '')}`,
  ]
  return parts.filter((it) => it !== undefined).join(' · ')
}

const origins = {
  option: 'as given',
  frontMatter: 'front matter',
  header: 'header line',
  dateline: 'dateline',
  fileName: 'file name',
} as const

function describeActor({ name, kind, roles, aliases, mentions }: Actor, colors: Colors): string {
  const parts = [
    roles.length > 0 ? roles.map((it) => oneLine(it.text)).join('; ') : undefined,
    aliases.length > 0 ? `also ${aliases.join(', ')}` : undefined,
    mentions.length === 1 ? '1 mention' : `${mentions.length} mentions`,
  ]
  return `${colors.cyan(name)} ${colors.dim(kind)}  ${parts.filter((it) => it !== undefined).join(' · ')}`
}

function speaker(
  { speaker, source, cue }: Statement,
  article: Article,
  words: (spans: readonly Span[], longest: number) => string,
  colors: Colors,
): string {
  const cued = cue.length > 0 ? ` ${colors.dim(words(cue, 30))}` : ''
  switch (speaker.kind) {
    case 'named':
      return `${colors.cyan(article.actor(speaker.actor)?.name ?? words(source, 40))}${cued}`
    case 'unnamed':
    case 'unresolved':
      return `${colors.yellow(words([speaker.span], 40))}${cued}`
    case 'missing':
      return `${colors.yellow('nobody')}${cued}`
  }
}

const reasons: Readonly<Record<ClaimReason, string>> = {
  vagueSource: 'vague source',
  anonymousSource: 'anonymous source',
  hearsay: 'hearsay',
  agentlessPassive: 'by whom?',
  figure: 'figure',
  cause: 'cause',
  motive: 'motive',
  prediction: 'prediction',
  superlative: 'superlative',
  judgement: 'judgement',
  disputed: 'says who?',
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ')
}

function shorten(text: string, longest: number): string {
  const line = oneLine(text)
  if (line.length <= longest) return line
  const cut = line.slice(0, longest - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest - 20))}…`
}
