import { isMap, type Node } from 'yaml'
import { fieldsOf, itemsOf, textOf } from './fields.ts'
import { knownKinds, type KnownActor, type KnownKind, type KnownRole } from './newsroom.ts'
import { nodeSpan, type Tell } from './nodeSpan.ts'

/** Longest name, role and address, and longest notes, in UTF-16 units. */
const longestName = 200
const longestNotes = 4000

/** Most names, and most roles, of one entry. */
const mostItems = 50

const keys = ['name', 'kind', 'aliases', 'roles', 'spelling', 'notes', 'link'] as const

/** Reads one entry; undefined where it has no name. */
export function readEntry(node: Node, tell: Tell): KnownActor | undefined {
  if (!isMap(node)) {
    tell(nodeSpan(node), 'An entry should be a mapping with “name:”.')
    return undefined
  }
  const fields = fieldsOf(node, keys, tell)
  const name = textOf(fields.get('name'), longestName, tell)
  if (name === undefined) {
    if (!fields.has('name')) tell(nodeSpan(node), 'An entry needs a “name:”.')
    return undefined
  }
  const spelling = fields.get('spelling')
  const spellings = isMap(spelling) ? fieldsOf(spelling, ['preferred', 'forbidden'], tell) : undefined
  if (spelling && !spellings)
    tell(nodeSpan(spelling), '“spelling” should have “preferred:” and “forbidden:”.')
  const preferred = textOf(spellings?.get('preferred'), longestName, tell)
  const aliases = namesOf(fields.get('aliases'), tell)
  return {
    name: preferred ?? name,
    kind: kindOf(fields.get('kind'), tell),
    aliases: preferred === undefined || preferred === name ? aliases : [name, ...aliases],
    roles: rolesOf(fields.get('roles'), tell),
    forbidden: namesOf(spellings?.get('forbidden'), tell),
    notes: textOf(fields.get('notes'), longestNotes, tell),
    link: linkOf(fields.get('link'), tell),
  }
}

function namesOf(node: Node | undefined, tell: Tell): readonly string[] {
  const names = itemsOf(node, mostItems, tell).map((it) => textOf(it, longestName, tell))
  return [...new Set(names.filter((it) => it !== undefined))]
}

function kindOf(node: Node | undefined, tell: Tell): KnownKind | undefined {
  const text = textOf(node, longestName, tell)
  if (!node || text === undefined) return undefined
  const kind = knownKinds.find((it) => it === text)
  if (!kind) tell(nodeSpan(node), `“${text}” is no kind; there are ${knownKinds.join(', ')}.`)
  return kind
}

function rolesOf(node: Node | undefined, tell: Tell): readonly KnownRole[] {
  return itemsOf(node, mostItems, tell).flatMap((it): readonly KnownRole[] => {
    const fields = isMap(it) ? fieldsOf(it, ['text', 'from', 'to'], tell) : undefined
    if (fields && !fields.has('text')) tell(nodeSpan(it), 'A role needs a “text:”.')
    const text = textOf(fields ? fields.get('text') : it, longestName, tell)
    if (text === undefined) return []
    const from = dayOf(fields?.get('from'), tell)
    const to = dayOf(fields?.get('to'), tell)
    if (from !== undefined && to !== undefined && to.slice(0, from.length) < from.slice(0, to.length))
      tell(nodeSpan(it), 'This role ends before it begins.')
    return [{ text, from, to }]
  })
}

function dayOf(node: Node | undefined, tell: Tell): string | undefined {
  const text = textOf(node, longestName, tell)
  if (!node || text === undefined) return undefined
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u.test(text)) return text
  tell(nodeSpan(node), 'Write a day as 2019-05-20, a month as 2019-05, a year as 2019.')
  return undefined
}

/** Characters that no address needs as they are, and that could end a link where it is shown. */
function linkOf(node: Node | undefined, tell: Tell): string | undefined {
  const text = textOf(node, 2000, tell)
  if (!node || text === undefined) return undefined
  if (/^https?:\/\/[^\s<>"`\\^{|}\p{Cc}]+$/iu.test(text)) return text
  tell(nodeSpan(node), 'A link should be an http or https address.')
  return undefined
}
