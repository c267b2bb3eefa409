import * as assert from './assert.ts'
import {
  commands,
  DiagnosticSeverity,
  env,
  extensions,
  languages,
  Range,
  Selection,
  TabInputWebview,
  Uri,
  window,
  workspace,
  type WorkspaceEdit,
  type CodeAction,
  type Tab,
  type TextDocument,
} from 'vscode'
import type { OnTheRecord } from '../../client.ts'
import { say } from './runTests.ts'
import {
  entryOf,
  eventually,
  folderUri,
  hoverAt,
  marked,
  open,
  ours,
  outlineOf,
  problemsOf,
  replace,
  setting,
} from './workbench.ts'

/** The extension as a person meets it, the same in every VS Code. The open folder is test-fixtures/workspaces/newsroom. */
export function onTheRecordSuite(): void {
  suite('On the Record', () => {
    let api: OnTheRecord
    let article: TextDocument

    suiteSetup(async () => {
      const extension = extensions.getExtension<OnTheRecord>('on-the-record.on-the-record')
      if (!extension) throw new Error('VS Code does not know the extension.')
      article = await open('peace-talks.txt')
      api = await extension.activate()
      say(`extension at ${extension.extensionUri.toString()}`)
    })

    test('reads the sample as news', async () => {
      const status = await eventually(() => api.statusOf(article.uri))
      assert.equal(`${status.state}, ${status.reason}`, 'on, content')
    })

    test('shows vague sources as problems', async () => {
      const problems = await problemsOf(article, (all) => marked(all, 'vague-source').length > 0)
      assert.include(
        marked(problems, 'vague-source').map((it) => article.getText(it.range)),
        (text) => /officials/i.test(text),
      )
    })

    test('links a problem to its rule', async () => {
      const problems = await problemsOf(article, (all) => marked(all, 'vague-source').length > 0)
      const { code } = marked(problems, 'vague-source')[0]!
      const target = typeof code === 'object' ? code.target : undefined
      if (!target) throw new Error('The problem has no link.')
      assert.match(new TextDecoder().decode(await workspace.fs.readFile(target)), /vague-source/)
    })

    test('tells on hover who an actor is', async () => {
      const text = await hoverAt(article, 'Ushakov')
      assert.match(text, /Yuri Ushakov/)
      assert.match(text, /foreign policy aide/)
    })

    test('outlines quotes, events and actors', async () => {
      const symbols = await eventually(() => outlineOf(article))
      const names = symbols.map((it) => it.name)
      for (const group of ['Quotes and statements', 'Events', 'Actors']) {
        assert.include(names, (name) => name.startsWith(group))
      }
      const actors = symbols.find((it) => it.name.startsWith('Actors'))
      assert.include(actors?.children.map((it) => it.name) ?? [], (name) => name.includes('Emmanuel Macron'))
    })

    test('follows an edit and its undoing', async () => {
      const before = marked(await problemsOf(article, (all) => all.length > 0), 'vague-source').length
      const start = article.positionAt(article.getText().indexOf('\n', 200) + 1)
      await replace(article, new Range(start, start), 'Analysts say the harvest will fail.\n')
      await problemsOf(article, (all) => marked(all, 'vague-source').length === before + 1)
      await replace(article, new Range(start.line, 0, start.line + 1, 0), '')
      await problemsOf(article, (all) => marked(all, 'vague-source').length === before)
    })

    test('is turned off and on for a file', async () => {
      await window.showTextDocument(article)
      await commands.executeCommand('onTheRecord.turnOffForFile')
      await problemsOf(article, (all) => all.length === 0)
      assert.equal(api.statusOf(article.uri)?.state, 'off')
      await commands.executeCommand('onTheRecord.turnOnForFile')
      await problemsOf(article, (all) => all.length > 0)
      await commands.executeCommand('onTheRecord.followSettingsForFile')
      await eventually(() => api.statusOf(article.uri)?.reason === 'content')
    })

    test('is turned off for a folder', async () => {
      const ferry = await open('ferry.md')
      await problemsOf(ferry, (all) => marked(all, 'vague-source').length === 1)
      await commands.executeCommand('onTheRecord.turnOffForFolder')
      await problemsOf(ferry, (all) => all.length === 0)
      assert.equal(api.statusOf(ferry.uri)?.reason, 'setting')
      await setting(ferry, 'enable', undefined)
      await problemsOf(ferry, (all) => marked(all, 'vague-source').length === 1)
    })

    test('gives a rule the severity of the settings', async () => {
      const ferry = await open('ferry.md')
      await setting(ferry, 'rules', { 'vague-source': 'error' })
      await problemsOf(
        ferry,
        (all) =>
          marked(all, 'vague-source').every((it) => it.severity === DiagnosticSeverity.Error) &&
          all.length > 0,
      )
      await setting(ferry, 'rules', { 'vague-source': 'off' })
      await problemsOf(ferry, (all) => marked(all, 'vague-source').length === 0)
      await setting(ferry, 'rules', undefined)
      await problemsOf(ferry, (all) => marked(all, 'vague-source').length === 1)
    })

    test('leaves a README alone', async () => {
      const readme = await open('README.md')
      const status = await eventually(() => api.statusOf(readme.uri))
      assert.equal(`${status.state}, ${status.reason}`, 'off, content')
      assert.equal((await outlineOf(readme))?.some((it) => it.name.startsWith('Actors')) ?? false, false)
      assert.equal(ours(languages.getDiagnostics(readme.uri)).length, 0)
    })

    test('obeys the front matter', async () => {
      const draft = await open('draft.md')
      const status = await eventually(() => api.statusOf(draft.uri))
      assert.equal(`${status.state}, ${status.reason}`, 'off, front-matter')
    })

    test('shows who said what, and keeps it in step', async () => {
      await window.showTextDocument(article)
      await eventually(() => api.statusOf(article.uri)?.state === 'on')
      await commands.executeCommand('onTheRecord.showWhoSaidWhat')
      const zelensky = await entryOf(api, 'Volodymyr Zelensky')
      const before = api.whoSaidWhat.getChildren(zelensky).length
      const end = article.positionAt(article.getText().length)
      const added = '\nIt will rain tomorrow, Volodymyr Zelensky said.\n'
      await replace(article, new Range(end, end), added)
      const said = await entryOf(api, 'It will rain tomorrow')
      const { command } = api.whoSaidWhat.getTreeItem(said)
      await commands.executeCommand(command!.command, ...(command!.arguments as unknown[]))
      const editor = await eventually(
        () => window.activeTextEditor?.selection.isEmpty === false && window.activeTextEditor,
      )
      assert.equal(editor.document.getText(editor.selection), 'It will rain tomorrow')
      await replace(article, new Range(end, article.positionAt(article.getText().length)), '')
      await eventually(
        async () => api.whoSaidWhat.getChildren(await entryOf(api, 'Volodymyr Zelensky')).length === before,
      )
    })

    test('shows the statements of whoever is meant under the cursor', async () => {
      const editor = await window.showTextDocument(article)
      const at = article.positionAt(article.getText().indexOf('Volodymyr Zelensky') + 1)
      editor.selection = new Selection(at, at)
      const before = window.visibleTextEditors.length
      await commands.executeCommand('onTheRecord.showStatements')
      // The peek view has an editor of its own.
      await eventually(() => window.visibleTextEditors.length > before)
      await commands.executeCommand('closeReferenceSearch')
    })

    test('copies a quote with its speaker and place', async () => {
      const ferry = await open('ferry.md')
      await eventually(() => api.statusOf(ferry.uri)?.state === 'on')
      const editor = await window.showTextDocument(ferry)
      const at = ferry.positionAt(ferry.getText().indexOf('The hull') + 3)
      editor.selection = new Selection(at, at)
      const quote = '“The hull needs work that cannot wait,” Ana Ruiz said.'
      await commands.executeCommand('onTheRecord.copyQuote')
      assert.equal(await env.clipboard.readText(), `${quote} (ferry.md, line 11)`)
      await commands.executeCommand('onTheRecord.copyQuoteAsMarkdown')
      assert.equal(await env.clipboard.readText(), `${quote} ([ferry.md, line 11](/ferry.md#L11))`)
    })

    test('reports what an article rests on, follows typing, and opens a place', async () => {
      const ferry = await open('ferry.md')
      await eventually(() => api.statusOf(ferry.uri)?.coverage)
      await commands.executeCommand('onTheRecord.showReport')
      const before = await eventually(() => api.reportPage())
      assert.match(before, /claims? (?:have|has) (?:a|no) named source/)
      await eventually(() => reportTabs().length === 1)

      const claims = api.statusOf(ferry.uri)!.coverage!.claims
      const end = ferry.positionAt(ferry.getText().length)
      await replace(ferry, new Range(end, end), '\nOfficials say that the harvest will fail.\n')
      await eventually(() => api.reportPage()?.includes('the harvest will fail'))
      await eventually(() => api.statusOf(ferry.uri)?.coverage?.claims === claims + 1)
      await replace(ferry, new Range(end, ferry.positionAt(ferry.getText().length)), '')
      await eventually(() => api.reportPage()?.includes('the harvest will fail') === false)

      const [, command = '', args = ''] = /href="command:([\w.]+)\?([^"]+)"/.exec(before) ?? []
      await commands.executeCommand(command, ...(JSON.parse(decodeURIComponent(args)) as unknown[]))
      const editor = await eventually(
        () => window.activeTextEditor?.selection.isEmpty === false && window.activeTextEditor,
      )
      assert.equal(editor.document.uri.toString(), ferry.uri.toString())
      await window.tabGroups.close(reportTabs())
      await eventually(() => api.reportPage() === undefined)
    })

    test('knows what the newsroom knows, learns more by a quick fix, and forgets it', async () => {
      const file = Uri.joinPath(folderUri(), '.newsroom/actors.yaml')
      const entry = '- name: Yuri Ushakov # ours\n  kind: person\n  notes: Never “Yury”.\n'
      await workspace.fs.writeFile(file, new TextEncoder().encode(entry))
      await eventually(async () => /Never “Yury”/.test(await hoverAt(article, 'Ushakov')))

      const place = article.positionAt(article.getText().indexOf('Emmanuel Macron') + 1)
      const action = await eventually(async () => {
        const range = new Range(place, place)
        const command = 'vscode.executeCodeActionProvider'
        const all = await commands.executeCommand<CodeAction[]>(command, article.uri, range, 'quickfix')
        return all.find((it) => it.title.startsWith('Add “Emmanuel Macron”'))
      })
      assert.match(action.title, /\(\.newsroom\/actors\.yaml\)$/)
      assert.equal(action.edit && (await workspace.applyEdit(action.edit)), true)
      await eventually(async () => /Known to the newsroom/.test(await hoverAt(article, 'Emmanuel Macron')))
      const document = await workspace.openTextDocument(file)
      assert.equal(document.getText(), `${entry}- name: Emmanuel Macron\n  kind: person\n`)

      await document.save()
      await workspace.fs.delete(Uri.joinPath(folderUri(), '.newsroom'), { recursive: true })
      await eventually(async () => !/Known to the newsroom/.test(await hoverAt(article, 'Ushakov')))
    })

    test('renames an actor in every form', async () => {
      const place = article.positionAt(article.getText().lastIndexOf('Zelensky') + 1)
      const edit = await commands.executeCommand<WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        article.uri,
        place,
        'Zelenskyy',
      )
      const [edits = []] = edit.entries().map(([, own]) => own)
      assert.include(
        edits.map((it) => it.newText),
        (it) => it === 'Zelenskyy',
      )
      assert.equal(
        edits.every((it) => /^zelensky$/i.test(article.getText(it.range))),
        true,
      )
    })

    test('reads a document that was never saved', async () => {
      const untitled = await workspace.openTextDocument({ language: 'plaintext', content: article.getText() })
      await window.showTextDocument(untitled)
      await problemsOf(untitled, (all) => marked(all, 'vague-source').length > 0)
      assert.match(await hoverAt(untitled, 'Ushakov'), /Yuri Ushakov/)
    })

    test('works again after a restart', async () => {
      await window.showTextDocument(article)
      await commands.executeCommand('onTheRecord.restartServer')
      await problemsOf(article, (all) => all.length > 0)
      assert.match(await hoverAt(article, 'Ushakov'), /Yuri Ushakov/)
    })
  })
}

function reportTabs(): readonly Tab[] {
  return window.tabGroups.all
    .flatMap((it) => it.tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.includes('onTheRecord.report'))
}
