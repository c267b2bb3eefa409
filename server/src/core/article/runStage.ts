import type { Stage } from '../text/stage.ts'

/** What a stage did at one block, kept for the next version. */
export interface StageEntry<Input, State, Result> {
  readonly input: Input
  readonly before: State
  readonly result: Result
  readonly after: State
}

/**
 * Walks the inputs with the stage. `keptAt` gives the entry of the last version that stood at the same place, if any;
 * it is used again where it would come out equal.
 */
export function runStage<Input extends object, State, Result>(
  stage: Stage<Input, State, Result>,
  inputs: readonly Input[],
  keptAt: (index: number) => StageEntry<Input, State, Result> | undefined,
): readonly StageEntry<Input, State, Result>[] {
  let state = stage.initial
  return inputs.map((input, index) => {
    const kept = keptAt(index)
    const same = kept && (kept.before === state || stage.sameState(kept.before, state))
    if (same && shallowEqual(kept.input, input)) {
      state = kept.after
      return kept
    }
    const { result, state: after } = stage.step(input, state)
    const entry = { input, before: state, result, after }
    state = after
    return entry
  })
}

/** The same fields with the same values; an empty list is the same as another empty one. */
function shallowEqual(a: object, b: object): boolean {
  if (a === b) return true
  for (const key in a) {
    const one: unknown = a[key as keyof typeof a]
    const other: unknown = b[key as keyof typeof b]
    if (one !== other && !bothEmpty(one, other) && !sameMembers(one, other)) return false
  }
  return true
}

function bothEmpty(a: unknown, b: unknown): boolean {
  return Array.isArray(a) && Array.isArray(b) && a.length === 0 && b.length === 0
}

/** A cast is made anew each time; it is the same where its members are. */
function sameMembers(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false
  if (!('members' in a && 'described' in a && 'members' in b && 'described' in b)) return false
  return sameItems(a.members, b.members) && sameItems(a.described, b.described)
}

function sameItems(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
  return a.every((it, i) => it === b[i])
}
