import { expect, test } from 'vitest'
import { addActor, newActorsFile, type NewActor } from './addActor.ts'
import { readNewsroom } from './readNewsroom.ts'

const ana: NewActor = { name: 'Ana Ruiz', kind: 'person', aliases: [] }

function added(text: string, actor = ana): string | undefined {
  const insertion = addActor(text, actor)
  return insertion && text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at)
}

test('puts the actor behind the others and keeps comments where they are', () => {
  expect(added('# ours\nactors:\n  - name: A # first\n    notes: |\n      x\n\n# end\n')).toBe(
    '# ours\nactors:\n  - name: A # first\n    notes: |\n      x\n  - name: Ana Ruiz\n    kind: person\n\n# end\n',
  )
})

test.each([
  ['', 'actors:\n  - name: Ana Ruiz\n    kind: person\n'],
  ['# ours', '# ours\nactors:\n  - name: Ana Ruiz\n    kind: person\n'],
  ['actors:\n# nobody', 'actors:\n  - name: Ana Ruiz\n    kind: person\n# nobody'],
  ['actors:\n- name: A', 'actors:\n- name: A\n- name: Ana Ruiz\n  kind: person\n'],
  ['- name: A # a\n- name: B # b\n', '- name: A # a\n- name: B # b\n- name: Ana Ruiz\n  kind: person\n'],
  ['actors: []\n', 'actors: [{"name":"Ana Ruiz","kind":"person"}]\n'],
  [
    '{\n  "actors": [\n    { "name": "A" }\n  ]\n}',
    '{\n  "actors": [\n    { "name": "A" },\n    {"name":"Ana Ruiz","kind":"person"}\n  ]\n}',
  ],
])('adds to %j', (text, result) => {
  expect(added(text)).toBe(result)
})

test('adds to a file with bad entries, which stay as they are', () => {
  const text = '- kind: person\n- name: A\n'
  expect(added(text)).toBe(`${text}- name: Ana Ruiz\n  kind: person\n`)
})

test('leaves alone what it cannot read, and whom the file has', () => {
  for (const text of ['actors: [', 'actors: everybody', '{"people": []}', '- name: ana ruiz\n']) {
    expect(added(text)).toBeUndefined()
  }
})

test('writes names that YAML would misread so that they come back', () => {
  for (const name of ['Yes', '# A', 'A: B', '- x', '“A”', "O'Neil", '1999', 'a\u0085b']) {
    const actor: NewActor = { name, kind: 'organization', aliases: ['null', '@b'] }
    const [read] = readNewsroom(newActorsFile(actor)).newsroom.actors
    expect([read?.name, read?.aliases]).toEqual([name.replace(/\s+/gu, ' '), ['null', '@b']])
  }
})
