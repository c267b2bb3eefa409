import { expect, test } from 'vitest'
import { analyzed } from '../testing/analyze.ts'
import { createPositions } from './convert.ts'
import { readLines } from './lines.ts'
import { getTimeline } from './timeline.ts'

function timeline(text: string): string {
  const article = analyzed(text, { format: 'markdown', published: '2025-11-26' })
  return getTimeline({ uri: 'file:///a.md', article, positions: createPositions(readLines(text), 'utf-16') })
    .markdown
}

test('tells the events in the order of time, and where they stand', () => {
  const text = `# The *bridge*

Mayor Ana Ruiz will meet Ben Roe on 3 December. Ruiz closed the bridge on 14 October.

The council resigned.
`
  expect(timeline(text)).toBe(`**Timeline: The bridge**

- **14 Oct 2025**: Ruiz closes bridge (line 3)
- **26 Nov 2025**: *published*
- **3 Dec 2025**: Ruiz to meet Ben Roe (planned, line 3)
`)
})

test('says where there is none', () => {
  expect(timeline('Nothing here.')).toContain('No events found.')
})
