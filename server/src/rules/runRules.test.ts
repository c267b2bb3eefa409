import { expect, test } from 'vitest'
import { analyzed } from '../testing/analyze.ts'
import type { Rule } from './rule.ts'
import { activeRules, type RuleChoices } from './ruleChoices.ts'
import { runRules, type RunRulesOptions } from './runRules.ts'

const article = analyzed('Headline here\n\nOne is here.\n\nTwo is here.\n\nThree is here.')

/** Finds the first word of each block. */
function firstWord(id: string, asked: string[] = []): Rule {
  return {
    meta: { id, summary: 'For tests.', rationale: 'To see.', sources: [], severity: 'hint' },
    *checkBlock({ analysis: { tagged } }) {
      asked.push(tagged.text)
      const token = tagged.tokens[0]
      if (token)
        yield {
          start: token.start,
          end: token.end,
          message: 'first',
          related: [{ start: 0, end: 1, message: 'here' }],
        }
    },
  }
}

const run = (rules: readonly Rule[], options: RunRulesOptions = {}, choices: RuleChoices = {}) =>
  runRules(article, { active: activeRules(choices, rules), ...options })

const found = (rules: readonly Rule[], options: RunRulesOptions = {}): readonly string[] =>
  run(rules, options).map((it) => article.source.slice(it.start, it.end))

test('places findings and what is related to them in the source', () => {
  expect(found([firstWord('a-rule')])).toEqual(['Headline', 'One', 'Two', 'Three'])
  const [, second] = run([firstWord('a-rule')])
  expect(second?.related).toEqual([{ start: 15, end: 16, message: 'here' }])
  expect(second?.severity).toBe('hint')
})

test('gives the first findings of the text up to a limit, and does not look at blocks behind it', () => {
  const asked: string[] = []
  expect(found([firstWord('a-rule', asked)], { limit: 2 })).toEqual(['Headline', 'One'])
  expect(asked).toEqual(['Headline here', 'One is here.'])
})

test('asks a rule about a block once', () => {
  const asked: string[] = []
  const active = activeRules({}, [firstWord('a-rule', asked)])
  runRules(article, { active })
  runRules(article, { active })
  expect(asked).toHaveLength(4)
})

test('leaves out rules that are off, and takes severities from the choices', () => {
  const rules = [firstWord('a-rule'), firstWord('b-rule')]
  const choices = { rules: { 'a-rule': { severity: 'off' }, 'b-rule': { severity: 'error' } } } as const
  const findings = run(rules, { limit: 1 }, choices)
  expect(findings.map((it) => [it.rule, it.severity])).toEqual([['b-rule', 'error']])
})

test('tells of a rule that throws, and goes on', () => {
  const broken: Rule = {
    meta: { id: 'broken-rule', summary: 'For tests.', rationale: 'To see.', sources: [], severity: 'error' },
    checkBlock: () => {
      throw new Error('no')
    },
    checkArticle: () => {
      throw new Error('never')
    },
  }
  const told: string[] = []
  const onError = (rule: string, error: unknown): void =>
    void told.push(`${rule}: ${(error as Error).message}`)
  expect(found([broken, firstWord('a-rule')], { onError })).toEqual(['Headline', 'One', 'Two', 'Three'])
  expect(told[0]).toBe('broken-rule: never')
  expect(told).toContain('broken-rule: no')
})
