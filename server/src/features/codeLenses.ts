import type { CodeLens } from 'vscode-languageserver-types'
import type { DocumentView } from './view.ts'
import { statementsIn } from './statementsIn.ts'

/** A line over the place where the article first names a person who says something: “Ana Ruiz: 4 statements, 2 quoted”. */
export function getCodeLenses(
  { uri, article, positions }: DocumentView,
  {
    command,
  }: {
    /** What a click runs, with the URI and the place; a lens without it only counts. */ readonly command:
      string | undefined
  },
): CodeLens[] {
  const counts = new Map<string, { all: number; quoted: number }>()
  for (const { statement } of statementsIn(article)) {
    if (statement.speaker.kind !== 'named') continue
    const { actor } = statement.speaker
    const count = counts.get(actor) ?? { all: 0, quoted: 0 }
    count.all++
    if (statement.kind !== 'indirect') count.quoted++
    counts.set(actor, count)
  }
  const lenses: CodeLens[] = []
  for (const { key, kind, name, mentions } of article.actors) {
    const count = counts.get(key)
    const first = mentions.find((it) => it.form === 'name') ?? mentions[0]
    if (!count || !first || kind !== 'person') continue
    const range = positions.rangeOf(first)
    const title = `${name}: ${inWords(count)}`
    lenses.push({
      range,
      command:
        command === undefined ? { title, command: '' } : { title, command, arguments: [uri, range.start] },
    })
  }
  return lenses
}

function inWords({ all, quoted }: { readonly all: number; readonly quoted: number }): string {
  return `${all === 1 ? '1 statement' : `${all} statements`}, ${quoted === 0 ? 'none' : quoted} quoted`
}
