import {
  AnnotatedTextEdit,
  CodeActionKind,
  type CodeAction,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver-types'
import type { PlacedFinding } from '../../rules/rule.ts'
import { spellingsIn } from '../../rules/spellings.ts'
import { isClear, spellingVariants } from '../../rules/spellingVariants.ts'
import { unifySpelling } from '../../rules/unifySpelling.ts'
import type { IndexedArticle } from '../indexedActors.ts'
import type { DocumentView } from '../view.ts'

/** One spelling for another in all files: what such an action is resolved from. */
export interface SpellingInFolder {
  readonly from: string
  readonly to: string
  /** First names, in lower case, that the person is known by; whoever has another one is somebody else. */
  readonly givenNames: readonly string[]
}

/** Offers to mend a finding of `spelling-variant` in all of the folder's files; what it changes is found when it is chosen. */
export function spellingInFolder(
  { article, uri }: DocumentView,
  { start, end }: PlacedFinding,
  solved: readonly Diagnostic[],
): CodeAction[] {
  return spellingVariants(article).flatMap((variant) => {
    const { usual, rarer } = variant
    const first = rarer.places[0]!
    if (first.start !== start || first.end !== end) return []
    const givenNames = [...new Set([...usual.givenNames, ...rarer.givenNames])]
    const action = (from: string, to: string): CodeAction => ({
      title: `Write “${to}” for “${from}” in all files of the folder …`,
      kind: CodeActionKind.QuickFix,
      ...(solved.length > 0 && { diagnostics: [...solved] }),
      data: { textDocument: { uri }, spelling: { from, to, givenNames } satisfies SpellingInFolder },
    })
    const actions = [action(rarer.word, usual.word)]
    if (!isClear(variant)) actions.push(action(usual.word, rarer.word))
    return actions
  })
}

/** What an action's data says, if it is one of these. */
export function readSpellingInFolder(data: unknown): SpellingInFolder | undefined {
  const { spelling } = (data ?? {}) as { readonly spelling?: Partial<SpellingInFolder> }
  const { from, to, givenNames } = spelling ?? {}
  if (typeof from !== 'string' || typeof to !== 'string' || !Array.isArray(givenNames)) return undefined
  return { from, to, givenNames: givenNames.filter((it) => typeof it === 'string') }
}

/** Whether an article names a person so, as far as its index tells: then it is worth reading. */
export function mayHaveSpelling({ actors }: IndexedArticle, { from }: SpellingInFolder): boolean {
  const word = from.toLowerCase()
  return actors.some(
    ({ kind, name, aliases }) =>
      kind === 'person' && [name, ...aliases].some((it) => it.toLowerCase().includes(word)),
  )
}

/** A file of the folder; the version is null where it is not open. */
export interface SpelledFile {
  readonly view: DocumentView
  readonly version: number | null
}

/** The change to all files, each place of which a person is to confirm: in another article it may be somebody else. */
export function spellingEdit(files: readonly SpelledFile[], spelling: SpellingInFolder): WorkspaceEdit {
  const { from, to } = spelling
  const documentChanges = files.flatMap(({ view, version }) => {
    const edits = editsIn(view, spelling)
    return edits.length > 0 ? [{ textDocument: { uri: view.uri, version }, edits }] : []
  })
  return {
    documentChanges,
    changeAnnotations: {
      [annotation]: {
        label: `“${from}” to “${to}”`,
        description: 'Somebody else may be spelled so: confirm each.',
        needsConfirmation: true,
      },
    },
  }
}

const annotation = 'spelling'

function editsIn({ article, positions }: DocumentView, { from, to, givenNames }: SpellingInFolder) {
  const word = from.toLowerCase()
  const spelling = spellingsIn(article).find((it) => it.word.toLowerCase() === word)
  if (!spelling || isSomebodyElse(spelling.givenNames, givenNames)) return []
  return unifySpelling(article, spelling, to).map(({ text, ...span }) =>
    AnnotatedTextEdit.replace(positions.rangeOf(span), text, annotation),
  )
}

function isSomebodyElse(here: ReadonlySet<string>, there: readonly string[]): boolean {
  return here.size > 0 && there.length > 0 && !there.some((it) => here.has(it))
}
