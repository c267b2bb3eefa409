// npm run manifest: writes the severity setting of every rule into package.json, in the words of the rule itself.
import { readFileSync, writeFileSync } from 'node:fs'
import { rules } from '../server/src/rules/index.ts'
import type manifestType from '../package.json'

const file = new URL('../package.json', import.meta.url)
const manifest = JSON.parse(readFileSync(file, 'utf8')) as typeof manifestType
const offered = Object.fromEntries(
  rules.map(({ meta: { id, summary } }) => [
    id,
    { type: 'string', enum: ['error', 'warning', 'information', 'hint', 'off'], description: summary },
  ]),
)
Object.assign(manifest.contributes.configuration.properties['onTheRecord.rules'], { properties: offered })
writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`)
