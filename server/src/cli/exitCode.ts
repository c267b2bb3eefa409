/** What the process ends with: nothing to tell, findings (or lines that could not be read), misuse. The worst one counts. */
export const exitCode = { clean: 0, findings: 1, misuse: 2 } as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
