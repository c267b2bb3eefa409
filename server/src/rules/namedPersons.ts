import type { Actor } from '../core/actors/actor.ts'
import { blockNamesOf } from '../core/actors/blockNames.ts'
import type { FoundRole } from '../core/actors/findRoles.ts'
import type { NameCandidate } from '../core/actors/nameCandidate.ts'
import type { Article, ArticleBlock } from '../core/article/article.ts'
import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import type { TaggedText } from '../core/language/taggedText.ts'
import { moveSpan, type Span } from '../core/text/span.ts'
import { createOverlapIndex } from './overlapIndex.ts'
import { createOwnWords } from './ownWords.ts'

/** A person of an article with every place that names them. */
export interface NamedPerson {
  readonly actor: Actor
  /** In the order of the text. */
  readonly places: readonly NamedPlace[]
}

/** A place where a person stands by name; the span (of the source) leaves out title and possessive. */
export interface NamedPlace extends Span {
  /** As it stands, white space reduced to one space. */
  readonly text: string
  /** Whether it is of more than one word. */
  readonly isFull: boolean
  /** Whether it stands in the article's own prose: no headline, header line, caption, block quotation, nor quoted. */
  readonly isOwn: boolean
  readonly isQuoted: boolean
  readonly at: ArticleBlock
  /** The name where it stands in its block. */
  readonly name: NameCandidate
  /** Index of its sentence in the block. */
  readonly sentence: number
  /** What its block says of who they are, beside this name; offsets relative to the block. */
  readonly roles: readonly FoundRole[]
}

/** The persons of an article and where they are named, in the order in which they first are; remembered for it. */
export function namedPersons(article: Article): readonly NamedPerson[] {
  let found = memo.get(article)
  if (!found) memo.set(article, (found = readPersons(article)))
  return found
}

const memo = new WeakMap<Article, readonly NamedPerson[]>()

function readPersons(article: Article): readonly NamedPerson[] {
  const places = new Map<string, NamedPlace[]>()
  for (const at of article.blocks) {
    for (const [actor, local] of localPlacesOf(at.found)) {
      const place = { ...local, ...moveSpan(local, at.block.start), at }
      const own = places.get(actor)
      if (own) own.push(place)
      else places.set(actor, [place])
    }
  }
  return article.actors.flatMap((actor) => {
    const own = actor.kind === 'person' ? places.get(actor.key) : undefined
    return own ? [{ actor, places: own }] : []
  })
}

/** A place as its block alone tells it: offsets relative to the block. */
type LocalPlace = Omit<NamedPlace, 'at'>

const localPlaces = new WeakMap<AssembledBlock, readonly (readonly [string, LocalPlace])[]>()

/** The names of a block, each with its actor's key; remembered for the block. */
function localPlacesOf(found: AssembledBlock): readonly (readonly [string, LocalPlace])[] {
  let places = localPlaces.get(found)
  if (!places) localPlaces.set(found, (places = [...placesIn(found)]))
  return places
}

function* placesIn(found: AssembledBlock): Iterable<readonly [string, LocalPlace]> {
  const { analysis, mentions, quotations } = found
  if (analysis.names.length === 0) return
  const byStart = new Map(mentions.filter((it) => it.form === 'name').map((it) => [it.start, it.actor]))
  const isOwn = isCaption(analysis.tagged) ? () => false : createOwnWords(found)
  const isQuoted = createOverlapIndex(quotations)
  const roles = rolesByName(blockNamesOf(analysis).roles)
  const { sentences } = analysis.tagged
  let sentence = 0
  for (const [index, name] of analysis.names.entries()) {
    while (sentence < sentences.length - 1 && sentences[sentence]!.endToken <= name.firstToken) sentence++
    const actor = byStart.get(name.start)
    if (actor === undefined) continue
    const place: LocalPlace = {
      start: name.start,
      end: name.end,
      text: name.text,
      isFull: name.text.includes(' '),
      isOwn: isOwn(name),
      isQuoted: isQuoted(name),
      name,
      sentence,
      roles: roles.get(index) ?? [],
    }
    yield [actor, place]
  }
}

function rolesByName(roles: readonly FoundRole[]): ReadonlyMap<number, readonly FoundRole[]> {
  const byName = new Map<number, FoundRole[]>()
  for (const it of roles) {
    const own = byName.get(it.name)
    if (own) own.push(it)
    else byName.set(it.name, [it])
  }
  return byName
}

/** “Ruiz (left) in 2022. Photo: City of Oslo”: a short block with a credit. */
function isCaption({ tokens, sentences }: TaggedText): boolean {
  if (tokens.length > longestCaption) return false
  return sentences.some(
    ({ firstToken }) => tokens[firstToken + 1]?.text === ':' && credits.has(tokens[firstToken]!.lower),
  )
}

const longestCaption = 60
const credits: ReadonlySet<string> = new Set(
  'image photo picture photograph credit caption graphic illustration video'.split(' '),
)
