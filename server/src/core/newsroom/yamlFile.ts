import { isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml'
import type { Span } from '../text/span.ts'
import { isDeep } from './isDeep.ts'
import type { Tell } from './nodeSpan.ts'

/** What is wrong in a file, in its UTF-16 offsets. */
export interface FileProblem extends Span {
  readonly message: string
}

/** A file as far as it can be used, and what is wrong with the rest. */
export interface ReadFile<Value> {
  readonly value: Value
  /** In the order of the text. */
  readonly problems: readonly FileProblem[]
}

/** Longest file that is read (UTF-16 units): far more than a newsroom keeps by hand. */
const longestFile = 500_000

/** Problems beyond so many are not told: the file is of another kind then. */
const mostProblems = 200

/**
 * Reads YAML or JSON; `read` gets what the file contains, unless that is nothing: then it is `empty`, as it is where the
 * file cannot be read at all. Never throws, as long as `read` does not.
 */
export function readYamlFile<Value>(
  text: string,
  empty: Value,
  read: (contents: Node, tell: Tell) => Value,
): ReadFile<Value> {
  const failed = (end: number, message: string): ReadFile<Value> => ({
    value: empty,
    problems: [{ start: 0, end, message }],
  })
  if (text.length > longestFile)
    return failed(1, `The file is longer than ${longestFile / 1000} kB and is not read.`)
  const document = parse(text)
  if (!document) return failed(text.length, 'The file is nested too deeply.')
  const problems: FileProblem[] = document.errors.map(({ pos: [start, end], message }) => ({
    start: Math.min(start, Math.max(0, text.length - 1)),
    end: Math.max(start + 1, end),
    message: firstSentence(message),
  }))
  const { contents } = document
  const value = isNothing(contents)
    ? empty
    : read(contents, (span, message) => {
        if (problems.length < mostProblems) problems.push({ ...span, message })
      })
  return { value, problems: problems.sort((a, b) => a.start - b.start) }
}

/** Whether nothing is written where a value could be. */
export function isNothing(node: unknown): node is null | undefined {
  return node === null || node === undefined || (isScalar(node) && node.value === null)
}

/** What a node says, as JSON would have it; aliases say nothing. */
export function plainValue(node: unknown): unknown {
  if (isScalar(node)) return node.value
  if (isSeq(node)) return node.items.map(plainValue)
  if (!isMap(node)) return undefined
  return Object.fromEntries(
    node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', plainValue(value)]),
  )
}

function parse(text: string): Document.Parsed | undefined {
  if (isDeep(text)) return undefined
  try {
    return parseDocument(text, { schema: 'core', logLevel: 'silent', prettyErrors: false })
  } catch {
    // The parser walks nested nodes by recursion: a RangeError is all that is left to come.
    return undefined
  }
}

/** The parser’s message up to its first line’s end. */
function firstSentence(message: string): string {
  const [line = message] = message.split('\n', 1)
  return `This cannot be read: ${line}`
}
