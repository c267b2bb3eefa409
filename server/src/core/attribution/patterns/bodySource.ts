import type { Pattern } from '../pattern.ts'

/** A government speaks for what it governs: “the government of American Samoa”, “the Bush administration”. */
export const bodySource: Pattern = ({ phrase, input, members }) => {
  if (!phrase || phrase.heads.length > 0 || phrase.modifiers.length !== 1) return undefined
  const { tokens } = input.tagged
  const head = tokens[phrase.head]!
  const [ruled] = phrase.modifiers
  if (!ruled || ruled.form !== 'name' || !/^(?:government|administration)$/.test(head.lower)) return undefined
  const kind = members.get(ruled.actor)?.kind
  const of = ruled.start > head.end && tokens[phrase.head + 1]?.lower === 'of'
  const before = ruled.end <= head.start
  if (!of && !before) return undefined
  if (kind !== (head.lower === 'government' ? 'place' : 'person') && !(of && kind === 'place'))
    return undefined
  return {
    speaker: { kind: 'named', actor: ruled.actor },
    certainty: 'inferred',
    evidence: [{ start: ruled.start, end: ruled.end }],
    runnerUp: undefined,
  }
}
