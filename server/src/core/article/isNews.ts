import type { Article } from './article.ts'
import { readNewsSigns, type NewsSigns } from './newsSigns.ts'

/**
 * Whether a text reads as news: running prose that names people and bodies, tells what happened and what was said, and
 * is neither code nor addressed to its reader. Decided from the text and the file's name alone, so that the same text
 * always gets the same answer. The words for users stand in docs/which-files.md.
 */
export function isNews(article: Article, fileName?: string): boolean {
  if (fileName !== undefined && isProjectFile(fileName)) return false
  const signs = readNewsSigns(article)
  if (signs.sentences === 0) return false
  const { header, people, bodies, reported } = signs
  return (header || people + bodies + reported > 0) && scoreOf(signs) >= leastScore
}

/**
 * What a sign counts for where one word in ten is one. Set by hand on the articles of Wikinews that are annotated for
 * this project and the files of its own dependencies; on other articles only measured.
 */
const weights = [
  ['reported', 4],
  ['quoted', 2.5],
  ['people', 2],
  ['bodies', 2],
  ['pastVerbs', 1],
  ['codeMarks', -3.5],
  ['addressing', -4],
] as const

/** What running sentences count for where the text is nothing else; less in proportion to lists, headings and code. */
const proseWeight = 3.5
const headerWeight = 2
const leastScore = 4.1

/** A sign counts up to this share of the words: twice as many names in a line do not make it twice the news. */
const mostShare = 0.3

/** A text just begun counts as if it had so many words, so that one name is not everything. */
const leastWords = 30

function scoreOf(signs: NewsSigns): number {
  const { proseWords, otherWords, codeMarks, header } = signs
  let score = (proseWeight * proseWords) / Math.max(1, proseWords + otherWords + 2 * codeMarks)
  if (header) score += headerWeight
  for (const [sign, weight] of weights) {
    score += 10 * weight * Math.min(mostShare, signs[sign] / Math.max(leastWords, proseWords))
  }
  return score
}

/** Files that tell of a software project, by their customary names. */
function isProjectFile(fileName: string): boolean {
  const name = fileName.toLowerCase().replace(/\.[a-z]+$/, '')
  if (name.startsWith('readme') || name.startsWith('license')) return true
  const digit = name.search(/\d/)
  return projectFiles.has(digit < 0 ? name : name.slice(0, digit).replace(/[-_. ]$/, ''))
}

const projectFiles: ReadonlySet<string> = new Set(
  `readme changelog changes history license licence copying notice authors contributors contributing maintainers
  code_of_conduct security support governance todo install upgrading requirements cmakelists robots humans architecture
  agents claude releasing backers sponsors faq thirdpartynotices pull_request_template issue_template`.split(
    /\s+/,
  ),
)
