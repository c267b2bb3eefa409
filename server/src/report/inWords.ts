import type { Coverage } from '../core/article/report/coverage.ts'
import { namedShare } from '../core/article/report/coverage.ts'
import type { ClaimReason } from '../core/claims/claim.ts'
import type { ReportedActor, ReportedSource } from './articleReport.ts'

/** A share as whole percent, cut: only all of it is 100%, and what is there at all is at least 1%. */
export function percent(share: number): string {
  if (share <= 0) return '0%'
  return `${Math.max(1, Math.floor(share * 100 + 1e-9))}%`
}

/** “78% of 23 claims have a named source.” */
export function coverageInWords(coverage: Coverage): string {
  const share = namedShare(coverage)
  if (share === undefined) return 'Nothing in it needs a source.'
  if (coverage.claims === 1)
    return coverage.named === 1 ? 'Its one claim has a named source.' : 'Its one claim has no named source.'
  return `${percent(share)} of ${coverage.claims} claims have a named source.`
}

/** The parts of all sentences, in the order from well to badly sourced. */
export function statusParts(coverage: Coverage): readonly StatusPart[] {
  const { named, attributed, weak, unsourced, exempt } = coverage
  return [
    { status: 'named', count: named, label: 'named source' },
    { status: 'nameless', count: attributed - named, label: 'source without a name' },
    { status: 'weak', count: weak, label: 'vague or hidden source' },
    { status: 'unsourced', count: unsourced, label: 'no source' },
    { status: 'exempt', count: exempt, label: 'needs none' },
  ]
}

export interface StatusPart {
  readonly status: 'named' | 'nameless' | 'weak' | 'unsourced' | 'exempt'
  readonly count: number
  readonly label: string
}

/** What to ask about a claim. */
export const questions: Readonly<Record<ClaimReason, string>> = {
  vagueSource: 'Who exactly?',
  anonymousSource: 'Who is it, and why without a name?',
  hearsay: 'Who reported it?',
  agentlessPassive: 'By whom?',
  figure: 'Who counted?',
  cause: 'Who says that this is why?',
  motive: 'How is the motive known?',
  prediction: 'Who expects it?',
  superlative: 'Who compared?',
  judgement: 'Whose judgement?',
  disputed: 'Who says so?',
}

/** The kinds of sources in the order in which they are told, each with its heading. */
export const sourceKinds: readonly (readonly [ReportedSource['kind'], string])[] = [
  ['named', 'Named'],
  ['document', 'Documents'],
  ['unnamed', 'Without a name'],
  ['unclear', 'Not clear who is meant'],
  ['missing', 'No source given'],
]

/** What a source is called. */
export function sourceName({ kind, name }: ReportedSource): string {
  if (name !== '') return kind === 'named' ? name : `“${name}”`
  return kind === 'missing' ? 'nobody' : 'somebody'
}

/** “mentioned 7 times” */
export function mentionsInWords({ mentions }: ReportedActor): string {
  return mentions === 1 ? 'mentioned once' : `mentioned ${mentions} times`
}

/** “1 word”, “2 words” */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`
}
