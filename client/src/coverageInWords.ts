import type { StatusCoverage } from '../../server/src/protocol.ts'

/** “78% of 23 claims have a named source”; percent are cut, so that 100% is all of them. */
export function coverageInWords({ claims, named }: StatusCoverage): string {
  if (claims === 0) return 'No claims that need a source'
  if (claims === 1)
    return named === 1 ? 'The one claim has a named source' : 'The one claim has no named source'
  const percent = Math.floor((named / claims) * 100 + 1e-9)
  return `${named > 0 ? Math.max(1, percent) : 0}% of ${claims} claims have a named source`
}
