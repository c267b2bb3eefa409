import type { Comment } from '../../core/prose/comment.ts'
import type { Prose } from '../../core/prose/prose.ts'
import { reaches, type Directive, type DirectiveName } from './directive.ts'

const kept = new WeakMap<Prose, readonly Directive[]>()

/** What the comments of a text ask for, in its order. */
export function readDirectives(prose: Prose): readonly Directive[] {
  let directives = kept.get(prose)
  if (!directives) {
    directives = prose.comments.map((it) => readDirective(prose.source, it))
    kept.set(prose, directives)
  }
  return directives
}

/** The verb, then rules between spaces or commas, then the reason behind a colon. */
function readDirective(source: string, comment: Comment): Directive {
  const { start, end } = comment
  const isHtml = source.startsWith('<!--', start)
  const text = source.slice(start, isHtml ? end - 3 : end - 1)
  const verbAt = text.indexOf('otr-')
  const verb = /[^\s,:]*/u.exec(text.slice(verbAt, verbAt + longestVerb))![0]
  const behindVerb = verbAt + verb.length
  const colon = text.indexOf(':', behindVerb)
  const list = text.slice(0, colon < 0 ? text.length : colon)
  const names: DirectiveName[] = []
  const name = /[^\s,>]+/gu
  name.lastIndex = behindVerb
  for (let match = name.exec(list); match; match = name.exec(list)) {
    const at = start + match.index
    names.push({ id: match[0], start: at, end: at + match[0].length })
  }
  const reason =
    colon < 0
      ? ''
      : text
          .slice(colon + 1)
          .trim()
          .replace(/\s+/gu, ' ')
  return {
    comment,
    verb,
    reach: reaches.find((it) => verb === `otr-ignore-${it}`),
    names,
    reason: reason === '' ? undefined : reason,
  }
}

const longestVerb = 60
