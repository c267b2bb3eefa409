import { readSourcePhrase } from '../../attribution/sourcePhrase.ts'
import { vaguePeople } from '../../claims/vagueSources.ts'
import type { TaggedText } from '../../language/taggedText.ts'
import { isDocumentNoun, isTextNoun } from '../../statements/sourceNouns.ts'
import type { Statement } from '../../statements/statement.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { AssembledBlock } from '../assembledBlock.ts'

/**
 * On whom or what a statement rests, as a desk sorts its sources. The span is the source phrase, relative to the block;
 * undefined where a quotation runs on from a paragraph before.
 */
export type StatementSource =
  | { readonly kind: 'named'; readonly actor: string }
  /** Something written or counted: “the report”. `of`: key of the actor whose it is, where the phrase names them. */
  | { readonly kind: 'document'; readonly phrase: Span; readonly of: string | undefined }
  /**
   * People or a body without a name. `of`: for whom they speak, where the phrase names them: “a spokeswoman for *Air
   * France*”. `isBody`: “the police”, “the ministry”.
   */
  | {
      readonly kind: 'unnamed'
      readonly phrase: Span | undefined
      readonly of: string | undefined
      readonly isBody: boolean
    }
  /** A phrase of which it is not certain whom it means: “the group”, “they”. */
  | { readonly kind: 'unclear'; readonly phrase: Span | undefined }
  | { readonly kind: 'missing' }

/** The source of a statement of the block. */
export function sourceOf({ analysis, mentions }: AssembledBlock, statement: Statement): StatementSource {
  const { speaker } = statement
  const { tagged } = analysis
  const own = statement.source[0]
  if (speaker.kind === 'named' && !(own && isVagueWord(tagged.text, own)))
    return { kind: 'named', actor: speaker.actor }
  if (speaker.kind === 'missing') return { kind: 'missing' }
  const phrase =
    own ?? (speaker.kind === 'named' ? undefined : carriedPhrase(statement.content, speaker.span))
  const read = phrase && readSourcePhrase(tagged, mentions, phrase)
  if (!read)
    return speaker.kind !== 'unresolved'
      ? { kind: 'unnamed', phrase: undefined, of: undefined, isBody: false }
      : { kind: 'unclear', phrase: undefined }
  const head = headNoun(tagged, read.from, read.to)
  const name = [...read.heads, ...read.modifiers].find((it) => it.form === 'name')?.actor
  if (isTextNoun(head) || texts.has(head)) return { kind: 'document', phrase: read, of: name }
  const isBody = isDocumentNoun(head)
  const speaksFor = head.startsWith('spokes') || isBody ? name : undefined
  if (speaker.kind !== 'unresolved' || speaksFor !== undefined)
    return { kind: 'unnamed', phrase: read, of: speaksFor, isBody }
  return { kind: 'unclear', phrase: read }
}

/** “Insiders said”: at the head of a sentence such a word looks like a name. */
function isVagueWord(text: string, { start, end }: Span): boolean {
  return vaguePeople.has(text.slice(start, end).toLowerCase())
}

/** Where a statement has no source of its own, the speaker's span is that of the one before, or only the content again. */
function carriedPhrase(content: Statement['content'], span: Span): Span | undefined {
  return content.some((it) => overlaps(it, span)) ? undefined : span
}

/** The actor whom a reader could ask: who speaks, or whose spokesperson, body or document it is. */
export function actorBehind(source: StatementSource): string | undefined {
  switch (source.kind) {
    case 'named':
      return source.actor
    case 'document':
    case 'unnamed':
      return source.of
    case 'unclear':
    case 'missing':
      return undefined
  }
}

/** The noun that a phrase is about, in lower case: “the leaked *draft* of May”. */
function headNoun({ tokens, tags }: TaggedText, from: number, to: number): string {
  let head = from
  for (let i = from; i < to; i++) {
    const isNoun = tags[i] === 'NOUN' || tags[i] === 'PROPN'
    if (!isNoun && (tags[head] === 'NOUN' || tags[head] === 'PROPN') && tags[i] !== 'PART') break
    if (isNoun) head = i
  }
  return tokens[head]!.lower
}

/** What is written beyond what speaks in its own right: these are sources once a statement was found to rest on them. */
const texts: ReadonlySet<string> = new Set(
  'draft drafts plan plans proposal proposals ruling rulings verdict audit census index bill law treaty agreement'.split(
    ' ',
  ),
)
