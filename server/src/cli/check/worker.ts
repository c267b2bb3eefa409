import { parentPort, workerData } from 'node:worker_threads'
import { loadModels } from '../../core/language/models.ts'
import { readModels } from '../../node/readModels.ts'
import type { CheckPlan } from './checkPlan.ts'
import { createCheckFile } from './createCheckFile.ts'
import type { Target } from './target.ts'

const checkFile = createCheckFile(workerData as CheckPlan, () => loadModels(readModels()))

parentPort?.on('message', (target: Target) => {
  void checkFile(target).then((answer) => parentPort?.postMessage(answer))
})
