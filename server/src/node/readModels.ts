import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Runtime } from '../connection/runtime.ts'

/** Reads the models from the folder beside the bundle that runs, or from server/models where the source itself runs. */
export const readModels: Runtime['readModels'] = () => {
  // dist/node/server.js, dist/cli.js, server/src/node/readModels.ts
  const folders = ['../models', 'models', '../../models'].map((it) => join(import.meta.dirname, it))
  const folder = folders.find((it) => existsSync(join(it, 'names.bin')))
  if (folder === undefined) throw new Error(`The models are missing: ${folders.join(', ')}`)
  return {
    partsOfSpeech: readFileSync(join(folder, 'partsOfSpeech.bin')),
    names: readFileSync(join(folder, 'names.bin')),
  }
}
