import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import schema from '../../../../schemas/actors.schema.json' with { type: 'json' }
import { readNewsroom } from './readNewsroom.ts'

const validate = new Ajv({ strict: false }).compile(schema)

/** Whether the schema, and whether the reader, has nothing against a text. */
const isGood = (text: string) => [validate(parse(text)), readNewsroom(text).problems.length === 0]

test.each([
  '',
  'actors:\n',
  '- name: A',
  '- { name: A, kind: place, aliases: [B], notes: n, link: "https://a.org/b" }',
  '- { name: A, roles: [mayor, { text: poet, from: 1998, to: 2008-05-01 }] }',
  '- { name: A, spelling: { preferred: B, forbidden: [C] } }',
])('the schema agrees that %j is good', (text) => {
  expect(isGood(text)).toEqual([true, true])
})

test.each([
  '- kind: person',
  '- A',
  '- { name: "" }',
  '- { name: A, kind: animal }',
  '- { name: A, nickname: B }',
  '- { name: A, roles: [{ from: 1998 }] }',
  '- { name: A, roles: [{ text: poet, from: May }] }',
  '- { name: A, link: "ftp://a.org" }',
  'people: []',
])('the schema agrees that %j is bad', (text) => {
  expect(isGood(text)).toEqual([false, false])
})
