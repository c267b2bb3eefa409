import Mocha from 'mocha'
import { onTheRecordSuite } from './onTheRecordSuite.ts'
import { problemsSuite } from './problemsSuite.ts'
import { runTests } from './runTests.ts'

/** What VS Code calls in a Node extension host. */
export function run(): Promise<void> {
  return runTests((reporter) => {
    const mocha = new Mocha({ ui: 'tdd', timeout: 90_000, reporter: Mocha.reporters.Base })
    mocha.suite.emit('pre-require', globalThis, '', mocha)
    onTheRecordSuite()
    problemsSuite()
    reporter(mocha.run())
  })
}
