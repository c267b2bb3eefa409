import { addToList, newListFile, type Insertion, type ListEntry } from './addToList.ts'
import type { KnownKind } from './newsroom.ts'
import { readNewsroom } from './readNewsroom.ts'

/** What is first known of an actor. */
export interface NewActor {
  readonly name: string
  readonly kind: KnownKind
  readonly aliases: readonly string[]
}

/** The file that begins with this actor. */
export function newActorsFile(actor: NewActor): string {
  return newListFile('actors', entryOf(actor))
}

/**
 * How the actor is put behind the others in a file, which keeps all else as it is; undefined where the file cannot be
 * read, so that nothing is made worse.
 */
export function addActor(text: string, actor: NewActor): Insertion | undefined {
  const insertion = addToList(text, 'actors', entryOf(actor))
  if (!insertion) return undefined
  const { newsroom, problems } = readNewsroom(
    text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at),
  )
  if (!newsroom.actors.some(({ name }) => name === actor.name)) return undefined
  const isNoWorse = problems.length === 0 || problems.length === readNewsroom(text).problems.length
  return isNoWorse ? insertion : undefined
}

function entryOf({ name, kind, aliases }: NewActor): ListEntry {
  return { name, kind, ...(aliases.length > 0 && { aliases }) }
}
