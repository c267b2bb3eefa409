import { isTextNoun } from '../../statements/sourceNouns.ts'
import type { Answer, Pattern, Question } from '../pattern.ts'
import { mentionOver, type SourcePhrase } from '../sourcePhrase.ts'

/** A text speaks for whom it comes from: “WHO’s statistics”, “a statement by the Kremlin”, “their letter”. */
export const documentSource: Pattern = (question) => {
  const { phrase } = question
  if (!phrase || phrase.heads.some((it) => it.form === 'name')) return undefined
  const by = madeBy(question, phrase)
  if (!by && !isText(question, phrase)) return undefined
  const author = by ?? phrase.modifiers.find((it) => it.form !== 'nominal')
  return author
    ? { ...named(author.actor), evidence: [{ start: author.start, end: author.end }] }
    : possessor(question, phrase)
}

/** The head of the phrase, or the noun before its preposition where a date comes first: “a March 14, 2019 press release”. */
function isText({ input }: Question, { from, to, head }: SourcePhrase): boolean {
  const { tokens, tags } = input.tagged
  if (isTextNoun(tokens[head]!.lower)) return true
  for (let i = from; i < to && tags[i] !== 'ADP' && tags[i] !== 'VERB'; i++) {
    if (tags[i] === 'NOUN' && tags[i + 1] !== 'NOUN' && isTextNoun(tokens[i]!.lower)) return true
  }
  return false
}

/** Whoever has written or counted it: “a post by *Amy Cook*”, “numbers reported by *the AP*”; not who has seen it. */
function madeBy({ input }: Question, { from, to, modifiers }: SourcePhrase) {
  const { tokens } = input.tagged
  for (let i = from + 1; i + 1 < to; i++) {
    if (tokens[i]!.lower !== 'by' || passing.test(tokens[i - 1]!.lower)) continue
    const { end } = tokens[i]!
    const author = modifiers.find((it) => it.start >= end)
    if (author && author.start - end <= 24) return author
  }
  return undefined
}

const passing = /^(?:seen|obtained|reviewed|viewed|cited|quoted|read|published|carried)$/

/** “their statement”: whom the pronoun means, or who spoke last. */
function possessor({ input, floor, members }: Question, { from, start }: SourcePhrase): Answer | undefined {
  const token = input.tagged.tokens[from]!
  const kind = owners.get(token.lower)
  if (!kind) return undefined
  const mention = mentionOver(input.mentions, token, 'pronoun')
  const { last, lastSource } = floor
  const actor = mention?.actor ?? (last?.kind === 'named' ? last.actor : undefined)
  if (actor === undefined) return undefined
  const isPerson = (last?.kind === 'named' ? last.member : members.get(actor))?.kind === 'person'
  if (!mention && isPerson !== (kind === 'person')) return undefined
  return { ...named(actor), evidence: lastSource && lastSource.start < start ? [lastSource] : [] }
}

const owners: ReadonlyMap<string, 'person' | 'body'> = new Map([
  ['his', 'person'],
  ['her', 'person'],
  ['its', 'body'],
  ['their', 'body'],
])

function named(actor: string): Answer {
  return {
    speaker: { kind: 'named', actor },
    certainty: 'inferred',
    evidence: [],
    runnerUp: undefined,
  }
}
