import { optionsIn, severityIn } from '../../server/src/rules/inPreset.ts'
import { presets } from '../../server/src/rules/preset.ts'
import type { RuleMeta } from '../../server/src/rules/rule.ts'

/** A Markdown table: each rule’s severity in each preset, with the thresholds that differ from those of the first. */
export function presetTable(rules: readonly RuleMeta[]): string {
  const rows = rules.map((meta) => [
    `[${meta.id}](rules/${meta.id}.md)`,
    ...presets.map((preset) => [severityIn(meta, preset), ...ownOptions(meta, preset)].join(', ')),
  ])
  const lines = [['rule', ...presets], ['---', ...presets.map(() => '---')], ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

function ownOptions(meta: RuleMeta, preset: (typeof presets)[number]): readonly string[] {
  const usual = optionsIn(meta, presets[0])
  return Object.entries(optionsIn(meta, preset))
    .filter(([name, value]) => value !== usual[name])
    .map(([name, value]) => `${name} ${String(value)}`)
}

/** The text with the table where its marks are. */
export function withPresetTable(text: string, rules: readonly RuleMeta[]): string {
  return text.replace(
    /(<!-- presets: .* -->\n)[^]*?(<!-- end of presets -->)/u,
    (_, start: string, end: string) => `${start}\n${presetTable(rules)}\n${end}`,
  )
}
