import { namedShare } from '../core/article/report/coverage.ts'
import { escapeMarkdown } from '../core/text/escapeMarkdown.ts'
import type { ArticleReport, Place, ReportedActor, ReportedSource } from './articleReport.ts'
import type { Excerpt } from './excerpts.ts'
import {
  coverageInWords,
  mentionsInWords,
  percent,
  questions,
  sourceKinds,
  sourceName,
  statusParts,
} from './inWords.ts'
import { totalCoverage } from './totalCoverage.ts'

/** The reports as a Markdown document: for one article its page; for several a table over all, then each. */
export function reportMarkdown(reports: readonly ArticleReport[]): string {
  const [first, second] = reports
  if (first && !second) return `${articlePart(first, '#').join('\n\n')}\n`
  const rows = reports.map(({ name, title, coverage, sources }) => [
    title === undefined ? escapeMarkdown(name) : `${escapeMarkdown(title)} (${escapeMarkdown(name)})`,
    coverage.claims,
    coverage.named,
    coverage.weak,
    coverage.unsourced,
    sources.filter((it) => it.kind === 'named').length,
    shareOf(coverage),
  ])
  const parts = [
    `# Report on ${reports.length} articles`,
    `**${coverageInWords(totalCoverage(reports))}**`,
    table(['Article', 'Claims', 'Named', 'Vague', 'No source', 'Sources', 'Share named'], rows),
    ...reports.flatMap((it) => articlePart(it, '##')),
  ]
  return `${parts.join('\n\n')}\n`
}

function articlePart(report: ArticleReport, mark: '#' | '##'): readonly string[] {
  const { name, title, published, coverage, sources, unheard, claims, figures } = report
  const known = [
    title === undefined ? undefined : escapeMarkdown(name),
    published && `published ${published}`,
  ]
  const about = known.filter((it) => it !== undefined && it !== '').join(' · ')
  const section = (label: string, count: number, content: () => string): readonly string[] =>
    count === 0 ? [] : [`${mark}# ${label} (${count})`, content()]
  const statuses = statusParts(coverage).map((it) => [it.label, it.count])
  return [
    `${mark} ${escapeMarkdown(title ?? name)}`,
    ...(about === '' ? [] : [about]),
    `**${coverageInWords(coverage)}**`,
    table(['Sentences', 'Count'], statuses),
    ...section('Sources', sources.length, () => sourcesPart(sources)),
    ...section('Not heard', unheard.length, () => unheard.map(unheardItem).join('\n')),
    ...section('To check', claims.length, () =>
      claims.map((it) => checkItem(it, it.sentence, questions[it.reason])).join('\n'),
    ),
    ...section('Figures', figures.length, () =>
      figures.map((it) => checkItem(it, it.sentence, it.isAttributed ? '' : 'No source.')).join('\n'),
    ),
  ]
}

function sourcesPart(sources: readonly ReportedSource[]): string {
  const rows = sourceKinds.flatMap(([kind, label]) =>
    sources
      .filter((it) => it.kind === kind)
      .map((it) => [
        `${escapeMarkdown(sourceName(it))}${it.role === undefined ? '' : `, ${escapeMarkdown(it.role)}`}`,
        label.toLowerCase(),
        it.line,
        it.statements,
        it.quotedWords,
        it.reportedWords,
        percent(it.share),
      ]),
  )
  return table(
    ['Source', 'Kind', 'First line', 'Statements', 'Quoted words', 'Reported words', 'Share'],
    rows,
  )
}

function unheardItem(actor: ReportedActor): string {
  const { name, role, line, accused } = actor
  const who = `**${escapeMarkdown(name)}**${role === undefined ? '' : `, ${escapeMarkdown(role)}`}`
  const charge = accused ? `. Accused: “${escapeMarkdown(accused.words)}” (line ${accused.line})` : ''
  return `- ${who}: ${mentionsInWords(actor)}, first on line ${line}${charge}`
}

function checkItem({ line }: Place, { before, words, behind }: Excerpt, question: string): string {
  const sentence = `${escapeMarkdown(before)}**${escapeMarkdown(words)}**${escapeMarkdown(behind)}`
  return `- [ ] Line ${line}: ${sentence}${question === '' ? '' : ` *${question}*`}`
}

function shareOf(coverage: ArticleReport['coverage']): string {
  const share = namedShare(coverage)
  return share === undefined ? '–' : percent(share)
}

/** A table; what is a number in its first row stands on the right. Cells are Markdown already. */
function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
  const isNumber = (cell: string | number | undefined): boolean => typeof cell === 'number'
  const rule = head.map((_, i) => (isNumber(rows[0]?.[i]) ? '---:' : '---'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}
