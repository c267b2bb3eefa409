import { commands, Uri, window, workspace, type ExtensionContext } from 'vscode'
import {
  RevealOutputChannelOn,
  State,
  type BaseLanguageClient,
  type LanguageClientOptions,
} from 'vscode-languageclient'
import { status, type InitializationOptions, type StatusParams } from '../../server/src/protocol.ts'
import { copyQuote } from './copyQuote.ts'
import { chooseForFile, chooseForFolder } from './enablement.ts'
import { serveFiles } from './files.ts'
import { createOverrides } from './overrides.ts'
import { openPlace, openPlaceCommand } from './report/openPlace.ts'
import { createReportPanel } from './report/panel.ts'
import { linkRulePages } from './rulePages.ts'
import { documentSchemes, documentSelector } from './selector.ts'
import { showStatements, showStatementsCommand } from './showStatements.ts'
import { showTimeline } from './showTimeline.ts'
import { createStatusItem } from './statusItem.ts'
import { createWhoSaidWhat, whoSaidWhatId, type Entries } from './whoSaidWhat/view.ts'

/** What `activate` gives to other extensions. */
export interface OnTheRecord {
  /** Whether the open document is read as news; nothing while the server has not said so. */
  statusOf(uri: Uri): StatusParams | undefined
  /** Who said what in the article in front. */
  readonly whoSaidWhat: Entries
  /** The page of the report that is shown, if one is. */
  reportPage(): string | undefined
}

type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient

/** Runs the language server for as long as the extension lives. All that the two hosts share. */
export async function startClient(context: ExtensionContext, create: CreateClient): Promise<OnTheRecord> {
  const output = window.createOutputChannel('On the Record', { log: true })
  const overrides = createOverrides(context.workspaceState)
  let selector = currentSelector()
  const item = createStatusItem(selector)

  const client = create('onTheRecord', 'On the Record', {
    documentSelector: selector,
    initializationOptions: (): InitializationOptions => ({
      overrides: overrides.all(),
      files: true,
      showStatements: showStatementsCommand,
    }),
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware: linkRulePages(context.extensionUri),
    diagnosticPullOptions: { onChange: true, onFocus: true },
  })
  const voices = createWhoSaidWhat(client)
  const reportPanel = createReportPanel(client)
  client.onNotification(status, (params: StatusParams) => {
    const before = item.of(Uri.parse(params.uri))?.state
    item.set(params)
    // Changes of the text they follow by themselves.
    if (params.state === before) return
    voices.changed(params.uri)
    reportPanel.changed(params.uri)
  })

  const restart = async () => {
    selector = currentSelector()
    client.clientOptions.documentSelector = selector
    if (client.needsStop()) await client.stop()
    await client.start()
  }

  context.subscriptions.push(
    output,
    item,
    voices,
    reportPanel,
    serveFiles(client),
    { dispose: () => (client.needsStop() ? client.stop() : undefined) },
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Starting) item.reset(newState === State.Running ? selector : undefined)
    }),
    workspace.onDidChangeWorkspaceFolders(() => {
      if (currentSelector().length > selector.length) void restart()
    }),
    commands.registerCommand('onTheRecord.turnOnForFile', () => chooseForFile('on', overrides, client)),
    commands.registerCommand('onTheRecord.turnOffForFile', () => chooseForFile('off', overrides, client)),
    commands.registerCommand('onTheRecord.followSettingsForFile', () =>
      chooseForFile('auto', overrides, client),
    ),
    commands.registerCommand('onTheRecord.turnOnForFolder', () => chooseForFolder('on')),
    commands.registerCommand('onTheRecord.turnOffForFolder', () => chooseForFolder('off')),
    commands.registerCommand('onTheRecord.showWhoSaidWhat', () =>
      commands.executeCommand(`${whoSaidWhatId}.focus`),
    ),
    commands.registerCommand('onTheRecord.showStatements', (uri: unknown, place: unknown) =>
      showStatements(client, uri, place),
    ),
    commands.registerCommand('onTheRecord.copyQuote', () => copyQuote(client, 'plain')),
    commands.registerCommand('onTheRecord.copyQuoteAsMarkdown', () => copyQuote(client, 'markdown')),
    commands.registerCommand('onTheRecord.showTimeline', () => showTimeline(client)),
    commands.registerCommand('onTheRecord.showReport', () => reportPanel.show()),
    commands.registerCommand(openPlaceCommand, (uri: unknown, range: unknown) =>
      openPlace(client, uri, range),
    ),
    commands.registerCommand('onTheRecord.restartServer', restart),
    commands.registerCommand('onTheRecord.showOutput', () => output.show()),
  )
  await client.start()
  return {
    statusOf: (uri) => item.of(uri),
    whoSaidWhat: voices.entries,
    reportPage: () => reportPanel.page(),
  }
}

function currentSelector() {
  return documentSelector(documentSchemes(workspace.workspaceFolders ?? []))
}
