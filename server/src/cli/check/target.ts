/** A file to check. */
export interface Target {
  /** As the person named it, or below the folder they named; `stdin` or what they call it for standard input. */
  readonly name: string
  /** Absolute; where standard input is said to lie, and undefined where nothing is said. */
  readonly path: string | undefined
  /** Whether the person named the file itself, not a folder or a pattern. */
  readonly named: boolean
  /** What came from standard input. */
  readonly bytes?: Uint8Array
}
