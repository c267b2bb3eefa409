import type { Claim, ClaimReason } from '../../core/claims/claim.ts'
import { line, type Piece } from '../markup.ts'

/** What a reader misses at this claim. */
export function claimPieces({ class: kind, reason }: Claim): readonly Piece[] {
  return [line({ strong: titles[kind] }), line(missing[reason])]
}

const titles: Readonly<Record<Claim['class'], string>> = { weak: 'Vague source', unsourced: 'No source' }

const missing: Readonly<Record<ClaimReason, string>> = {
  vagueSource:
    'There is a source, but readers cannot tell who it is: a name, an office, or the reason for leaving both out.',
  anonymousSource: 'Somebody said this whose name is kept back: why, and how they would know.',
  hearsay: 'Somebody reported this, and who is not said: the outlet, the document, the person.',
  agentlessPassive: 'The sentence leaves out who says, believes or expects it.',
  figure: 'Who counted, measured or estimated this, and when.',
  cause: 'Who says that the one led to the other.',
  motive: 'How anybody knows what somebody wanted, thought or felt.',
  prediction: 'Who expects this. The article itself cannot know what is to come.',
  superlative: 'By whose count this stands above or below all others.',
  judgement: 'Who judges so. In the article’s own voice it reads as its opinion.',
  disputed: 'Who says so: others see it differently.',
}
