import type { Command } from 'commander'

/** `lsp`: the language server. */
export function addLsp(program: Command): void {
  program
    .command('lsp')
    .description('Serve an editor over standard input and output (Language Server Protocol).')
    .option('--stdio', 'the only way there is, and the default')
    .action(async () => {
      const { startNodeServer } = await import('../../node/startNodeServer.ts')
      startNodeServer()
    })
}
