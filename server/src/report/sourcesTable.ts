import type { ReportedSource } from './articleReport.ts'
import { keySwatch, wordsBar } from './charts.ts'
import { html, type Html } from './html.ts'
import { percent, sourceKinds, sourceName } from './inWords.ts'
import { lineLink, type LinkTo } from './links.ts'

/** Who says how much, by whether they have a name. */
export function sourcesTable(sources: readonly ReportedSource[], linkTo: LinkTo): Html {
  const most = Math.max(1, ...sources.map((it) => it.quotedWords + it.reportedWords))
  const groups = sourceKinds.map(([kind, label]) => {
    const own = sources.filter((it) => it.kind === kind)
    if (own.length === 0) return undefined
    return html`<tbody>
      <tr class="group">
        <th colspan="7" scope="rowgroup">${label}</th>
      </tr>
      ${own.map((it) => row(it, most, linkTo))}
    </tbody>`
  })
  return html`<table class="sources">
    <thead>
      <tr>
        <th scope="col">Source</th>
        <th scope="col" class="number">Line</th>
        <th scope="col" class="number">Statements</th>
        <th scope="col" class="number">Quoted words</th>
        <th scope="col" class="number">Reported words</th>
        <th scope="col" class="number">Share</th>
        <th scope="col" class="chart">
          ${keySwatch('quoted')} quoted<br />${keySwatch('reported')} reported
        </th>
      </tr>
    </thead>
    ${groups}
  </table>`
}

function row(source: ReportedSource, most: number, linkTo: LinkTo): Html {
  const { role, line, statements, quotedWords, reportedWords, share } = source
  return html`<tr>
    <th scope="row">${sourceName(source)}${role && html`<span class="role">${role}</span>`}</th>
    <td class="number">${lineLink(source, linkTo, String(line))}</td>
    <td class="number">${statements}</td>
    <td class="number">${quotedWords}</td>
    <td class="number">${reportedWords}</td>
    <td class="number">${percent(share)}</td>
    <td class="chart">${wordsBar(source, most)}</td>
  </tr>`
}
