import { expect, test } from 'vitest'
import { withPlace } from './quotePlace.ts'

const quote = { plain: '“*We* open,” Ana Ruiz said.', markdown: '“\\*We\\* open,” Ana Ruiz said.', line: 12 }

test('says where a quote stands', () => {
  expect(withPlace(quote, 'plain', { name: 'ferry.md', address: '/ferry.md' })).toBe(
    '“*We* open,” Ana Ruiz said. (ferry.md, line 12)',
  )
})

test('links to the line in Markdown', () => {
  expect(withPlace(quote, 'markdown', { name: 'my_ferry.md', address: '/news/my_ferry.md' })).toBe(
    '“\\*We\\* open,” Ana Ruiz said. ([my\\_ferry.md, line 12](/news/my_ferry.md#L12))',
  )
})

test('does not link to what was never saved', () => {
  expect(withPlace(quote, 'markdown', { name: 'Untitled-1', address: undefined })).toBe(
    '“\\*We\\* open,” Ana Ruiz said. (Untitled-1, line 12)',
  )
})
