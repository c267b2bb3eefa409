// npm run manifest: writes the setting of every rule into package.json, in the words of the rule itself.
import { readFileSync, writeFileSync } from 'node:fs'
import { rules } from '../server/src/rules/index.ts'
import type manifestType from '../package.json'

const file = new URL('../package.json', import.meta.url)
const manifest = JSON.parse(readFileSync(file, 'utf8')) as typeof manifestType
const severity = { type: 'string', enum: ['error', 'warning', 'information', 'hint', 'off'] }
const offered = Object.fromEntries(
  rules.map(({ meta: { id, summary, options = {} } }) => [
    id,
    Object.keys(options).length === 0
      ? { ...severity, description: summary }
      : {
          description: summary,
          anyOf: [
            severity,
            {
              type: 'object',
              properties: {
                severity,
                ...Object.fromEntries(
                  Object.entries(options).map(([name, { description, default: value, minimum, maximum }]) => [
                    name,
                    { type: typeof value, default: value, description, minimum, maximum },
                  ]),
                ),
              },
              additionalProperties: false,
            },
          ],
        },
  ]),
)
Object.assign(manifest.contributes.configuration.properties['onTheRecord.rules'], { properties: offered })
writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`)
