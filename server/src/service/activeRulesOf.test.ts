import { expect, test } from 'vitest'
import { defaultSettings, type Settings } from '../settings/settings.ts'
import { activeRulesOf } from './activeRulesOf.ts'

const severityOf = (id: string, team: Parameters<typeof activeRulesOf>[0], settings: Settings) =>
  activeRulesOf(team, settings).find(({ rule }) => rule.meta.id === id)?.severity

test('a person’s settings go over the team’s, rule by rule', () => {
  const team = { preset: 'quiet', rules: { 'vague-source': { severity: 'error' } } } as const
  const teaching: Settings = { ...defaultSettings, preset: 'teaching' }
  const loud: Settings = { ...defaultSettings, rules: { 'vague-source': { severity: 'hint' } } }
  const ids = ['vague-source', 'relative-date']
  expect(ids.map((id) => severityOf(id, team, defaultSettings))).toEqual(['error', undefined])
  expect(ids.map((id) => severityOf(id, team, teaching))).toEqual(['error', 'hint'])
  expect(ids.map((id) => severityOf(id, team, loud))).toEqual(['hint', undefined])
})

test('gives the same list for the same choices', () => {
  const team = {}
  const settings = { ...defaultSettings }
  expect(activeRulesOf(team, settings)).toBe(activeRulesOf(team, settings))
  expect(activeRulesOf(team, settings)).not.toBe(activeRulesOf({}, settings))
})
