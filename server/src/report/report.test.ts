import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyzed } from '../testing/analyze.ts'
import { articleReport } from './articleReport.ts'
import { coverageInWords, percent } from './inWords.ts'
import { reportHtml } from './reportHtml.ts'
import { reportMarkdown } from './reportMarkdown.ts'
import { reportPage } from './reportPage.ts'

const text = [
  'Harbor <closed> & *shut*',
  'The harbor will be closed for a year, Mayor Ana Ruiz said. “We open in May,” she added.',
  'Officials said that costs would double.',
  'Tom <b>Hill</b> left the hall.',
].join('\n\n')

const reportOf = (source: string, name = 'harbor.txt', format: 'plain' | 'markdown' = 'plain') =>
  articleReport(analyzed(source, { format }), name, (offset) => source.slice(0, offset).split('\n').length)

test('the Markdown page tells coverage, sources and what to check', () => {
  const page = reportMarkdown([reportOf(text)])
  expect(page).toContain('# Harbor &lt;closed&gt; &amp; \\*shut\\*\n\nharbor.txt\n\n**66% of 3 claims')
  expect(page).toContain('| Ana Ruiz, Mayor | named | 3 | 2 |')
  expect(page).toContain('| “Officials” | without a name | 5 | 1 | 0 | 3 |')
  expect(page).toContain('- [ ] Line 5: **Officials said** that costs would double. *Who exactly?*')
})

test('several articles stand in a table first, with the share of all', () => {
  const page = reportMarkdown([reportOf(text), reportOf('The council met on Monday.', 'a|b.txt')])
  expect(page).toContain('# Report on 2 articles\n\n**66% of 3 claims have a named source.**')
  expect(page).toContain('| a\\|b.txt | 0 | 0 | 0 | 0 | 0 | – |')
  expect(page).toContain('\n## Harbor')
  expect(page).toContain('\n### Sources (')
})

test('the HTML page forbids scripts, asks for nothing and takes words for words', () => {
  const page = reportPage([reportOf(text, '<script>alert(1)</script>.txt')], () => 'HASH')
  expect(page).toContain(`content="default-src 'none'; style-src 'sha256-HASH';`)
  expect(page).toContain('<title>Harbor &lt;closed&gt; &amp; *shut*</title>')
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;.txt')
  expect(page).not.toMatch(/<script|<b>Hill|(?:src|href)="(?!#)|url\(|style="/u)
})

test('the style that is hashed is what stands in the page, to the letter', () => {
  let hashed = ''
  const page = reportPage([reportOf(text)], (style) => {
    hashed = style
    return ''
  })
  expect(page).toContain(`<style>${hashed}</style>`)
})

test('the bar of sentences is told in words, too', () => {
  expect(reportHtml(reportOf(text), () => undefined).html).toMatch(
    /role="img"\s+aria-label="\d+ sentences: named source 2, vague or hidden source 1, needs none \d+"/u,
  )
})

test('lines are links where there is a way to go', () => {
  const { html } = reportHtml(reportOf(text), ({ line, at }) => `go:${line}:${text.slice(at.start, at.end)}"`)
  expect(html).toContain('<a href="go:5:Officials said&quot;" title="Go to line 5">5</a>')
})

test('words are shown without their markup, the claim within its sentence', () => {
  const { claims } = reportOf(
    '# Head\n\nThe *old* mill, **officials said**, would [be sold](http://x.test/y).',
    'a.md',
    'markdown',
  )
  expect(claims.map((it) => it.sentence)).toEqual([
    { before: 'The old mill, ', words: 'officials said', behind: ', would be sold.' },
  ])
})

test.each([
  [0, '0%'],
  [0.001, '1%'],
  [2 / 3, '66%'],
  [0.29, '29%'],
  [0.999, '99%'],
  [1, '100%'],
])('%d is %s', (share, words) => {
  expect(percent(share)).toBe(words)
})

test('one claim or none is told as such', () => {
  const none = { claims: 0, named: 0, attributed: 0, weak: 0, unsourced: 0, exempt: 3 }
  expect(coverageInWords(none)).toBe('Nothing in it needs a source.')
  expect(coverageInWords({ ...none, claims: 1, weak: 1 })).toBe('Its one claim has no named source.')
})

test('whatever an article says, a page has no tag of its making', () => {
  const piece = fc.constantFrom(
    '<img src=x onerror=1>',
    '"',
    "'",
    '`',
    '&lt;',
    '|',
    '\n\n',
    ' said Ana Ruiz. ',
    'Officials said ',
    '$4 million',
    '\u0000',
    '\ud800',
    '\u202e',
    '${x}',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const page = reportPage([reportOf(pieces.join(''))], () => '')
      expect(page).not.toMatch(/<img|onerror=1>|\p{Surrogate}|\u202e|\u0000/u)
      expect(page.match(/<tr/gu)?.length ?? 0).toBe(page.match(/<\/tr>/gu)?.length ?? 0)
    }),
    { numRuns: 60 },
  )
})
