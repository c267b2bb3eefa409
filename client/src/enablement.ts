import { ConfigurationTarget, window, workspace, type WorkspaceFolder } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { setOverride, type Enablement, type SetOverrideParams } from '../../server/src/protocol.ts'
import type { Overrides } from './overrides.ts'

/** Makes the choice for the file in front, remembers it, and tells the server. */
export async function chooseForFile(
  enable: Enablement,
  overrides: Overrides,
  client: BaseLanguageClient,
): Promise<void> {
  const document = window.activeTextEditor?.document
  if (!document) {
    void window.showInformationMessage('Open the file that On the Record should read, or not read, first.')
    return
  }
  await overrides.set(document.uri, enable)
  const params: SetOverrideParams = { uri: document.uri.toString(), enable }
  await client.sendNotification(setOverride, params)
}

/** Writes the setting into the folder of the file in front, or the one that the person picks. */
export async function chooseForFolder(enable: Enablement): Promise<void> {
  const folder = await folderInFront()
  if (!folder) return
  await workspace
    .getConfiguration('onTheRecord', folder)
    .update('enable', enable, ConfigurationTarget.WorkspaceFolder)
}

async function folderInFront(): Promise<WorkspaceFolder | undefined> {
  const document = window.activeTextEditor?.document
  const own = document && workspace.getWorkspaceFolder(document.uri)
  const folders = workspace.workspaceFolders ?? []
  if (own) return own
  if (folders.length === 1) return folders[0]
  return window.showWorkspaceFolderPick()
}
