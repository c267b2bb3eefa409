import type { Pattern } from '../pattern.ts'

/** A quotation without a cue runs on from the one before: the same speaker still has the word. */
export const sameSpeaker: Pattern = ({ candidate, phrase, last, other, lastSource, asked }) => {
  if (phrase || candidate.pattern !== 'runningQuotation' || !last) return undefined
  const turn = asked && other ? other : last
  const span = lastSource ?? candidate.content[0]!
  return {
    speaker: turn.kind === 'named' ? { kind: 'named', actor: turn.actor } : { kind: 'unnamed', span },
    certainty: 'inferred',
    evidence: lastSource ? [lastSource] : [],
    runnerUp: [other, last]
      .map((it) => (it !== turn && it?.kind === 'named' ? it.actor : undefined))
      .find(Boolean),
  }
}
