/** What lies between the common start and the common end of two texts. */
export interface ChangedPart {
  readonly start: number
  readonly oldEnd: number
  readonly newEnd: number
}

/** Finds the part in which two texts differ; compares long stretches at once. */
export function changedPart(old: string, now: string): ChangedPart {
  const most = Math.min(old.length, now.length)
  let start = 0
  while (start + stretch <= most && old.slice(start, start + stretch) === now.slice(start, start + stretch)) {
    start += stretch
  }
  while (start < most && old.charCodeAt(start) === now.charCodeAt(start)) start++
  const left = most - start
  let tail = 0
  while (tail + stretch <= left && endsAlike(old, now, tail)) tail += stretch
  while (tail < left && old.charCodeAt(old.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail))
    tail++
  return { start, oldEnd: old.length - tail, newEnd: now.length - tail }
}

const stretch = 4096

function endsAlike(old: string, now: string, tail: number): boolean {
  const oldEnd = old.length - tail
  const newEnd = now.length - tail
  return old.slice(oldEnd - stretch, oldEnd) === now.slice(newEnd - stretch, newEnd)
}
