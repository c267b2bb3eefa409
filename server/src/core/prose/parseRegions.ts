import type { Nodes, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { moveSpan } from '../text/span.ts'
import { moveComment, type Comment } from './comment.ts'
import { readFrontMatter } from './frontMatter.ts'
import { htmlComments } from './htmlComments.ts'
import { maskedBlock } from './maskedBlock.ts'
import type { Block, BlockKind } from './prose.ts'
import type { Region } from './region.ts'

const inner = unified().use(remarkParse).use(remarkGfm).freeze()
const whole = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze()

/**
 * Parses a stretch of a document that begins where a top-level node does.
 * @param text the stretch; may differ from the source in letters (see `tame`), never in length
 * @param source the document that blocks take their text from
 * @param from where the stretch begins in the source
 * @param labels definitions elsewhere in the document, which references in the stretch may hang on
 */
export function parseRegions(
  text: string,
  source: string,
  from: number,
  labels: readonly string[],
): readonly Region[] {
  const preamble = definitionsFor(text, labels)
  const parser = from === 0 && preamble === '' ? whole : inner
  const tree: Root = parser.parse(preamble + text)
  const origin = from - preamble.length
  const regions: Region[] = []
  for (const node of tree.children) {
    const start = offset(node.position?.start.offset) + origin
    const end = offset(node.position?.end.offset) + origin
    if (start < from) continue
    const blocks: Block[] = []
    const found: string[] = []
    const comments: Comment[] = []
    const to: Collected = { source, origin, blocks, labels: found, comments }
    collect(node, { kind: 'paragraph', depth: 0, quoted: false }, to)
    const frontMatter = node.type === 'yaml' ? readFrontMatter(node.value, start, end) : undefined
    regions.push({
      start,
      end,
      type: node.type,
      blocks: blocks.map((it) => ({ ...it, ...moveSpan(it, -start) })),
      labels: found,
      comments: comments.map((it) => moveComment(it, -start)),
      frontMatter,
    })
  }
  return regions
}

const offset = (value: number | undefined): number => value ?? 0

/** Definitions of the labels that the text may use, and a rule that keeps them apart from it. */
function definitionsFor(text: string, labels: readonly string[]): string {
  if (labels.length === 0 || !text.includes('[')) return ''
  const lower = text.toLowerCase()
  const used = labels.filter((it) => lower.includes(firstWord(it)))
  return used.length > 0 ? used.map((it) => `[${it}]: x\n\n`).join('') + '***\n\n' : ''
}

const firstWord = (label: string): string => /[^\s^]+/.exec(label.toLowerCase())?.[0] ?? ''

interface Context {
  readonly kind: BlockKind
  readonly depth: number
  readonly quoted: boolean
}

interface Collected {
  readonly source: string
  readonly origin: number
  readonly blocks: Block[]
  readonly labels: string[]
  readonly comments: Comment[]
}

/** Gathers blocks and labels below a node; as deep as Markdown is nested, which `tame` bounds. */
function collect(node: Nodes, context: Context, to: Collected): void {
  switch (node.type) {
    case 'heading':
      return add(node, { ...context, kind: 'heading', depth: node.depth }, to)
    case 'paragraph':
      return add(node, context, to)
    case 'tableCell':
      return add(node, { ...context, kind: 'cell' }, to)
    case 'html':
      return addComments(node, context, to)
    case 'definition':
      to.labels.push(node.label ?? node.identifier)
      return
    case 'footnoteDefinition':
      to.labels.push(`^${node.label ?? node.identifier}`)
      break
    case 'blockquote':
      context = { kind: 'quote', depth: context.kind === 'quote' ? context.depth + 1 : 1, quoted: true }
      break
    case 'list':
      context = { ...context, kind: 'listItem', depth: context.kind === 'listItem' ? context.depth + 1 : 1 }
      break
    default:
  }
  if ('children' in node) for (const child of node.children) collect(child, context, to)
}

function add(node: Nodes, context: Context, to: Collected): void {
  const { kind, depth, quoted } = context
  const block = maskedBlock(node, to.source, to.origin, quoted)
  if (block) to.blocks.push({ ...block, kind, depth })
  addComments(node, context, to)
}

function addComments(node: Nodes, { quoted }: Context, { source, origin, comments }: Collected): void {
  for (const it of htmlComments(node, source, { origin, quoted })) comments.push(it)
}
