import { expect, test } from 'vitest'
import { createGlob } from './glob.ts'

test.each([
  ['notes.txt', ['notes.txt', 'a/notes.txt', 'notes.txt/b.md'], ['notes.txt.bak', 'my-notes.txt']],
  ['*.notes.md', ['a.notes.md', 'b/c.notes.md'], ['a.md', 'notes.md']],
  ['drafts/', ['drafts/a.md', 'x/drafts/b/c.md'], ['drafts', 'draft/a.md']],
  ['/drafts', ['drafts', 'drafts/a.md'], ['x/drafts/a.md']],
  ['wire/*.txt', ['wire/a.txt'], ['wire/b/a.txt', 'x/wire/a.txt']],
  ['wire/**', ['wire/a.txt', 'wire/b/c.txt'], ['wired/a.txt']],
  ['**/old/*.txt', ['old/a.txt', 'a/b/old/c.txt'], ['old/b/c.txt']],
  ['a/**/b.txt', ['a/b.txt', 'a/x/y/b.txt'], ['b.txt', 'a/xb.txt']],
  ['2025-??-*', ['2025-11-talks.md'], ['2025-1-talks.md']],
  ['**', ['a', 'a/b'], []],
  ['(a|b)+[c].txt', ['(a|b)+[c].txt'], ['ac.txt']],
])('%s means %j and not %j', (pattern, meant, others) => {
  const glob = createGlob(pattern)
  expect(meant.filter((it) => !glob(it))).toEqual([])
  expect(others.filter(glob)).toEqual([])
})

test('takes little time for patterns that are made to be slow', () => {
  expect(createGlob('*a'.repeat(100))('a'.repeat(200))).toBe(true)
  expect(createGlob(`${'*a'.repeat(100)}b`)('a'.repeat(20_000))).toBe(false)
  expect(createGlob(`${'**/'.repeat(60)}b`)('a/'.repeat(5000))).toBe(false)
}, 2000)
