import { expect, test } from 'vitest'
import { analyzed } from '../testing/analyze.ts'
import { wholeRuns } from './wholeRuns.ts'

test.each([
  [
    'joins the sentences of a running quotation',
    '“We open,” Ana Ruiz said on Monday. “Nobody will pay for it. It took ten years.”',
    ['“We open,” … “Nobody will pay for it. … It took ten years.”'],
  ],
  [
    'over a paragraph’s end, where nothing stands between',
    'Ana Ruiz said: “We open on Friday.\n\n“Nobody will pay for it.”',
    ['“We open on Friday. … “Nobody will pay for it.”'],
  ],
  [
    'but not over what the writer tells between paragraphs',
    '“We open on Friday,” Ana Ruiz said.\n\nThe bridge is long.\n\n“It took us ten years in all.”',
    ['“We open on Friday,”', '“It took us ten years in all.”'],
  ],
  [
    'and not into another’s words',
    '“It is safe,” Jo Falk said.\n\n“Are you sure?” Ana Ruiz asked.\n\n“As sure as I can be.”',
    ['“It is safe,”', '“Are you sure?”', '“As sure as I can be.”'],
  ],
])('%s', (_what, source, contents) => {
  const runs = wholeRuns(analyzed(source))
  expect(runs.map(({ content }) => content.map((it) => source.slice(it.start, it.end)).join(' … '))).toEqual(
    contents,
  )
  expect(runs.every(({ kind }) => kind === 'direct')).toBe(true)
})

test('a quotation that runs on from a partial one makes a mixed statement', () => {
  const source = 'The bridge is “quite safe,” Ana Ruiz said. “Nobody will pay for it.”'
  expect(wholeRuns(analyzed(source)).map(({ kind, content }) => [kind, content.length])).toEqual([
    ['mixed', 2],
  ])
})
