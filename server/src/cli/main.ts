import { loadModels } from '../core/language/models.ts'
import { readModels } from '../node/readModels.ts'
import { processIo } from './commandIo.ts'
import { runCommand } from './runCommand.ts'

const io = processIo(process.stdin, process.stdout, process.stderr)
void runCommand(process.argv.slice(2), io, () => loadModels(readModels())).then((code) => {
  process.exitCode = code
})
