/** The lines of a source, by number from 0. */
export interface SourceLines {
  readonly count: number
  /** The line that an offset is on; a line’s break belongs to it. */
  lineAt(offset: number): number
  /** Whether nothing but white space (in Markdown also marks of block quotes) is on a line. */
  isBlank(line: number): boolean
}

export function createSourceLines(source: string, isMarkdown: boolean): SourceLines {
  const starts = [0]
  for (const match of source.matchAll(/\r\n?|\n/gu)) starts.push(match.index + match[0].length)
  const visible = isMarkdown ? /[^\s>]/u : /\S/u
  return {
    count: starts.length,
    lineAt(offset) {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (starts[middle]! <= offset) low = middle
        else high = middle - 1
      }
      return low
    },
    isBlank: (line) => !visible.test(source.slice(starts[line], starts[line + 1])),
  }
}
