import { isMap, isSeq, type Node } from 'yaml'
import { fieldsOf, itemsOf, textOf } from '../core/newsroom/fields.ts'
import { nodeSpan, type Tell } from '../core/newsroom/nodeSpan.ts'
import { readYamlFile, type ReadFile } from '../core/newsroom/yamlFile.ts'
import { rules } from '../rules/index.ts'
import { longestAccepted, type AcceptedText } from '../rules/suppression/acceptedText.ts'
import { createGlob, type Glob } from './glob.ts'

/** An entry of a `.newsroom/ignore.yaml`: words that may stand, in the files that are meant or in all. */
export interface IgnoreEntry extends AcceptedText {
  /** By the path from the folder that `.newsroom` is in. */
  readonly file: Glob | undefined
}

/** Most entries that are used. */
const mostEntries = 5000
const longestReason = 1000
const longestPattern = 300

/** Reads what a newsroom lets stand. Never throws; an entry that cannot be used is told where it stands and left out. */
export function readIgnores(text: string): ReadFile<readonly IgnoreEntry[]> {
  return readYamlFile<readonly IgnoreEntry[]>(text, [], (contents, tell) => {
    if (!isSeq(contents)) {
      tell(nodeSpan(contents), 'The file should be a list of entries with “rule:” and “text:”.')
      return []
    }
    return itemsOf(contents, mostEntries, tell).flatMap((node) => {
      const entry = readEntry(node, tell)
      return entry ? [entry] : []
    })
  })
}

/** The words that may stand in the file with this path from the folder that `.newsroom` is in. */
export function acceptedIn(entries: readonly IgnoreEntry[], path: string): readonly AcceptedText[] {
  return entries
    .filter(({ file }) => file?.(path) !== false)
    .map(({ rule, text, reason }) => ({ rule, text, reason }))
}

function readEntry(node: Node, tell: Tell): IgnoreEntry | undefined {
  if (!isMap(node)) {
    tell(nodeSpan(node), 'An entry should be a mapping with “rule:” and “text:”.')
    return undefined
  }
  const fields = fieldsOf(node, ['rule', 'text', 'file', 'reason'], tell)
  for (const name of ['rule', 'text'])
    if (!fields.has(name)) tell(nodeSpan(node), `An entry needs a “${name}:”.`)
  const rule = textOf(fields.get('rule'), 100, tell)
  if (rule !== undefined && !rules.some((it) => it.meta.id === rule)) {
    tell(nodeSpan(fields.get('rule')!), `${JSON.stringify(rule)} is no rule.`)
    return undefined
  }
  const text = textOf(fields.get('text'), longestAccepted, tell)
  const file = textOf(fields.get('file'), longestPattern, tell)
  const isUsable = rule !== undefined && text !== undefined && (file !== undefined || !fields.has('file'))
  if (!isUsable) return undefined
  return {
    rule,
    text,
    // Always from the folder: a file’s own name means that file alone.
    file: file === undefined ? undefined : createGlob(file.startsWith('/') ? file : `/${file}`),
    reason: textOf(fields.get('reason'), longestReason, tell),
  }
}
