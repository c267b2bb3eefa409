import { changedPart } from './changedPart.ts'
import { moveComment, type Comment } from './comment.ts'
import { isTame, tame } from './tame.ts'
import { parseRegions } from './parseRegions.ts'
import { readPlainText } from './plainText.ts'
import type { Block, Prose } from './prose.ts'
import type { Region } from './region.ts'

/**
 * Reads Markdown (CommonMark, GFM, YAML front matter). With the reading of an earlier version of the text it parses only
 * from the top-level node before the change to the first one behind it that begins where it did; the result is the same.
 */
export function readMarkdown(source: string, previous?: Prose): Prose {
  if (source.length > maxMarkdown) return { ...readPlainText(source), format: 'markdown' }
  const regions = (previous && reread(source, previous)) ?? parseRegions(tame(source), source, 0, [])
  return {
    format: 'markdown',
    source,
    frontMatter: regions[0]?.frontMatter,
    blocks: blocksOf(regions, previous),
    comments: commentsOf(regions),
    regions,
  }
}

/** Longer documents are read as plain text: the parser takes 3 ms a kB, so this is some 6 s. In UTF-16 units. */
const maxMarkdown = 2_000_000

function blocksOf(regions: readonly Region[], previous: Prose | undefined): readonly Block[] {
  const old = previous?.regions ?? []
  const oldBlocks = previous?.blocks ?? []
  const blocks: Block[] = []
  let same = true
  for (let i = 0; i < regions.length; i++) {
    const region = regions[i]!
    same &&= old[i] === region
    for (const block of region.blocks) {
      const kept = same ? oldBlocks[blocks.length] : undefined
      blocks.push(kept ?? { ...block, start: block.start + region.start, end: block.end + region.start })
    }
  }
  return blocks
}

function commentsOf(regions: readonly Region[]): readonly Comment[] {
  const placed: Comment[] = []
  for (const { start, comments } of regions) for (const it of comments) placed.push(moveComment(it, start))
  return placed
}

/** The regions of the new source, or undefined where all of it must be parsed. */
function reread(source: string, previous: Prose): readonly Region[] | undefined {
  const { source: old, regions } = previous
  if (previous.format !== 'markdown' || regions.length === 0) return undefined
  if (!isTame(source) || !isTame(old)) return undefined
  const { start, oldEnd, newEnd } = changedPart(old, source)
  const shift = newEnd - oldEnd
  const { first, from } = restartOf(old, regions, start)
  if (touchesFrontMatter(source, old, regions, start)) return undefined
  let sync = firstIndexBehind(old, regions, oldEnd)
  for (let step = 1; ; step *= 2) {
    const landmark = regions[sync]
    const to = landmark ? landmark.end + shift : source.length
    const labels = labelsOutside(regions, first, sync)
    const parsed = parseRegions(source.slice(from, to), source, from, labels)
    if (!landmark) return sameLabels([...regions.slice(0, first), ...parsed], regions)
    const match = parsed.findIndex((it) => it.start === landmark.start + shift && it.type === landmark.type)
    if (match >= 0) {
      const rest = regions.slice(sync)
      const moved =
        shift === 0 ? rest : rest.map((it) => ({ ...it, start: it.start + shift, end: it.end + shift }))
      return sameLabels([...regions.slice(0, first), ...parsed.slice(0, match), ...moved], regions)
    }
    sync += step
  }
}

/**
 * The node before the one that is touched, and where its line begins, whose indentation counts: an edit can pull its
 * neighbour into it (a definition's title, a list's next paragraph) but nothing further up. There the parser is in a
 * fresh state, as it is behind front matter.
 */
function restartOf(
  old: string,
  regions: readonly Region[],
  start: number,
): { readonly first: number; readonly from: number } {
  let index = 0
  while (index + 1 < regions.length && regions[index + 1]!.start <= start) index++
  const first = Math.max(0, index - 1)
  if (first > 0) return { first, from: lineStart(old, regions[first]!.start) }
  const head = regions[0]!
  return head.type === 'yaml' ? { first: 1, from: head.end } : { first: 0, from: 0 }
}

/** The first node whose line, with the line break before it, lies behind the change. */
function firstIndexBehind(old: string, regions: readonly Region[], oldEnd: number): number {
  let low = 0
  let high = regions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (regions[middle]!.start > oldEnd) high = middle
    else low = middle + 1
  }
  while (low < regions.length && lineStart(old, regions[low]!.start) <= oldEnd) low++
  return low
}

function lineStart(text: string, at: number): number {
  let start = at
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--
  return start
}

function touchesFrontMatter(source: string, old: string, regions: readonly Region[], start: number): boolean {
  const head = regions[0]!
  if (start < head.start + 4) return mayOpen(source) || mayOpen(old)
  if (head.type === 'yaml') return start <= head.end + 1
  return mayOpen(source) || mayOpen(old)
}

/** A reference anywhere may hang on a definition anywhere: where their labels change, all is parsed. */
function sameLabels(now: readonly Region[], before: readonly Region[]): readonly Region[] | undefined {
  return labelsKey(now) === labelsKey(before) ? now : undefined
}

function labelsKey(regions: readonly Region[]): string {
  const labels = new Set<string>()
  for (const region of regions) for (const label of region.labels) labels.add(label)
  return [...labels].sort().join('\n')
}

function labelsOutside(regions: readonly Region[], first: number, sync: number): readonly string[] {
  const labels = new Set<string>()
  for (let i = 0; i < regions.length; i++) {
    if (i >= first && i < sync) continue
    for (const label of regions[i]!.labels) labels.add(label)
  }
  return [...labels]
}

/** Whether front matter may begin here, behind a byte order mark, too. */
function mayOpen(text: string): boolean {
  return text.startsWith('---') || text.startsWith('\u{feff}---')
}
