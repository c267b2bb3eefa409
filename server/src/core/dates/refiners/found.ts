import type { Reading } from '../dateParser.ts'

/** What a parser read, with its name; refiners take and give lists of these. */
export interface Found extends Reading {
  readonly form: string
}
