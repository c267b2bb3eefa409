import type Mocha from 'mocha'

/** Runs what the suite has defined and reports it line by line. Fails when a test fails, is skipped, or none is there. */
export function runTests(run: (reporter: (runner: Mocha.Runner) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    run((runner) => {
      const seen = { passed: 0, failed: 0, skipped: 0 }
      runner.on('pass', (test) => {
        seen.passed++
        say(`✓ ${test.title} (${test.duration ?? 0} ms)`)
      })
      runner.on('pending', (test) => {
        seen.skipped++
        say(`- ${test.title} (skipped)`)
      })
      runner.on('fail', (test, error: Error) => {
        seen.failed++
        say(`✗ ${test.title}\n${error.stack ?? error.message}`)
      })
      runner.once('end', () => {
        if (seen.passed > 0 && seen.failed === 0 && seen.skipped === 0) resolve()
        else reject(new Error(`${seen.passed} passed, ${seen.failed} failed, ${seen.skipped} skipped`))
      })
    })
  })
}

/** The mark tells the runner which lines are ours: scripts/hosts/runSuite.mjs. */
export function say(text: string): void {
  console.log(`[suite] ${text}`)
}
