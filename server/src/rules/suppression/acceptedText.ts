/** Words that a newsroom lets stand, whatever the rule says of them. Plain data. */
export interface AcceptedText {
  readonly rule: string
  /** What the finding is about, as `acceptedKey` has it. */
  readonly text: string
  readonly reason: string | undefined
}

/** Longest text that is kept, in UTF-16 units: a long sentence. */
export const longestAccepted = 1000
