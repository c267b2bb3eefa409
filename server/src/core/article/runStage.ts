import type { Stage } from '../text/stage.ts'

/** What a stage did at one block, kept for the next version. */
export interface StageEntry<State, Result> {
  readonly before: State
  readonly result: Result
  readonly after: State
}

/** A stage's way over all blocks. */
export interface StageRun<State, Result> {
  readonly entries: readonly StageEntry<State, Result>[]
  /** 1 where the result is the very object of the last version. */
  readonly same: Uint8Array
}

/** The blocks of a version, as a stage walks over them. */
export interface StageWalk<Input> {
  readonly count: number
  /** For each block the index of the one that stood at its place in the last version; -1 where it is new. */
  readonly oldIndex: Int32Array
  /** Whether the input of a block is the same as that of its old one; asked only where there is one. */
  readonly unchanged: (index: number) => boolean
  readonly inputOf: (index: number) => Input
}

/** Walks the blocks with the stage; what would come out the same is taken from the last version. */
export function runStage<Input extends object, State, Result>(
  stage: Stage<Input, State, Result>,
  { count, oldIndex, unchanged, inputOf }: StageWalk<Input>,
  old: StageRun<State, Result> | undefined,
): StageRun<State, Result> {
  const entries = new Array<StageEntry<State, Result>>(count)
  const same = new Uint8Array(count)
  let state = stage.initial
  for (let i = 0; i < count; i++) {
    const kept = old?.entries[oldIndex[i]!]
    if (kept && unchanged(i) && (kept.before === state || stage.sameState(kept.before, state))) {
      entries[i] = kept
      same[i] = 1
      state = kept.after
      continue
    }
    const { result, state: after } = stage.step(inputOf(i), state)
    entries[i] = { before: state, result, after }
    if (kept?.result === result) same[i] = 1
    state = after
  }
  return { entries, same }
}
