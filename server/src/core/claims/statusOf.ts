import type { SourceStatus } from './claim.ts'
import type { SentenceReading } from './readSentences.ts'

/** The status as far as the sentence itself tells; `exempt` may still turn out unsourced. */
export function statusOf({
  exemption,
  quoted,
  specific,
  named,
  accordingTo,
  weak,
}: SentenceReading): SourceStatus {
  if (exemption !== undefined) return 'exempt'
  if (quoted) return 'attributed'
  if (weak && weak.confidence >= leastWeak) {
    if (!specific) return 'weak'
    // A source that is there for one part does not answer for another part's lack of one.
    if (!named && weak.confidence >= 0.6) return 'weak'
    if (weak.reason === 'hearsay' && !accordingTo && weak.confidence > 0.8) return 'weak'
    if ((weak.reason === 'vagueSource' || weak.reason === 'anonymousSource') && weak.confidence >= 0.9) {
      return 'weak'
    }
  }
  return specific ? 'attributed' : 'exempt'
}

/** Vaguer hints than these at a vague source are left alone. */
const leastWeak = 0.45
