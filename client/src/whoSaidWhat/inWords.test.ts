import { expect, test } from 'vitest'
import type { Said } from '../../../server/src/protocol.ts'
import { saidWords, voiceDetail, voiceName } from './inWords.ts'

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }
const said = (kind: Said['kind']): Said => ({ kind, words: 'No', range })

test('calls those without a name by what they lack', () => {
  expect(voiceName({ kind: 'person', name: 'Ana Ruiz' })).toBe('Ana Ruiz')
  expect(voiceName({ kind: 'missing', name: '' })).toBe('Nobody named')
})

test('counts statements, and those in quotation marks', () => {
  expect(voiceDetail({ role: 'Mayor', statements: [said('direct'), said('indirect'), said('mixed')] })).toBe(
    '3 statements, 2 quoted · Mayor',
  )
  expect(voiceDetail({ statements: [said('indirect')] })).toBe('1 statement')
})

test('puts an unnamed source before its words', () => {
  expect(saidWords({ words: '“No”', source: 'officials' })).toBe('officials: “No”')
  expect(saidWords({ words: '“No”' })).toBe('“No”')
})
