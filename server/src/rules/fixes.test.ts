import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Newsroom } from '../core/newsroom/newsroom.ts'
import { analyzed } from '../testing/analyze.ts'
import { readRuleFixture } from '../testing/ruleFixture.ts'
import { fixesOf } from './fixesOf.ts'
import { rules } from './index.ts'
import type { Fix, Rule, TextChange } from './rule.ts'
import { activeRules } from './ruleChoices.ts'
import { runRules } from './runRules.ts'

const root = new URL('../../../', import.meta.url)
const sample = readFileSync(new URL('test-fixtures/articles/peace-talks.txt', root), 'utf8')

describe('a fix', () => {
  const before = 'He “will not go,” she said. So “it is'
  const article = analyzed(before)
  const offered = (...changes: readonly TextChange[]): number => {
    const rule: Rule = {
      meta: { id: 'a-rule', summary: '', rationale: '', sources: [], severity: 'hint' },
      fixes: () => [{ title: 'Mend', changes, sure: true }],
    }
    const finding = { start: 0, end: 2, message: '', rule: 'a-rule', severity: 'hint' } as const
    return fixesOf(article, finding, { rules: [rule] }).length
  }
  const at = (words: string, text: string): TextChange => {
    const start = before.indexOf(words)
    return { start, end: start + words.length, text }
  }

  test('may change the article’s own words, and the marks', () => {
    expect(offered(at('she', 'Ana Ruiz'))).toBe(1)
    expect(offered(at('“', '"'), at('”', '"'))).toBe(1)
  })

  test('may not change or add words between marks', () => {
    expect(offered(at('will', 'would'))).toBe(0)
    expect(offered(at('He “will', 'He'))).toBe(0)
    expect(offered({ ...at('not', 'surely '), end: before.indexOf('not') })).toBe(0)
  })

  test('may close a quotation that is open', () => {
    expect(offered({ start: before.length, end: before.length, text: '”' })).toBe(1)
  })

  test('changes no place twice', () => {
    expect(offered(at('she said', 'it said'), at('said', 'says'))).toBe(0)
    expect(offered()).toBe(0)
  })

  test('that cannot be told is none', () => {
    const told: string[] = []
    const rule: Rule = {
      meta: { id: 'a-rule', summary: '', rationale: '', sources: [], severity: 'hint' },
      fixes: () => {
        throw new Error('no')
      },
    }
    const finding = { start: 0, end: 2, message: '', rule: 'a-rule', severity: 'hint' } as const
    expect(fixesOf(article, finding, { rules: [rule], onError: (id) => told.push(id) })).toEqual([])
    expect(told).toEqual(['a-rule'])
  })
})

describe.each(rules.filter((it) => it.fixes).map((it) => [it.meta.id, it] as const))('%s', (id, rule) => {
  const { text, articles, newsroom } = readRuleFixture(id)
  const pieces = articles.length > 1 ? articles.map((it) => it.text) : [text, ...text.split('\n\n')]

  test('offers fixes for its own fixture that leave quotations alone, and sure ones mend', () => {
    const fixed = pieces.flatMap((it) => tried(it, rule, newsroom))
    expect(fixed.length).toBeGreaterThan(0)
    for (const { before, after, fix, left } of fixed) {
      expect(lostFrom(before, after), fix.title).toEqual([])
      if (fix.sure) expect(left, `${fix.title}\n${before}`).toBe(false)
    }
  })

  test('offers fixes for mangled articles that leave quotations alone', () => {
    const marks = ['“', '”', '"', '‘', '’', '.', '\n\n', ' said', ' claimed', ' ']
    fc.assert(
      fc.property(fc.nat(), fc.nat(2000), fc.constantFrom(...marks), (from, at, mark) => {
        const whole = `${text}\n\n${sample}`
        const part = whole.slice(from % whole.length).slice(0, 1500)
        const mangled = part.slice(0, at) + mark + part.slice(at)
        for (const { before, after } of tried(mangled, rule, newsroom))
          expect(lostFrom(before, after)).toEqual([])
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})

interface Tried {
  readonly before: string
  readonly after: string
  readonly fix: Fix
  /** Whether the rule still finds something at the place that was to be mended. */
  readonly left: boolean
}

/** Every fix of every finding in the text, each made alone. */
function tried(before: string, rule: Rule, newsroom: Newsroom | undefined): readonly Tried[] {
  const active = activeRules({ rules: { [rule.meta.id]: { severity: 'hint' } } }, [rule])
  const article = analyzed(before, { format: 'markdown', newsroom })
  const findings = runRules(article, { active, asReport: true })
  return findings.flatMap((finding) =>
    fixesOf(article, finding).map((fix) => {
      const after = changed(before, fix.changes)
      const again = runRules(analyzed(after, { format: 'markdown', newsroom }), { active, asReport: true })
      return { before, after, fix, left: again.length >= findings.length }
    }),
  )
}

function changed(text: string, changes: readonly TextChange[]): string {
  let result = text
  for (const { start, end, text: words } of [...changes].sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + words + result.slice(end)
  }
  return result
}

/** What stands between closed marks before, as far as it does not stand after in the same words and order; the marks may become others. */
function lostFrom(before: string, after: string): readonly string[] {
  let at = 0
  return quoted(before).filter((content) => {
    const found = after.indexOf(content, at)
    if (found >= 0) at = found + content.length
    return found < 0
  })
}

function quoted(text: string): readonly string[] {
  return analyzed(text, { format: 'markdown' })
    .quotations.filter((it) => it.depth === 0 && it.closed)
    .map(({ content }) => text.slice(content.start, content.end))
}
