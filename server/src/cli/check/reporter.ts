import type { ReportedFile } from './reportedFile.ts'
import type { Summary } from './summary.ts'

/** A form in which a run is told. What it gives is written as it comes. */
export interface Reporter {
  /** For each file, in order. */
  file(file: ReportedFile): string
  /** Behind the last one. */
  end(summary: Summary): string
}
