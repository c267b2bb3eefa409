import { isTextNoun } from '../../statements/sourceNouns.ts'
import type { Pattern } from '../pattern.ts'

/** A document speaks for whom it comes from: “WHO’s statistics”, “a statement by the Kremlin”. */
export const documentSource: Pattern = ({ phrase, input }) => {
  if (!phrase || phrase.heads.length > 0) return undefined
  if (!isTextNoun(input.tagged.tokens[phrase.head]!.lower)) return undefined
  const author = phrase.modifiers.find((it) => it.form !== 'nominal')
  if (!author) return undefined
  return {
    speaker: { kind: 'named', actor: author.actor },
    certainty: 'inferred',
    evidence: [{ start: author.start, end: author.end }],
    runnerUp: undefined,
  }
}
