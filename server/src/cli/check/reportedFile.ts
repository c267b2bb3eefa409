import type { CheckedFile, CheckedOne, Problem } from './checkedFile.ts'

/** A file as it is reported: its problems divided into those that count and those that are known. */
export type ReportedFile =
  | Exclude<CheckedFile, CheckedOne>
  | (CheckedOne & {
      /** In the baseline already: not counted, and told only where a format has a place for them. */
      readonly known: readonly Problem[]
    })
