import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps } from '../core/text/span.ts'
import { createOverlapIndex } from './overlapIndex.ts'

test('says what looking at every span would say', () => {
  const span = fc.tuple(fc.nat(30), fc.nat(6)).map(([start, length]) => ({ start, end: start + length + 1 }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), span, (spans, asked) => {
      expect(createOverlapIndex(spans)(asked)).toBe(spans.some((it) => overlaps(it, asked)))
    }),
  )
})
