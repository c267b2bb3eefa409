import type { ActorMention, MentionForm } from '../../core/actors/actor.ts'
import type { ArticleBlock } from '../../core/article/article.ts'
import type { CueSense, Statement, StatementKind } from '../../core/statements/statement.ts'
import { moveSpan, overlaps, type Span } from '../../core/text/span.ts'
import { excerpt } from '../excerpt.ts'
import { item, line, type Inline, type Piece } from '../markup.ts'
import type { DocumentView } from '../view.ts'
import { lineOf } from './lineOf.ts'

/** What kind of statement this is, who makes it, and why that is thought. It stands in the block given with it. */
export function statementPieces(
  view: DocumentView,
  statement: Statement,
  { block, found }: ArticleBlock,
): readonly Piece[] {
  const { article } = view
  const by = block.start
  const words = (span: Span) => excerpt(article.source, moveSpan(span, by))
  const pieces: Piece[] = [line({ strong: kinds[statement.kind] }, ' · ', ...speakerOf(view, statement, by))]
  if (statement.cue.length > 0) {
    const cues = statement.cue.map(words).join(' … ')
    const sense = statement.cueSense === undefined ? '' : senses[statement.cueSense]
    pieces.push(line('Cue: ', { emphasis: cues }, sense))
  }
  pieces.push(line('Why: ', ...whySpeaker(view, statement, found.mentions)))
  for (const evidence of statement.evidence.slice(0, 3))
    pieces.push(item({ emphasis: words(evidence) }, ` (${lineOf(view, moveSpan(evidence, by))})`))
  const runnerUp = statement.runnerUp === undefined ? undefined : article.actor(statement.runnerUp)
  if (runnerUp) pieces.push(line(`It could also be ${runnerUp.name}.`))
  if (statement.relayedBy) pieces.push(line('Passed on by ', { emphasis: words(statement.relayedBy) }, '.'))
  return pieces
}

const kinds: Readonly<Record<StatementKind, string>> = {
  direct: 'Quote',
  mixed: 'Statement, partly quoted',
  indirect: 'Statement, in the writer’s words',
}

const senses: Readonly<Record<CueSense, string>> = {
  neutral: '',
  loaded: ' (a word that judges what is said)',
  factive: ' (a word that takes for true what is said)',
  belief: ' (a word for what somebody thinks, not says)',
}

function speakerOf({ article }: DocumentView, { speaker }: Statement, by: number): readonly Inline[] {
  switch (speaker.kind) {
    case 'named':
      return ['by ', { strong: article.actor(speaker.actor)?.name ?? speaker.actor }]
    case 'unnamed':
      return ['by people without a name: ', { emphasis: excerpt(article.source, moveSpan(speaker.span, by)) }]
    case 'unresolved':
      return [
        { emphasis: excerpt(article.source, moveSpan(speaker.span, by)) },
        ', and it is not certain who that is',
      ]
    case 'missing':
      return ['nobody is said to have made it']
  }
}

function whySpeaker(
  { article }: DocumentView,
  { pattern, source, speaker, certainty }: Statement,
  mentions: readonly ActorMention[],
): readonly Inline[] {
  const how = patterns.get(pattern) ?? 'the words around it say so'
  if (speaker.kind !== 'named') return [`${how}.`]
  const mention = mentions.find(
    (it) => it.actor === speaker.actor && it.form !== 'name' && source.some((part) => overlaps(part, it)),
  )
  const name = article.actor(speaker.actor)?.name ?? speaker.actor
  const meant = mention ? `, and ${references[mention.form]} there is taken for ${name}` : ''
  return [`${how}${meant}${certainty === 'inferred' && !mention ? '; concluded from context' : ''}.`]
}

const references: Readonly<Record<MentionForm, string>> = {
  name: 'the name',
  nominal: 'the description',
  pronoun: 'the pronoun',
}

/** By the name of the pattern that found the source; see `Statement.pattern`. */
const patterns: ReadonlyMap<string, string> = new Map([
  ['cueAfter', 'the verb behind it names its source'],
  ['cueInverted', 'the verb behind it is followed by its source'],
  ['cueBefore', 'the verb before it names its source'],
  ['participle', 'the verb before it has its source for a subject'],
  ['sharedSubject', 'the verb before it shares its subject with the verb before that'],
  ['passive', 'the verb is in the passive and names no source'],
  ['passiveAgent', 'the “by” behind the verb names its source'],
  ['quotedAs', 'somebody quotes its source “as saying” it'],
  ['accordingTo', '“according to”, or words like it, name its source'],
  ['hearsay', 'a word such as “reportedly” passes it on'],
  ['reportingNoun', 'a noun such as “statement” or “claim” names its source'],
  ['runningQuotation', 'the quotation goes on where the one before it ended'],
  ['introduction', 'the words before it introduce its source'],
  ['signature', 'its source is given below it'],
  ['speakerLabel', 'its source stands before the colon'],
  ['headline', 'the headline names its source'],
])
