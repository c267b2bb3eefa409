import type { Node } from 'yaml'
import type { Span } from '../text/span.ts'

/** Tells that something in a file is not as it should be. */
export type Tell = (span: Span, message: string) => void

/** Where a node stands, without what follows its value. */
export function nodeSpan(node: Node): Span {
  const [start, end] = node.range ?? [0, 0]
  return { start, end: Math.max(end, start) }
}
