import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import { tokenAt } from '../core/claims/blockWords.ts'
import { verbCues } from '../core/statements/cues.ts'
import type { Statement } from '../core/statements/statement.ts'
import { createOverlapIndex } from './overlapIndex.ts'
import { reportedFrame } from './reportedFrame.ts'
import type { Rule } from './rule.ts'
import { writeSaid } from './writeSaid.ts'

/** “Pointed out that”, “revealed that”: the verb takes what somebody says for a fact. */
export const factiveVerb: Rule = {
  meta: {
    id: 'factive-verb',
    summary: 'Verbs of saying do not vouch for what was said.',
    rationale:
      'One can point out, reveal or acknowledge only what is so: the verb makes a claim the paper’s own.',
    sources: [
      'Wikipedia, “Words to watch: synonyms for said”',
      'Reuters Handbook of Journalism, “attribution”',
    ],
    severity: 'off',
  },
  *checkBlock(block) {
    const { statements, quotations, analysis } = block
    const isQuoted = createOverlapIndex(quotations)
    let last = -1
    for (const statement of statements) {
      const cue = statement.cue[0]
      if (!cue || statement.source.length === 0 || cue.start === last || isQuoted(cue)) continue
      if (!vouches(block, statement)) continue
      last = cue.start
      const words = analysis.tagged.text.slice(cue.start, cue.end)
      yield {
        start: cue.start,
        end: cue.end,
        message: `“${words}” takes what is said for a fact. If it is one, state it; if not, “said” only reports.`,
      }
    }
  },
  *fixes(article, finding) {
    const [word = ''] = article.source.slice(finding.start, finding.end).split(/\s/, 1)
    const form = verbCues.get(word.toLowerCase())?.form
    if (form) yield { ...writeSaid(article, finding, form), sure: false }
  },
}

/** Wikipedia, “Words to watch: synonyms for said”: verbs that are right only where what follows is so. */
const vouching: ReadonlySet<string> = new Set([
  'reveal',
  'acknowledge',
  'prove',
  'recognize',
  'recognise',
  'note',
])

function vouches(block: AssembledBlock, statement: Statement): boolean {
  const { tagged } = block.analysis
  const at = tokenAt(tagged, statement.cue[0]!.start)
  const verb = verbCues.get(tagged.tokens[at]!.lower)
  if (!verb) return false
  // “Must prove that”, “demanded that she prove it”.
  if (verb.lemma === 'prove' && verb.form === 'base') return false
  const pointsOut = verb.lemma === 'point' && tagged.tokens[at + 1]?.lower === 'out'
  if (!pointsOut && !vouching.has(verb.lemma)) return false
  const frame = reportedFrame(block, statement)
  return frame === 'that' || frame === 'clause'
}
