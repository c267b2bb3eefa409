import { fixesOf } from '../rules/fixesOf.ts'
import type { Rule } from '../rules/rule.ts'
import { activeRules } from '../rules/ruleChoices.ts'
import { runRules } from '../rules/runRules.ts'
import { analyzed } from './analyze.ts'

/** The text after each finding's best fix, one at a time; one that is not sure ends in “ (?)”. */
export function mended(text: string, rule: Rule): readonly string[] {
  const active = activeRules({ rules: { [rule.meta.id]: { severity: 'hint' } } }, [rule])
  const article = analyzed(text)
  return runRules(article, { active }).map((finding) => {
    const fix = fixesOf(article, finding, { rules: [rule] })[0]
    if (!fix) return 'no fix'
    let result = text
    for (const { start, end, text: words } of [...fix.changes].sort((a, b) => b.start - a.start))
      result = result.slice(0, start) + words + result.slice(end)
    return fix.sure ? result : `${result} (?)`
  })
}
