import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { SyntaxValidator } from 'fast-xml-validator'
import type { Log } from 'sarif'
import { afterAll, beforeAll, expect, test } from 'vitest'
import manifest from '../../../../package.json' with { type: 'json' }
import { rules } from '../../rules/index.ts'
import { runCli } from '../../testing/runCli.ts'
import { sarifErrors } from '../../testing/sarifErrors.ts'

const snapshots = new URL('../../../../test-fixtures/formats/', import.meta.url)

/** Names and texts that a format could take for its own signs. */
const articles: Readonly<Record<string, string>> = {
  'a b, c: d.txt': 'Head\n\nAnalysts note that 100%25 of ]]> <b>it</b> & “x” has doubled.\n',
  '100%0A.md': '# Head\n\n| who |\n| --- |\n| Critics say so |\n\n> Officials said\n> it was late.\n',
  'quote"\'<&]]>.txt':
    'Head\r\n\r\n\tOfficials said the\tbridge was late.\r\n\r\nAnalysts note the ::error::cost of it.\r\n',
  'line\nbreak\ttab.txt': 'Head\n\n東京 e\u0301 👩‍👩‍👧 — analysts note that it has\u001b[31m doubled.\n',
  'é漢.txt':
    'Head\n\nThe mayor, Ana Ruiz, said on Friday that it would open.\n\n\ufffe\ud800 Observers believe it.\n',
}

const shown = new Map([
  ['vague-source', 'error'],
  ['no-publication-date', 'hint'],
])

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-'))
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(folder, name), text)
  writeFileSync(join(folder, 'binary.txt'), new Uint8Array([0, 1]))
  // Two rules are enough to see every part of a format, and others may change without it.
  const severity = (id: string) => shown.get(id) ?? 'off'
  const lines = rules.map(({ meta: { id } }) => `  ${id}: ${severity(id)}\n`)
  mkdirSync(join(folder, '.newsroom'))
  writeFileSync(join(folder, '.newsroom/config.yaml'), `rules:\n${lines.join('')}`)
})
afterAll(() => rmSync(folder, { recursive: true }))

async function told(format: string): Promise<string> {
  const args = ['check', '--all-files', '--format', format, '.']
  const { code, out, error } = await runCli(args, { cwd: folder, columns: 60 })
  expect(error).toBe('on-the-record: binary.txt is not a text file.\n')
  expect(code).toBe(2)
  return out
}

test.each(['text', 'compact', 'github', 'json', 'junit', 'checkstyle'])(
  'tells hostile names and texts as %s',
  async (format) => {
    const out = (await told(format)).replaceAll(manifest.version, 'VERSION')
    await expect(out).toMatchFileSnapshot(new URL(`${format}.snap`, snapshots).pathname)
  },
)

interface JsonRun {
  readonly files: readonly {
    readonly file: string
    readonly problems?: readonly { readonly message: string; readonly start: { readonly line: number } }[]
  }[]
}

/** What JSON tells, to hold the others to. */
async function expected(): Promise<readonly (readonly [string, number, string])[]> {
  const { files } = JSON.parse(await told('json')) as JsonRun
  const all = files.flatMap(({ file, problems = [] }) =>
    problems.map((it) => [file, it.start.line, it.message] as const),
  )
  expect(new Set(all.map(([file]) => file))).toEqual(new Set(Object.keys(articles)))
  return all
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  isArray: (name) => ['testsuite', 'testcase', 'file', 'error'].includes(name),
})

interface Checkstyle {
  readonly checkstyle: {
    readonly file: readonly {
      readonly name: string
      readonly error?: readonly { readonly line: string; readonly message: string; readonly source: string }[]
    }[]
  }
}

/** XML numbers what it has no other way to write. */
const unescaped = (text: string) =>
  text.replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))

test('an XML parser reads from Checkstyle what JSON tells', async () => {
  const xml = await told('checkstyle')
  expect(SyntaxValidator.validate(xml)).toBe(true)
  const { checkstyle } = parser.parse(xml) as Checkstyle
  const read = checkstyle.file.flatMap(({ name, error = [] }) =>
    error
      .filter((it) => it.source !== 'on-the-record')
      .map((it) => [unescaped(name), Number(it.line), unescaped(it.message)]),
  )
  expect(read).toEqual((await expected()).map(([file, line, message]) => [file, line, inXml(message)]))
})

interface Junit {
  readonly testsuites: {
    readonly tests: string
    readonly testsuite: readonly {
      readonly name: string
      readonly testcase: readonly {
        readonly line: string
        readonly failure?: { readonly message: string }
        readonly 'system-out'?: string
      }[]
    }[]
  }
}

test('an XML parser reads from JUnit what JSON tells', async () => {
  const xml = await told('junit')
  expect(SyntaxValidator.validate(xml)).toBe(true)
  const { testsuites } = parser.parse(xml) as Junit
  const read = testsuites.testsuite.flatMap(({ name, testcase }) =>
    testcase.flatMap((it) => {
      const message = it.failure?.message ?? it['system-out']?.replace(/^\w+: /u, '')
      return message === undefined ? [] : [[unescaped(name), Number(it.line), unescaped(message)]]
    }),
  )
  const wanted = await expected()
  expect(read).toEqual(wanted.map(([file, line, message]) => [file, line, inXml(message)]))
  // One more: the file that could not be read.
  expect(Number(testsuites.tests)).toBe(wanted.length + 1)
})

/** XML has no place for most controls, nor for U+FFFE. */
function inXml(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\u{fffd}')
}

test('SARIF keeps to its schema and tells what JSON tells', async () => {
  const log = JSON.parse(await told('sarif')) as Log
  expect(sarifErrors(log)).toEqual([])
  const [run] = log.runs
  const read = run?.results?.map(({ locations, message }) => {
    const { artifactLocation, region } = locations![0]!.physicalLocation!
    return [decodeURIComponent(artifactLocation!.uri!), region!.startLine, message.text]
  })
  expect(read).toEqual(await expected())
  expect(run?.invocations?.[0]?.executionSuccessful).toBe(false)
})

test('GitHub reads from its workflow commands what JSON tells', async () => {
  const lines = (await told('github')).trimEnd().split('\n')
  const read = lines.flatMap((it) => {
    // As “Workflow commands for GitHub Actions” has them: ::name key=value,key=value::message
    const [, properties = '', message = ''] = /^::\w+ ([^:]*)::(.*)$/u.exec(it) ?? []
    const parts = new Map(properties.split(',').map((part) => part.split('=', 2) as [string, string]))
    return parts.has('line')
      ? [[githubText(parts.get('file')!), Number(parts.get('line')), githubText(message)]]
      : []
  })
  expect(read).toEqual(await expected())
})

/** As the runner takes its escapes back: the percent sign last. */
function githubText(text: string): string {
  const signs = { '%3A': ':', '%2C': ',', '%0A': '\n', '%0D': '\r', '%25': '%' }
  return Object.entries(signs).reduce((it, [escape, sign]) => it.replaceAll(escape, sign), text)
}
