import type { Article } from './article.ts'
import { readNewsSigns, type NewsSigns } from './newsSigns.ts'
import { readReportSigns, type ReportSigns } from './reportSigns.ts'

/**
 * Whether a text reports: tells in the third person what happened and who said so, as news does. Fiction, minutes,
 * letters, manuals, specifications and reference works name people and let them speak, too, and owe nobody a source.
 * In doubt it does, and so does a text that has only been begun or whose front matter says that it is news:
 * docs/decisions/0007-reports-are-judged-by-weight.md.
 */
export function isReport(article: Article): boolean {
  return reportScore(article) >= leastScore
}

/** The same, where being wrong costs more than saying nothing. */
export function isSurelyReport(article: Article): boolean {
  return reportScore(article) >= sureScore
}

/*
 * Thresholds and weights are those of a logistic regression, rounded. It was fitted to news (PolNeAR, WorldWide, Wikinews)
 * against mail, reviews, manuals, travel guides, biographies, encyclopedias, interviews, papers, stories and minutes, every
 * kind counting alike; signs were chosen by how well they tell news from a kind that the fit has not seen.
 */
const leastScore = 3.1
const sureScore = 5.4

/** Shorter texts show too little of what they will be; in words. */
const fewestWords = 60

const scores = new WeakMap<Article, number>()

function reportScore(article: Article): number {
  let score = scores.get(article)
  if (score === undefined) scores.set(article, (score = scoreOf(article)))
  return score
}

function scoreOf(article: Article): number {
  const said = article.prose.frontMatter?.values.get('on-the-record')?.trim().toLowerCase()
  if (said === 'true' || said === 'on' || said === 'yes') return Infinity
  const report = readReportSigns(article)
  if (report.words < fewestWords) return Infinity
  const news = readNewsSigns(article)
  const { proseWords, otherWords, codeMarks, header } = news
  let score = bias
  score += (3.4 * proseWords) / Math.max(1, proseWords + otherWords + 2 * codeMarks)
  if (header) score += 2.3
  score -= 12.1 * Math.min(0.2, report.imperatives / Math.max(5, report.sentences))
  score +=
    (12.5 * (report.openedByQuotation / Math.max(3, report.blocks)) * report.quotedWords) / report.words
  for (const [count, weight, most] of perTenWords({ ...news, ...report }))
    score += weight * Math.min(most, (10 * count) / report.words)
  return score
}

const bias = 4.3

/** A count, what it weighs where one word in ten is such, and the share (in tenths) above which more adds nothing. */
function perTenWords(
  signs: Omit<NewsSigns, 'sentences'> & ReportSigns,
): readonly (readonly [count: number, weight: number, most: number])[] {
  return [
    [signs.bodies, 3.5, 0.8],
    [signs.sources, 11.7, 0.4],
    [signs.longSources, 17.3, 0.3],
    [signs.pronounSources, -11.2, 0.3],
    [signs.fullNames, 7.3, 0.3],
    [signs.singleNames, -2.9, 0.5],
    [signs.roles, 10, 0.3],
    [signs.weekdays, 37, 0.2],
    [signs.relativeDays, 6.3, 0.2],
    [signs.datedDays, -20.3, 0.2],
    [signs.oldYears, -18, 0.3],
    [signs.yearsInBrackets, -29.4, 0.1],
    [signs.pastVerbs, -1.8, 1],
    [signs.existentials, -22.7, 0.2],
    [signs.addressing, -6.7, 0.5],
    [signs.firstPerson, -2.6, 0.5],
    [signs.modals, -32.1, 0.3],
    [signs.numbers, -6, 0.6],
    [signs.repartee, -14.3, 0.3],
    [signs.procedure, -32.1, 0.2],
  ]
}
