import type { CueSense, Statement, StatementKind } from '../../core/statements/statement.ts'
import { moveSpan, type Span } from '../../core/text/span.ts'
import { excerpt } from '../excerpt.ts'
import { item, line, type Inline, type Piece } from '../markup.ts'
import type { DocumentView } from '../view.ts'
import { lineOf } from './lineOf.ts'

/** What kind of statement this is, who makes it, and why that is thought. Its spans are relative to a block that starts at `by`. */
export function statementPieces(view: DocumentView, statement: Statement, by: number): readonly Piece[] {
  const { article } = view
  const words = (span: Span) => excerpt(article.source, moveSpan(span, by))
  const pieces: Piece[] = [line({ strong: kinds[statement.kind] }, ' · ', ...speakerOf(view, statement, by))]
  if (statement.cue.length > 0) {
    const cues = statement.cue.map(words).join(' … ')
    const sense = statement.cueSense === undefined ? '' : senses[statement.cueSense]
    pieces.push(line('Cue: ', { emphasis: cues }, sense))
  }
  pieces.push(line('Why: ', whySpeaker(statement)))
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

function whySpeaker({ pattern, speaker, certainty }: Statement): string {
  if (speaker.kind === 'missing') return 'neither its sentence nor those beside it name a speaker.'
  const how = Object.hasOwn(patterns, pattern) ? patterns[pattern]! : 'the words around it say so'
  return `${how}${certainty === 'inferred' ? '; concluded from context' : ''}.`
}

/** By the name of the pattern that found the source; see `Statement.pattern`. */
const patterns: Readonly<Record<string, string>> = {
  cueAfter: 'the cue behind it names the source',
  cueBefore: 'the cue before it names the source',
  accordingTo: '“according to” or the like names the source',
  pronoun: 'the pronoun at the cue means the person named before',
  sameSpeaker: 'it goes on where the same speaker spoke before',
}
