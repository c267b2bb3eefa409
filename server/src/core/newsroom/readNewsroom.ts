import { isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Span } from '../text/span.ts'
import type { KnownActor, Newsroom } from './newsroom.ts'
import { nodeSpan, type Tell } from './nodeSpan.ts'
import { readEntry } from './readEntry.ts'
import { isNothing, readYamlFile, type FileProblem } from './yamlFile.ts'

/** Most entries that are used: far more than a newsroom keeps by hand. */
const mostEntries = 5000

/** A file of actors as far as it can be used, and what is wrong with the rest. */
export interface ReadNewsroom {
  readonly newsroom: Newsroom
  /** In the order of the text. */
  readonly problems: readonly FileProblem[]
}

/**
 * Reads a newsroom's actors from YAML or JSON: a list of entries, or `actors:` with one. Never throws; an entry that
 * cannot be used is told and left out, one that is wrong in part is used without that part.
 */
export function readNewsroom(text: string): ReadNewsroom {
  const { value, problems } = readYamlFile<Newsroom>(text, { actors: [] }, (contents, tell) => {
    const actors = entriesOf(contents, tell)
      .slice(0, mostEntries)
      .flatMap((node): readonly Found[] => {
        const actor = readEntry(node, tell)
        return actor ? [{ actor, span: nodeSpan(node) }] : []
      })
    return { actors: withoutDoubles(actors, tell) }
  })
  return { newsroom: value, problems }
}

interface Found {
  readonly actor: KnownActor
  readonly span: Span
}

function entriesOf(contents: Node, tell: Tell): readonly Node[] {
  let list: unknown = contents
  if (isMap(contents)) {
    const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'actors')
    if (!pair) {
      tell(nodeSpan(contents), 'The file should have a list under “actors:”.')
      return []
    }
    list = pair.value
    if (isNothing(list)) return []
  }
  if (!isSeq(list)) {
    tell(nodeSpan((list as Node | undefined) ?? contents), '“actors” should be a list of entries.')
    return []
  }
  if (list.items.length > mostEntries)
    tell(nodeSpan(list as Node), `Entries behind the first ${mostEntries} are not used.`)
  return list.items as Node[]
}

/** Leaves out entries whose name is taken, and names of entries that are another’s. */
function withoutDoubles(found: readonly Found[], tell: Tell): readonly KnownActor[] {
  const taken = new Map<string, string>()
  const kept = found.filter(({ actor: { name }, span }) => {
    const double = taken.has(name.toLowerCase())
    if (double) tell(span, `“${name}” is listed already; this entry is not used.`)
    else taken.set(name.toLowerCase(), name)
    return !double
  })
  return kept.map(({ actor, span }) => {
    const own = (name: string): boolean => {
      const owner = taken.get(name.toLowerCase())
      if (owner === undefined) taken.set(name.toLowerCase(), actor.name)
      else if (owner !== actor.name) tell(span, `“${name}” means ${owner} already; it is not used here.`)
      return owner === undefined || owner === actor.name
    }
    return { ...actor, aliases: actor.aliases.filter(own), forbidden: actor.forbidden.filter(own) }
  })
}
