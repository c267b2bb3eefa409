import { isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
import { nodeSpan, type Tell } from './nodeSpan.ts'
import { isNothing } from './yamlFile.ts'

/** The values of a mapping by their keys; keys that mean nothing, and values that are empty, are left out. */
export function fieldsOf(map: YAMLMap, known: readonly string[], tell: Tell): ReadonlyMap<string, Node> {
  const fields = new Map<string, Node>()
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : ''
    if (!known.includes(name)) {
      tell(nodeSpan(key as Node), `“${name}” means nothing here; there are ${known.join(', ')}.`)
    } else if (!isNothing(value)) fields.set(name, value as Node)
  }
  return fields
}

/** A node’s text, its white space made single spaces; undefined, and told, where there is none or too much of it. */
export function textOf(node: Node | undefined, longest: number, tell: Tell): string | undefined {
  if (!node) return undefined
  if (!isScalar(node) || !['string', 'number'].includes(typeof node.value)) {
    tell(nodeSpan(node), 'This should be text.')
    return undefined
  }
  const text = (typeof node.value === 'string' ? node.value : (node.source ?? String(node.value)))
    .trim()
    .replace(/\s+/gu, ' ')
  if (text !== '' && text.length <= longest) return text
  tell(nodeSpan(node), text === '' ? 'This is empty.' : `This is longer than ${longest} characters.`)
  return undefined
}

/** The first `most` items of a list; what is no list is told. */
export function itemsOf(node: Node | undefined, most: number, tell: Tell): readonly Node[] {
  if (!node) return []
  if (!isSeq(node)) {
    tell(nodeSpan(node), 'This should be a list.')
    return []
  }
  if (node.items.length > most) tell(nodeSpan(node), `Items behind the first ${most} are not used.`)
  return node.items.slice(0, most) as Node[]
}
