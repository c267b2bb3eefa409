import { presets } from '../../server/src/rules/preset.ts'
import type { RuleMeta } from '../../server/src/rules/rule.ts'
import { severityChoices } from '../../server/src/settings/readRules.ts'

const severity = { type: 'string', enum: severityChoices }

/** What can be chosen for each rule, in the words of the rule itself. */
export function ruleProperties(rules: readonly RuleMeta[]): Readonly<Record<string, object>> {
  return Object.fromEntries(rules.map((it) => [it.id, choiceOf(it)]))
}

function choiceOf({ summary, options = {} }: RuleMeta): object {
  if (Object.keys(options).length === 0) return { ...severity, description: summary }
  const thresholds = Object.entries(options).map(([name, option]) => {
    const { description, default: value, minimum, maximum } = option
    return [name, { type: typeof value, default: value, description, minimum, maximum }]
  })
  return {
    description: summary,
    anyOf: [
      severity,
      {
        type: 'object',
        properties: { severity, ...Object.fromEntries(thresholds) },
        additionalProperties: false,
      },
    ],
  }
}

/** What an editor checks `.newsroom/config.yaml` by; what it refuses, `readConfig` tells of. */
export function configSchema(rules: readonly RuleMeta[]): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'What a team asks of its articles',
    description: 'Read by On the Record from .newsroom/config.yaml or .newsroom/config.json.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      preset: {
        description: 'Which rules run and how strictly, before “rules” changes single ones.',
        enum: [...presets, null],
      },
      rules: {
        description: 'How severe each rule is, where that should differ from the preset; “off” silences it.',
        anyOf: [{ $ref: '#/definitions/rules' }, { type: 'null' }],
      },
      ignore: {
        description: 'Files that are not checked, by patterns as in .gitignore: drafts/, *.notes.md.',
        anyOf: [
          {
            type: 'array',
            maxItems: 200,
            items: { type: 'string', minLength: 1, maxLength: 300 },
          },
          { type: 'null' },
        ],
      },
    },
    definitions: {
      rules: { type: 'object', additionalProperties: false, properties: ruleProperties(rules) },
    },
  }
}

/** What an editor checks `.newsroom/ignore.yaml` by; what it refuses, `readIgnores` tells of. */
export function ignoreSchema(rules: readonly RuleMeta[]): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'What a newsroom lets stand',
    description: 'Read by On the Record from .newsroom/ignore.yaml or .newsroom/ignore.json.',
    type: ['array', 'null'],
    maxItems: 5000,
    items: { $ref: '#/definitions/entry' },
    definitions: {
      entry: {
        type: 'object',
        required: ['rule', 'text'],
        additionalProperties: false,
        defaultSnippets: [{ label: 'words', body: { rule: '$1', text: '$2', reason: '$3' } }],
        properties: {
          rule: { description: 'The rule that would find the words.', enum: rules.map(({ id }) => id) },
          text: {
            description: 'The words, as they stand in the article.',
            type: 'string',
            minLength: 1,
            maxLength: 1000,
          },
          file: {
            description: 'The file, or a pattern as in .gitignore, from the folder that .newsroom is in.',
            type: ['string', 'null'],
            minLength: 1,
            maxLength: 300,
          },
          reason: {
            description: 'Why they may stand.',
            type: ['string', 'null'],
            minLength: 1,
            maxLength: 1000,
          },
        },
      },
    },
  }
}
