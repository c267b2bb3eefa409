import { commands, Location, Position, Uri, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { statementsOf, type AboutPlace, type Place, type StatementsOf } from '../../server/src/protocol.ts'

/** The command that the server’s lenses run. */
export const showStatementsCommand = 'onTheRecord.showStatements'

/** Shows what somebody says: whoever is meant at the given place, or else at the cursor. */
export async function showStatements(
  client: BaseLanguageClient,
  uri: unknown,
  place: unknown,
): Promise<void> {
  const at =
    typeof uri === 'string' ? { uri: Uri.parse(uri), position: asPosition(place as Place) } : cursor()
  if (!at) return
  const params: AboutPlace = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(at.uri) },
    position: client.code2ProtocolConverter.asPosition(at.position),
  }
  const answer = await client.sendRequest<StatementsOf | null>(statementsOf, params)
  if (!answer) {
    void window.showInformationMessage('Put the cursor on a name, or on what somebody with a name says.')
    return
  }
  if (answer.ranges.length === 0) {
    void window.showInformationMessage(`${answer.name} says nothing in this article.`)
    return
  }
  const locations = answer.ranges.map((it) => new Location(at.uri, client.protocol2CodeConverter.asRange(it)))
  await commands.executeCommand('editor.action.showReferences', at.uri, at.position, locations)
}

function asPosition({ line, character }: Place): Position {
  return new Position(line, character)
}

function cursor(): { readonly uri: Uri; readonly position: Position } | undefined {
  const editor = window.activeTextEditor
  return editor && { uri: editor.document.uri, position: editor.selection.active }
}
