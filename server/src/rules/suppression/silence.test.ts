import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Format } from '../../core/prose/prose.ts'
import { readAnnotated } from '../../testing/annotated.ts'
import { analyzed } from '../../testing/analyze.ts'
import type { PlacedFinding, TextChange } from '../rule.ts'
import { activeRules } from '../ruleChoices.ts'
import { runRules } from '../runRules.ts'
import { silencedHere, silencedInFile } from './silence.ts'

const active = activeRules({})

function changed(source: string, { start, end, text }: TextChange): string {
  return source.slice(0, start) + text + source.slice(end)
}

/** The text in which a finding about “Officials” is silenced. */
function silenced(source: string, format: Format, by = silencedHere): string | undefined {
  const start = source.indexOf('Officials')
  const finding = {
    rule: 'vague-source',
    severity: 'warning',
    message: 'Which?',
    start,
    end: start + 9,
  } as const
  const change = by(analyzed(source, { format }), finding)
  return change && changed(source, change)
}

const words = 'Officials said the bridge would be closed until spring.'

describe('on its line', () => {
  test.each<[string, Format, string, string]>([
    ['plain text', 'plain', `One.\n\n${words}\n`, `One.\n\n[otr-ignore-next-line vague-source]\n${words}\n`],
    [
      'a text with other line breaks',
      'plain',
      `One.\r\n${words}`,
      `One.\r\n[otr-ignore-next-line vague-source]\r\n${words}`,
    ],
    ['a byte order mark', 'plain', `\ufeff${words}`, `\ufeff[otr-ignore-next-line vague-source]\n${words}`],
    [
      'a paragraph',
      'markdown',
      `One.\n\n${words}`,
      `One.\n\n<!-- otr-ignore-next-line vague-source -->\n${words}`,
    ],
    [
      'a further line of a paragraph',
      'markdown',
      `It is cold.\n${words}  \nIt is late.`,
      `It is cold.\n${words} <!-- otr-ignore-line vague-source -->  \nIt is late.`,
    ],
    [
      'a list',
      'markdown',
      `- One.\n- ${words}\n- Two.`,
      `- One.\n- ${words} <!-- otr-ignore-line vague-source -->\n- Two.`,
    ],
    [
      'a block quote',
      'markdown',
      `> ${words}\n> Two.`,
      `> ${words} <!-- otr-ignore-line vague-source -->\n> Two.`,
    ],
    [
      'a table',
      'markdown',
      `| a | b |\n| - | - |\n| ${words} | Two |`,
      `| a | b |\n| - | - |\n| ${words} <!-- otr-ignore-line vague-source --> | Two |`,
    ],
    [
      'a line that ends with a backslash',
      'markdown',
      `${words}\\\nTwo.`,
      `<!-- otr-ignore-next-line vague-source -->\n${words}\\\nTwo.`,
    ],
    [
      'a further line that ends with a backslash',
      'markdown',
      `One.\n${words}\\\nTwo.`,
      `<!-- otr-ignore-block vague-source -->\n\nOne.\n${words}\\\nTwo.`,
    ],
  ])('in %s', (_, format, source, expected) => {
    expect(silenced(source, format)).toBe(expected)
  })
})

describe('in the file', () => {
  test.each<[string, Format, string, string]>([
    ['plain text', 'plain', words, `[otr-ignore-file vague-source]\n${words}`],
    ['Markdown', 'markdown', `# A\n\n${words}`, `<!-- otr-ignore-file vague-source -->\n\n# A\n\n${words}`],
    [
      'front matter',
      'markdown',
      `---\ntitle: A\n---\n\n${words}`,
      `---\ntitle: A\n---\n\n<!-- otr-ignore-file vague-source -->\n\n${words}`,
    ],
    [
      'no blank line behind front matter',
      'markdown',
      `---\na: b\n---\n${words}`,
      `---\na: b\n---\n<!-- otr-ignore-file vague-source -->\n\n${words}`,
    ],
  ])('in %s', (_, format, source, expected) => {
    expect(silenced(source, format, silencedInFile)).toBe(expected)
  })
})

/** What is told, without places: those behind the comment move. */
const telling = (findings: readonly PlacedFinding[], source: string) =>
  findings.map(({ rule, message, start, end }) => `${rule} ${source.slice(start, end)} ${message}`)

/** Silences each finding alone, and expects that it is gone, with what the same comment covers, and nothing else new. */
function checkEach(source: string, format: Format, by: typeof silencedHere): number {
  const article = analyzed(source, { format })
  const before = runRules(article, { active, asReport: true }).filter(({ rule }) => rule !== 'unused-ignore')
  let count = 0
  for (const finding of before) {
    const change = by(article, finding)
    if (!change) continue
    count++
    const after = changed(source, change)
    const findings = runRules(analyzed(after, { format }), { active, asReport: true }).filter(
      ({ rule }) => rule !== 'unused-ignore',
    )
    const at = finding.start < change.start ? finding.start : finding.start + change.text.length
    expect(findings.some((it) => it.rule === finding.rule && it.start === at)).toBe(false)
    const others = (list: readonly PlacedFinding[]) => list.filter(({ rule }) => rule !== finding.rule)
    expect(telling(others(findings), after)).toEqual(telling(others(before), source))
  }
  return count
}

const root = new URL('../../../../test-fixtures/', import.meta.url)
const talks = readFileSync(new URL('articles/peace-talks.txt', root), 'utf8')
const rulesPage = readAnnotated(readFileSync(new URL('rules/vague-source.md', root), 'utf8')).text

test.each<[string, string, Format]>([
  ['an article in plain text', talks, 'plain'],
  ['an article in Markdown', rulesPage, 'markdown'],
])(
  'each finding of %s can be silenced, and nothing else changes',
  (_, source, format) => {
    expect(checkEach(source, format, silencedHere)).toBeGreaterThan(5)
  },
  60_000,
)

test('what is silenced in mangled Markdown is silent, and nothing else changes', () => {
  const pieces = [
    words,
    '\n',
    '\n\n',
    '- ',
    '> ',
    '# ',
    '| a | b |\n|-|-|\n| ',
    ' | c |\n',
    '**',
    '`',
    '<!-- ',
    ' -->',
    '\\',
    '  ',
    '[a]: b\n',
    '---\n',
    '“',
    '”',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), fc.boolean(), (parts, inFile) => {
      checkEach(parts.join(''), 'markdown', inFile ? silencedInFile : silencedHere)
    }),
    { numRuns: 80 },
  )
}, 60_000)
