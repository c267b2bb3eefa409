import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types'
import type { Actor } from '../../core/actors/actor.ts'
import { actorSymbolKind } from '../actorSymbolKind.ts'
import { excerpt } from '../excerpt.ts'
import { firstFullMention } from '../locate.ts'
import type { DocumentView } from '../view.ts'
import { group, mostEntries, wholeArticle } from './group.ts'

/** How many mentions are listed under one actor, and under all of them about. */
const mostMentions = 50
const mostMentionsInAll = 2000

/**
 * Who acts or speaks, in the order of first mention, with their mentions below. An actor’s range is the whole article,
 * as mentions of one stand among those of others; choosing one leads to the place that names them in full.
 */
export function actorGroup(view: DocumentView): DocumentSymbol | undefined {
  const { article, positions } = view
  const range = wholeArticle(view)
  const entries: DocumentSymbol[] = []
  let places = 0
  for (const actor of article.actors) {
    if (entries.length === mostEntries) break
    const first = firstFullMention(article, actor)
    if (!first) continue
    const children = places < mostMentionsInAll ? mentionsOf(view, actor) : []
    places += children.length
    entries.push({
      name: actor.name,
      detail: roleOf(actor),
      kind: actorSymbolKind[actor.kind],
      range,
      selectionRange: positions.rangeOf(first),
      children,
    })
  }
  return group(view, 'Actors', SymbolKind.Namespace, entries, article.actors.length)
}

function mentionsOf({ article, positions }: DocumentView, { mentions }: Actor): DocumentSymbol[] {
  const more = mentions.length - mostMentions
  return mentions.slice(0, mostMentions).map((mention, i) => {
    const range = positions.rangeOf(mention)
    const words = excerpt(article.source, mention) || '…'
    return {
      name: more > 0 && i === mostMentions - 1 ? `${words} … and ${more} more` : words,
      detail: `line ${range.start.line + 1}`,
      kind: SymbolKind.Field,
      range,
      selectionRange: range,
    }
  })
}

/** The first role that the article gives; the kind of actor where it gives none. */
function roleOf({ roles, kind }: Actor): string {
  const text = roles[0]?.text ?? kind
  return excerpt(text, { start: 0, end: text.length })
}
