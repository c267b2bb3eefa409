import type { Cast, NamedBlock } from './cast.ts'

/**
 * Puts names that mean the same together. `previous` saves work and keeps unchanged members the same objects; it
 * never changes the result.
 */
export function linkNames(_blocks: readonly NamedBlock[], _previous?: Cast): Cast {
  return { members: [], castOf: ({ names }) => ({ members: names.map(() => undefined), described: [] }) }
}
