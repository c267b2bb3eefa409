import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadModels, type Models } from '../core/language/models.ts'

/** Reads the models that ship beside the command (`dist/models`), or in a checkout those in `server/models`. */
export function readModels(): Models {
  const folder = [join(import.meta.dirname, 'models'), join(import.meta.dirname, '../../models')].find((it) =>
    existsSync(join(it, 'names.bin')),
  )
  if (folder === undefined)
    throw new Error(`The models are missing beside ${import.meta.dirname}; install again.`)
  return loadModels({
    partsOfSpeech: readFileSync(join(folder, 'partsOfSpeech.bin')),
    names: readFileSync(join(folder, 'names.bin')),
  })
}
