import type { NameTag } from './taggedText.ts'

/**
 * Labels of the names model: outside; and for each kind the first, a middle, the last word of a name and a
 * name of one word. Finer than `NameTag`, because names begin and end differently.
 */
export const nameLabels = [
  'O',
  'B-PER',
  'M-PER',
  'E-PER',
  'S-PER',
  'B-ORG',
  'M-ORG',
  'E-ORG',
  'S-ORG',
  'B-LOC',
  'M-LOC',
  'E-LOC',
  'S-LOC',
] as const

export type NameLabel = (typeof nameLabels)[number]

/** Whether `to` can follow `from`: a name begun goes on in its kind until its last word. */
export function canFollow(from: NameLabel, to: NameLabel): boolean {
  const inside = to[0] === 'M' || to[0] === 'E'
  const open = from[0] === 'B' || from[0] === 'M'
  return open === inside && (!inside || from.slice(1) === to.slice(1))
}

/** The tag that other layers read. */
export function nameTagOf(label: NameLabel): NameTag {
  if (label === 'O') return 'O'
  const kind = label.slice(2) as 'PER' | 'ORG' | 'LOC'
  return label[0] === 'B' || label[0] === 'S' ? `B-${kind}` : `I-${kind}`
}
