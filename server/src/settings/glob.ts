/** Tells whether a path is meant; the path is relative to the pattern's folder, with slashes between its parts. */
export type Glob = (path: string) => boolean

/**
 * What a pattern means, as in .gitignore but for `!`: `*` and `?` stay within a part, `**` spans parts; a pattern with
 * a slash before its end counts from the folder, another one at any depth; a folder means all that is in it.
 */
export function createGlob(pattern: string): Glob {
  const bare = pattern.replace(/^\/|\/$/gu, '')
  const isFolder = pattern.endsWith('/')
  const isAnchored = pattern.startsWith('/') || bare.includes('/')
  const parts = isAnchored ? bare.split('/') : ['**', bare]
  return (path) => matchesParts(parts, path.split('/'), isFolder)
}

/** Walks the path with all places of the pattern that it may be at; so time is the product of both at most. */
function matchesParts(pattern: readonly string[], path: readonly string[], isFolder: boolean): boolean {
  let places = skipped(new Set([0]), pattern)
  for (let i = 0; i < path.length; i++) {
    const next = new Set<number>()
    for (const place of places) {
      if (pattern[place] === '**') next.add(place)
      else if (place < pattern.length && matchesPart(pattern[place]!, path[i]!)) next.add(place + 1)
    }
    places = skipped(next, pattern)
    if (places.delete(pattern.length) && (i + 1 < path.length || !isFolder)) return true
  }
  return false
}

/** The places, and those behind each `**`, which may stand for nothing. */
function skipped(places: ReadonlySet<number>, pattern: readonly string[]): Set<number> {
  const all = new Set<number>()
  for (let place of places) {
    all.add(place)
    while (pattern[place] === '**') all.add(++place)
  }
  return all
}

/** One part: goes back to the last `*` alone, which is enough. */
function matchesPart(pattern: string, part: string): boolean {
  let at = 0
  let star = -1
  let from = 0
  for (let i = 0; i < part.length;) {
    const sign = pattern[at]
    if (sign === '*') {
      star = at++
      from = i
    } else if (sign === part[i] || sign === '?') {
      at++
      i++
    } else if (star >= 0) {
      at = star + 1
      i = ++from
    } else return false
  }
  while (pattern[at] === '*') at++
  return at === pattern.length
}
