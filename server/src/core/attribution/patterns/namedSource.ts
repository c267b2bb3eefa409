import type { Pattern } from '../pattern.ts'

/** The head of the source phrase is a name: “Ukrainian President *Volodymyr Zelensky*”, “*Hugh Hill*, a doctor”. */
export const namedSource: Pattern = ({ phrase }) => {
  const name = phrase?.heads.find((it) => it.form === 'name')
  if (!phrase || !name) return undefined
  const second = phrase.heads.find((it) => it.form === 'name' && it.actor !== name.actor)
  return {
    speaker: { kind: 'named', actor: name.actor },
    certainty: name.certainty,
    evidence: [{ start: name.start, end: name.end }],
    runnerUp: second?.actor,
  }
}
