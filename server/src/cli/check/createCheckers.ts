import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import type { CheckPlan } from './checkPlan.ts'
import type { CheckFile } from './createCheckFile.ts'
import { createThread } from './createThread.ts'

/** Starts a thread that checks files by a plan. */
export type StartWorker = (plan: CheckPlan) => Worker

/** What checks files side by side. */
export interface Checkers {
  readonly all: readonly CheckFile[]
  close(): Promise<void>
}

/** A thread has to load the models first, which takes as long as checking so many articles. */
const filesForThread = 16

/** Threads where there are files enough for them, as many as `threads` or the processors; else `here`, this thread. */
export function createCheckers(
  files: number,
  threads: number | undefined,
  here: CheckFile,
  start: (() => Worker) | undefined,
): Checkers {
  const wanted = threads ?? Math.min(availableParallelism(), Math.ceil(files / filesForThread))
  const count = Math.min(wanted, files)
  if (count <= 1 || !start) return { all: [here], close: () => Promise.resolve() }
  const all = Array.from({ length: count }, () => createThread(start))
  return {
    all: all.map((it) => it.check),
    async close() {
      await Promise.all(all.map((it) => it.close()))
    },
  }
}
