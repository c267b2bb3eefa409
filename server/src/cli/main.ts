import { processIo } from './commandIo.ts'
import { readModels } from './models.ts'
import { runCommand } from './runCommand.ts'

void runCommand(
  process.argv.slice(2),
  processIo(process.stdin, process.stdout, process.stderr),
  readModels,
).then((code) => (process.exitCode = code))
