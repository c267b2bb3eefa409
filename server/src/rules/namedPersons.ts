import type { Actor } from '../core/actors/actor.ts'
import { blockNamesOf } from '../core/actors/blockNames.ts'
import type { FoundRole } from '../core/actors/findRoles.ts'
import type { NameCandidate } from '../core/actors/nameCandidate.ts'
import type { Article, ArticleBlock } from '../core/article/article.ts'
import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import type { TaggedText } from '../core/language/taggedText.ts'
import type { Span } from '../core/text/span.ts'
import { noteBlocks, once, type BlockNote } from './noteBlocks.ts'
import { createOverlapIndex } from './overlapIndex.ts'
import { createOwnWords } from './ownWords.ts'

/** A person of an article with every place that names them. */
export interface NamedPerson {
  readonly actor: Actor
  /** In the order of the text. */
  readonly places: readonly NamedPlace[]
  /** The first place in the article's own prose. */
  readonly first: NamedPlace | undefined
  /** The places of which that holds, without putting the others into the source. */
  where(holds: (place: LocalPlace, found: AssembledBlock) => boolean): readonly NamedPlace[]
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
  /** Index of its block in the article. */
  readonly paragraph: number
  /** The name where it stands in its block. */
  readonly name: NameCandidate
  /** Index of its sentence in the block. */
  readonly sentence: number
  /** What its block says of who they are, beside this name; offsets relative to the block. */
  readonly roles: readonly FoundRole[]
}

/** The persons of an article and where they are named, in the order in which they first are; remembered for it. */
export const namedPersons = once((article: Article): readonly NamedPerson[] => {
  const notes = new Map<string, BlockNote<LocalPlaces>[]>()
  for (const it of localPlaces(article)) {
    for (const actor of it.note.keys()) {
      const own = notes.get(actor)
      if (own) own.push(it)
      else notes.set(actor, [it])
    }
  }
  return article.actors.flatMap((actor) => {
    const own = actor.kind === 'person' ? notes.get(actor.key) : undefined
    return own ? [createPerson(actor, own)] : []
  })
})

/** Places are put into the source when asked for: most rules look at few persons. */
function createPerson(actor: Actor, notes: readonly BlockNote<LocalPlaces>[]): NamedPerson {
  let places: readonly NamedPlace[] | undefined
  return {
    actor,
    get places() {
      return (places ??= notes.flatMap((it) => it.note.get(actor.key)!.map((local) => placed(local, it))))
    },
    where: (holds) =>
      notes.flatMap((it) =>
        it.note
          .get(actor.key)!
          .filter((local) => holds(local, it.at.found))
          .map((local) => placed(local, it)),
      ),
    get first() {
      for (const it of notes) {
        const local = it.note.get(actor.key)!.find(({ isOwn }) => isOwn)
        if (local) return placed(local, it)
      }
      return undefined
    },
  }
}

function placed(local: LocalPlace, { at, index }: BlockNote<LocalPlaces>): NamedPlace {
  const { text, isFull, isOwn, isQuoted, name, sentence, roles } = local
  const start = local.start + at.block.start
  const end = local.end + at.block.start
  return { start, end, text, isFull, isOwn, isQuoted, name, sentence, roles, at, paragraph: index }
}

/** A place as its block alone tells it: offsets relative to the block. */
export type LocalPlace = Omit<NamedPlace, 'at' | 'paragraph'>

/** By the actor's key. */
type LocalPlaces = ReadonlyMap<string, readonly LocalPlace[]>

const localPlaces = noteBlocks((found): LocalPlaces | undefined => {
  const places = new Map<string, LocalPlace[]>()
  for (const [actor, place] of placesIn(found)) {
    const own = places.get(actor)
    if (own) own.push(place)
    else places.set(actor, [place])
  }
  return places.size > 0 ? places : undefined
})

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
