import type { Place } from './articleReport.ts'
import { html, type Html } from './html.ts'

/** Where a place in the article is to be opened; undefined where a page has no way to. */
export type LinkTo = (place: Place) => string | undefined

/** The label, as a link where there is one. */
export function lineLink(place: Place, linkTo: LinkTo, label = `line ${place.line}`): Html {
  const target = linkTo(place)
  if (target === undefined) return html`${label}`
  return html`<a href="${target}" title="Go to line ${place.line}">${label}</a>`
}
