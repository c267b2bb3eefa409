import { readFileSync } from 'node:fs'
import { loadModels, type Models } from '../core/language/models.ts'

let models: Models | undefined

/** The shipped models, loaded once; for tests and scripts. */
export function testModels(): Models {
  return (models ??= loadModels({ partsOfSpeech: read('partsOfSpeech'), names: read('names') }))
}

function read(name: string): Uint8Array {
  return readFileSync(new URL(`../../models/${name}.bin`, import.meta.url))
}
