import type { Article } from '../../core/article/article.ts'
import type { PlacedFinding } from '../rule.ts'
import { acceptedKey } from './acceptedKey.ts'
import type { AcceptedText } from './acceptedText.ts'
import type { Directive } from './directive.ts'
import { readDirectives } from './readDirectives.ts'
import { placesOf, type Places } from './places.ts'

/** Why a finding is not told: a comment in the source says so, or a file of the newsroom. */
export interface Suppressed {
  readonly by: 'inSource' | 'external'
  readonly reason: string | undefined
}

/** Which findings of an article are not to be told. */
export interface Suppression {
  readonly directives: readonly Directive[]
  /** Why the finding is not told; undefined where it is. Counts what silenced it as used. */
  suppressed(finding: PlacedFinding): Suppressed | undefined
  /** Whether the directive has silenced something: the rule, or where none is given, any. */
  isUsed(directive: Directive, rule: string | undefined): boolean
}

/** What the article's comments and the newsroom let stand; undefined where that is nothing. */
export function createSuppression(
  article: Article,
  accepted: readonly AcceptedText[],
): Suppression | undefined {
  const directives = article.prose.comments.length > 0 ? readDirectives(article.prose) : []
  if (directives.length === 0 && accepted.length === 0) return undefined
  const places = placesOf(article.prose)
  const index = indexed(directives, places)
  const texts = new Map(accepted.map((it) => [keyOf(it.rule, it.text), it]))
  const used = new Map<Directive, Set<string | undefined>>()

  const byComment = ({ rule, start }: PlacedFinding): Directive | undefined => {
    // A comment that means all rules would else hide that it is not needed.
    const names = rule === 'unused-ignore' ? [rule] : [rule, undefined]
    for (const place of places.of(start)) {
      for (const name of names) {
        const directive = index.get(keyOf(place, name ?? anyRule))
        if (!directive) continue
        let silenced = used.get(directive)
        if (!silenced) used.set(directive, (silenced = new Set()))
        silenced.add(name)
        return directive
      }
    }
    return undefined
  }

  return {
    directives,
    suppressed(finding) {
      const directive = directives.length > 0 ? byComment(finding) : undefined
      if (directive) return { by: 'inSource', reason: directive.reason }
      const text = texts.size > 0 ? texts.get(keyOf(finding.rule, acceptedKey(article, finding))) : undefined
      return text && { by: 'external', reason: text.reason }
    },
    isUsed: (directive, rule) => used.get(directive)?.has(rule) ?? false,
  }
}

/** The first directive for each place and rule: another one for the same does nothing. */
function indexed(directives: readonly Directive[], places: Places): ReadonlyMap<string, Directive> {
  const index = new Map<string, Directive>()
  for (const directive of directives) {
    for (const place of places.meantBy(directive)) {
      for (const name of directive.names.length > 0 ? directive.names.map(({ id }) => id) : [anyRule]) {
        const key = keyOf(place, name)
        if (!index.has(key)) index.set(key, directive)
      }
    }
  }
  return index
}

/** Stands for every rule; no rule is called so. */
const anyRule = ''

function keyOf(first: string, second: string): string {
  return `${first}\0${second}`
}
