import type { Article, ArticleBlock } from './article.ts'

/**
 * Whether a text reads as news: prose that is dated as an article is, or that reports what named or described people
 * said. Decided from the text and the file's name alone, so that the same text always gets the same answer. The words
 * for users stand in docs/which-files.md.
 */
export function isNews(article: Article, fileName?: string): boolean {
  if (fileName !== undefined && isProjectFile(fileName)) return false
  const look = lookOf(article)
  if (look.words < minWords || look.structured > look.paragraphs) return false
  const dense = look.reports > 1 && look.reports * wordsPerReportIfDense >= look.words
  const tolerance = look.words * (dense ? denseTolerance : 1)
  if (look.technical > tolerance * maxTechnical || look.addressed > tolerance * maxAddressed) return false
  const { date, from, byline, place } = article.publication
  const told = date !== undefined && (from === 'header' || from === 'dateline')
  const front = date !== undefined && from === 'frontMatter' && byline !== undefined
  if ((told || front || place !== undefined) && look.words >= minDatedWords) return true
  return look.reports * wordsPerReport >= look.words && look.reports >= 1
}

/** Less is no article yet. */
const minWords = 8
/** A date above two lines is a note; above this much prose it is an article. */
const minDatedWords = 40
/** One report of speech in so many words of prose at least; annotated news has one in 30 to 60. */
const wordsPerReport = 500
/** With so many reports, “you” and code-like words are what is reported on. */
const wordsPerReportIfDense = 100
const denseTolerance = 4
/** Share of code-like words and of “you” that manuals have and news has not, counted outside quotations. */
const maxTechnical = 0.02
const maxAddressed = 0.012
/** Blocks from the top that are looked at; a file says early what it is. */
const maxBlocks = 150

interface Look {
  readonly words: number
  readonly paragraphs: number
  /** List items, cells and headings beyond one for two paragraphs. */
  readonly structured: number
  readonly technical: number
  readonly addressed: number
  readonly reports: number
}

function lookOf({ blocks }: Article): Look {
  let words = 0
  let paragraphs = 0
  let items = 0
  let headings = 0
  let technical = 0
  let addressed = 0
  let reports = 0
  for (const block of blocks.slice(0, maxBlocks)) {
    const { kind } = block.found.analysis.tagged
    if (kind === 'heading') headings++
    else if (kind === 'listItem' || kind === 'cell') items++
    else paragraphs++
    const counts = countIn(block)
    words += counts.words
    technical += counts.technical
    addressed += counts.addressed
    reports += block.found.statements.filter((it) => it.cue.length > 0 && it.source.length > 0).length
  }
  const structured = items + Math.max(0, headings - paragraphs / 2)
  return { words, paragraphs, structured, technical, addressed, reports }
}

function countIn({ found }: ArticleBlock): Pick<Look, 'words' | 'technical' | 'addressed'> {
  const { tokens } = found.analysis.tagged
  let words = 0
  let technical = 0
  let addressed = 0
  const { quotations } = found
  let next = 0
  for (const { kind, lower, text, start } of tokens) {
    while (next < quotations.length && quotations[next]!.end <= start) next++
    const quotation = quotations[next]
    if (quotation && quotation.start <= start) continue
    if (kind === 'word') words++
    if (lower === 'you' || lower === 'your') addressed++
    else if (kind === 'symbol' ? technicalMarks.has(text) : isIdentifier(text)) technical++
  }
  return { words, technical, addressed }
}

const technicalMarks: ReadonlySet<string> = new Set([
  '{',
  '}',
  '=',
  '<',
  '>',
  '\\',
  '|',
  '`',
  '~',
  '^',
  '#',
  '@',
])

/** `camelCase`, `snake_case`, `file.ts`. */
function isIdentifier(text: string): boolean {
  if (text === '{' || text === '}' || text === '_') return true
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const before = text.charCodeAt(i - 1)
    if (code >= 65 && code <= 90 && before >= 97 && before <= 122)
      return !/^(?:Mc|Mac|De|La|Le|Di|Van|O)[A-Z]/.test(text)
  }
  return false
}

/** Files that tell of a software project, by their customary names. */
function isProjectFile(fileName: string): boolean {
  const name = fileName.toLowerCase().replace(/\.[a-z]+$/, '')
  return (
    projectFiles.has(name.replace(/[-_. ]?\d.*$/, '')) ||
    name.startsWith('readme') ||
    name.startsWith('license')
  )
}

const projectFiles: ReadonlySet<string> = new Set(
  `readme changelog changes history license licence copying notice authors contributors contributing maintainers
  code_of_conduct security support governance todo install upgrading requirements cmakelists robots humans architecture
  agents claude releasing backers sponsors faq thirdpartynotices pull_request_template issue_template`.split(
    /\s+/,
  ),
)
