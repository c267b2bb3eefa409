import { articleReport, type Place } from '../report/articleReport.ts'
import { reportHtml } from '../report/reportHtml.ts'
import { reportStyle } from '../report/reportStyle.ts'
import type { ReportDocument } from '../protocol.ts'
import type { DocumentView } from './view.ts'

/** What a report is to be called, and the client's command that its places run. */
export interface ReportOptions {
  readonly name: string
  readonly openPlace: string | undefined
}

/** What the article rests on, for a desk: HTML whose places run a command of the client. */
export function getReport(
  { uri, article, positions }: DocumentView,
  { name, openPlace }: ReportOptions,
): ReportDocument {
  const report = articleReport(article, name, (offset) => positions.positionOf(offset).line + 1)
  const linkTo = ({ at }: Place): string | undefined =>
    openPlace && `command:${openPlace}?${encodeURIComponent(JSON.stringify([uri, positions.rangeOf(at)]))}`
  return { title: report.title ?? name, html: reportHtml(report, linkTo).html, style: reportStyle }
}
