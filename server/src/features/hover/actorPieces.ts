import type { ActorKind } from '../../core/actors/actor.ts'
import type { Article } from '../../core/article/article.ts'
import type { Statement } from '../../core/statements/statement.ts'
import { moveSpan, type Span } from '../../core/text/span.ts'
import { excerpt } from '../excerpt.ts'
import { hullOf } from '../hullOf.ts'
import type { LocatedMention } from '../locate.ts'
import { item, line, type Inline, type Piece } from '../markup.ts'
import type { DocumentView } from '../view.ts'
import { knownPieces } from './knownPieces.ts'
import { lineOf } from './lineOf.ts'

/** How many roles, and how many statements, are told one by one. */
const most = 5

/** Who the actor is, as far as the article says: roles, other names, mentions, and what they said. */
export function actorPieces(view: DocumentView, { actor, mention }: LocatedMention): readonly Piece[] {
  const { article } = view
  const { name, kind, roles, aliases, mentions } = actor
  const pieces: Piece[] = [line({ strong: name }, ` · ${kinds[kind]}`)]
  if (mention.form !== 'name' || mention.certainty === 'inferred')
    pieces.push(line({ emphasis: excerpt(article.source, mention) }, meant[mention.certainty]))
  for (const role of roles.slice(0, most)) pieces.push(item(role.text, ` (${lineOf(view, role)})`))
  if (roles.length > most) pieces.push(item(`and ${roles.length - most} more`))
  if (aliases.length > 0) pieces.push(line('Also called: ', aliases.slice(0, 2 * most).join(', ')))
  pieces.push(...knownPieces(view, actor))
  const [first] = mentions
  if (first) {
    const times = mentions.length === 1 ? 'Mentioned once' : `Mentioned ${mentions.length} times`
    pieces.push(line(`${times}, first in ${lineOf(view, first)}`))
  }
  pieces.push(...statementsBy(view, actor.key))
  return pieces
}

const kinds: Readonly<Record<ActorKind, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  group: 'group',
}

const meant = { stated: ' means them here', inferred: ' probably means them here' } as const

function statementsBy(view: DocumentView, key: string): readonly Piece[] {
  const { article } = view
  const pieces: Piece[] = []
  let count = 0
  for (const { statement, by } of spokenBy(article, key)) {
    count++
    if (count > most) continue
    const content = moveSpan(hullOf(statement.content), by)
    const text: Inline[] = [excerpt(article.source, content, 80)]
    const [cue] = statement.cue
    if (cue) text.push(' · ', { emphasis: excerpt(article.source, moveSpan(cue, by)) })
    pieces.push(item(...text, ` (${lineOf(view, content)})`))
  }
  if (count === 0) return []
  if (count > most) pieces.push(item(`and ${count - most} more`))
  return [line(count === 1 ? 'One statement' : `${count} statements`), ...pieces]
}

function* spokenBy({ blocks }: Article, key: string): Generator<{ statement: Statement; by: Span['start'] }> {
  for (const { block, found } of blocks) {
    for (const statement of found.statements) {
      if (statement.speaker.kind === 'named' && statement.speaker.actor === key)
        yield { statement, by: block.start }
    }
  }
}
