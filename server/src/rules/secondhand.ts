import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import { tokenAt } from '../core/claims/blockWords.ts'
import type { Span } from '../core/text/span.ts'
import { noteBlocks } from './noteBlocks.ts'
import { isOutlet } from './outlets.ts'
import { createOverlapIndex } from './overlapIndex.ts'
import { createOwnOutlets } from './ownOutlets.ts'
import type { Rule } from './rule.ts'

/** “He said, according to The Times”; “Reuters reported, citing two sources”: heard from those who heard it. */
export const secondhand: Rule = {
  meta: {
    id: 'secondhand',
    summary: 'What somebody said is heard from them, not from another outlet.',
    rationale: 'Between the speaker and the reader stand two newsrooms, and this one has not heard it.',
    sources: [
      'Reuters Handbook of Journalism, “pick-ups”',
      'BBC Editorial Guidelines, 3.3 (first-hand sources)',
    ],
    severity: 'hint',
  },
  *checkArticle(article) {
    const isOwn = createOwnOutlets(article)
    for (const { at, note } of relayed(article)) {
      const told = new Set<number>()
      for (const { span, outlet, isCiting } of note) {
        if (isOwn(outlet) || told.has(span.start)) continue
        told.add(span.start)
        yield {
          start: span.start + at.block.start,
          end: span.end + at.block.start,
          message: isCiting
            ? `${capitalised(outlet)} heard this from others, and you from ${outlet}. Ask its sources yourself, or keep the credit and say what could be checked.`
            : `You have these words from ${outlet}, not from the speaker. Ask the speaker, or keep the credit and say that it could not be checked.`,
        }
      }
    }
  },
}

interface Relay {
  readonly span: Span
  readonly outlet: string
  /** The outlet itself names whom it has it from. */
  readonly isCiting: boolean
}

const relayed = noteBlocks((block): readonly Relay[] | undefined => {
  const all = [...relays(block)]
  if (all.length === 0) return undefined
  const isQuoted = createOverlapIndex(block.quotations)
  return all.filter(({ span }) => !isQuoted(span))
})

function* relays(block: AssembledBlock): Iterable<Relay> {
  const { statements } = block
  for (const { relayedBy, source, cue } of statements) {
    const relay = relayedBy && outletIn(block, relayedBy)
    if (relay && source.length > 0) yield { span: relay.span, outlet: relay.name, isCiting: false }
    const own = source[0] && outletIn(block, source[0])
    if (!own || cue.length === 0) continue
    const citing = citingBehind(block, Math.max(own.span.end, cue.at(-1)!.end))
    if (citing) yield { span: { start: own.span.start, end: citing.end }, outlet: own.name, isCiting: true }
  }
}

/** The outlet that a source phrase names. */
function outletIn(
  { mentions, analysis }: AssembledBlock,
  phrase: Span,
): { readonly span: Span; readonly name: string } | undefined {
  for (const { start, end, form } of mentions) {
    // “A Reuters survey” is first hand, whoever made it.
    if (form !== 'name' || start < phrase.start || end !== phrase.end) continue
    const name = analysis.tagged.text.slice(start, end).replace(/\s+/gu, ' ')
    if (!isOutlet(name)) continue
    const whole = analysis.tagged.text.slice(phrase.start, end).replace(/\s+/gu, ' ')
    return { span: phrase, name: /^the\s/iu.test(whole) ? `the ${name}` : name }
  }
  return undefined
}

/** “Reported, *citing* two officials”: close behind the verb. */
function citingBehind({ analysis }: AssembledBlock, offset: number): Span | undefined {
  const { tokens } = analysis.tagged
  const first = tokenAt(analysis.tagged, offset)
  for (let i = first; i < tokens.length && i < first + 8; i++) {
    const { lower } = tokens[i]!
    if (lower === '.' || lower === ';') return undefined
    if (lower === 'citing' || lower === 'quoting') return tokens[i]
  }
  return undefined
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
