import { isMap, isScalar, isSeq, parseDocument, stringify, type Node, type YAMLSeq } from 'yaml'
import type { KnownKind } from './newsroom.ts'
import { nodeSpan } from './nodeSpan.ts'
import { isDeep } from './isDeep.ts'
import { readNewsroom } from './readNewsroom.ts'

/** Text to put in at an offset. */
export interface Insertion {
  readonly at: number
  readonly text: string
}

/** What is first known of an actor. */
export interface NewActor {
  readonly name: string
  readonly kind: KnownKind
  readonly aliases: readonly string[]
}

/** The file that begins with this actor. */
export function newActorsFile(actor: NewActor): string {
  return `actors:\n${blockEntry(actor, '  ')}`
}

/**
 * How the actor is put behind the others in a file, which keeps all else as it is; undefined where the file cannot be
 * read, so that nothing is made worse.
 */
export function addActor(text: string, actor: NewActor): Insertion | undefined {
  const insertion = insertionFor(text, actor)
  if (!insertion) return undefined
  const { newsroom, problems } = readNewsroom(
    text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at),
  )
  if (!newsroom.actors.some(({ name }) => name === actor.name)) return undefined
  const isNoWorse = problems.length === 0 || problems.length === readNewsroom(text).problems.length
  return isNoWorse ? insertion : undefined
}

function insertionFor(text: string, actor: NewActor): Insertion | undefined {
  if (isDeep(text)) return undefined
  let document
  try {
    document = parseDocument(text, { schema: 'core', logLevel: 'silent', prettyErrors: false })
  } catch {
    return undefined
  }
  if (document.errors.length > 0) return undefined
  const { contents } = document
  if (contents === null || isEmpty(contents)) return atEnd(text, newActorsFile(actor))
  if (isSeq(contents)) return intoList(text, contents, actor)
  if (!isMap(contents)) return undefined
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'actors')
  if (!pair) {
    if (contents.flow === true) return undefined
    return atEnd(text, newActorsFile(actor))
  }
  if (isSeq(pair.value)) return intoList(text, pair.value, actor)
  if (contents.flow === true || !isEmpty(pair.value)) return undefined
  return behindLine(text, nodeSpan(pair.key).end, blockEntry(actor, '  '))
}

function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null)
}

function intoList(text: string, list: YAMLSeq, actor: NewActor): Insertion | undefined {
  const last = list.items.at(-1) as Node | undefined
  const { start } = nodeSpan(list)
  if (list.flow === true) {
    const entry = flowEntry(actor)
    return last
      ? { at: nodeSpan(last).end, text: `,\n${indentAt(text, nodeSpan(last).start)}${entry}` }
      : { at: start + 1, text: entry }
  }
  if (!last) return undefined
  return behindLine(text, endOf(last), blockEntry(actor, indentAt(text, start)))
}

/** Where the last word of a node ends; a collection’s own range takes in the comments behind it. */
function endOf(node: Node): number {
  let at: unknown = node
  for (;;) {
    if (isMap(at) && at.flow !== true && at.items.length > 0) {
      const pair = at.items.at(-1)!
      at = pair.value ?? pair.key
    } else if (isSeq(at) && at.flow !== true && at.items.length > 0) at = at.items.at(-1)
    else return nodeSpan(at as Node).end
  }
}

/** The white space with which the line of the offset begins, up to the offset. */
function indentAt(text: string, offset: number): string {
  const line = text.lastIndexOf('\n', offset - 1) + 1
  return /^[ \t]*/u.exec(text.slice(line, offset))![0]
}

function behindLine(text: string, offset: number, lines: string): Insertion {
  let end = offset
  while (end > 0 && /\s/u.test(text[end - 1]!)) end--
  const next = text.indexOf('\n', end)
  return next < 0 ? atEnd(text, lines) : { at: next + 1, text: lines }
}

function atEnd(text: string, lines: string): Insertion {
  return { at: text.length, text: text === '' || text.endsWith('\n') ? lines : `\n${lines}` }
}

function blockEntry(actor: NewActor, indent: string): string {
  const lines = stringify(fieldsOf(actor), { schema: 'core', lineWidth: 0 }).trimEnd().split('\n')
  return lines.map((line, i) => `${indent}${i === 0 ? '- ' : '  '}${line}\n`).join('')
}

function flowEntry(actor: NewActor): string {
  return JSON.stringify(fieldsOf(actor))
}

function fieldsOf({ name, kind, aliases }: NewActor) {
  return { name, kind, ...(aliases.length > 0 && { aliases }) }
}
