import { rules } from '../rules/index.ts'
import type { OptionValue, RuleMeta, Severity } from '../rules/rule.ts'
import type { RuleChoice } from '../rules/ruleChoices.ts'
import { isRecord } from './isRecord.ts'

/** Every severity that can be chosen. */
export const severityChoices: readonly (Severity | 'off')[] = [
  'error',
  'warning',
  'information',
  'hint',
  'off',
]

/** Told of what cannot be used: the names that lead to it, what should be there, and whether the last name is at fault. */
export type ComplainAt = (path: readonly string[], problem: string, about: 'name' | 'value') => void

/**
 * What a person chose for rules, by id: a severity, or an object with a severity and the rule's options. Undefined
 * where that is no object; parts that cannot be used are told and left out.
 */
export function readRules(
  value: unknown,
  complain: ComplainAt,
): Readonly<Record<string, RuleChoice>> | undefined {
  if (!isRecord(value)) return undefined
  const read: Record<string, RuleChoice> = {}
  for (const [id, given] of Object.entries(value)) {
    const meta = rules.find((it) => it.meta.id === id)?.meta
    if (!meta) complain([id], `${JSON.stringify(id)} is no rule.`, 'name')
    else if (isRecord(given)) read[id] = readChoice(meta, given, complain)
    else {
      const severity = readSeverity(given)
      if (severity !== undefined) read[id] = { severity }
      else complain([id], `${id} should be ${severityChoices.join(', ')}; its own severity stands.`, 'value')
    }
  }
  return read
}

function readChoice(
  { id, options = {} }: RuleMeta,
  given: Readonly<Record<string, unknown>>,
  complain: ComplainAt,
): RuleChoice {
  const values: Record<string, OptionValue> = {}
  let severity: Severity | 'off' | undefined
  for (const [name, value] of Object.entries(given)) {
    if (name === 'severity') {
      severity = readSeverity(value)
      if (severity === undefined)
        complain(
          [id, name],
          `${id}.severity should be ${severityChoices.join(', ')}; its own stands.`,
          'value',
        )
      continue
    }
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (!option) {
      const known = ['severity', ...Object.keys(options)].join(', ')
      complain([id, name], `${id} has no option ${JSON.stringify(name)}; it has ${known}.`, 'name')
    } else if (typeof value !== typeof option.default) {
      const wanted = typeof option.default === 'number' ? 'a number' : 'true or false'
      complain([id, name], `${id}.${name} should be ${wanted}; the default stands.`, 'value')
    } else if (typeof value === 'number' && !isWithin(value, option)) {
      const { minimum = -Infinity, maximum = Infinity } = option
      complain(
        [id, name],
        `${id}.${name} should be a number from ${minimum} to ${maximum}; the default stands.`,
        'value',
      )
    } else {
      values[name] = value as OptionValue
    }
  }
  return {
    ...(severity !== undefined && { severity }),
    ...(Object.keys(values).length > 0 && { options: values }),
  }
}

function isWithin(
  value: number,
  { minimum = -Infinity, maximum = Infinity }: { minimum?: number; maximum?: number },
) {
  return value >= minimum && value <= maximum
}

function readSeverity(value: unknown): Severity | 'off' | undefined {
  return severityChoices.find((it) => it === value)
}
