import { CompletionItemKind, type CompletionItem, type Position } from 'vscode-languageserver-types'
import type { ActorKind } from '../core/actors/actor.ts'
import type { Newsroom } from '../core/newsroom/newsroom.ts'
import { excerpt } from './excerpt.ts'
import type { DocumentView } from './view.ts'

/**
 * Full names of those whom the article or the newsroom knows, for the name that is being written: `Yuri Us` and `Ush`
 * both lead to `Yuri Ushakov`.
 */
export function getCompletions(
  { article, positions }: DocumentView,
  newsroom: Newsroom | undefined,
  position: Position,
): CompletionItem[] {
  const offset = positions.offsetOf(position)
  const before = article.source.slice(Math.max(0, offset - longestName), offset)
  const written = readWritten(before)
  const items = new Map<string, CompletionItem>()
  let longest = 0
  const offer = (name: string, detail: string, order: number) => {
    if (items.size >= mostItems || items.has(name)) return
    const typed = typedOf(written, name)
    if (typed === undefined || typed < longest) return
    // Who has more of it fits better: “Yuri Us” is not the beginning of “Ushuaia”.
    if (typed > longest) items.clear()
    longest = typed
    items.set(name, {
      label: name,
      kind: CompletionItemKind.Reference,
      detail,
      sortText: `${order}${name}`,
      filterText: filterOf(before.slice(before.length - typed), name),
      textEdit: { range: positions.rangeOf({ start: offset - typed, end: offset }), newText: name },
    })
  }
  for (const { name, kind, roles, mentions } of article.actors) {
    // What is being written now is no reason to offer it.
    if (mentions.every((it) => it.form !== 'name' || (it.start <= offset && offset <= it.end))) continue
    const [role] = roles
    offer(name, role ? excerpt(role.text, { start: 0, end: role.text.length }) : kinds[kind], 1)
  }
  for (const { name, kind, roles } of newsroom?.actors ?? []) {
    const [role] = roles
    offer(name, role?.text ?? (kind ? kinds[kind] : 'known to the newsroom'), 2)
  }
  return [...items.values()]
}

const kinds: Readonly<Record<ActorKind, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  group: 'group',
}

/** How far back a name may have begun, in UTF-16 units. */
const longestName = 100

const mostItems = 200

/** What has been written before the cursor, as names are compared with it. */
interface Written {
  /** From each beginning of a word to the cursor, the longest first, in lower case. */
  readonly ends: readonly { readonly lower: string; readonly length: number }[]
  /** The word that is being written, in lower case; empty where none is begun. */
  readonly word: string
  /** Its length as it was written, in UTF-16 units. */
  readonly wordLength: number
  /** Whether that word begins with a capital, as names do. */
  readonly capital: boolean
}

function readWritten(before: string): Written {
  let wordStart = before.length
  while (wordStart > 0 && isWordPart(before[wordStart - 1]!)) wordStart--
  const word = before.slice(wordStart)
  const ends: { lower: string; length: number }[] = []
  for (let start = 0; start < wordStart; start++) {
    if (isWordPart(before[start]!) && !(start > 0 && isWordPart(before[start - 1]!)))
      ends.push({ lower: before.slice(start).toLowerCase(), length: before.length - start })
  }
  return { ends, word: word.toLowerCase(), wordLength: word.length, capital: /^\p{Lu}/u.test(word) }
}

function isWordPart(character: string): boolean {
  return /[\p{L}\p{M}\p{N}'’\-‐‑]/u.test(character)
}

/**
 * How many characters of a name, or of one of its words, have been written before the cursor; 0 where no word is begun,
 * undefined where another one is.
 */
function typedOf({ ends, word, wordLength, capital }: Written, name: string): number | undefined {
  const lower = name.toLowerCase()
  const end = ends.find((it) => lower.startsWith(it.lower))
  if (end !== undefined) return end.length
  if (word === '') return 0
  return capital && lower.split(' ').some((it) => it.startsWith(word)) ? wordLength : undefined
}

/** What the editor compares with what was written: it must begin alike. */
function filterOf(typed: string, name: string): string {
  if (isSame(typed, name.slice(0, typed.length))) return name
  const words = name.split(' ')
  const at = words.findIndex((it) => isSame(it.slice(0, typed.length), typed))
  return at < 0 ? name : [...words.slice(at), ...words.slice(0, at)].join(' ')
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
