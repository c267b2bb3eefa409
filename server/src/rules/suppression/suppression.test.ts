import { expect, test } from 'vitest'
import type { Format } from '../../core/prose/prose.ts'
import { analyzed } from '../../testing/analyze.ts'
import type { PlacedFinding, Rule } from '../rule.ts'
import { activeRules, type RuleChoices } from '../ruleChoices.ts'
import { runRules, type RunRulesOptions } from '../runRules.ts'
import { unusedIgnore } from '../unused-ignore.ts'

/** Finds each word of a kind: `vague-source` finds “vague”, `loaded-verb` “loaded”. */
function findsWord(id: string, word: string): Rule {
  return {
    meta: { id, summary: 'For tests.', rationale: 'To see.', sources: [], severity: 'hint' },
    *checkBlock({ analysis: { tagged } }) {
      for (const { index } of tagged.text.matchAll(new RegExp(word, 'gu')))
        yield { start: index, end: index + word.length, message: word }
    },
  }
}

const rules = [findsWord('vague-source', 'vague'), findsWord('loaded-verb', 'loaded')]

function run(
  source: string,
  format: Format = 'plain',
  options: RunRulesOptions = {},
  choices: RuleChoices = {},
) {
  const silenced: [string, string, string | undefined][] = []
  const findings = runRules(analyzed(source, { format }), {
    active: activeRules(choices, [...rules, unusedIgnore]),
    asReport: true,
    onSuppressed: ({ start, end }, { by, reason }) => silenced.push([source.slice(start, end), by, reason]),
    ...options,
  })
  return { findings, silenced }
}

/** What is found, each finding as its line and words. */
function told(source: string, format: Format = 'plain', choices: RuleChoices = {}): readonly string[] {
  return run(source, format, {}, choices).findings.map(
    ({ start, end }) => `${source.slice(0, start).split('\n').length}: ${source.slice(start, end)}`,
  )
}

test.each([
  ['its own line', 'One vague.\nTwo vague. [otr-ignore-line]\nThree vague.', ['1: vague', '3: vague']],
  ['the next line', '[otr-ignore-next-line]\nOne vague.\nTwo vague.', ['3: vague']],
  ['the next line that is not blank', '[otr-ignore-next-line]\n\n \nOne vague.\n\nTwo vague.', ['6: vague']],
  [
    'the line behind other comments',
    '[otr-ignore-next-line vague-source]\n\n[otr-ignore-next-line loaded-verb]\nOne vague loaded.\nTwo vague.',
    ['5: vague'],
  ],
  [
    'the line below, where it stands at a line’s end',
    'One vague. [otr-ignore-next-line]\nTwo vague.',
    ['1: vague'],
  ],
  [
    'the paragraph behind it, all of its lines',
    '[otr-ignore-block]\n\nThe bridge over the river that is so vague in the\nmind of the town, and is so vague, stays shut.\n\nThree vague.',
    ['6: vague'],
  ],
  [
    'the paragraph that it stands in',
    'The bridge over the river that is so vague in the [otr-ignore-block]\nmind of the town, and is so vague, stays shut.\n\nThree vague.',
    ['4: vague'],
  ],
  ['the file', 'One vague.\n\nTwo loaded.\n\nThree vague.\n[otr-ignore-file vague-source]', ['3: loaded']],
  [
    'nothing behind the end',
    'One vague.\n[otr-ignore-next-line vague-source]',
    ['1: vague', '2: [otr-ignore-next-line vague-source]'],
  ],
])('in plain text, a comment means %s', (_, source, expected) => {
  expect(told(source)).toEqual(expected)
})

test.each([
  ['the next line', '<!-- otr-ignore-next-line -->\nOne vague\ntwo vague.', ['3: vague']],
  [
    'its own line',
    'One vague\ntwo vague <!-- otr-ignore-line --> on\nthree vague.',
    ['1: vague', '3: vague'],
  ],
  [
    'the paragraph behind it',
    '<!-- otr-ignore-block -->\n\nOne vague\ntwo vague.\n\nThree vague.',
    ['6: vague'],
  ],
  ['the item that it stands in', '- One vague. <!-- otr-ignore-block -->\n- Two vague.', ['2: vague']],
  ['a heading', '# One vague <!-- otr-ignore-block -->\n\nTwo vague.', ['3: vague']],
  [
    'the next line of a block quote',
    '> <!-- otr-ignore-next-line -->\n>\n> One vague.\n> Two vague.',
    ['4: vague'],
  ],
  [
    'all of a table',
    '<!-- otr-ignore-block -->\n\n| vague | vague |\n| - | - |\n| vague | b |\n\nThree vague.',
    ['7: vague'],
  ],
  ['a cell', '| vague <!-- otr-ignore-block --> | vague |\n| - | - |\n| a | b |', ['1: vague']],
])('in Markdown, a comment means %s', (_, source, expected) => {
  expect(told(source, 'markdown')).toEqual(expected)
})

test('means the rules that it names, between commas or spaces, and keeps the reason', () => {
  const source = 'One vague loaded. [otr-ignore-line vague-source, loaded-verb:  asked by\tthe desk: twice ]'
  expect(told(source)).toEqual([])
  expect(run(source).silenced).toEqual([
    ['vague', 'inSource', 'asked by the desk: twice'],
    ['loaded', 'inSource', 'asked by the desk: twice'],
  ])
  expect(told('One vague loaded. [otr-ignore-line loaded-verb vague-source]')).toEqual([])
  expect(told('One vague loaded. [otr-ignore-line loaded-verb]')).toEqual(['1: vague'])
})

test('tells of comments, and of rules in them, that silence nothing', () => {
  const messages = (source: string, choices?: RuleChoices) =>
    run(source, 'plain', {}, choices)
      .findings.filter(({ rule }) => rule === 'unused-ignore')
      .map(({ start, end, message }) => [source.slice(start, end), message])
  expect(messages('One. [otr-ignore-line vague-source]')).toEqual([
    [
      '[otr-ignore-line vague-source]',
      '“vague-source” would not find anything on this line. Take the comment out.',
    ],
  ])
  expect(messages('One vague. [otr-ignore-line vague-source loaded-verb vage]')).toEqual([
    ['loaded-verb', '“loaded-verb” would not find anything on this line. Take its name out.'],
    ['vage', 'There is no rule “vage”. Write the rule’s name as the problem has it.'],
  ])
  expect(messages('One vague. [otr-ignore-line vague-source][otr-ignore-line vague-source]')).toHaveLength(1)
  expect(messages('One. [otr-ignore]').map(([, message]) => message)).toEqual([
    '“otr-ignore” means nothing; there are otr-ignore-line, otr-ignore-next-line, otr-ignore-block, otr-ignore-file.',
  ])
  // A rule that does not run may be on elsewhere.
  expect(messages('One. [otr-ignore-line unclosed-quote]')).toEqual([])
  expect(
    messages('One. [otr-ignore-line vague-source]', { rules: { 'vague-source': { severity: 'off' } } }),
  ).toEqual([])
})

test('a comment for all rules does not hide that it is not needed; one that names the rule does', () => {
  const active = activeRules({})
  const ids = (source: string) =>
    run(source, 'plain', { active }).findings.map(({ rule }: PlacedFinding) => rule)
  expect(ids('It rains. [otr-ignore-line]')).toEqual(['unused-ignore'])
  expect(ids('It rains. [otr-ignore-line]\n[otr-ignore-file unused-ignore]')).toEqual([])
})

test('does not count what is silenced, and judges no comment where not all was looked for', () => {
  const source = '[otr-ignore-file loaded-verb]\nOne vague. [otr-ignore-line]\nTwo vague.\nThree vague.'
  const { findings, silenced } = run(source, 'plain', { limit: 1 })
  expect([findings.length, silenced.length, findings[0]?.start]).toEqual([1, 1, source.indexOf('vague', 60)])
})

test('lets stand what the newsroom does, by its words', () => {
  const accepted = [{ rule: 'vague-source', text: 'vague', reason: 'asked' }]
  expect(run('One vague.\n\nTwo loaded.', 'plain', { accepted }).silenced).toEqual([
    ['vague', 'external', 'asked'],
  ])
  expect(run('One loaded.', 'plain', { accepted }).findings).toHaveLength(1)
})

test('takes time in proportion to the text', () => {
  for (const unit of [
    '[otr-ignore-next-line a]\n',
    '[otr-ignore-line a]',
    '\n',
    '[otr-ignore-block]\nvague\n',
  ]) {
    const source = `vague [otr-ignore-line]\n${unit.repeat(400_000 / unit.length)}`
    expect(run(source).silenced.length).toBeGreaterThan(0)
  }
}, 20_000)
