import { parse } from 'yaml'
import type { FrontMatter } from './prose.ts'

/** Reads YAML front matter; what is no valid YAML, or no mapping, says nothing. Never throws. */
export function readFrontMatter(yaml: string, start: number, end: number): FrontMatter {
  const values = new Map<string, string>()
  for (const [key, value] of entriesOf(yaml)) {
    const text = asText(value)
    if (text !== undefined) values.set(key.toLowerCase(), text)
  }
  const first = (...keys: readonly string[]): string | undefined =>
    keys.map((key) => values.get(key)).find((it) => it !== undefined)
  return {
    start,
    end,
    title: first('title', 'headline'),
    date: first('date', 'published', 'pubdate', 'publishdate'),
    author: first('author', 'authors', 'byline'),
    values,
  }
}

/** Longest front matter that is read, in UTF-16 units; more is no front matter of an article. */
const maxLength = 20_000

function entriesOf(yaml: string): readonly (readonly [string, unknown])[] {
  if (yaml.length > maxLength) return []
  try {
    const value: unknown = parse(yaml, { schema: 'core', maxAliasCount: 20, logLevel: 'silent' })
    return typeof value === 'object' && value !== null ? Object.entries(value) : []
  } catch {
    return [] // What cannot be read says nothing; the article below it is still read.
  }
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (!Array.isArray(value)) return undefined
  const parts = value.map(asText).filter((it) => it !== undefined)
  return parts.length > 0 ? parts.join(', ') : undefined
}
