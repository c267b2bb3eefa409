import { looksLikeClause, opensGerund } from './clauseShape.ts'
import type { Complement } from './complement.ts'
import { contentBefore } from './contentBefore.ts'
import { frames, type VerbCue } from './cue.ts'
import type { PeriodState } from './found.ts'
import type { Range, Reading } from './reading.ts'
import { evidenceVerbs, isPersonLike } from './sourceNouns.ts'

/** “*It is an old trick*, as Field noted in May.” */
export function clauseBeforeAs(
  reading: Reading,
  state: PeriodState,
  source: Range | undefined,
  from: number,
  cue: VerbCue,
  complement: Complement,
) {
  const { tokens } = reading
  if (complement.kind !== 'none' || tokens[from - 1]?.lower !== 'as') return undefined
  const evidence = evidenceVerbs.has(cue.lemma) && !(source && isPersonLike(reading, source))
  if ((cue.frames & frames.clause) === 0 || cue.sense === 'belief' || evidence) return undefined
  const before = contentBefore(reading, state, from - 1, complement)
  const first = before?.content[0]
  // “And, as Field noted, it is old”: what follows is what he noted.
  return first && first.to - first.from > 2 ? before : undefined
}

/** “The mayor says, win or lose, she will stay”: behind a comma the clause follows, where nothing stands before. */
export function leadsOn(
  reading: Reading,
  period: Range,
  source: Range,
  cue: VerbCue,
  { start }: Complement,
): boolean {
  const { tokens, tags } = reading
  if (tokens[start]?.lower !== ',' || cue.sense !== 'neutral' || evidenceVerbs.has(cue.lemma)) return false
  if ((cue.frames & frames.clause) === 0 || cue.form === 'ing' || source.from - period.from > 8) return false
  const next = start + 1
  const before = tokens[source.from - 1]?.lower
  if (
    before !== undefined &&
    source.from > period.from &&
    before !== ',' &&
    tags[source.from - 1] !== 'CCONJ'
  )
    return false
  if (next >= period.to || tags[next] === 'CCONJ' || opensGerund(reading, next)) return false
  if (/^(?:who|which|as|while|when|after|before|because|since|though|although)$/.test(tokens[next]!.lower))
    return false
  return looksLikeClause(reading, next, period.to)
}
