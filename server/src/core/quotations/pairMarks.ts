import type { Mark, MarkFamily } from './marks.ts'

/** An opening mark with the mark that closes it; none where the quotation is never closed. */
export interface MarkPair {
  readonly open: Mark
  readonly close: Mark | undefined
  /** Where a quotation without a closing mark ends at the latest: the next one begins there. */
  readonly limit: number | undefined
}

/** Deeper nesting than this is noise; it bounds the work on texts made of marks. */
const deepest = 8

interface Opened {
  readonly mark: Mark
  /** Place in the result, so that outer quotations stand before inner ones. */
  readonly index: number
  limit: number | undefined
}

/**
 * Pairs the marks of one block, by opening mark. A mark that has no partner never moves the others: a closing mark
 * alone is passed over, unless it ends what the block began with; an opening mark alone ends where the next quotation of its family begins.
 */
export function pairMarks(text: string, marks: readonly Mark[]): readonly MarkPair[] {
  const pairs: (MarkPair | undefined)[] = []
  const stack: Opened[] = []
  const followers = nextOfFamily(marks)
  // A straight mark that another one seemed to have forgotten to close.
  let abandoned: Opened | undefined

  const open = (mark: Mark) => {
    for (const outer of stack) {
      if (outer.mark.family === mark.family && outer.limit === undefined) outer.limit = mark.start
    }
    stack.push({ mark, index: pairs.length, limit: undefined })
    pairs.push(undefined)
    if (stack.length > deepest) leave(stack.shift()!)
  }
  const leave = ({ mark, index, limit }: Opened) => {
    if (isQuotationWithoutEnd(text, mark)) pairs[index] = { open: mark, close: undefined, limit }
  }
  const close = (at: number, mark: Mark) => {
    for (const { mark: inner, index } of stack.splice(at + 1)) {
      // Inside closed marks a lone double mark is a slip of the typist, a lone single mark an apostrophe.
      if (inner.family === 'double') pairs[index] = { open: inner, close: undefined, limit: mark.start }
    }
    const { mark: opening, index } = stack.pop()!
    pairs[index] = { open: opening, close: mark, limit: undefined }
  }

  const take = (mark: Mark, next: Mark | undefined) => {
    const at = innermost(stack, mark.family)
    const opened = at < 0 ? undefined : stack[at]!.mark
    if (opened && mark.mayClose && closes(mark, opened, stack, at, next)) close(at, mark)
    else if (mark.mayOpen && (!opened || mark.family !== 'double' || opensWithin(mark, opened, next))) {
      if (opened?.straight && mark.straight && mark.family === 'double') {
        abandoned = stack.splice(at, 1)[0]!
        abandoned.limit ??= mark.start
        leave(abandoned)
      }
      open(mark)
    } else if (abandoned && !opened && mark.straight && mark.mayClose && mark.family === 'double') {
      // It closes here after all, and what stands between is a quotation within.
      pairs[abandoned.index] = { open: abandoned.mark, close: mark, limit: undefined }
      abandoned = undefined
    } else if (pairs.length === 0 && !opened && endsQuotation(text, mark)) {
      pairs.push({ open: beginning(text, mark), close: mark, limit: undefined })
    }
  }
  marks.forEach((mark, i) => {
    if (isTwoSingles(mark) && innermost(stack, 'double') < 0 && innermost(stack, 'single') >= 0) {
      const half = { ...mark, family: 'single', straight: true, mayOpen: false, mayClose: true } as const
      take({ ...half, end: mark.start + 1 }, undefined)
      take({ ...half, start: mark.start + 1 }, undefined)
    } else take(mark, followers[i])
  })
  stack.forEach(leave)
  return pairs.filter((pair) => pair !== undefined)
}

/** For each mark the next one of the same family. */
function nextOfFamily(marks: readonly Mark[]): readonly (Mark | undefined)[] {
  const next = new Map<MarkFamily, Mark>()
  const result: (Mark | undefined)[] = new Array<undefined>(marks.length)
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]!
    result[i] = next.get(mark.family)
    next.set(mark.family, mark)
  }
  return result
}

function innermost(stack: readonly Opened[], family: MarkFamily): number {
  for (let i = stack.length - 1; i >= 0; i--) if (stack[i]!.mark.family === family) return i
  return -1
}

function closes(
  mark: Mark,
  opened: Mark,
  stack: readonly Opened[],
  at: number,
  next: Mark | undefined,
): boolean {
  const laterCloses = next !== undefined && next.mayClose && !next.mayOpen
  if (mark.family === 'single') {
    // ‘The “workers’ rights” bill’: a double quotation opened inside must be closed first.
    for (let i = at + 1; i < stack.length; i++) if (stack[i]!.mark.family === 'double') return false
    return !(mark.doubtful && laterCloses && !next.doubtful)
  }
  if (mark.family !== 'double') return true
  if (mark.straight) {
    if (!opened.straight && laterCloses && !next.straight) return false
    if (mark.doubtful && opened.straight && laterCloses && !next.doubtful) return false
  }
  return true
}

/**
 * The block's first mark closes a sentence or clause: the quotation began in the paragraph before, or its opening
 * mark was forgotten. Either way it begins with the block.
 */
function endsQuotation(text: string, mark: Mark): boolean {
  return (
    mark.family === 'double' &&
    mark.mayClose &&
    !mark.doubtful &&
    '.,!?…'.includes(text[mark.start - 1] ?? ' ')
  )
}

/** A mark of no length where the text begins. */
function beginning(text: string, mark: Mark): Mark {
  let start = 0
  while (start < mark.start && /\s/.test(text[start]!)) start++
  return { ...mark, start, end: start, mayOpen: true, mayClose: false }
}

/** '' closes two quotations in single marks where no double mark is open. */
function isTwoSingles(mark: Mark): boolean {
  return mark.family === 'double' && mark.end - mark.start === 2
}

/**
 * Whether a double mark opens a quotation though one is open. A curly one is a mark within. A straight one within
 * straight ones says that the closing mark was forgotten; within curly ones it needs its partner next.
 */
function opensWithin(mark: Mark, opened: Mark, next: Mark | undefined): boolean {
  if (mark.straight) return opened.straight || (next !== undefined && next.straight && next.mayClose)
  return !mark.mayClose || opened.straight
}

/** A single mark alone is an apostrophe, unless it opens a paragraph or stands behind a colon, before a capital. */
function isQuotationWithoutEnd(text: string, mark: Mark): boolean {
  if (mark.family !== 'single') return true
  if (!/\p{Lu}/u.test(text[mark.end] ?? '')) return false
  let before = mark.start - 1
  while (before >= 0 && text[before] === ' ') before--
  return before < 0 || text[before] === ':'
}
