import type { Finding } from '../rule.ts'
import { reaches, type Directive } from './directive.ts'
import type { Suppression } from './suppression.ts'

/** What is known of the rules when comments are judged. */
export interface Judging {
  /** Whether there is a rule of that id. */
  readonly isRule: (id: string) => boolean
  /** Whether all was looked for that the rule could have found, or that all rules on by default could. */
  readonly hasRun: (id: string | undefined) => boolean
}

/** Comments that silence nothing, and names in them that do. */
export function* unusedIgnores(
  { directives, isUsed }: Suppression,
  { isRule, hasRun }: Judging,
): Iterable<Finding> {
  for (const directive of directives) {
    const { comment, verb, reach, names } = directive
    const { start, end } = comment
    if (reach === undefined) {
      yield { start, end, message: `“${verb}” means nothing; there are ${verbs}.` }
      continue
    }
    const isIdle = (id: string | undefined) => hasRun(id) && !isUsed(directive, id)
    const idle = names.filter(({ id }) => isRule(id) && id !== ownRule && isIdle(id))
    if (names.length === 0 ? isIdle(undefined) : idle.length === names.length) {
      const rules = names.map(({ id }) => `“${id}”`).join(' and ')
      const what = names.length === 0 ? 'Nothing is found' : `${rules} would not find anything`
      yield { start, end, message: `${what} ${places[reach]}. Take the comment out.` }
      continue
    }
    for (const { id, ...span } of names) {
      if (!isRule(id))
        yield { ...span, message: `There is no rule “${id}”. Write the rule’s name as the problem has it.` }
    }
    for (const { id, ...span } of idle)
      yield { ...span, message: `“${id}” would not find anything ${places[reach]}. Take its name out.` }
  }
}

/** It is not judged by itself. */
const ownRule = 'unused-ignore'

const verbs = reaches.map((it) => `otr-ignore-${it}`).join(', ')

const places: Readonly<Record<NonNullable<Directive['reach']>, string>> = {
  line: 'on this line',
  'next-line': 'on the next line',
  block: 'in this paragraph',
  file: 'in this file',
}
