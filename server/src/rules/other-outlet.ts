import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import type { Token } from '../core/sentences/token.ts'
import type { Span } from '../core/text/span.ts'
import { noteBlocks } from './noteBlocks.ts'
import { isOutlet } from './outlets.ts'
import { createOverlapIndex } from './overlapIndex.ts'
import { createOwnOutlets } from './ownOutlets.ts'
import { residuesFor } from './residues.ts'
import type { Finding, Rule } from './rule.ts'

/** Another outlet's disclaimer, signature or furniture that came along with its words. */
export const otherOutlet: Rule = {
  meta: {
    id: 'other-outlet',
    summary: 'What another outlet said of itself, or put around its stories, is gone.',
    rationale:
      '“The BBC has not verified this” tells readers what another newsroom did, and nothing of this one.',
    sources: [
      'AP Stylebook, “attribution” and “credit”',
      'Reuters Handbook of Journalism, “pick-ups” and “sign-offs”',
      'Society of Professional Journalists, Code of Ethics (“never plagiarize; always attribute”)',
    ],
    severity: 'warning',
  },
  *checkArticle(article) {
    const isOwn = createOwnOutlets(article)
    const signsAsReuters = isOwn('Reuters')
    for (const { at, note } of strangers(article)) {
      let last = -1
      for (const { start, end, message, outlet, isSignature } of note) {
        if (start < last || (isSignature && signsAsReuters)) continue
        if (outlet !== undefined && isOwn(outlet)) continue
        last = end
        yield { start: start + at.block.start, end: end + at.block.start, message }
      }
    }
  },
}

/** A finding, unless the outlet is the article's own. */
interface Stranger extends Finding {
  readonly outlet?: string | undefined
  readonly isSignature?: boolean
}

/** What a block has in its own words, in the order of the text. */
const strangers = noteBlocks((found): readonly Stranger[] | undefined => {
  const all = [...disclaimers(found), ...leftovers(found)]
  if (all.length === 0) return undefined
  const isQuoted = createOverlapIndex(found.quotations)
  // “She said the BBC had not verified it”: her words about the BBC.
  const isReported = createOverlapIndex(
    found.statements.filter((it) => it.source.length > 0).flatMap((it) => it.content),
  )
  return all.filter((it) => !isQuoted(it) && !isReported(it)).sort((a, b) => a.start - b.start)
})

/** “BBC News has not independently verified”, “Reuters could not immediately confirm”. */
function* disclaimers({ analysis }: AssembledBlock): Iterable<Stranger> {
  const { tokens, tags, text } = analysis.tagged
  for (let at = 0; at < tokens.length; at++) {
    const { lower } = tokens[at]!
    if (!checks.has(lower)) continue
    let not = at - 1
    while (not >= 0 && not > at - 8 && !denials.has(tokens[not]!.lower)) not--
    if (not < 0 || !denials.has(tokens[not]!.lower)) continue
    let last = not - 1
    while (
      last >= 0 &&
      last > not - 5 &&
      (tags[last] === 'AUX' || tags[last] === 'ADV' || tags[last] === 'VERB')
    )
      last--
    let first = last + 1
    while (first > 0 && first > last - 4 && isNamePart(tokens[first - 1]!)) first--
    if (first > last) continue
    const name = text.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/gu, ' ')
    if (!isOutlet(name)) continue
    yield {
      start: tokens[first]!.start,
      end: tokens[at]!.end,
      outlet: name,
      message: `This is what ${name} could or could not check. Say what this newsroom checked, or credit them with it.`,
    }
  }
}

function isNamePart({ text, lower, kind }: Token): boolean {
  return kind === 'word' && lower !== 'the' && /^\p{Lu}/u.test(text)
}

const checks: ReadonlySet<string> = new Set(
  'verify verified confirm confirmed authenticate authenticated corroborate corroborated'.split(' '),
)
const denials: ReadonlySet<string> = new Set(['not', "n't", 'unable', 'cannot', 'never'])

function* leftovers({ analysis }: AssembledBlock): Iterable<Stranger> {
  const { text, tokens, sentences, kind: block } = analysis.tagged
  for (const { pattern, kind, message } of residuesFor(tokens)) {
    for (const match of text.matchAll(pattern)) {
      const span: Span = { start: match.index, end: match.index + match[0].trimEnd().length }
      const outlet = match.groups?.['outlet']
      if (outlet !== undefined && !isOutlet(outlet)) continue
      if (kind === 'opening' && !opensSentence(sentences, span, block)) continue
      yield { ...span, message, outlet, isSignature: kind === 'signature' }
    }
  }
}

function opensSentence(sentences: readonly Span[], { start }: Span, kind: string): boolean {
  return kind !== 'cell' && sentences.some((it) => it.start <= start && start - it.start <= 2)
}
