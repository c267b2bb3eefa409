import type { Article } from '../core/article/article.ts'
import { contains } from '../core/text/span.ts'
import type { Fix, PlacedFinding, Rule, TextChange } from './rule.ts'
import type { Directive } from './suppression/directive.ts'
import { readDirectives } from './suppression/readDirectives.ts'
import { withoutComment } from './suppression/withoutComment.ts'

/**
 * A comment that silences nothing hides the next real finding. What it finds depends on all other rules: the runner
 * looks for it, when they are done.
 */
export const unusedIgnore: Rule = {
  meta: {
    id: 'unused-ignore',
    summary: 'A comment that silences a rule is needed where it stands.',
    rationale: 'What is silenced for no reason stays silent when there is one.',
    sources: [],
    severity: 'information',
  },
  *fixes(article, finding) {
    const directive = readDirectives(article.prose).find(({ comment }) => contains(comment, finding))
    if (directive) yield fixFor(article, directive, finding)
  },
}

function fixFor(article: Article, directive: Directive, finding: PlacedFinding): Fix {
  const { comment, names, reach } = directive
  const named = names.find((it) => it.start === finding.start && it.end === finding.end)
  if (!named || names.length === 1) {
    const sure = named === undefined && reach !== undefined
    return { title: 'Take the comment out', changes: [withoutComment(article.prose, comment)], sure }
  }
  return {
    title: `Take “${named.id}” out of the comment`,
    changes: [withoutName(directive, named)],
    sure: false,
  }
}

/** A name goes with what parts it from the one before it, or behind it where it is the first. */
function withoutName({ names }: Directive, name: Directive['names'][number]): TextChange {
  const index = names.indexOf(name)
  return index > 0
    ? { start: names[index - 1]!.end, end: name.end, text: '' }
    : { start: name.start, end: names[1]!.start, text: '' }
}
