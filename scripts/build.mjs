// Bundles what ships into dist/: the client and the server for Node and for the browser, and the command line.
//   node scripts/build.mjs [--minify] [--suite]    --suite adds the tests for real VS Code, in out/suite
import { build } from 'esbuild'
import { chmodSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const root = path.resolve(import.meta.dirname, '..')

/** Bundles everything; about a second. `only` names entries of the table below (default: what ships). */
export async function buildAll({ minify = false, only = Object.keys(shipped) } = {}) {
  if (only.some((name) => name in shipped)) {
    if (only.length >= Object.keys(shipped).length)
      rmSync(path.join(root, 'dist'), { recursive: true, force: true })
    mkdirSync(path.join(root, 'dist'), { recursive: true })
    // The bundles are CommonJS (as VS Code wants them) under a package that is not.
    writeFileSync(path.join(root, 'dist/package.json'), '{"type":"commonjs"}\n')
    const models = path.join(root, 'server/models')
    if (existsSync(models))
      cpSync(models, path.join(root, 'dist/models'), { recursive: true, filter: isModel })
  }
  if (only.some((name) => name in suites)) {
    mkdirSync(path.join(root, 'out'), { recursive: true })
    writeFileSync(path.join(root, 'out/package.json'), '{"type":"commonjs"}\n')
  }
  await Promise.all(only.map((name) => build({ ...common, minify, ...{ ...shipped, ...suites }[name] })))
  const cli = path.join(root, 'dist/cli.js')
  if (existsSync(cli)) chmodSync(cli, 0o755)
}

const isModel = (file) => /(^|[\\/])(models|LICENSE|NOTICE|\w+\.bin)$/.test(file)

const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  target: 'es2023',
  sourcemap: 'linked',
  sourcesContent: false,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
}

const node = {
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
}

// Without the condition `worker`, what decodes character references asks for a `document`.
const browser = { platform: 'browser', conditions: ['worker'] }

const shipped = {
  'node client': {
    ...node,
    entryPoints: ['client/src/node/extension.ts'],
    outfile: 'dist/node/extension.js',
    external: ['vscode'],
  },
  'node server': { ...node, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/node/server.js' },
  'browser client': {
    ...browser,
    entryPoints: ['client/src/browser/extension.ts'],
    outfile: 'dist/browser/extension.js',
    external: ['vscode'],
  },
  'browser server': {
    ...browser,
    format: 'iife',
    entryPoints: ['server/src/browser/main.ts'],
    outfile: 'dist/browser/server.js',
  },
  cli: {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    plugins: [apart('timelineSvg', './timeline.js')],
    // `require` finds the exports of a CommonJS bundle, `import` would not.
    supported: { 'dynamic-import': false },
    define: { ...node.define, 'import.meta.url': 'fileUrl' },
    banner: {
      js: `#!/usr/bin/env node\nconst fileUrl = require('node:url').pathToFileURL(__filename).href;`,
    },
  },
  'check worker': {
    ...node,
    entryPoints: ['server/src/cli/check/worker.ts'],
    outfile: 'dist/checkWorker.js',
  },
  // Drawing with Vega: only the command line has it, and loads it for pictures alone. Vega's parts for Node wait at the
  // top for a canvas, which words and lines do not need; those for the browser do without one.
  timeline: {
    ...browser,
    target: 'node20',
    entryPoints: ['server/src/cli/timeline/timelineSvg.ts'],
    outfile: 'dist/timeline.js',
  },
}

/** Leaves a module that is loaded when first needed to a bundle of its own. */
function apart(module, bundle) {
  return {
    name: `apart: ${module}`,
    setup({ onResolve }) {
      onResolve({ filter: new RegExp(`/${module}\\.ts$`) }, ({ kind }) =>
        kind === 'dynamic-import' ? { path: bundle, external: true } : undefined,
      )
    },
  }
}

/** The same tests for both kinds of extension host; see client/src/test. */
const suites = {
  'node suite': {
    ...node,
    entryPoints: ['client/src/test/suite/node.ts'],
    outfile: 'out/suite/node.js',
    external: ['vscode', 'mocha'],
  },
  'browser suite': {
    ...browser,
    entryPoints: ['client/src/test/suite/browser.ts'],
    outfile: 'out/suite/browser.js',
    external: ['vscode'],
    define: { global: 'globalThis' },
  },
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const started = performance.now()
  const suite = process.argv.includes('--suite') ? Object.keys(suites) : []
  try {
    await buildAll({ minify: process.argv.includes('--minify'), only: [...Object.keys(shipped), ...suite] })
    console.log(`Built dist/ in ${Math.round(performance.now() - started)} ms.`)
  } catch (error) {
    // What is wrong in the sources esbuild has said already.
    if (!error.errors) throw error
    process.exitCode = 1
  }
}
