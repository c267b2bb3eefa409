import type { Place } from './articleReport.ts'
import type { Excerpt } from './excerpts.ts'
import { html, type Html } from './html.ts'
import { lineLink, type LinkTo } from './links.ts'

/** Something to ask about: the words in their sentence, and the question. */
export interface Check extends Place {
  readonly sentence: Excerpt
  readonly question: string
}

/** A list to work through, on paper too: each has a box. */
export function checkTable(checks: readonly Check[], ask: string, linkTo: LinkTo): Html {
  return html`<table class="checks">
    <thead>
      <tr>
        <td></td>
        <th scope="col" class="number">Line</th>
        <th scope="col">Sentence</th>
        <th scope="col">${ask}</th>
      </tr>
    </thead>
    <tbody>
      ${checks.map((it) => row(it, linkTo))}
    </tbody>
  </table>`
}

function row(check: Check, linkTo: LinkTo): Html {
  const { before, words, behind } = check.sentence
  return html`<tr>
    <td class="box" aria-hidden="true">☐</td>
    <td class="number">${lineLink(check, linkTo, String(check.line))}</td>
    <td class="sentence">${before}<mark>${words}</mark>${behind}</td>
    <td class="ask">${check.question}</td>
  </tr>`
}
