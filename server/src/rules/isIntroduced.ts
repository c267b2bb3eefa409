import { isCapitalized } from '../core/actors/capitals.ts'
import type { FoundRole } from '../core/actors/findRoles.ts'
import { givenName, traits, traitsOf } from '../core/actors/lexicon/wordTraits.ts'
import type { ArticleBlock } from '../core/article/article.ts'
import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import type { PartOfSpeech } from '../core/language/partOfSpeech.ts'
import type { Span } from '../core/text/span.ts'
import type { NamedPlace } from './namedPersons.ts'
import { createOverlapIndex } from './overlapIndex.ts'

/**
 * Whether something beside the name may tell who the person is: a role, or any words in a place for one. Says yes where
 * in doubt.
 */
export function isIntroduced(place: NamedPlace): boolean {
  return (
    place.roles.some((it) => isOffice(place, it)) ||
    hasWordsWithin(place) ||
    hasWordsBefore(place) ||
    hasWordsBehind(place) ||
    isDescribedNear(place)
  )
}

/** Whether a role is surely one: a known office, or a noun for persons behind “a”. */
export function isOffice({ at, name }: NamedPlace, { head, start }: FoundRole): boolean {
  if (traitsOf(head) & traits.title) return true
  return (
    start > name.start && /\ban? $/u.test(at.found.analysis.tagged.text.slice(Math.max(0, start - 4), start))
  )
}

/** “Oceanographer Nadia Rahman”, where the first word was taken for a name. */
function hasWordsWithin({ name }: NamedPlace): boolean {
  const [first = '', second = '', third] = name.text.toLowerCase().split(' ')
  return third !== undefined && !(traitsOf(first) & givenName) && (traitsOf(second) & givenName) !== 0
}

/** “Neighbor Ana Ruiz”, “her lawyer, Ana Ruiz”, “a woman named Ana Ruiz”, “Director: Ana Ruiz”. */
function hasWordsBefore({ at, name, sentence }: NamedPlace): boolean {
  const { tokens, tags, sentences } = at.found.analysis.tagged
  const first = sentences[sentence]?.firstToken ?? 0
  let i = name.firstToken - 1
  while (i >= first && courtesy.has(tokens[i]!.lower)) i--
  if (i < first || tokens[i]!.kind === 'quote') return false
  const { lower } = tokens[i]!
  if (naming.has(lower)) return true
  // A clause that ends here, or the words of an apposition?
  if (lower === ',') return tags[i - 1] === 'NOUN' || tags[i - 1] === 'PROPN' || tokens[i - 1]?.text === ')'
  // “MSNBC host Ana Ruiz”: a noun that was taken for a verb; “said Ana Ruiz”, “wounded Ana Ruiz”.
  if (tags[i] === 'VERB' && !lower.endsWith('ed') && !isCue(at, tokens[i]!)) return true
  return !bare.has(tags[i]!) && !(traitsOf(lower) & traits.time)
}

function isCue({ found }: ArticleBlock, span: Span): boolean {
  let isIn = cues.get(found)
  if (!isIn) cues.set(found, (isIn = createOverlapIndex(found.statements.flatMap(({ cue }) => cue))))
  return isIn(span)
}

const cues = new WeakMap<AssembledBlock, (span: Span) => boolean>()

/** What may stand right before a name and tells nothing of its bearer. */
const bare: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'AUX', 'ADP', 'SCONJ', 'ADV', 'PRON'])

/** They tell no more than a person’s sex. */
const courtesy: ReadonlySet<string> = new Set(`mr mr. mrs mrs. ms ms. miss mx mx.`.split(' '))

const naming: ReadonlySet<string> = new Set(['named', 'called', 'as', 'like', 'including'])

/** “Ana Ruiz, who …”, “Ana Ruiz (Labour)”, “Ana Ruiz of Oxfam”, “Ana Ruiz is …”, “with Ana Ruiz directing”. */
function hasWordsBehind({ at, name }: NamedPlace): boolean {
  const { tokens, tags } = at.found.analysis.tagged
  let i = name.endToken
  const next = tokens[i]
  if (!next) return false
  if (linking.has(next.lower) || tags[i] === 'NOUN' || tags[i] === 'PROPN') return true
  if (next.kind === 'symbol' || (tags[i] === 'VERB' && next.lower.endsWith('ing'))) return true
  if (!openers.has(next.lower)) return false
  i++
  // An age is no introduction: “Ana Ruiz, 34, said”.
  if (tags[i] === 'NUM' && tokens[i + 1]?.text === ',') i += 2
  const opening = tokens[i]
  if (!opening || opening.kind === 'quote') return false
  if (tokens[name.firstToken - 2]?.lower === 'according') return indefinite.has(opening.lower)
  return isCapitalized(opening) || opening.lower.endsWith('ing') || !verbal.has(tags[i]!)
}

const linking: ReadonlySet<string> = new Set(
  `of from at with for in and who whose is was are were became becomes remains 's '`.split(' '),
)
const openers: ReadonlySet<string> = new Set([',', ':', '—', '–', '-', '('])
const indefinite: ReadonlySet<string> = new Set(['a', 'an', 'who', 'whose', 'one'])
const verbal: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'AUX', 'CCONJ', 'SCONJ', 'ADV'])

/** “Ana Ruiz wants more buses. The mayor said …”, “As a mayor, Ana Ruiz …”, “Two neighbors saw it. Ana Ruiz …”. */
function isDescribedNear({ at, name, sentence }: NamedPlace): boolean {
  const { tokens, tags, sentences } = at.found.analysis.tagged
  const isPerson = (i: number) => {
    if (tags[i] !== 'NOUN' && tags[i] !== 'PROPN') return false
    const { lower } = tokens[i]!
    return ((traitsOf(lower) | traitsOf(lower.replace(/s$/u, ''))) & traits.title) !== 0
  }
  const someIn = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (isPerson(i)) return true
    return false
  }
  const before = sentences[sentence - 1]
  const next = sentences[sentence + 1]
  if (before && someIn(before.firstToken, before.endToken)) return true
  if (next && someIn(next.firstToken, Math.min(next.endToken, next.firstToken + reach))) return true
  for (let i = sentences[sentence]?.firstToken ?? 0; i < name.firstToken; i++) {
    if (tokens[i]!.lower === 'as' && someIn(i + 1, Math.min(name.firstToken, i + reach))) return true
  }
  return false
}

/** Words from the start of a description to its noun. */
const reach = 6
