import type { Connection } from 'vscode-languageserver'
import {
  findArticles,
  readFile,
  type FindArticlesParams,
  type ReadFileParams,
  type ReadFileResult,
} from '../protocol.ts'
import type { Files } from '../service/files.ts'

/** A client that has not answered by then (ms) has no such file. */
const patience = 5000

/** The workspace’s files, asked of the client: it knows what is open, what is hidden, and files that are on no disk. */
export function createClientFiles(connection: Connection, isRunning: () => boolean): Files {
  const ask = async (method: string, params: unknown): Promise<unknown> => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), patience)))
    const answered = connection.sendRequest<unknown>(method, params).catch((error: unknown) => {
      if (isRunning()) connection.console.warn(`The client did not answer ${method}: ${String(error)}`)
    })
    const answer = await Promise.race([answered, late])
    clearTimeout(timer)
    return answer
  }
  return {
    async read(uri, longest) {
      const answer = await ask(readFile, { uri, longest } satisfies ReadFileParams)
      const text = (answer as Partial<ReadFileResult> | null | undefined)?.text
      return typeof text === 'string' ? text : undefined
    },
    async findArticles(folder, limit) {
      const answer = await ask(findArticles, { folder, limit } satisfies FindArticlesParams)
      return Array.isArray(answer) ? answer.filter((it) => typeof it === 'string').slice(0, limit) : []
    },
  }
}

/** For clients and hosts without files. */
export const noFiles: Files = {
  read: () => Promise.resolve(undefined),
  findArticles: () => Promise.resolve([]),
}
