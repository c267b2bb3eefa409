import type { Article } from '../core/article/article.ts'
import type { Statement, StatementKind } from '../core/statements/statement.ts'

/**
 * The statements of an article, each running quotation put into the statement that it goes on from: one statement for
 * “We open,” she said. “Nobody pays. It took years.”, as PARC 3.0 and PolNeAR count, where the model has two or three.
 * A quotation runs on from one with the same speaker in its paragraph, or from the paragraph before with nothing between.
 */
export function wholeRuns({ source, blocks, statements }: Article): readonly Statement[] {
  const runs: Statement[] = []
  let number = 0
  // The statement that reaches farthest: what is reported within another does not end it.
  let last = { index: -1, end: -1, number: -1 }
  for (const statement of statements) {
    const { start } = statement.content[0]!
    while (number < blocks.length - 1 && blocks[number]!.block.end <= start) number++
    const end = endOf(statement)
    const before = runs[last.index]
    const follows =
      start >= last.end && (last.number === number || onlyPunctuation.test(source.slice(last.end, start)))
    if (before && follows && runsOn(statement, before)) {
      runs[last.index] = join(before, statement)
      last = { index: last.index, end, number }
    } else {
      if (end > last.end) last = { index: runs.length, end, number }
      runs.push(statement)
    }
  }
  return runs
}

const onlyPunctuation = /^[\s.,;:!?…–—-]{0,16}$/

function runsOn({ kind, cue, source, speaker }: Statement, before: Statement): boolean {
  if (kind !== 'direct' || cue.length > 0 || source.length > 0 || before.kind === 'indirect') return false
  const said = before.speaker
  if (speaker.kind === 'named') return said.kind === 'named' && said.actor === speaker.actor
  return speaker.kind !== 'missing' && (said.kind === 'unnamed' || said.kind === 'unresolved')
}

function join(before: Statement, more: Statement): Statement {
  const kind: StatementKind = before.kind === more.kind ? before.kind : 'mixed'
  return { ...before, kind, content: [...before.content, ...more.content] }
}

function endOf({ content, cue, source }: Statement): number {
  return Math.max(...[content, cue, source].map((spans) => spans[spans.length - 1]?.end ?? 0))
}
