import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type Document,
  type Node,
  type YAMLSeq,
} from 'yaml'
import { isDeep } from './isDeep.ts'
import { nodeSpan } from './nodeSpan.ts'
import { isNothing, plainValue } from './yamlFile.ts'

/** Text to put in at an offset. */
export interface Insertion {
  readonly at: number
  readonly text: string
}

/** An entry of a list: its fields, in the order in which they are written. */
export type ListEntry = Readonly<Record<string, unknown>>

/**
 * How an entry is put behind the others of a file’s list, which keeps all else as it is; undefined where the file cannot
 * be read, so that nothing is made worse.
 * @param key what the list stands under; undefined where the file is the list
 */
export function addToList(text: string, key: string | undefined, entry: ListEntry): Insertion | undefined {
  const insertion = insertionFor(text, key, entry)
  if (!insertion) return undefined
  const after = text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at)
  return lastEntry(after, key) === JSON.stringify(entry) ? insertion : undefined
}

/** The file that begins with this entry. */
export function newListFile(key: string | undefined, entry: ListEntry): string {
  return key === undefined ? blockEntry(entry, '') : `${key}:\n${blockEntry(entry, '  ')}`
}

function insertionFor(text: string, key: string | undefined, entry: ListEntry): Insertion | undefined {
  const document = parse(text)
  if (!document) return undefined
  const { contents } = document
  if (isNothing(contents)) return atEnd(text, newListFile(key, entry))
  if (isSeq(contents)) return intoList(text, contents, entry)
  if (!isMap(contents) || key === undefined) return undefined
  const pair = contents.items.find((it) => isScalar(it.key) && it.key.value === key)
  if (!pair) {
    if (contents.flow === true) return undefined
    return atEnd(text, newListFile(key, entry))
  }
  if (isSeq(pair.value)) return intoList(text, pair.value, entry)
  if (contents.flow === true || !isNothing(pair.value)) return undefined
  return behindLine(text, nodeSpan(pair.key).end, blockEntry(entry, '  '))
}

/** Undefined where the text has errors. */
function parse(text: string): Document.Parsed | undefined {
  if (isDeep(text)) return undefined
  try {
    const document = parseDocument(text, { schema: 'core', logLevel: 'silent', prettyErrors: false })
    return document.errors.length === 0 ? document : undefined
  } catch {
    // The parser walks nested nodes by recursion: a RangeError is all that is left to come.
    return undefined
  }
}

/** The last entry of the file’s list as JSON. */
function lastEntry(text: string, key: string | undefined): string | undefined {
  const whole = plainValue(parse(text)?.contents)
  const isList = Array.isArray(whole) || key === undefined
  const list = isList ? whole : (whole as Readonly<Record<string, unknown>> | undefined)?.[key]
  return Array.isArray(list) ? JSON.stringify(list.at(-1)) : undefined
}

function intoList(text: string, list: YAMLSeq, entry: ListEntry): Insertion | undefined {
  const last = list.items.at(-1) as Node | undefined
  const { start } = nodeSpan(list)
  if (list.flow === true) {
    return last
      ? { at: nodeSpan(last).end, text: `,\n${indentAt(text, nodeSpan(last).start)}${JSON.stringify(entry)}` }
      : { at: start + 1, text: JSON.stringify(entry) }
  }
  if (!last) return undefined
  return behindLine(text, endOf(last), blockEntry(entry, indentAt(text, start)))
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

function blockEntry(entry: ListEntry, indent: string): string {
  const lines = stringify(entry, { schema: 'core', lineWidth: 0 }).trimEnd().split('\n')
  return lines.map((line, i) => `${indent}${i === 0 ? '- ' : '  '}${line}\n`).join('')
}
