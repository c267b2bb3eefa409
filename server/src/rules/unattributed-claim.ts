import { overUnsourcedClaims } from './overUnsourcedClaims.ts'

/** A claim in the article's own voice that a copy editor would send back with “says who?”, and that no other rule tells of. */
export const unattributedClaim = overUnsourcedClaims(
  {
    id: 'unattributed-claim',
    summary: 'What somebody wanted, thought or disputes has a source in its sentence or right beside it.',
    rationale:
      'Nobody but the person knows what they wanted or thought; what is disputed is somebody’s version.',
    sources: [
      'AP Stylebook, “attribution”',
      'BBC Editorial Guidelines, 3.3 (accuracy)',
      'Redi et al. 2019, “Citation Needed”',
    ],
    severity: 'information',
  },
  (reason) =>
    reason === 'motive'
      ? 'What somebody wanted or thought stands here without a source. Say how it is known.'
      : 'A reader may ask how this is known. Name the source.',
)
