import { expect, test } from 'vitest'
import { reportDocument } from './reportDocument.ts'

test('a page without scripts that allows one style alone', () => {
  const page = reportDocument({ html: '<h1>Ferry</h1>', style: 'h1 { margin: 0; }' }, 'n0nce')
  expect(page).toContain(`content="default-src 'none'; style-src 'nonce-n0nce'"`)
  expect(page).toContain('<style nonce="n0nce">h1 { margin: 0; }')
  expect(page).toContain('<main><h1>Ferry</h1></main>')
  expect(page).not.toMatch(/<script|unsafe-|https?:/u)
})
