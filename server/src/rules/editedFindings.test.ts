import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createAnalyzer } from '../core/article/analyze.ts'
import { analyzed } from '../testing/analyze.ts'
import { testModels } from '../testing/models.ts'
import { rules } from './index.ts'
import { activeRules } from './ruleChoices.ts'
import { runRules } from './runRules.ts'

const sample = readFileSync(
  new URL('../../../test-fixtures/articles/peace-talks.txt', import.meta.url),
  'utf8',
).trim()

/** Moves names, quotations, dates and outlets about: whatever rules over the whole article fold. */
const piece = fc.constantFrom(
  ' ',
  '\n\n',
  '“',
  '”',
  '"',
  ' Ana Ruiz said.',
  ' President Ruiz said',
  ' former President Ana Ruiz, ',
  ' he said',
  ' Ushakow fears the vote. ',
  ' Putin wants more, ',
  ' (Reporting by Ana Ruiz; editing by Ben Roe)',
  'The BBC has not verified it. ',
  ' officials said on condition of anonymity ',
  'on Wednesday, Nov. 26, ',
  'will meet on May 3, 2019 ',
  '“We will not leave the city before the talks are over,” Ana Ruiz said. ',
  '“We will not leave this city before the talks are over,” Ruiz said. ',
  'LONDON, March 3 (Reuters) — ',
  'Published: 3 March 2024\n\n',
  '# ',
  '> ',
  'x',
)

test('finds in an edited article what it finds in one opened afresh, with all rules on', () => {
  const choices = Object.fromEntries(rules.map(({ meta }) => [meta.id, { severity: 'hint' as const }]))
  const active = activeRules({ preset: 'teaching', rules: choices })
  const onError = (rule: string, error: unknown) => {
    throw new Error(rule, { cause: error })
  }
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.oneof({ weight: 3, arbitrary: fc.nat(40) }, { weight: 1, arbitrary: fc.nat(600) }),
    put: piece,
  })
  const format = fc.constantFrom('plain' as const, 'markdown' as const)
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), format, (edits, format) => {
      const analyzer = createAnalyzer(testModels())
      let text = sample.slice(0, 4000)
      runRules(analyzer.analyze(text, { format }), { active, onError, asReport: true })
      for (const { at, cut, put } of edits) {
        const from = Math.floor(at * text.length)
        text = text.slice(0, from) + put + text.slice(from + cut)
        const edited = runRules(analyzer.analyze(text, { format }), { active, onError, asReport: true })
        const afresh = runRules(analyzed(text, { format }), { active, onError, asReport: true })
        expect(edited, JSON.stringify(text)).toEqual(afresh)
      }
    }),
    { numRuns: 60 },
  )
}, 120_000)
