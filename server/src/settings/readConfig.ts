import { isMap, isScalar, isSeq, type Node } from 'yaml'
import { fieldsOf, itemsOf, textOf } from '../core/newsroom/fields.ts'
import { nodeSpan, type Tell } from '../core/newsroom/nodeSpan.ts'
import { isNothing, plainValue, readYamlFile, type ReadFile } from '../core/newsroom/yamlFile.ts'
import type { Span } from '../core/text/span.ts'
import { presets, type Preset } from '../rules/preset.ts'
import type { RuleChoice, RuleChoices } from '../rules/ruleChoices.ts'
import { createGlob, type Glob } from './glob.ts'
import { readRules } from './readRules.ts'

/** What a team has agreed on: one `.newsroom/config.yaml`. Never changes. */
export interface TeamConfig {
  readonly choices: RuleChoices
  /** Files that are not checked, by their path from the folder that `.newsroom` is in. */
  readonly ignore: readonly Glob[]
}

/** Most patterns of files, and the longest. */
const mostPatterns = 200
const longestPattern = 300

/** Reads a team's file from YAML or JSON. Never throws; what cannot be used is told where it stands and left out. */
export function readConfig(text: string): ReadFile<TeamConfig> {
  const nothing: TeamConfig = { choices: {}, ignore: [] }
  return readYamlFile(text, nothing, (contents, tell) => {
    if (!isMap(contents)) {
      tell(nodeSpan(contents), 'The file should be a mapping with “preset:”, “rules:” and “ignore:”.')
      return nothing
    }
    const fields = fieldsOf(contents, ['preset', 'rules', 'ignore'], tell)
    const preset = presetOf(fields.get('preset'), tell)
    const rules = rulesOf(fields.get('rules'), tell)
    return {
      choices: { ...(preset && { preset }), ...(rules && { rules }) },
      ignore: itemsOf(fields.get('ignore'), mostPatterns, tell).flatMap((node) => {
        const pattern = textOf(node, longestPattern, tell)
        return pattern === undefined ? [] : [createGlob(pattern)]
      }),
    }
  })
}

function presetOf(node: Node | undefined, tell: Tell): Preset | undefined {
  if (!node) return undefined
  const given = plainValue(node)
  const preset = presets.find((it) => it === given)
  if (!preset) tell(nodeSpan(node), `There is no such preset; there are ${presets.join(', ')}.`)
  return preset
}

function rulesOf(node: Node | undefined, tell: Tell): Readonly<Record<string, RuleChoice>> | undefined {
  if (!node) return undefined
  const rules = readRules(plainValue(node), (path, problem, about) =>
    tell(spanAt(node, path, about), problem),
  )
  if (!rules) tell(nodeSpan(node), '“rules” should have a severity for each rule.')
  return rules
}

/** Where the name or the value at the end of a path stands; as near to it as there is something. */
function spanAt(node: Node, path: readonly string[], about: 'name' | 'value'): Span {
  let at: Node = node
  let span = nodeSpan(node)
  for (const name of path) {
    const pair = isMap(at) && at.items.find(({ key }) => isScalar(key) && String(key.value) === name)
    if (!pair) return span
    span = nodeSpan(pair.key as Node)
    if (isNothing(pair.value)) return span
    at = pair.value as Node
  }
  return about === 'name' || isMap(at) || isSeq(at) ? span : nodeSpan(at)
}
