import { isAbsolute, relative, resolve } from 'node:path'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import type { Reporter } from '../reporter.ts'
import { slashed } from '../slashed.ts'

/** What mending would change, as a unified diff that `git apply` and `patch -p1` take from `cwd`; nothing else. */
export function diffReporter(cwd: string): Reporter {
  return {
    file(file) {
      if (file.kind !== 'checked' || file.mended?.before === undefined) return ''
      const { before, after = before } = file.mended
      const name = slashed(nameFrom(cwd, file.name))
      const options = { context: 3, headerOptions: FILE_HEADERS_ONLY }
      return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, options)
    },
    end: () => '',
  }
}

function nameFrom(cwd: string, name: string): string {
  const fromHere = relative(cwd, resolve(cwd, name))
  return isAbsolute(fromHere) || fromHere.startsWith('..') ? resolve(cwd, name) : fromHere
}
