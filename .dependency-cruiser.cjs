// Who may import whom: the picture of ARCHITECTURE.md, enforced. scripts/checkImports.mjs runs it, and proves that it bites.

/** The folders of the core. Each imports itself and those of earlier lines; folders of one line do not know each other. */
const layers = [
  ['text'],
  ['newsroom'],
  ['prose'],
  ['sentences'],
  ['language'],
  ['quotations', 'dates', 'actors'],
  ['statements'],
  ['attribution'],
  ['events'],
  ['claims'],
  ['article'],
]

/** Tests sit beside what they test and may reach for more. */
const test = '\\.test\\.ts$|^server/src/testing/'

const coreLayers = layers.flatMap((line, index) =>
  line.map((folder) => {
    const earlier = layers.slice(0, index).flat()
    return {
      name: `core-${folder}`,
      comment: `core/${folder} imports itself${earlier.length > 0 ? ` and ${earlier.join(', ')}` : ''}.`,
      from: { path: `^server/src/core/${folder}/`, pathNot: test },
      to: {
        path: '^server/src/',
        pathNot: `^server/src/core/(${[folder, ...earlier].join('|')})/`,
      },
    }
  }),
)

/** A folder above the core and the parts of the server that it may use. */
function only(folder, ...allowed) {
  return {
    name: folder,
    comment: `${folder} imports itself${allowed.length > 0 ? ` and ${allowed.join(', ')}` : ''}.`,
    from: { path: `^server/src/${folder}/`, pathNot: test },
    to: { path: '^server/src/', pathNot: `^server/src/(${[folder, ...allowed].map(asPattern).join('|')})` },
  }
}

const asPattern = (name) => (name.endsWith('.ts') ? `${name.replaceAll('.', '\\.')}$` : `${name}/`)

/** Packages (and Node's modules) that these files may use; all others are refused. */
function packages(name, path, pattern) {
  return {
    name: `${name}-packages`,
    comment: `${path} uses of npm ${pattern ?? 'nothing'}.`,
    from: { path, pathNot: test },
    to: { path: '^node_modules/', ...(pattern && { pathNot: `^node_modules/(@types/)?(${pattern})/` }) },
  }
}

function noNode(name, path) {
  return {
    name: `${name}-no-node`,
    comment: `${path} runs in the browser too.`,
    from: { path, pathNot: test },
    to: { dependencyTypes: ['core'] },
  }
}

const lsp =
  'vscode-(languageserver|languageserver-protocol|languageserver-types|languageserver-textdocument|jsonrpc)'
const lspTypes = 'vscode-languageserver-(types|textdocument)'
const markdown = 'unified|remark-[^/]+|mdast[^/]*|micromark[^/]*|unist[^/]*|vfile[^/]*|yaml'

const rules = [
  ...coreLayers,
  only('rules', 'core'),
  only('settings', 'core', 'rules', 'protocol.ts'),
  only('report', 'core'),
  only('features', 'report', 'rules', 'core', 'protocol.ts'),
  only('service', 'features', 'rules', 'core', 'settings', 'protocol.ts'),
  only('connection', 'service', 'settings', 'protocol.ts', 'features/convert.ts'),
  only('node', 'connection', 'service/files.ts'),
  only('browser', 'connection', 'protocol.ts'),
  only('cli', 'core', 'report', 'rules', 'service', 'settings', 'node'),
  {
    name: 'protocol-alone',
    comment: 'The messages stand on their own, so that the client brings nothing else along.',
    from: { path: '^server/src/protocol\\.ts$' },
    to: { path: '.' },
  },
  {
    name: 'client-protocol-only',
    comment: 'The client knows the server by its messages alone.',
    from: { path: '^client/' },
    to: { path: '^server/', pathNot: '^server/src/protocol\\.ts$' },
  },
  {
    name: 'server-not-client',
    from: { path: '^(server|scripts)/' },
    to: { path: '^client/' },
  },
  {
    name: 'testing-in-tests-only',
    comment: 'What helps tests does not ship.',
    from: { path: '^(server|client)/src/', pathNot: test },
    to: { path: '^server/src/testing/|\\.test\\.ts$' },
  },
  packages('prose', '^server/src/core/prose/', markdown),
  packages('newsroom', '^server/src/core/newsroom/', 'yaml'),
  packages('core', '^server/src/core/(?!prose/|newsroom/)'),
  packages('rules', '^server/src/rules/'),
  packages('report', '^server/src/report/'),
  packages('features', '^server/src/features/', lspTypes),
  packages('settings', '^server/src/settings/', 'yaml'),
  packages('service', '^server/src/service/', lspTypes),
  packages('edges', '^server/src/(connection|node|browser)/', lsp),
  packages(
    'cli',
    '^server/src/cli/',
    'commander|diff|fast-xml-builder|ignore|node-sarif-builder|ora|picocolors|sarif|string-width|tinyglobby|vega|write-file-atomic',
  ),
  packages(
    'client',
    '^client/src/(?!test/)',
    'vscode|vscode-languageclient|vscode-languageserver[^/]*|vscode-jsonrpc',
  ),
  noNode('pure', '^server/src/(core|rules|report|features|service|settings|connection|browser)/'),
  noNode('client', '^client/src/(?!node/|test/)'),
  {
    name: 'no-cycles',
    comment: 'Types may name each other; what runs may not.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'resolvable',
    comment: 'What is imported is there.',
    from: {},
    to: { couldNotResolve: true, pathNot: '^(vscode|mocha/mocha\\.js)$' },
  },
]

module.exports = {
  forbidden: rules.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|out|test-host|coverage)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.d.ts', '.mjs', '.js', '.json'],
    },
    skipAnalysisNotInRules: false,
  },
}
