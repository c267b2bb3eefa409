// npm run manifest: writes what can be chosen for each rule into package.json, the schemas of a newsroom's
// files and the table of presets.
import { readFileSync, writeFileSync } from 'node:fs'
import { rules } from '../server/src/rules/index.ts'
import { withPresetTable } from './manifest/presetTable.ts'
import { configSchema, ignoreSchema, ruleProperties } from './manifest/schemas.ts'
import type manifestType from '../package.json'

const root = new URL('../', import.meta.url)
const metas = rules.map(({ meta }) => meta)
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as typeof manifestType
Object.assign(manifest.contributes.configuration.properties['onTheRecord.rules'], {
  properties: ruleProperties(metas),
})
write('package.json', manifest)
write('schemas/config.schema.json', configSchema(metas))
write('schemas/ignore.schema.json', ignoreSchema(metas))
const page = new URL('docs/configuration.md', root)
writeFileSync(page, withPresetTable(readFileSync(page, 'utf8'), metas))

function write(file: string, value: unknown): void {
  writeFileSync(new URL(file, root), `${JSON.stringify(value, undefined, 2)}\n`)
}
