import type { StatementCandidate } from '../../statements/statementCandidate.ts'
import type { TaggedText } from '../../language/taggedText.ts'
import type { Pattern } from '../pattern.ts'

/** “A:” in an interview whose questions began behind a paragraph that names one person: that person answers. */
export const interviewSource: Pattern = ({ input, candidate, floor: { interviewee } }) => {
  if (interviewee === undefined || labelOf(input.tagged, candidate) !== 'A') return undefined
  return {
    speaker: { kind: 'named', actor: interviewee.key },
    certainty: 'inferred',
    evidence: candidate.source,
    runnerUp: undefined,
  }
}

/** “Q” or “A” before a colon, at the beginning of a block. */
export function labelOf(
  { text }: TaggedText,
  { pattern, source: [source] }: StatementCandidate,
): 'Q' | 'A' | undefined {
  if (pattern !== 'speakerLabel' || !source) return undefined
  const label = text.slice(source.start, source.end)
  return label === 'Q' || label === 'A' ? label : undefined
}
