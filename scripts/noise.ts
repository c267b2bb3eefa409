/**
 * Counts what the rules find, rule by rule and for 1,000 words.
 *
 *   npm run noise -- [--preset NAME] [--show RULE] FILE…
 *
 * A FILE is an article (.txt, .md) or annotated articles (.jsonl, a line each with `text` and `date`). `--show` prints
 * the findings of a rule, or of `all`, in their sentences. Every file is read; rules that ask only what
 * reports are left out where a text does not look like a report, as everywhere.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { analyzeArticle } from '../server/src/core/article/analyze.ts'
import type { Format } from '../server/src/core/prose/prose.ts'
import { presets } from '../server/src/rules/preset.ts'
import { activeRules } from '../server/src/rules/ruleChoices.ts'
import { runRules } from '../server/src/rules/runRules.ts'
import { testModels } from '../server/src/testing/models.ts'

const { values, positionals } = parseArgs({
  options: { preset: { type: 'string' }, show: { type: 'string' } },
  allowPositionals: true,
})
const preset = presets.find((it) => it === (values.preset ?? 'desk'))
if (preset === undefined) throw new Error(`--preset should be one of ${presets.join(', ')}.`)
const active = activeRules({ preset })
const models = testModels()

for (const path of positionals) {
  const counts = new Map<string, number>()
  let words = 0
  for (const { text, format, date } of textsOf(path)) {
    const article = analyzeArticle(text, { format, models, published: date })
    words += text.match(/\S+/gu)?.length ?? 0
    for (const { rule, start, end, message } of runRules(article, { active })) {
      counts.set(rule, (counts.get(rule) ?? 0) + 1)
      if (values.show !== rule && values.show !== 'all') continue
      const from = text.slice(Math.max(0, start - 90), start)
      const to = text.slice(end, end + 60)
      console.log(`${rule}\t${`${from}⟦${text.slice(start, end)}⟧${to}`.replace(/\s+/gu, ' ')}\n\t${message}`)
    }
  }
  const all = [...counts.values()].reduce((sum, it) => sum + it, 0)
  console.log(`${basename(path)}: ${words} words, ${all} problems, ${per(all, words)} for 1,000 words`)
  for (const [rule, count] of [...counts].sort((a, b) => b[1] - a[1]))
    console.log(`  ${String(count).padStart(5)} ${rule} (${per(count, words)})`)
}

interface Text {
  readonly text: string
  readonly format: Format
  readonly date: string | undefined
}

function textsOf(path: string): readonly Text[] {
  const content = readFileSync(path, 'utf8')
  if (!path.endsWith('.jsonl'))
    return [{ text: content, format: path.endsWith('.md') ? 'markdown' : 'plain', date: undefined }]
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { text, date } = JSON.parse(line) as { readonly text: string; readonly date?: string | null }
      return { text, format: 'plain', date: date ?? undefined }
    })
}

function per(count: number, words: number): string {
  return ((count * 1000) / Math.max(1, words)).toFixed(1)
}
