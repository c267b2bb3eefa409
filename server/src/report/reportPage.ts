import type { ArticleReport } from './articleReport.ts'
import { statusBar } from './charts.ts'
import { html, type Html } from './html.ts'
import { coverageInWords, percent, statusParts } from './inWords.ts'
import { namedShare } from '../core/article/report/coverage.ts'
import { reportHtml } from './reportHtml.ts'
import { reportStyle } from './reportStyle.ts'
import { totalCoverage } from './totalCoverage.ts'

/**
 * A page of its own that asks the network for nothing and runs no script. `styleHash` gives the hash of a style (base64 of
 * its SHA-256) by which the page allows it and no other.
 */
export function reportPage(reports: readonly ArticleReport[], styleHash: (style: string) => string): string {
  const style = `${colors}${reportStyle}`
  // In one piece: the hash is of all that stands between the tags.
  const element: Html = { html: `<style>${style}</style>` }
  const [first, second] = reports
  const one = first && !second
  const body = one ? reportHtml(first, () => undefined) : severalHtml(reports)
  const title = one ? (first.title ?? first.name) : `Report on ${reports.length} articles`
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'sha256-${styleHash(style)}'; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${element}
      </head>
      <body>
        <main>${body}</main>
        <footer>
          <p class="meta">
            Made by On the Record from the words of the article alone. It is sometimes wrong.
          </p>
        </footer>
      </body>
    </html> `.html
}

/** A table over all articles, then each. */
function severalHtml(reports: readonly ArticleReport[]): Html {
  return html`<h1>Report on ${reports.length} articles</h1>
    <p class="coverage">${coverageInWords(totalCoverage(reports))}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">Article</th>
          <th scope="col" class="number">Claims</th>
          <th scope="col" class="number">Named</th>
          <th scope="col" class="number">Vague</th>
          <th scope="col" class="number">No source</th>
          <th scope="col" class="number">Sources</th>
          <th scope="col" class="number">Share named</th>
          <th scope="col" class="chart">Sentences</th>
        </tr>
      </thead>
      <tbody>
        ${reports.map((it, i) => row(it, i))}
      </tbody>
    </table>
    ${reports.map((it, i) => html`<article id="article-${i + 1}">${reportHtml(it, () => undefined, 2)}</article>`)}`
}

function row({ name, title, coverage, sources }: ArticleReport, index: number): Html {
  const share = namedShare(coverage)
  return html`<tr>
    <th scope="row">
      <a href="#article-${index + 1}">${title ?? name}</a>${title && html`<span class="role">${name}</span>`}
    </th>
    <td class="number">${coverage.claims}</td>
    <td class="number">${coverage.named}</td>
    <td class="number">${coverage.weak}</td>
    <td class="number">${coverage.unsourced}</td>
    <td class="number">${sources.filter((it) => it.kind === 'named').length}</td>
    <td class="number">${share === undefined ? '–' : percent(share)}</td>
    <td class="chart">${statusBar(statusParts(coverage), 14)}</td>
  </tr>`
}

/** Blue, amber and vermilion stay apart for those who see red and green alike. */
const colors = `
:root { color-scheme: light dark; --ink: #1f2a37; --paper: #fff; --quiet: #5b6673; --rule: #dde1e6; --mark: #fde9b8;
  --link: #0b57a4; --named: #1b5e9b; --nameless: #9cc3e6; --weak: #f0b23e; --unsourced: #c1440e; --exempt: #d5dae0;
  --on-dark: #fff; --on-light: #1f2a37; --on-weak: #1f2a37; }
@media (prefers-color-scheme: dark) { :root { --ink: #e3e7ec; --paper: #16191d; --quiet: #9aa5b1; --rule: #343b43;
  --mark: #5b4710; --link: #7db8f0; --named: #4b93d6; --nameless: #2b567d; --weak: #d99a1f; --unsourced: #d9542b;
  --exempt: #444c55; --on-dark: #0d0f11; --on-light: #fff; --on-weak: #0d0f11; } }
@media print { :root { color-scheme: light; --ink: #000; --paper: #fff; --quiet: #444; --rule: #bbb; --mark: #fde9b8;
  --named: #1b5e9b; --nameless: #9cc3e6; --weak: #f0b23e; --unsourced: #c1440e; --exempt: #d5dae0;
  --on-dark: #fff; --on-light: #1f2a37; --on-weak: #1f2a37; } }
`
