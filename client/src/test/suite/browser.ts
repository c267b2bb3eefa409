import 'mocha/mocha.js'
import { onTheRecordSuite } from './onTheRecordSuite.ts'
import { problemsSuite } from './problemsSuite.ts'
import { runTests } from './runTests.ts'

/** What VS Code calls in a web worker extension host. */
export function run(): Promise<void> {
  return runTests((reporter) => {
    mocha.setup({ ui: 'tdd', timeout: 90_000, reporter: Mocha.reporters.Base })
    onTheRecordSuite()
    problemsSuite()
    reporter(mocha.run())
  })
}
