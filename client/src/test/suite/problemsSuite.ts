import * as assert from './assert.ts'
import {
  commands,
  DiagnosticSeverity,
  languages,
  Range,
  Uri,
  window,
  workspace,
  type CodeAction,
  type Diagnostic,
  type TextDocument,
} from 'vscode'
import { eventually, folderUri, marked, open, ours, problemsOf, replace, setting } from './workbench.ts'

/** Problems and what mends or silences them, the same in every VS Code. */
export function problemsSuite(): void {
  suite('Problems', () => {
    const names: string[] = []
    let ferry: TextDocument
    let before: string

    suiteSetup(async () => {
      ferry = await open('ferry.md')
      before = ferry.getText()
      await problemsOf(ferry, (all) => marked(all, 'vague-source').length === 1)
    })

    teardown(async () => {
      for (const name of names.splice(0)) await workspace.fs.delete(Uri.joinPath(folderUri(), name))
      if (ferry.getText() === before) return
      await window.showTextDocument(ferry)
      await commands.executeCommand('workbench.action.files.revert')
    })

    const draft = async (name: string, text: string): Promise<TextDocument> => {
      names.push(name)
      await workspace.fs.writeFile(Uri.joinPath(folderUri(), name), new TextEncoder().encode(text))
      return open(name)
    }

    test('mends a loaded verb by its preferred quick fix, and takes it back', async () => {
      const text = article('The mayor claimed that the bridge is safe, and Ana Ruiz claimed that it is not.')
      const document = await draft('bridge.md', text)
      const [problem] = marked(await problemsOf(document, has('loaded-verb', 2)), 'loaded-verb')
      const action = await actionAt(document, problem!.range, (it) => it.isPreferred === true)
      assert.equal(action.title, 'Write “said”')
      await apply(action)
      await problemsOf(document, has('loaded-verb', 1))
      assert.equal(document.getText(), text.replace('mayor claimed', 'mayor said'))
      await window.showTextDocument(document)
      await commands.executeCommand('undo')
      await problemsOf(document, has('loaded-verb', 2))
      assert.equal(document.getText(), text)
      await save(document)
    })

    test('mends all that has one right answer in one go', async () => {
      const text = article('The mayor claimed that the bridge is safe, and Ana Ruiz claimed that it is not.')
      const document = await draft('fix-all.md', text)
      await problemsOf(document, has('loaded-verb', 2))
      const whole = new Range(0, 0, document.lineCount, 0)
      await apply(await actionAt(document, whole, () => true, 'source.fixAll.onTheRecord'))
      await problemsOf(document, has('loaded-verb', 0))
      assert.equal(document.getText(), text.replaceAll('claimed', 'said'))
      await save(document)
    })

    test('ignores a problem by a comment, and tells when that is needed no more', async () => {
      const [problem] = marked(await problemsOf(ferry, has('vague-source', 1)), 'vague-source')
      await apply(await actionAt(ferry, problem!.range, titled('Ignore “vague-source” on this line')))
      await problemsOf(ferry, has('vague-source', 0))
      assert.match(ferry.getText(), /<!-- otr-ignore-next-line vague-source/)
      const words = ferry.getText().indexOf('Analysts say that')
      const range = new Range(ferry.positionAt(words), ferry.positionAt(words + 'Analysts say that'.length))
      await replace(ferry, range, 'Ana Ruiz said that')
      await problemsOf(ferry, has('unused-ignore', 1))
    })

    test('ignores a problem in the newsroom’s file', async () => {
      const [problem] = marked(await problemsOf(ferry, has('vague-source', 1)), 'vague-source')
      const action = await actionAt(ferry, problem!.range, (it) => it.title.includes('.newsroom/ignore.yaml'))
      await apply(action)
      await problemsOf(ferry, has('vague-source', 0))
      assert.equal(ferry.getText(), before)
      const file = await workspace.openTextDocument(Uri.joinPath(folderUri(), '.newsroom/ignore.yaml'))
      assert.match(file.getText(), /rule: vague-source/)
      await file.save()
      await workspace.fs.delete(Uri.joinPath(folderUri(), '.newsroom'), { recursive: true })
      await problemsOf(ferry, has('vague-source', 1))
    })

    test('follows a preset as soon as it is chosen', async () => {
      const isWarning = (it: Diagnostic) => it.severity <= DiagnosticSeverity.Warning
      const document = await draft('bridge.md', article('The mayor claimed that the bridge is safe.'))
      await problemsOf(document, has('loaded-verb', 1))
      await setting(document, 'preset', 'quiet')
      await problemsOf(document, (all) => marked(all, 'loaded-verb').length === 0 && all.every(isWarning))
      await setting(document, 'preset', undefined)
      await problemsOf(document, has('loaded-verb', 1))
    })

    test('follows the team’s file, with the person’s settings over it', async () => {
      const file = Uri.joinPath(folderUri(), '.newsroom/config.yaml')
      await problemsOf(ferry, has('vague-source', 1))
      await workspace.fs.writeFile(file, new TextEncoder().encode('rules:\n  vague-source: error\n'))
      const severity = (is: DiagnosticSeverity) => (all: readonly Diagnostic[]) =>
        marked(all, 'vague-source').some((it) => it.severity === is)
      await problemsOf(ferry, severity(DiagnosticSeverity.Error))
      await setting(ferry, 'rules', { 'vague-source': 'hint' })
      await problemsOf(ferry, severity(DiagnosticSeverity.Hint))
      await setting(ferry, 'rules', undefined)
      await problemsOf(ferry, severity(DiagnosticSeverity.Error))
      await workspace.fs.writeFile(file, new TextEncoder().encode('rules:\n  vague-source: loud\n'))
      const told = await eventually(() => {
        const all = ours(languages.getDiagnostics(file))
        return all.length > 0 && all
      })
      assert.equal(told[0]!.range.start.line, 1)
      await problemsOf(ferry, severity(DiagnosticSeverity.Warning))
      await workspace.fs.delete(Uri.joinPath(folderUri(), '.newsroom'), { recursive: true })
      await problemsOf(ferry, has('vague-source', 1))
    })
  })
}

/** A piece of news with this paragraph in it. */
function article(paragraph: string): string {
  return [
    '---\ntitle: Bridge to be closed\ndate: 2025-03-04\n---',
    'The harbour bridge will be closed for two weeks, Port Director Ana Ruiz said on Tuesday.',
    '“The deck needs work that cannot wait,” Ruiz told reporters.',
    `${paragraph}\n`,
  ].join('\n\n')
}

function has(rule: string, count: number): (all: readonly Diagnostic[]) => boolean {
  return (all) => marked(all, rule).length === count
}

function titled(title: string): (action: CodeAction) => boolean {
  return (it) => it.title === title
}

async function actionAt(
  document: TextDocument,
  range: Range,
  isMeant: (action: CodeAction) => boolean,
  kind = 'quickfix',
): Promise<CodeAction> {
  return eventually(async () => {
    const command = 'vscode.executeCodeActionProvider'
    const all = await commands.executeCommand<CodeAction[]>(command, document.uri, range, kind)
    return all.find(isMeant)
  })
}

async function apply(action: CodeAction): Promise<void> {
  assert.equal(action.edit && (await workspace.applyEdit(action.edit)), true)
}

/** A document without unsaved changes closes without a question. */
async function save(document: TextDocument): Promise<void> {
  await document.save()
}
