import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeSequenceModel } from '../../server/src/core/language/sequenceModel.ts'
import { readTrainingData } from './trainingData.ts'
import { trainModels } from './trainModels.ts'

// npx tsx scripts/train/train.ts DATA_FOLDER [--gold GOLD_FOLDER] [--write]
// Makes server/models/*.bin again and compares their SHA-256 with server/models/SHA256SUMS; `--write` keeps
// new weights and sums instead. GOLD_FOLDER holds own-dev.jsonl and gum-news-dev.jsonl; DATA_FOLDER/../gold if not given.
const { dataFolder, goldFolder, write } = readArguments(process.argv.slice(2))
const models = join(import.meta.dirname, '../../server/models')
const sumsFile = join(models, 'SHA256SUMS')
const began = performance.now()
const log = (line: string) =>
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`)

const { partsOfSpeech, names } = trainModels(readTrainingData(dataFolder, goldFolder), log)
const files = [
  { name: 'partsOfSpeech.bin', bytes: writeSequenceModel(partsOfSpeech) },
  { name: 'names.bin', bytes: writeSequenceModel(names) },
]
const sums = files
  .map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
  .join('')
for (const { name, bytes } of files) log(`${name}: ${bytes.length} bytes`)
console.log(sums)
if (write) {
  for (const { name, bytes } of files) writeFileSync(join(models, name), bytes)
  writeFileSync(sumsFile, sums)
} else if (!existsSync(sumsFile) || readFileSync(sumsFile, 'utf8') !== sums) {
  console.error('These are not the weights in server/models; --write keeps them.')
  process.exitCode = 1
} else console.log('The same as in server/models.')

function readArguments(words: readonly string[]) {
  const at = words.indexOf('--gold')
  const folder = words.find((word, i) => !word.startsWith('--') && words[i - 1] !== '--gold')
  if (folder === undefined) {
    console.error('usage: npx tsx scripts/train/train.ts DATA_FOLDER [--gold GOLD_FOLDER] [--write]')
    process.exit(2)
  }
  return {
    dataFolder: folder,
    goldFolder: at >= 0 ? words[at + 1]! : join(folder, '../gold'),
    write: words.includes('--write'),
  }
}
