#!/usr/bin/env node
// Stands where @vscode/test-electron expects the executable of VS Code, and runs the same tests in the VS Code from npm
// that ON_THE_RECORD_HOST names. Takes the arguments that a desktop VS Code would get.
import { runSuite } from './runSuite.mjs'

const given = process.argv.slice(2)
const value = (name) => given.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3)
const host = process.env.ON_THE_RECORD_HOST

process.exitCode = await runSuite({
  name: process.env.ON_THE_RECORD_RUN ?? host,
  host,
  data: process.env.ON_THE_RECORD_DATA,
  folder: given.find((argument) => !argument.startsWith('-')),
  developmentPath: value('extensionDevelopmentPath'),
  testsPath: value('extensionTestsPath'),
})
