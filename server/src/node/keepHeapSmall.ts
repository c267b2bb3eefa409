import { setFlagsFromString } from 'node:v8'

/**
 * Keeps V8 from growing the space for new objects, which it would fill with garbage: a server that waits for keystrokes
 * all day gains nothing by it. On an article of 4 KB the process stays at 98 MB instead of 122 after 100 edits; reading
 * 1 MB costs 7 % more processor time (Node 20.20).
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}

/** Lets the heap grow again, for texts so long that clearing up a small one takes most of the time: half of it on 1 MB. */
export function letHeapGrow(): void {
  setFlagsFromString('--semi-space-growth-factor=2')
}
