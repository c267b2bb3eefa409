import type { AnalyzeOptions } from '../core/article/analyze.ts'
import { fixesOf } from '../rules/fixesOf.ts'
import type { Rule } from '../rules/rule.ts'
import { activeRules } from '../rules/ruleChoices.ts'
import { runRules } from '../rules/runRules.ts'
import { analyzed } from './analyze.ts'

/** Every way to mend a rule’s findings: `* ` before the title of a sure one, and what it would make of the text. */
export function waysToMend(
  source: string,
  rule: Rule,
  options: Partial<Omit<AnalyzeOptions, 'models'>> = {},
): readonly string[] {
  const article = analyzed(source, options)
  const active = activeRules({ rules: { [rule.meta.id]: { severity: 'hint' } } }, [rule])
  return runRules(article, { active }).flatMap((finding) =>
    fixesOf(article, finding, { rules: [rule] }).map(({ title, changes, sure }) => {
      const text = [...changes]
        .sort((a, b) => b.start - a.start)
        .reduce((whole, it) => whole.slice(0, it.start) + it.text + whole.slice(it.end), source)
      return `${sure ? '* ' : ''}${title}: ${text}`
    }),
  )
}
