import { isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml'
import type { Span } from '../text/span.ts'
import { isDeep } from './isDeep.ts'
import type { KnownActor, Newsroom } from './newsroom.ts'
import { nodeSpan, type Tell } from './nodeSpan.ts'
import { readEntry } from './readEntry.ts'

/** What is wrong in a file, in its UTF-16 offsets. */
export interface NewsroomProblem extends Span {
  readonly message: string
}

/** A file of actors as far as it can be used, and what is wrong with the rest. */
export interface ReadNewsroom {
  readonly newsroom: Newsroom
  /** In the order of the text. */
  readonly problems: readonly NewsroomProblem[]
}

/** Longest file that is read (UTF-16 units), and most entries: far more than a newsroom keeps by hand. */
const longestFile = 500_000
const mostEntries = 5000

/** Problems beyond so many are not told: the file is of another kind then. */
const mostProblems = 200

/**
 * Reads a newsroom's actors from YAML or JSON: a list of entries, or `actors:` with one. Never throws; an entry that
 * cannot be used is told and left out, one that is wrong in part is used without that part.
 */
export function readNewsroom(text: string): ReadNewsroom {
  if (text.length > longestFile) {
    const limit = `${longestFile / 1000} kB`
    return failed({ start: 0, end: 1, message: `The file is longer than ${limit} and is not read.` })
  }
  const document = parse(text)
  if (!document) return failed({ start: 0, end: text.length, message: 'The file is nested too deeply.' })
  const problems: NewsroomProblem[] = document.errors.map(({ pos: [start, end], message }) => ({
    start: Math.min(start, Math.max(0, text.length - 1)),
    end: Math.max(start + 1, end),
    message: firstSentence(message),
  }))
  const tell = (node: Span, message: string) => {
    if (problems.length < mostProblems) problems.push({ ...node, message })
  }
  const actors = entriesOf(document, tell)
    .slice(0, mostEntries)
    .flatMap((node): readonly Found[] => {
      const actor = readEntry(node, tell)
      return actor ? [{ actor, span: nodeSpan(node) }] : []
    })
  return {
    newsroom: { actors: withoutDoubles(actors, tell) },
    problems: problems.sort((a, b) => a.start - b.start),
  }
}

interface Found {
  readonly actor: KnownActor
  readonly span: Span
}

function failed(problem: NewsroomProblem): ReadNewsroom {
  return { newsroom: { actors: [] }, problems: [problem] }
}

function parse(text: string): Document.Parsed | undefined {
  if (isDeep(text)) return undefined
  try {
    return parseDocument(text, { schema: 'core', logLevel: 'silent', prettyErrors: false })
  } catch {
    // The parser walks nested nodes by recursion: a RangeError is all that is left to come.
    return undefined
  }
}

function entriesOf(document: Document.Parsed, tell: Tell): readonly Node[] {
  const { contents } = document
  if (contents === null || (isScalar(contents) && contents.value === null)) return []
  let list: unknown = contents
  if (isMap(contents)) {
    const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'actors')
    if (!pair) {
      tell(nodeSpan(contents), 'The file should have a list under “actors:”.')
      return []
    }
    list = pair.value
    if (list === null || (isScalar(list) && list.value === null)) return []
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

/** The parser’s message up to its first line’s end. */
function firstSentence(message: string): string {
  const [line = message] = message.split('\n', 1)
  return `This cannot be read: ${line}`
}
