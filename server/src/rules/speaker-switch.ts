import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import type { Span } from '../core/text/span.ts'
import { blockAround } from './blockAround.ts'
import type { Rule } from './rule.ts'
import { wordsBetween } from './wordsBetween.ts'

/** Another speaker's quotation begins in the middle of a paragraph, and readers take it for the first one's. */
export const speakerSwitch: Rule = {
  meta: {
    id: 'speaker-switch',
    summary: 'A new speaker gets a new paragraph, or is named before the quotation.',
    rationale:
      'Readers give a quotation to whoever spoke last, until they are told otherwise, and that is too late.',
    sources: ['AP Stylebook, “quotations in the news”', 'Reuters Handbook of Journalism, “quotations”'],
    severity: 'information',
  },
  *checkBlock(block) {
    if (block.analysis.tagged.kind === 'heading' || block.analysis.tagged.kind === 'quote') return
    let last: string | undefined
    for (const statement of block.statements) {
      const { content, source, speaker } = statement
      const voice = speaker.kind === 'named' ? speaker.actor : undefined
      const first = content[0]!
      if (statement.kind !== 'direct') continue
      const isNew = last !== undefined && voice !== undefined && voice !== last
      const isNamedFirst = source[0] === undefined || source[0].start < first.start
      if (isNew && !isNamedFirst && opensSentence(block, first) && !namesBefore(block, voice, first.start)) {
        yield {
          start: first.start,
          end: first.start + 1,
          message: 'Somebody else speaks here than before. Start a new paragraph, or name the speaker first.',
        }
      }
      last = voice
    }
  },
  *fixes(article, { start }) {
    const around = blockAround(article, start)
    if (!around) return
    const before = article.source.slice(around.block.start, start)
    const kept = before.trimEnd().length
    yield {
      title: 'Start a new paragraph',
      changes: [{ start: around.block.start + kept, end: start, text: '\n\n' }],
      sure: false,
    }
  },
}

/** Fewer words than these are no turn to speak. */
const fewestWords = 4

/** Whether a quotation of some length begins a sentence. */
function opensSentence(block: AssembledBlock, content: Span): boolean {
  const { text, sentences } = block.analysis.tagged
  if (!/^["“«‘'`„]$/u.test(text[content.start] ?? '')) return false
  return sentences.some((it) => it.start === content.start) && wordsBetween(block, content) >= fewestWords
}

/** Whether the speaker is named in the sentence before the quotation. */
function namesBefore({ mentions, analysis }: AssembledBlock, actor: string, at: number): boolean {
  const sentence = analysis.tagged.sentences.findLast((it) => it.end <= at)
  return mentions.some(
    (it) => it.actor === actor && it.form === 'name' && it.start >= (sentence?.start ?? 0) && it.end <= at,
  )
}
