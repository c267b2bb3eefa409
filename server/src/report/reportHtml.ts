import type { ArticleReport, ReportedActor } from './articleReport.ts'
import { keySwatch, statusBar } from './charts.ts'
import { checkTable } from './checkTable.ts'
import { html, type Html } from './html.ts'
import { coverageInWords, mentionsInWords, questions, statusParts, type StatusPart } from './inWords.ts'
import { lineLink, type LinkTo } from './links.ts'
import { sourcesTable } from './sourcesTable.ts'

/** The report on one article, as what stands in a page. Its own heading is of `level`, those of its parts one below. */
export function reportHtml(report: ArticleReport, linkTo: LinkTo, level: 1 | 2 = 1): Html {
  const { name, title, published, coverage, sources, claims, figures, unheard } = report
  const section = (label: string, count: number, content: () => Html): Html | undefined =>
    count === 0
      ? undefined
      : html`<section>
          ${heading(level + 1, html`${label} <span class="count">${count}</span>`)} ${content()}
        </section>`
  const parts = statusParts(coverage)
  const known = [title === undefined ? undefined : name, published && `published ${published}`]
  const checks = claims.map((it) => ({ ...it, question: questions[it.reason] }))
  const figureChecks = figures.map((it) => ({ ...it, question: it.isAttributed ? 'has a source' : 'none' }))
  return html`${heading(level, title ?? name)}
    <p class="meta">${known.filter((it) => it !== undefined).join(' · ')}</p>
    <section>
      <p class="coverage">${coverageInWords(coverage)}</p>
      ${statusBar(parts)} ${legend(parts)}
    </section>
    ${section('Sources', sources.length, () => sourcesTable(sources, linkTo))}
    ${section('Not heard', unheard.length, () => unheardList(unheard, linkTo))}
    ${section('To check', claims.length, () => checkTable(checks, 'Ask', linkTo))}
    ${section('Figures', figures.length, () => checkTable(figureChecks, 'Source', linkTo))}`
}

/** What the colours of the bars of sentences mean, with how many there are. */
function legend(parts: readonly StatusPart[]): Html {
  return html`<ul class="legend">
    ${parts.map((it) => html`<li>${keySwatch(it.status)} <b>${it.count}</b> ${it.label}</li>`)}
  </ul>`
}

function unheardList(unheard: readonly ReportedActor[], linkTo: LinkTo): Html {
  return html`<p class="note">Spoken of, and neither quoted nor reported.</p>
    <ul>
      ${unheard.map(
        (it) =>
          html`<li>
            <b>${it.name}</b>${it.role && `, ${it.role}`}: ${mentionsInWords(it)}, first on
            ${lineLink(it, linkTo)}${
              it.accused && html`. Accused: “${it.accused.words}” (${lineLink(it.accused, linkTo)})`
            }
          </li>`,
      )}
    </ul>`
}

function heading(level: number, content: string | Html): Html {
  const tag = { html: `h${level}` }
  return html`<${tag}>${content}</${tag}>`
}
