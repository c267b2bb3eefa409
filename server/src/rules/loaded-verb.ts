import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import { tokenAt } from '../core/claims/blockWords.ts'
import type { VerbForm } from '../core/statements/cue.ts'
import { inflect } from '../core/statements/inflections.ts'
import type { Statement } from '../core/statements/statement.ts'
import { blockAround } from './blockAround.ts'
import { createOverlapIndex } from './overlapIndex.ts'
import { reportedFrame } from './reportedFrame.ts'
import type { Rule } from './rule.ts'
import { writeSaid } from './writeSaid.ts'

/** “Claimed” doubts the speaker, “admitted” finds them guilty; “said” does neither. */
export const loadedVerb: Rule = {
  meta: {
    id: 'loaded-verb',
    summary: 'Verbs of saying report what was said and do not judge the speaker.',
    rationale: '“Claimed” doubts the speaker and “admitted” finds them guilty; “said” does neither.',
    sources: [
      'AP Stylebook, “said”',
      'Reuters Handbook of Journalism, “attribution”',
      'Wikipedia, “Words to watch: synonyms for said”',
    ],
    severity: 'hint',
  },
  *checkBlock(block) {
    const { statements, quotations, analysis } = block
    const isQuoted = createOverlapIndex(quotations)
    let last = -1
    for (const statement of statements) {
      const first = statement.cue[0]
      if (!first || statement.source.length === 0 || first.start === last) continue
      const word = analysis.tagged.text.slice(first.start, first.end)
      const verb = loadedVerbs.get(word.toLowerCase())
      if (!verb || isQuoted(first) || !reports(block, statement, verb)) continue
      last = first.start
      yield {
        start: first.start,
        end: first.end,
        message: `“${word}” judges the speaker as well as reporting. “Said” only reports.`,
      }
    }
  },
  *fixes(article, { start, end }) {
    const around = blockAround(article, start)
    if (!around) return
    const statement = around.found.statements.find((it) => it.cue[0]?.start === start - around.block.start)
    const frame = statement && reportedFrame(around.found, statement)
    if (!frame) return
    const form = loadedVerbs.get(article.source.slice(start, end).toLowerCase())?.form
    if (!form) return
    // “Admitted to police that” wants another look than “admitted that”.
    const at = tokenAt(around.found.analysis.tagged, start - around.block.start)
    const next = around.found.analysis.tagged.tokens[at + 1]?.lower
    const isPlain = frame === 'quotation' || (frame === 'that' && next === 'that')
    yield {
      ...writeSaid(article, { start, end }, form),
      sure: isPlain && (form === 'past' || form === 'participle'),
    }
  },
}

interface LoadedVerb {
  readonly lemma: string
  readonly form: VerbForm
  /** It may also have what it is about as its object: *blasted the plan*. */
  readonly attacks: boolean
}

/** Verbs that doubt the speaker, that find a fault admitted, that paint a temper. AP Stylebook and Reuters Handbook, “said”; Wikipedia, “Words to watch: synonyms for said”. */
const talking = `claim allege purport profess admit confess concede boast brag gloat crow rant rave fume rage sneer scoff
  whine gripe moan gush quip insist`
/** From the same pages: headline words for criticism and praise. */
const attacking = 'blast slam slate lambast lambaste bash rip trumpet tout'

const loadedVerbs: ReadonlyMap<string, LoadedVerb> = new Map([
  ...formsOf(talking, false),
  ...formsOf(attacking, true),
])

function formsOf(verbs: string, attacks: boolean): readonly (readonly [string, LoadedVerb])[] {
  return verbs
    .split(/\s+/)
    .flatMap((lemma) => inflect(lemma).map(([word, form]) => [word, { lemma, form, attacks }] as const))
}

function reports(block: AssembledBlock, statement: Statement, { lemma, attacks }: LoadedVerb): boolean {
  const frame = reportedFrame(block, statement)
  if (!frame) return attacks && isAttack(block, statement)
  return lemma !== 'insist' || !isDemand(block, statement)
}

/** Somebody attacks something in words: a person or body is the subject, and what is attacked follows. */
function isAttack({ analysis: { tagged } }: AssembledBlock, { cue, content, speaker }: Statement): boolean {
  const at = tokenAt(tagged, cue[0]!.start)
  return tagged.tags[at] === 'VERB' && speaker.kind !== 'missing' && content[0]!.start > cue[0]!.end
}

/** “Insists that the budget include the wall”: a demand, which “said” would not tell. */
function isDemand({ analysis: { tagged } }: AssembledBlock, { content }: Statement): boolean {
  const { tokens, tags } = tagged
  const { start, end } = content[0]!
  for (let i = tokenAt(tagged, start); i < tokens.length && tokens[i]!.start < end; i++) {
    const { lower } = tokens[i]!
    if (tags[i] === 'AUX') return lower === 'be'
    if (tags[i] !== 'VERB' || lower.endsWith('ing') || tags[i - 1] === 'PART') continue
    const subject = tokens[i - 1]?.lower ?? ''
    if (irregularPasts.has(lower)) return false
    return !/(?:s|ed)$/.test(lower) && !/(?:s|people|men|women|they|we|you|i)$/.test(subject)
  }
  return false
}

/** Pasts of the commonest irregular verbs of English. */
const irregularPasts: ReadonlySet<string> = new Set(
  `came went took made got gave saw knew said thought left felt became began kept held met paid led lost ran sent spoke won
   told stood understood heard found brought bought built fell rose grew broke drew wrote fought hid sat sold taught wore`.split(
    /\s+/,
  ),
)
