import type { Rule } from './rule.ts'
import type { Spelling } from './spellings.ts'
import { isClear, spellingVariants } from './spellingVariants.ts'
import { unifySpelling } from './unifySpelling.ts'

/** “Fedorov”, and further down “Federov”: one person, it seems, and two spellings. */
export const spellingVariant: Rule = {
  meta: {
    id: 'spelling-variant',
    summary: 'A person’s name is spelled one way throughout an article.',
    rationale:
      'A person whose name is spelled in two ways is two persons for a reader, and one of them is wrong.',
    sources: ['BBC Editorial Guidelines, 3.3 (accuracy)'],
    severity: 'warning',
  },
  *checkArticle(article) {
    for (const { usual, rarer } of spellingVariants(article)) {
      yield {
        ...rarer.places[0]!,
        message: `“${rarer.word}” seems to be the person spelled “${usual.word}” elsewhere. Check the name and spell it one way.`,
        related: [{ ...usual.places[0]!, message: `Here it is “${usual.word}”.` }],
      }
    }
  },
  *fixes(article, { start, end }) {
    for (const variant of spellingVariants(article)) {
      const { usual, rarer } = variant
      if (rarer.places[0]!.start !== start || rarer.places[0]!.end !== end) continue
      const changes = unifySpelling(article, rarer, usual.word)
      yield { title: titled(usual, rarer), changes, sure: isClear(variant) }
      if (usual.isKnown) continue
      yield { title: titled(rarer, usual), changes: unifySpelling(article, usual, rarer.word), sure: false }
    }
  },
}

function titled(right: Spelling, wrong: Spelling): string {
  return `Write “${right.word}” for “${wrong.word}” in this file`
}
