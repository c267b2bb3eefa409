// Makes the .vsix that people install: minified bundles, models, grammar, README. Tells what is in it.
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildAll } from './build.mjs'

const root = path.resolve(import.meta.dirname, '..')
const shipped =
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|(syntaxes|schemas|dist)\/.*(?<!\.map)|docs\/images\/\w+\.png|docs\/rules\/[\w-]+\.md)$/
const limit = 3 * 1024 * 1024

/** The project has no home to which the README's links could be completed. */
const withoutRepository = { allowMissingRepository: true, rewriteRelativeLinks: false }

/** Packages into `file`; throws when the package is too large or carries what it should not. */
export async function packageExtension(file = defaultFile()) {
  await buildAll({ minify: true })
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None })
  const strangers = files.filter((name) => !shipped.test(name))
  if (strangers.length > 0) throw new Error(`These do not belong into the package: ${strangers.join(', ')}`)
  await createVSIX({ cwd: root, packagePath: file, dependencies: false, ...withoutRepository })
  const { size } = statSync(file)
  const megabytes = (size / 1024 / 1024).toFixed(2)
  if (size > limit) throw new Error(`The package has ${megabytes} MB; 3 are the limit.`)
  return { file, files, megabytes }
}

function defaultFile() {
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  return path.join(root, `${name}-${version}.vsix`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { file, files, megabytes } = await packageExtension()
  console.log(`${path.relative(root, file)}: ${files.length} files, ${megabytes} MB.`)
}
