import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { startServer } from '../connection/startServer.ts'
import { nodeFiles } from './nodeFiles.ts'
import { keepHeapSmall, letHeapGrow } from './keepHeapSmall.ts'
import { findRulePages } from './findRulePages.ts'
import { readModels } from './readModels.ts'

/** Serves over what the command line names (`--node-ipc`, `--stdio` …), else over standard input and output. */
export function startNodeServer(): void {
  keepHeapSmall()
  const named = process.argv.some((it) => /^--(?:node-ipc|stdio|socket|pipe)\b/u.test(it))
  const connection = named
    ? createConnection(ProposedFeatures.all)
    : createConnection(ProposedFeatures.all, process.stdin, process.stdout)
  startServer(connection, {
    readModels,
    files: nodeFiles,
    rulePages: findRulePages(),
    expectLongText: letHeapGrow,
  })
}
