import { expect, test } from 'vitest'
import manifest from '../../../package.json' with { type: 'json' }
import { defaultSettings, readSettings } from './settings.ts'

test('takes what is missing, or null, for the default', () => {
  for (const section of [undefined, null, {}, { enable: null, other: 1 }]) {
    expect(readSettings(section)).toEqual({ settings: defaultSettings, problems: [] })
  }
})

test('takes good values', () => {
  const section = {
    enable: 'on',
    preset: 'wire',
    rules: { 'vague-source': 'error', 'unclosed-quote': { severity: 'off' } },
    maxProblems: 7,
    inlayHints: { speakers: true, dates: true },
    codeLens: true,
  }
  const rules = { 'vague-source': { severity: 'error' }, 'unclosed-quote': { severity: 'off' } }
  expect(readSettings(section)).toEqual({ settings: { ...section, rules }, problems: [] })
})

test('tells of each bad value, and keeps the good ones', () => {
  const rules = {
    'vague-source': 'loud',
    'no-such-rule': 'off',
    'unclosed-quote': 'hint',
    'loaded-verb': { severity: 'loud', toString: 1 },
    __proto__: 1,
  }
  const { settings, problems } = readSettings({
    enable: 'maybe',
    preset: 'strict',
    rules,
    maxProblems: -1,
    inlayHints: { speakers: 1, dates: null },
    codeLens: 'yes',
  })
  expect(settings).toEqual({
    ...defaultSettings,
    rules: { 'unclosed-quote': { severity: 'hint' }, 'loaded-verb': {} },
  })
  expect(problems).toEqual([
    'onTheRecord.enable should be "auto", "on" or "off"; the default stands.',
    'onTheRecord.preset should be "desk", "wire", "teaching", "quiet"; the default stands.',
    'onTheRecord.rules: vague-source should be error, warning, information, hint, off; its own severity stands.',
    'onTheRecord.rules: "no-such-rule" is no rule.',
    'onTheRecord.rules: loaded-verb.severity should be error, warning, information, hint, off; its own stands.',
    'onTheRecord.rules: loaded-verb has no option "toString"; it has severity.',
    'onTheRecord.maxProblems should be a whole number from 0; the default stands.',
    'onTheRecord.inlayHints.speakers should be true or false; the default stands.',
    'onTheRecord.codeLens should be true or false; the default stands.',
  ])
})

test('tells where the section is no object', () => {
  expect(readSettings(['on']).problems).toEqual(['onTheRecord should be an object; the defaults stand.'])
})

test('has the defaults that VS Code shows', () => {
  const { properties } = manifest.contributes.configuration
  expect({
    enable: properties['onTheRecord.enable'].default,
    preset: properties['onTheRecord.preset'].default,
    rules: properties['onTheRecord.rules'].default,
    maxProblems: properties['onTheRecord.maxProblems'].default,
    inlayHints: {
      speakers: properties['onTheRecord.inlayHints.speakers'].default,
      dates: properties['onTheRecord.inlayHints.dates'].default,
    },
    codeLens: properties['onTheRecord.codeLens'].default,
  }).toEqual(defaultSettings)
})
