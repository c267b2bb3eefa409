import type { DocumentDiagnosticParams } from 'vscode-languageserver'
import { afterEach, expect, test, vi } from 'vitest'
import type { ArticleService } from '../service/articleService.ts'
import type { OpenDocument } from '../service/openDocument.ts'
import { createDiagnosticReports } from './diagnosticReports.ts'

const uri = 'file:///a.txt'
const params: DocumentDiagnosticParams = { textDocument: { uri } }

afterEach(() => vi.restoreAllMocks())

/** A document whose diagnostics take that long, and what was asked about it. */
function setUp(cost: number) {
  let clock = 0
  vi.spyOn(performance, 'now').mockImplementation(() => clock)
  const asked: number[] = []
  let document: OpenDocument | undefined
  const service = {
    diagnostics({ revision }: OpenDocument) {
      asked.push(revision)
      clock += cost
      return []
    },
  } as unknown as ArticleService
  const reports = createDiagnosticReports({ documentOf: () => document, generation: () => 1 })
  return {
    asked,
    change: (revision: number) => (document = { uri, revision } as OpenDocument),
    close: () => (document = undefined),
    ask: async (cancelled = false) =>
      reports(service, document!, params, { isCancellationRequested: cancelled } as never),
  }
}

test('answers at once where that is quick', async () => {
  const { asked, change, ask } = setUp(5)
  for (const revision of [1, 2, 3]) {
    change(revision)
    void ask()
  }
  expect(asked).toEqual([1, 2, 3])
  expect(await ask()).toEqual({ kind: 'full', resultId: '3.1', items: [] })
})

test('answers all that waits for a long document once, for its latest text', async () => {
  const { asked, change, ask } = setUp(100)
  change(1)
  await ask()
  const answers = [2, 3, 4].map((revision) => {
    change(revision)
    return ask()
  })
  expect((await Promise.all(answers)).map((it) => it.resultId)).toEqual(['4.1', '4.1', '4.1'])
  expect(asked).toEqual([1, 4])
})

test('looks no further at a document that was closed, nor for a question that was taken back', async () => {
  const { asked, change, close, ask } = setUp(100)
  change(1)
  await ask()
  change(2)
  await ask(true)
  const answer = ask()
  close()
  expect(await answer).toEqual({ kind: 'full', items: [] })
  expect(asked).toEqual([1])
})
