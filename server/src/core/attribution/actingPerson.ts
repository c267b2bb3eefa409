import { isSubject } from '../actors/isSubject.ts'
import { wordsForPersons } from '../actors/wordsForPersons.ts'
import { isPersonNoun } from '../statements/sourceNouns.ts'
import type { Span } from '../text/span.ts'
import type { Question } from './pattern.ts'
import { mayBe } from './rival.ts'
import { sentenceAt } from './sentenceAt.ts'
import { firstAt } from './sourcePhrase.ts'
import { isSpoken } from './speech.ts'

/** Whoever a sentence of the narrator's is about. */
export interface ActingPerson extends Span {
  /** The actor's key; undefined for somebody without a name (“a spokesman for the club”). */
  readonly actor: string | undefined
}

/** How many sentences before a pronoun are looked at. */
const reach = 3
/** How many tokens of a sentence are looked at. */
const longest = 60

/** The nearest person, named or not, whom the narrator makes a subject in this block before `offset`. */
export function actingPerson(
  { input, members, speech }: Question,
  offset: number,
  gender: 'female' | 'male',
): ActingPerson | undefined {
  const { tagged, mentions } = input
  const { tokens, tags, sentences } = tagged
  const last = sentenceAt(tagged, offset)
  for (let at = last; at >= 0 && at >= last - reach; at--) {
    const { firstToken, endToken } = sentences[at]!
    for (let i = firstToken; i < endToken && i < firstToken + longest && tokens[i]!.end <= offset; i++) {
      if (isSpoken(speech, tokens[i]!.start)) continue
      const mention = mentions[firstAt(mentions, tokens[i]!.start)]
      const isName = mention?.form === 'name' && mention.start === tokens[i]!.start
      if (isName && mayBe(members.get(mention.actor), gender)) {
        let to = i
        while (to < endToken && tokens[to]!.start < mention.end) to++
        if (isSubject(tagged, i, behindOf(to), firstToken)) return mention
      }
      if (tags[i] === 'NOUN' && !isName && opens(i, firstToken) && isSomebody(tokens[i]!.lower, gender))
        return { start: tokens[firstToken]!.start, end: tokens[i]!.end, actor: undefined }
    }
  }
  return undefined

  /** Behind “of Saudi Arabia” where it follows a name, or where the name ends. */
  function behindOf(to: number): number {
    if (tokens[to]?.lower !== 'of') return to
    let end = to + 1
    while (end < to + 6 && inPhrase.has(tags[end]!)) end++
    return end
  }

  /** “*A* club *spokesman* declined”, “*Her* lawyer”: nothing but its noun phrase stands before it. */
  function opens(noun: number, first: number): boolean {
    if (noun - first > 5 || tags[noun + 1] === 'NOUN' || tags[noun + 1] === 'PROPN') return false
    if (!/^(?:an?|one|another|his|her|their|its)$/.test(tokens[first]!.lower)) return false
    for (let i = first + 1; i < noun; i++)
      if (tags[i] !== 'NOUN' && tags[i] !== 'ADJ' && tags[i] !== 'PROPN') return false
    const next = tokens[noun + 1]
    return next?.kind === 'word' && next.lower !== "'s"
  }
}

const inPhrase = new Set(['PROPN', 'NOUN', 'ADJ', 'DET'])

function isSomebody(noun: string, gender: 'female' | 'male'): boolean {
  const known = wordsForPersons.get(noun)
  return known?.use === 'noun' ? (known.gender ?? gender) === gender : isPersonNoun(noun)
}
