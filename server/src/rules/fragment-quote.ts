import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import { tokenAt } from '../core/claims/blockWords.ts'
import type { Quotation } from '../core/quotations/quotation.ts'
import type { Rule } from './rule.ts'

interface Options {
  readonly [name: string]: number
  readonly words: number
}

/** The minister was “very happy”: marks around words that anybody would use. */
export const fragmentQuote: Rule<Options> = {
  meta: {
    id: 'fragment-quote',
    summary: 'A quotation of a word or two is there for a word that only this speaker would use.',
    rationale: 'Marks around ordinary words promise more than they hold, and read as doubt.',
    sources: [
      'AP Stylebook, “quotations in the news” (fragmentary quotes)',
      'Guardian style guide, “quotes”',
    ],
    severity: 'hint',
    options: {
      words: {
        description: 'The longest quotation that is looked at, in words.',
        default: 2,
        minimum: 1,
        maximum: 6,
      },
    },
  },
  *checkBlock(block, { words: most }) {
    const { kind, text } = block.analysis.tagged
    if (kind === 'heading' || kind === 'quote') return
    for (const quotation of block.quotations) {
      if (quotation.depth > 0 || quotation.use !== 'speech' || !quotation.closed) continue
      if (!isOrdinary(block, quotation, most)) continue
      const words = text.slice(quotation.content.start, quotation.content.end).replace(/[.,!?]$/u, '')
      yield {
        start: quotation.start,
        end: quotation.end,
        message: `Anybody would say “${words}”. Leave out the marks, or quote a sentence.`,
      }
    }
  },
}

/** Whether a few lower-case words within a sentence are all ordinary, at least one of them more than a particle. */
function isOrdinary(
  { analysis: { tagged } }: AssembledBlock,
  { start, content, end }: Quotation,
  most: number,
): boolean {
  const { tokens } = tagged
  const from = tokenAt(tagged, content.start)
  const before = tagged.text.slice(0, start).trimEnd()
  // A sentence of its own, or one of several.
  if (/[:,]$/u.test(before) || /["”’'] (?:and|or)$/u.test(before)) return false
  if (/^,? (?:and|or) ["“‘']/u.test(tagged.text.slice(end, end + 8))) return false
  let count = 0
  let ordinary = false
  for (let i = from; i < tokens.length && tokens[i]!.start < content.end; i++) {
    const { kind, lower, text } = tokens[i]!
    if (kind === 'punctuation') {
      if (/[?!]/u.test(text)) return false
      continue
    }
    if (kind !== 'word' || text !== text.toLowerCase() || ++count > most) return false
    if (ordinaryWords.has(lower)) ordinary = true
    else if (!particles.has(lower)) return false
  }
  return ordinary
}

/** Adjectives and adverbs of praise, worry and degree among the thousand commonest words of English (Leech, Rayson and Wilson 2001, “Word frequencies in written and spoken English”), and those of communiqués. */
const ordinaryWords: ReadonlySet<string> = new Set(
  `good great nice fine happy glad pleased sorry sad proud important significant useful helpful interesting successful
   excellent wonderful clear sure certain possible likely unlikely necessary ready able open free strong hard difficult easy
   tough serious big large huge small major minor main different similar special new old early late long short high low
   positive negative productive constructive fruitful frank cordial excited delighted disappointed concerned worried
   confident hopeful optimistic grateful thankful surprised aware available better best worse worst several many`.split(
    /\s+/,
  ),
)

const particles: ReadonlySet<string> = new Set(
  'a an the very so too quite really extremely deeply highly more most and or not be is was'.split(' '),
)
