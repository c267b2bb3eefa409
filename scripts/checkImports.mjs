// Checks who imports whom, by .dependency-cruiser.cjs; that no source file was overlooked; and that breaches are caught:
// each planted one must be named by its rule.
import { cruise } from 'dependency-cruiser'
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs')

const problems = [...(await checkSources()), ...(await checkPlants())]
for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0

async function checkSources() {
  const files = ['server/src', 'client/src'].flatMap(sourceFiles)
  const { modules, violations } = await look(root)
  const seen = new Set(modules)
  const overlooked = files.filter((file) => !seen.has(file)).map((file) => `${file} was not looked at.`)
  if (files.length === 0) overlooked.push('No source file was found.')
  console.log(`${files.length} files, ${violations.length} breaches.`)
  return [...overlooked, ...violations.map(({ rule, from, to }) => `${rule}: ${from} must not import ${to}`)]
}

function sourceFiles(folder) {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => path.posix.join(folder, file.replaceAll('\\', '/')))
}

/** What must never pass: file, what it imports, and the rule that must say so (of a cycle, once). */
function plants() {
  return [
    ['server/src/core/text/a.ts', '../prose/b.ts', 'core-text'],
    ['server/src/core/prose/a.ts', '../sentences/b.ts', 'core-prose'],
    ['server/src/core/sentences/a.ts', '../language/b.ts', 'core-sentences'],
    ['server/src/core/language/a.ts', '../dates/b.ts', 'core-language'],
    ['server/src/core/quotations/a.ts', '../dates/b.ts', 'core-quotations'],
    ['server/src/core/dates/a.ts', '../actors/b.ts', 'core-dates'],
    ['server/src/core/actors/a.ts', '../quotations/b.ts', 'core-actors'],
    ['server/src/core/statements/a.ts', '../attribution/b.ts', 'core-statements'],
    ['server/src/core/attribution/a.ts', '../events/b.ts', 'core-attribution'],
    ['server/src/core/events/a.ts', '../claims/b.ts', 'core-events'],
    ['server/src/core/claims/a.ts', '../article/b.ts', 'core-claims'],
    ['server/src/core/article/a.ts', '../../rules/b.ts', 'core-article'],
    ['server/src/core/newsroom/a.ts', '../dates/b.ts', 'core-newsroom'],
    ['server/src/rules/a.ts', '../features/b.ts', 'rules'],
    ['server/src/report/a.ts', '../features/b.ts', 'report'],
    ['server/src/settings/a.ts', '../service/b.ts', 'settings'],
    ['server/src/features/a.ts', '../connection/b.ts', 'features'],
    ['server/src/service/a.ts', '../connection/b.ts', 'service'],
    ['server/src/connection/a.ts', '../features/b.ts', 'connection'],
    ['server/src/node/a.ts', '../service/b.ts', 'node'],
    ['server/src/browser/a.ts', '../features/b.ts', 'browser'],
    ['server/src/cli/a.ts', '../connection/b.ts', 'cli'],
    ['server/src/protocol.ts', './core/text/b.ts', 'protocol-alone'],
    ['client/src/a.ts', '../../server/src/features/b.ts', 'client-protocol-only'],
    ['server/src/connection/c.ts', '../../../client/src/b.ts', 'server-not-client'],
    ['server/src/features/c.ts', '../testing/b.ts', 'testing-in-tests-only'],
    ['server/src/core/dates/c.ts', 'yaml', 'core-packages'],
    ['server/src/core/prose/c.ts', 'commander', 'prose-packages'],
    ['server/src/core/newsroom/c.ts', 'commander', 'newsroom-packages'],
    ['server/src/rules/c.ts', 'vscode-languageserver-types', 'rules-packages'],
    ['server/src/report/c.ts', 'vscode-languageserver-types', 'report-packages'],
    ['server/src/features/d.ts', 'vscode-languageserver', 'features-packages'],
    ['server/src/settings/c.ts', 'commander', 'settings-packages'],
    ['server/src/service/c.ts', 'vscode-languageserver', 'service-packages'],
    ['server/src/connection/d.ts', 'commander', 'edges-packages'],
    ['server/src/cli/c.ts', 'vscode-languageserver', 'cli-packages'],
    ['client/src/c.ts', 'commander', 'client-packages'],
    ['server/src/core/text/c.ts', 'node:fs', 'pure-no-node'],
    ['client/src/d.ts', 'node:path', 'client-no-node'],
    ['server/src/core/claims/c.ts', './d.ts', 'no-cycles'],
    ['server/src/core/claims/d.ts', './c.ts'],
    ['server/src/rules/d.ts', './nowhere.ts', 'resolvable'],
  ]
}

async function checkPlants() {
  const field = path.join(root, 'out/planted')
  rmSync(field, { recursive: true, force: true })
  const write = (file, text) => {
    mkdirSync(path.dirname(path.join(field, file)), { recursive: true })
    writeFileSync(path.join(field, file), text)
  }
  for (const [file, target] of plants()) {
    write(file, `export * from '${target}'\n`)
    if (target.endsWith('/b.ts')) write(path.join(path.dirname(file), target), 'export const b = 1\n')
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(field, 'node_modules'), 'junction')
  const { violations } = await look(field)
  rmSync(field, { recursive: true, force: true })

  const expected = plants().filter(([, , rule]) => rule)
  const missed = expected.filter(
    ([file, , rule]) => !violations.some((it) => it.rule === rule && it.from === file),
  )
  const untried = forbidden.filter(({ name }) => !plants().some(([, , rule]) => rule === name))
  console.log(`${expected.length - missed.length} of ${expected.length} planted breaches named.`)
  return [
    ...missed.map(([file, target, rule]) => `${rule} does not see that ${file} imports ${target}.`),
    ...untried.map(({ name }) => `Nothing is planted for the rule ${name}.`),
  ]
}

async function look(baseDir) {
  const ruleSet = { forbidden, options }
  const { output } = await cruise(
    ['server/src', 'client/src'],
    { ...options, baseDir, preserveSymlinks: true, ruleSet, validate: true },
    options.enhancedResolveOptions,
  )
  return {
    modules: output.modules.map(({ source }) => source),
    violations: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  }
}
