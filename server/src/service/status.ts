import type { Article } from '../core/article/article.ts'
import type { Enablement, StatusReason } from '../protocol.ts'

/** Whether a document is read as news, and what decided. */
export interface Status {
  readonly state: 'on' | 'off'
  readonly reason: StatusReason
}

/** What has a say, in the order in which it is asked. */
export interface StatusEvidence {
  readonly override: Enablement
  readonly setting: Enablement
  readonly text: string
  /** Asked only where the answer depends on it. */
  readonly article: () => Article
  readonly looksLikeNews: (article: Article) => boolean
}

/**
 * Longer than any article by far (UTF-16 units): a text like this is a log or a corpus, and would keep the server busy
 * for seconds. It is read only where the person chose that for the file itself.
 */
const longestArticle = 4_000_000

/**
 * The first that has something to say: the person’s choice for the file, its front matter, the setting, the look of the
 * text. Depends on the document as it is now alone, so that typing leads where opening would.
 */
export function decideStatus({ override, setting, text, article, looksLikeNews }: StatusEvidence): Status {
  if (override !== 'auto') return { state: override, reason: 'override' }
  if (text.length > longestArticle) return { state: 'off', reason: 'content' }
  if (mayHaveFrontMatter(text)) {
    const said = article().prose.frontMatter?.values.get('on-the-record')?.trim().toLowerCase()
    if (said === 'true' || said === 'on' || said === 'yes') return { state: 'on', reason: 'front-matter' }
    if (said === 'false' || said === 'off' || said === 'no') return { state: 'off', reason: 'front-matter' }
  }
  if (setting !== 'auto') return { state: setting, reason: 'setting' }
  return { state: looksLikeNews(article()) ? 'on' : 'off', reason: 'content' }
}

function mayHaveFrontMatter(text: string): boolean {
  return text.startsWith('---') || text.startsWith('\u{feff}---')
}
