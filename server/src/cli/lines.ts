/** A line without its end, and its number from 1; `undefined` for one that is longer than is kept. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | undefined
}

/**
 * The lines of a stream, ended by LF or CR LF, one at a time: no more than one line and one chunk are held. A line
 * longer than `longest` bytes is skipped over.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let number = 1
  let parts: Uint8Array[] = []
  let size = 0
  const take = (part: Uint8Array) => {
    size += part.length
    if (size > longest) parts = []
    else if (part.length > 0) parts.push(part)
  }
  const line = (): Line => {
    const bytes =
      size > longest
        ? undefined
        : withoutCarriageReturn(parts.length === 1 ? parts[0]! : Buffer.concat(parts))
    parts = []
    size = 0
    return { number: number++, bytes }
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, at))
      from = at + 1
      yield line()
    }
    take(chunk.subarray(from))
  }
  if (size > 0) yield line()
}

function withoutCarriageReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes
}
