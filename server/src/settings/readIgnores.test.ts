import { expect, test } from 'vitest'
import { acceptedIn, readIgnores } from './readIgnores.ts'

const file = `
- rule: vague-source
  text: "Analysts   note"
  file: articles/*.txt
  reason: asked by the desk
- rule: loaded-verb
  text: claimed
`

test('reads the words that may stand, and in which files', () => {
  const { value, problems } = readIgnores(file)
  const note = { rule: 'vague-source', text: 'Analysts note', reason: 'asked by the desk' }
  const claimed = { rule: 'loaded-verb', text: 'claimed', reason: undefined }
  expect(problems).toEqual([])
  expect(acceptedIn(value, 'articles/a.txt')).toEqual([note, claimed])
  expect(acceptedIn(value, 'b.txt')).toEqual([claimed])
})

test('takes a file’s path from the folder that .newsroom is in', () => {
  const { value } = readIgnores(
    '- { rule: loaded-verb, text: a, file: a.txt }\n- { rule: loaded-verb, text: b, file: "**/b.txt" }',
  )
  const texts = (path: string) => acceptedIn(value, path).map(({ text }) => text)
  expect([texts('a.txt'), texts('x/a.txt'), texts('x/b.txt')]).toEqual([['a'], [], ['b']])
})

test('reads JSON, and a file without entries', () => {
  expect(readIgnores('[{ "rule": "loaded-verb", "text": "claimed" }]').value).toHaveLength(1)
  expect(readIgnores('')).toEqual({ value: [], problems: [] })
})

test.each([
  [
    'rule: loaded-verb',
    ['rule: loaded-verb: The file should be a list of entries with “rule:” and “text:”.'],
  ],
  ['- claimed', ['claimed: An entry should be a mapping with “rule:” and “text:”.']],
  ['- rule: loaded-verb', ['rule: loaded-verb: An entry needs a “text:”.']],
  ['- text: claimed', ['text: claimed: An entry needs a “rule:”.']],
  ['- { rule: no-such, text: claimed }', ['no-such: "no-such" is no rule.']],
  ['- { rule: loaded-verb, text: "" }', ['"": This is empty.']],
  ['- { rule: loaded-verb, text: claimed, file: [a] }', ['[a]: This should be text.']],
  [
    '- { rule: loaded-verb, text: claimed, line: 3 }',
    ['line: “line” means nothing here; there are rule, text, file, reason.'],
  ],
])('tells what is wrong in %j where it stands', (text, problems) => {
  const told = readIgnores(text).problems
  expect(told.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`)).toEqual(problems)
})

test('leaves out an entry that would mean more than was said', () => {
  const { value } = readIgnores(
    '- { rule: loaded-verb, text: claimed, file: [a] }\n- { rule: loaded-verb, text: said }',
  )
  expect(value.map(({ text }) => text)).toEqual(['said'])
})
