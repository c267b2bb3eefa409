import { expect, test } from 'vitest'
import { readConfig } from './readConfig.ts'

/** What is wrong, behind the words that it is said of. */
const problemsOf = (text: string) =>
  readConfig(text).problems.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`)

test('reads a preset, rules and files to leave out, as YAML or JSON', () => {
  const yaml = `
preset: wire
rules:
  vague-source: error
  hearsay-adverb: off # 'off' is a word in YAML 1.2
  unclosed-quote: { severity: hint }
ignore:
  - drafts/
  - "*.notes.md"
`
  const json = JSON.stringify({
    preset: 'wire',
    rules: { 'vague-source': 'error', 'hearsay-adverb': 'off', 'unclosed-quote': { severity: 'hint' } },
    ignore: ['drafts/', '*.notes.md'],
  })
  for (const text of [yaml, json]) {
    const { value, problems } = readConfig(text)
    expect(value.choices).toEqual({
      preset: 'wire',
      rules: {
        'vague-source': { severity: 'error' },
        'hearsay-adverb': { severity: 'off' },
        'unclosed-quote': { severity: 'hint' },
      },
    })
    const leavesOut = (path: string) => value.ignore.some((it) => it(path))
    expect(['drafts/a.md', 'a.notes.md', 'a.md'].map(leavesOut)).toEqual([true, true, false])
    expect(problems).toEqual([])
  }
})

test.each(['', '# nothing yet', 'preset:\nrules:\nignore:\n', '{}', 'rules: {}'])(
  '%j says nothing',
  (text) => {
    const { value, problems } = readConfig(text)
    expect([value.choices.preset, Object.keys(value.choices.rules ?? {}), value.ignore, problems]).toEqual([
      undefined,
      [],
      [],
      [],
    ])
  },
)

test.each([
  ['presets: wire', ['presets: “presets” means nothing here; there are preset, rules, ignore.']],
  ['preset: strict', ['strict: There is no such preset; there are desk, wire, teaching, quiet.']],
  ['preset: [wire]', ['[wire]: There is no such preset; there are desk, wire, teaching, quiet.']],
  ['rules: off', ['off: “rules” should have a severity for each rule.']],
  ['rules:\n  no-such: error', ['no-such: "no-such" is no rule.']],
  [
    'rules:\n  vague-source: loud',
    ['loud: vague-source should be error, warning, information, hint, off; its own severity stands.'],
  ],
  [
    'rules:\n  vague-source:',
    ['vague-source: vague-source should be error, warning, information, hint, off; its own severity stands.'],
  ],
  [
    'rules:\n  vague-source: { severity: loud, words: 2 }',
    [
      'loud: vague-source.severity should be error, warning, information, hint, off; its own stands.',
      'words: vague-source has no option "words"; it has severity.',
    ],
  ],
  ['ignore: drafts', ['drafts: This should be a list.']],
  ['ignore: [{ a: b }]', ['{ a: b }: This should be text.']],
  [
    '- vague-source',
    ['- vague-source: The file should be a mapping with “preset:”, “rules:” and “ignore:”.'],
  ],
])('tells what is wrong in %j where it stands', (text, problems) => {
  expect(problemsOf(text)).toEqual(problems)
})

test('uses the rest of a file in which something is wrong', () => {
  const { value } = readConfig('preset: strict\nrules:\n  vague-source: loud\n  unclosed-quote: error\n')
  expect(value.choices).toEqual({ rules: { 'unclosed-quote': { severity: 'error' } } })
})

test('tells of a file that cannot be read, and of one beyond all use', () => {
  expect(problemsOf('preset: "wire').join('; ')).toMatch(/This cannot be read: Missing closing "quote/)
  expect(problemsOf('['.repeat(100_000))[0]).toMatch(/nested too deeply/)
  expect(problemsOf('a: &x 1\nrules: *x')).toContain('*x: “rules” should have a severity for each rule.')
})
