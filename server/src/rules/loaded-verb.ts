import { inflect } from '../core/statements/inflections.ts'
import { createOverlapIndex } from './overlapIndex.ts'
import type { Rule } from './rule.ts'

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
  *checkBlock({ statements, quotations, analysis: { tagged } }) {
    const isQuoted = createOverlapIndex(quotations)
    let last = -1
    for (const { cue, source } of statements) {
      const first = cue[0]
      if (!first || source.length === 0 || first.start === last) continue
      const word = tagged.text.slice(first.start, first.end)
      if (!loadedVerbs.has(word.toLowerCase())) continue
      if (isQuoted(first)) continue
      last = first.start
      yield {
        start: first.start,
        end: first.end,
        message: `“${word}” judges the speaker as well as reporting. “Said” only reports.`,
      }
    }
  },
}

/*
 * AP Stylebook and Reuters Handbook, “said”; Wikipedia, “Words to watch: synonyms for said”. First those that doubt the
 * speaker, then those that find a fault admitted, then those that paint a temper.
 */
const loadedVerbs: ReadonlySet<string> = new Set(
  `claim allege purport profess
   admit confess concede
   boast brag gloat crow rant rave fume rage sneer scoff whine gripe moan gush blast slam slate lambast lambaste bash rip
   quip trumpet tout insist`
    .split(/\s+/)
    .flatMap((verb) => inflect(verb).map(([word]) => word)),
)
