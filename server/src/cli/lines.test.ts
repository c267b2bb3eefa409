import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from './lines.ts'

function inChunks(text: string, size: number): AsyncIterable<Uint8Array> {
  const bytes = Buffer.from(text)
  const count = Math.ceil(bytes.length / size)
  return Readable.from(Array.from({ length: count }, (_, i) => bytes.subarray(i * size, (i + 1) * size)))
}

async function read(text: string, size: number, longest = 1000): Promise<(string | undefined)[]> {
  const lines: (string | undefined)[] = []
  for await (const { bytes } of linesOf(inChunks(text, size), longest))
    lines.push(bytes && Buffer.from(bytes).toString())
  return lines
}

test('a line ends with LF or CR LF, and U+2028 ends none', async () => {
  expect(await read('a\r\nb\u2028c\n\nd', 3)).toEqual(['a', 'b\u2028c', '', 'd'])
})

test('gives the same lines however the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.stringMatching(/^[^\n\r]*$/u)),
      fc.integer({ min: 1, max: 9 }),
      async (lines, size) => {
        const text = lines.map((it) => `${it}\n`).join('')
        expect(await read(text, size, 1e6)).toEqual(text.split('\n').slice(0, -1))
      },
    ),
  )
})

test('skips what is too long to keep, and goes on behind it', async () => {
  expect(await read('abc\nabcdef\nxyz\n', 2, 4)).toEqual(['abc', undefined, 'xyz'])
})
