import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

const path = new URL('../../../test-fixtures/sarif/sarif-2.1.0-rtm.5.json', import.meta.url)

/** What the published schema of SARIF 2.1.0 finds wrong with a log; nothing where it is right. */
export function sarifErrors(log: unknown): readonly string[] {
  // The schema is written in draft 4, of which it uses nothing that later drafts read in another way but these two names.
  const { $schema, id, ...schema } = JSON.parse(readFileSync(path, 'utf8')) as Readonly<
    Record<string, unknown>
  >
  if ($schema === undefined || typeof id !== 'string') throw new Error('This is not the schema of SARIF.')
  const ajv = new Ajv2020({ allErrors: true, strict: false, unicodeRegExp: false })
  formats(ajv)
  ajv.validate(schema, log)
  return (ajv.errors ?? []).map((it) => `${it.instancePath} ${it.message ?? it.keyword}`)
}

/** The package's types do not fit how this project resolves modules. */
const formats = addFormats.default as unknown as (ajv: Ajv2020) => void
