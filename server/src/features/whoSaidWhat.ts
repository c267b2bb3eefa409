import type { Article } from '../core/article/article.ts'
import type { Said, Voice, WhoSaidWhat } from '../protocol.ts'
import { moveSpan } from '../core/text/span.ts'
import { excerpt } from './excerpt.ts'
import { hullOf } from './hullOf.ts'
import { sourcePhrase } from './sourcePhrase.ts'
import { statementsIn, type PlacedStatement } from './statementsIn.ts'
import type { DocumentView } from './view.ts'

/** How many of a statement’s first characters are told, about. */
const length = 80

/** All statements by who makes them; whoever has no name comes behind those who do. */
export function getWhoSaidWhat(view: DocumentView): WhoSaidWhat {
  const voices = new Map<string, { readonly voice: Omit<Voice, 'statements'>; readonly statements: Said[] }>()
  for (const placed of statementsIn(view.article)) {
    const voice = voiceOf(view.article, placed)
    const entry = voices.get(voice.key)
    if (entry) entry.statements.push(said(view, placed))
    else voices.set(voice.key, { voice, statements: [said(view, placed)] })
  }
  const all = [...voices.values()].map(({ voice, statements }): Voice => ({ ...voice, statements }))
  return { voices: all.sort((a, b) => rank(a) - rank(b)) }
}

function voiceOf(article: Article, { statement }: PlacedStatement): Omit<Voice, 'statements'> {
  const { speaker } = statement
  if (speaker.kind !== 'named') return { kind: speaker.kind, key: speaker.kind, name: '' }
  const actor = article.actor(speaker.actor)
  // Apart from the keys above, whatever the actor is called.
  const key = `actor ${speaker.actor}`
  if (!actor) return { kind: 'person', key, name: speaker.actor }
  const role = actor.roles[0]?.text
  return {
    kind: actor.kind,
    key,
    name: actor.name,
    ...(role !== undefined && { role: excerpt(role, { start: 0, end: role.length }) }),
  }
}

function said({ positions }: DocumentView, { statement, at }: PlacedStatement): Said {
  const { kind, content, speaker } = statement
  const { block } = at
  const hull = hullOf(content)
  const source = speaker.kind === 'named' ? undefined : sourcePhrase(statement)
  return {
    kind,
    words: excerpt(block.text, hull, length),
    ...(source && { source: excerpt(block.text, source) }),
    range: positions.rangeOf(moveSpan(hull, block.start)),
  }
}

function rank({ kind }: Voice): number {
  return ['unnamed', 'unresolved', 'missing'].indexOf(kind)
}
