import { expect, test } from 'vitest'
import { addToList, newListFile } from './addToList.ts'

const entry = { rule: 'vague-source', text: 'Analysts: “note” #1', file: 'a b.txt' }
const lines = '- rule: vague-source\n  text: "Analysts: “note” #1"\n  file: a b.txt\n'

const added = (text: string, key?: string) => {
  const insertion = addToList(text, key, entry)
  return insertion && text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at)
}

test('a file that is a list goes on behind its last entry, its comments kept', () => {
  expect(newListFile(undefined, entry)).toBe(lines)
  expect(added('')).toBe(lines)
  expect(added('# Ours\n')).toBe(`# Ours\n${lines}`)
  expect(added('- rule: a # why\n  text: b\n\n# end\n')).toBe(`- rule: a # why\n  text: b\n${lines}\n# end\n`)
  expect(added('[{ "rule": "a" }]')).toBe(`[{ "rule": "a" },\n${JSON.stringify(entry)}]`)
})

test('a list may stand under a name', () => {
  expect(added('list:\n  - rule: a\n', 'list')).toBe(
    `list:\n  - rule: a\n${lines.replace(/^/gmu, '  ').trimEnd()}\n`,
  )
})

test.each(['a: b', 'text', '- "a', '['.repeat(1000)])('a file like %j is left alone', (text) => {
  expect(added(text)).toBeUndefined()
})
