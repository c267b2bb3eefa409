import type { Position, Range, TextEdit } from 'vscode-languageserver-types'
import type { Actor, ActorMention } from '../core/actors/actor.ts'
import type { Span } from '../core/text/span.ts'
import { excerpt } from './excerpt.ts'
import { lineOf } from './hover/lineOf.ts'
import { mentionAt } from './locate.ts'
import { findWords, replaceWords, type Word } from './rename/words.ts'
import type { DocumentView } from './view.ts'

/** What can be renamed at a place, or why nothing can, in words for the person. */
export type RenameAnswer<T> = ({ readonly refused?: undefined } & T) | { readonly refused: string }

/** The name under the cursor; undefined where nobody is meant. */
export function prepareRename(
  view: DocumentView,
  position: Position,
): RenameAnswer<{ readonly range: Range; readonly placeholder: string }> | undefined {
  const target = targetAt(view, position)
  if (!target || 'refused' in target) return target
  const { mention, words } = target
  return { range: view.positions.rangeOf(mention), placeholder: plainName(words) }
}

/**
 * Changes for every name of the actor in the file, each form in its kind: where “Federov” becomes “Fedorov”, so it does
 * in “Ivan Federov” and “FEDEROV”. Descriptions, pronouns and names that share no word with it stay.
 */
export function getRename(
  view: DocumentView,
  position: Position,
  newName: string,
): RenameAnswer<{ readonly edits: TextEdit[] }> | undefined {
  const target = targetAt(view, position)
  if (!target || 'refused' in target) return target
  const name = newName.trim().replace(/\s+/gu, ' ')
  if (!/\p{L}/u.test(name) || name.length > longestName || /[\p{Cc}<>[\]*_`|]/u.test(name))
    return { refused: 'A name needs a letter, and no line breaks or formatting.' }
  const { actor, words } = target
  const forms = namesOf(view, actor)
  const plan = planOf(words, findWords(name), forms)
  if ('refused' in plan) return plan
  const other = alsoMeant(view, actor, forms, plan.words)
  if (other !== undefined) return { refused: other }
  const edits = forms.flatMap((form) =>
    replaceWords(form.words, plan.words, plan.whole).map(({ text, ...span }) => ({
      range: view.positions.rangeOf(span),
      newText: text,
    })),
  )
  return { edits }
}

/** Longest name, in UTF-16 units. */
const longestName = 200

interface Form {
  readonly mention: ActorMention
  readonly words: readonly Word[]
}

type Target = Form & { readonly actor: Actor }

function targetAt(view: DocumentView, position: Position): Target | { readonly refused: string } | undefined {
  const { article, positions } = view
  const located = mentionAt(article, positions.offsetOf(position))
  if (!located) return undefined
  const { actor, mention } = located
  if (mention.form !== 'name') {
    const words = excerpt(article.source, mention)
    return { refused: `“${words}” is no name but means ${actor.name}: rename a place that has the name.` }
  }
  const words = wordsIn(view, mention)
  return words.length === 0 ? undefined : { actor, mention, words }
}

function namesOf(view: DocumentView, { mentions }: Actor): readonly Form[] {
  return mentions
    .filter(({ form }) => form === 'name')
    .map((mention) => ({ mention, words: wordsIn(view, mention) }))
}

/** The words of a name where they stand in the source, without markup between them. */
function wordsIn({ article: { source } }: DocumentView, { start, end }: Span): readonly Word[] {
  return findWords(source.slice(start, end), start)
}

function plainName(words: readonly Word[]): string {
  return words.map((it) => it.text).join(' ')
}

/** Which word becomes which, and what becomes of a name that stands there whole. */
interface Plan {
  readonly words: ReadonlyMap<string, string>
  readonly whole: { readonly from: readonly string[]; readonly to: readonly string[] } | undefined
}

function planOf(
  from: readonly Word[],
  to: readonly Word[],
  forms: readonly Form[],
): Plan | { readonly refused: string } {
  if (from.length === to.length) {
    const words = new Map<string, string>()
    from.forEach(({ text }, i) => {
      if (text !== to[i]!.text) words.set(text, to[i]!.text)
    })
    return { words, whole: undefined }
  }
  const whole = { from: from.map((it) => it.text), to: to.map((it) => it.text) }
  const shared = forms.find(
    ({ words }) => !isWhole(words, whole.from) && words.some((it) => isOneOf(whole.from, it.text)),
  )
  if (!shared) return { words: new Map(), whole }
  return {
    refused:
      `The article also writes “${plainName(shared.words)}”, and it is not plain what should become of that: give a name ` +
      `of as many words as “${plainName(from)}”, or rename one word at a time.`,
  }
}

function isWhole(words: readonly Word[], name: readonly string[]): boolean {
  return words.length === name.length && words.every((it, i) => isSame(it.text, name[i]!))
}

function isOneOf(words: readonly string[], word: string): boolean {
  return words.some((it) => isSame(it, word))
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** Why a short name may mean somebody else who has the word too; undefined where that cannot be. */
function alsoMeant(
  view: DocumentView,
  actor: Actor,
  forms: readonly Form[],
  words: ReadonlyMap<string, string>,
): string | undefined {
  const changed = [...words.keys()]
  const short = forms.find((it) => it.words.length === 1 && isOneOf(changed, it.words[0]!.text))
  if (!short) return undefined
  const word = short.words[0]!.text
  const other = view.article.actors.find(
    (it) => it !== actor && it.kind === actor.kind && it.name.split(' ').some((own) => isSame(own, word)),
  )
  if (!other) return undefined
  return `“${word}” in ${lineOf(view, short.mention)} may also mean ${other.name}: write the full name there first.`
}
