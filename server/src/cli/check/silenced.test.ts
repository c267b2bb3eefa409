import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Log } from 'sarif'
import { afterAll, expect, test } from 'vitest'
import { testModels } from '../../testing/models.ts'
import { sarifErrors } from '../../testing/sarifErrors.ts'
import { createCheckFile } from './createCheckFile.ts'
import { sarifReporter } from './formats/sarif.ts'

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('what is silenced is no problem, and a SARIF log says why', async () => {
  const path = join(folder, 'a.txt')
  writeFileSync(
    path,
    'Officials said it was late. [otr-ignore-line vague-source: asked by the desk]\n\nAnalysts note the cost.\n\nCritics say it is dear.\n',
  )
  mkdirSync(join(folder, '.newsroom'))
  writeFileSync(join(folder, '.newsroom/ignore.yaml'), '- { rule: vague-source, text: Analysts note }\n')
  const plan = {
    date: undefined,
    as: undefined,
    choices: { rules: {}, preset: 'quiet' },
    config: undefined,
    alsoRead: 'all',
  } as const
  const { file } = await createCheckFile(plan, testModels)({ name: path, path, named: true })
  expect(file.kind === 'checked' && file.problems.map(({ quote }) => quote)).toEqual(['Critics say'])
  if (file.kind !== 'checked') return
  const reporter = sarifReporter(folder)
  const log = JSON.parse(
    `${reporter.file({ ...file, known: [] })}${reporter.end({} as Parameters<typeof reporter.end>[0])}`,
  ) as Log
  expect(sarifErrors(log)).toEqual([])
  expect(log.runs[0]?.results?.map(({ suppressions }) => suppressions)).toEqual([
    [{ kind: 'inSource', justification: 'asked by the desk' }],
    [{ kind: 'external' }],
    undefined,
  ])
})
