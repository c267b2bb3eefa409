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
 * against mail, reviews, manuals, licences, travel guides, biographies, stories and minutes.
 */
const leastScore = -2.3
const sureScore = -0.2

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
  score += (7.1 * proseWords) / Math.max(1, proseWords + otherWords + 2 * codeMarks)
  if (header) score += 2
  score -= 3.3 * Math.min(0.2, report.imperatives / Math.max(5, report.sentences))
  score += (4.7 * (report.openedByQuotation / Math.max(3, report.blocks)) * report.quotedWords) / report.words
  for (const [count, weight, most] of perTenWords({ ...news, ...report }))
    score += weight * Math.min(most, (10 * count) / report.words)
  return score
}

const bias = -6.6

/** A count, what it weighs where one word in ten is such, and the share (in tenths) above which more adds nothing. */
function perTenWords(
  signs: Omit<NewsSigns, 'sentences'> & ReportSigns,
): readonly (readonly [count: number, weight: number, most: number])[] {
  return [
    [signs.bodies, 1.5, 0.8],
    [signs.sources, 7.6, 0.4],
    [signs.longSources, 5.7, 0.3],
    [signs.quoted, 4.8, 0.3],
    [signs.fullNames, 6, 0.3],
    [signs.roles, 3.9, 0.3],
    [signs.weekdays, 2.8, 0.2],
    [signs.relativeDays, 1.2, 0.2],
    [signs.pastVerbs, -2, 1],
    [signs.addressing, -3.9, 0.5],
    [signs.firstPerson, -4.5, 0.5],
    [signs.modals, -6, 0.3],
    [signs.numbers, -3.2, 0.6],
    [signs.repartee, -6.4, 0.3],
    [signs.procedure, -2, 0.2],
  ]
}
