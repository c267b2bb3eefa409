import { expect, test } from 'vitest'
import { createLineColumn } from './lineColumn.ts'

test('counts lines over LF, CR LF and CR, and columns in UTF-16 units', () => {
  const text = 'ab\r\nc\rd\n👍e'
  const at = createLineColumn(text)
  expect(['b', 'c', 'd', 'e'].map((it) => at(text.indexOf(it)))).toEqual([
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 4, column: 3 },
  ])
})
