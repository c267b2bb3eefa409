import { InlayHintKind, type InlayHint, type Range } from 'vscode-languageserver-types'
import type { Actor } from '../../core/actors/actor.ts'
import type { ArticleBlock } from '../../core/article/article.ts'
import type { Statement } from '../../core/statements/statement.ts'
import { mentionsBefore } from '../../core/attribution/sourcePhrase.ts'
import { contains, type Span } from '../../core/text/span.ts'
import { hullOf } from '../hullOf.ts'
import { firstFullMention } from '../locate.ts'
import type { DocumentView } from '../view.ts'

/**
 * The speaker behind each source of the block that does not name them: “he ⟨Donald Trump⟩ said”. One hint a source, and
 * none where it is not known whom it means. The name leads to where the article first gives it in full.
 */
export function speakerHints(view: DocumentView, { block, found }: ArticleBlock): InlayHint[] {
  const { uri, article, positions } = view
  const hints: InlayHint[] = []
  const done = new Set<number>()
  const firsts = new Map<string, Range | undefined>()
  const firstOf = (actor: Actor) => {
    if (!firsts.has(actor.key)) {
      const first = firstFullMention(article, actor)
      firsts.set(actor.key, first && positions.rangeOf(first))
    }
    return firsts.get(actor.key)
  }
  for (const statement of found.statements) {
    const { source, speaker } = statement
    const actor = speaker.kind === 'named' ? article.actor(speaker.actor) : undefined
    if (!actor || source.length === 0) continue
    const place = placeOfHint(statement, actor, found.mentions)
    if (place === undefined || done.has(place)) continue
    done.add(place)
    const range = firstOf(actor)
    hints.push({
      position: positions.positionOf(block.start + place),
      label: [
        {
          value: `⟨${actor.name}⟩`,
          ...(range && { location: { uri, range } }),
        },
      ],
      kind: InlayHintKind.Type,
      tooltip: tooltipOf(statement, article.actor(statement.runnerUp ?? '')),
      paddingLeft: true,
    })
  }
  return hints
}

/** Behind the words that mean the speaker; undefined where the source names them already. */
function placeOfHint(
  { source }: Statement,
  actor: Actor,
  mentions: ArticleBlock['found']['mentions'],
): number | undefined {
  const phrase: Span = hullOf(source)
  let place: number | undefined
  for (let i = mentionsBefore(mentions, phrase.start); i < mentions.length; i++) {
    const mention = mentions[i]!
    if (mention.start >= phrase.end) break
    if (mention.actor !== actor.key || !contains(phrase, mention)) continue
    if (mention.form === 'name') return undefined
    place ??= mention.end
  }
  return place ?? source[0]!.end
}

function tooltipOf({ certainty }: Statement, runnerUp: Actor | undefined): string {
  if (certainty === 'stated') return 'The article says so.'
  return runnerUp ? `Concluded; it could also be ${runnerUp.name}.` : 'Concluded from the text before.'
}
