// npm test: everything there is to check, two things at a time, with a line for each and what failed told in full.
//   npm run check              the same without VS Code and a browser
//   npm test -- lint units     only these steps (and what they need)
import { spawn } from 'node:child_process'
import path from 'node:path'
import { findChromium } from './hosts/chromium.mjs'

const root = path.resolve(import.meta.dirname, '..')

/**
 * In the order they start. `run` are command lines, one after the other; `needs` must have passed before; `browser` steps
 * need a Chromium; while an `alone` step runs nothing else does.
 */
const steps = [
  { name: 'build', run: ['node scripts/build.mjs --suite'] },
  { name: 'lint', run: ['eslint'] },
  { name: 'units', run: ['vitest run'] },
  { name: 'types', run: ['tsc -p server/tsconfig.pure.json', 'tsc -p server', 'tsc -p client'] },
  { name: 'format', run: ['prettier --check .'] },
  { name: 'imports', run: ['node scripts/checkImports.mjs'] },
  { name: 'unused', run: ['knip'] },
  {
    name: 'grammar',
    run: [
      'vscode-tmgrammar-test -g node_modules/tm-grammars/grammars/markdown.json test-fixtures/syntaxes/*.test.*',
    ],
  },
  { name: 'network', needs: ['build'], run: ['node scripts/testNoNetwork.mjs'] },
  { name: 'worker', browser: true, needs: ['build'], run: ['node scripts/hosts/testWorker.mjs'] },
  { name: 'hosts', browser: true, run: ['node scripts/hosts/setup.mjs'] },
  {
    name: 'VS Code 1.100',
    browser: true,
    needs: ['build', 'hosts'],
    run: ['node scripts/hosts/testNode.mjs floor'],
  },
  {
    name: 'VS Code latest',
    browser: true,
    needs: ['build', 'hosts'],
    run: ['node scripts/hosts/testNode.mjs latest'],
  },
  { name: 'VS Code web', browser: true, needs: ['build', 'hosts'], run: ['node scripts/hosts/testWeb.mjs'] },
  {
    name: 'package',
    browser: true,
    alone: true,
    needs: ['build', 'hosts'],
    run: ['node scripts/hosts/testVsix.mjs'],
  },
]

const chosen = choose(process.argv.slice(2))
if (chosen.some((step) => step.browser)) {
  try {
    findChromium()
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}

const started = Date.now()
const results = await runAll(chosen)
const failed = results.filter(({ passed }) => !passed)
for (const { name, output } of failed)
  if (output) console.log(`\n${'─'.repeat(20)} ${name}\n${shortened(output)}`)
console.log(`\n${summary(results)} in ${seconds(Date.now() - started)}.`)
process.exitCode = failed.length > 0 ? 1 : 0

function choose(args) {
  const names = args.filter((it) => !it.startsWith('--'))
  const offered = args.includes('--without-vscode') ? steps.filter((it) => !it.browser) : steps
  if (names.length === 0) return offered
  const unknown = names.filter((name) => !offered.some((step) => step.name === name))
  if (unknown.length > 0) {
    console.error(`No step ${unknown.join(', ')}; there are ${offered.map(({ name }) => name).join(', ')}.`)
    process.exit(2)
  }
  const wanted = new Set(names)
  for (const { name, needs = [] } of offered.toReversed())
    if (wanted.has(name)) needs.forEach((it) => wanted.add(it))
  return offered.filter(({ name }) => wanted.has(name))
}

/** Starts each step as soon as what it needs has passed and a place is free. */
async function runAll(all) {
  const waiting = [...all]
  const running = new Map()
  const done = new Map()
  while (waiting.length > 0 || running.size > 0) {
    const busy = [...running.keys()]
    const next = waiting.find((step) => {
      const ready = (step.needs ?? []).every((name) => done.has(name))
      return ready && (step.alone ? busy.length === 0 : busy.length < 2 && !busy.some((it) => it.alone))
    })
    if (next) {
      waiting.splice(waiting.indexOf(next), 1)
      const broken = (next.needs ?? []).filter((name) => !done.get(name).passed)
      running.set(next, broken.length > 0 ? skipped(next, broken) : runStep(next))
      showRunning(running)
      continue
    }
    const result = await Promise.race(running.values())
    running.delete(result.step)
    done.set(result.name, result)
    report(result)
    showRunning(running)
  }
  return [...done.values()]
}

async function skipped(step, broken) {
  return {
    step,
    name: step.name,
    passed: false,
    output: '',
    note: `not run: ${broken.join(', ')} failed`,
    took: 0,
  }
}

async function runStep(step) {
  const begun = Date.now()
  let output = ''
  let passed = true
  for (const line of step.run) {
    const { code, said } = await runLine(line)
    output += said
    passed &&= code === 0
  }
  return {
    step,
    name: step.name,
    passed,
    output,
    note: passed ? noteFrom(output) : '',
    took: Date.now() - begun,
  }
}

function runLine(line) {
  const [command, ...args] = line.split(' ')
  const bin = path.join(root, 'node_modules/.bin')
  const env = {
    ...process.env,
    PATH: `${bin}${path.delimiter}${process.env.PATH}`,
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
  }
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, shell: process.platform === 'win32' })
    let said = ''
    child.stdout.on('data', (chunk) => (said += chunk))
    child.stderr.on('data', (chunk) => (said += chunk))
    child.once('error', (error) => resolve({ code: 1, said: `${said}${error.message}\n` }))
    child.once('close', (code) => resolve({ code, said }))
  })
}

/** What of the output is worth a place in the summary: how much was tested, how large the package is. */
function noteFrom(output) {
  const suite = output.split('\n').filter((line) => line.startsWith('✓ ')).length
  const units = /Tests +(\d+ passed)/.exec(output)?.[1]
  const breaches = /\d+ of \d+ planted breaches named/.exec(output)?.[0]
  const size = /\d+ files, [\d.]+ MB/.exec(output)?.[0]
  return [size, units ?? breaches ?? (suite > 0 ? `${suite} passed` : undefined)].filter(Boolean).join(', ')
}

/** The end of a long story, which is where the reason stands. */
function shortened(output) {
  const lines = output.trim().split('\n')
  const most = 150
  return lines.length <= most ? lines.join('\n') : ['…', ...lines.slice(-most)].join('\n')
}

function report({ name, passed, note, took }) {
  clearLine()
  console.log(`${passed ? '✓' : '✗'} ${name.padEnd(15)} ${seconds(took).padStart(7)}  ${note}`.trimEnd())
}

function showRunning(running) {
  if (!process.stdout.isTTY) return
  clearLine()
  process.stdout.write([...running.keys()].map(({ name }) => name).join(', '))
}

function clearLine() {
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[K')
}

function summary(all) {
  const bad = all.filter(({ passed }) => !passed)
  return bad.length === 0
    ? `All ${all.length} passed`
    : `${bad.length} of ${all.length} failed: ${bad.map(({ name }) => name).join(', ')}`
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
