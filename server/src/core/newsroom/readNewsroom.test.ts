import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isHeld } from './newsroom.ts'
import { readNewsroom } from './readNewsroom.ts'

/** The problems of a text, each as the words it is about and what is said of them. */
function problems(text: string): readonly string[] {
  return readNewsroom(text).problems.map(
    ({ start, end, message }) => `${text.slice(start, end).trim()}: ${message}`,
  )
}

const whole = `# Our people
actors:
  - name: Yuri Ushakov
    kind: person
    aliases: [Yury Ushakov]
    roles:
      - text: foreign policy aide
        from: 2012-05
      - text: ambassador to Washington
        from: 1998
        to: 2008
      - poet
    spelling:
      preferred: Yuri Ushakov
      forbidden: [Ushakow]
    notes: |
      Says “Yuri”,
      not “Yury”.
    link: https://example.org/ushakov_(aide)
`

test('reads all that an entry can say', () => {
  expect(readNewsroom(whole)).toEqual({
    newsroom: {
      actors: [
        {
          name: 'Yuri Ushakov',
          kind: 'person',
          aliases: ['Yury Ushakov'],
          roles: [
            { text: 'foreign policy aide', from: '2012-05', to: undefined },
            { text: 'ambassador to Washington', from: '1998', to: '2008' },
            { text: 'poet', from: undefined, to: undefined },
          ],
          forbidden: ['Ushakow'],
          notes: 'Says “Yuri”, not “Yury”.',
          link: 'https://example.org/ushakov_(aide)',
        },
      ],
    },
    problems: [],
  })
})

test('reads a bare list, and JSON', () => {
  const names = (text: string) => readNewsroom(text).newsroom.actors.map(({ name }) => name)
  expect(names('- name: NATO\n- name: EU\n')).toEqual(['NATO', 'EU'])
  expect(names('{"actors": [{"name": "NATO"}]}')).toEqual(['NATO'])
})

test('writes the preferred spelling and knows the other', () => {
  const [actor] = readNewsroom('- name: Kiev\n  spelling: { preferred: Kyiv }').newsroom.actors
  expect([actor?.name, actor?.aliases]).toEqual(['Kyiv', ['Kiev']])
})

test('finds nothing wrong with an empty file, or with one that lists nobody', () => {
  for (const text of ['', '# nobody yet\n', 'actors:\n', 'actors: []\n']) {
    expect(readNewsroom(text)).toEqual({ newsroom: { actors: [] }, problems: [] })
  }
})

test.each([
  ['- kind: person', ['kind: person: An entry needs a “name:”.']],
  ['- NATO', ['NATO: An entry should be a mapping with “name:”.']],
  [
    '- name: A\n  kind: animal',
    ['animal: “animal” is no kind; there are person, organization, place, group.'],
  ],
  ['- name: [A]', ['[A]: This should be text.']],
  ['- name: ""', ['"": This is empty.']],
  [
    '- name: A\n  link: javascript:alert(1)',
    ['javascript:alert(1): A link should be an http or https address.'],
  ],
  [
    '- name: A\n  roles: [{ text: x, from: May }]',
    ['May: Write a day as 2019-05-20, a month as 2019-05, a year as 2019.'],
  ],
  [
    '- name: A\n  roles: [{ text: x, from: 2020, to: 2019-05 }]',
    ['{ text: x, from: 2020, to: 2019-05 }: This role ends before it begins.'],
  ],
  [
    '- name: A\n  nickname: B',
    ['nickname: “nickname” means nothing here; there are name, kind, aliases, roles, spelling, notes, link.'],
  ],
  ['- name: A\n- name: a', ['name: a: “a” is listed already; this entry is not used.']],
  [
    '- name: A\n- name: B\n  aliases: [a, C]',
    ['name: B\n  aliases: [a, C]: “a” means A already; it is not used here.'],
  ],
  ['people: []', ['people: []: The file should have a list under “actors:”.']],
  ['actors: everybody', ['everybody: “actors” should be a list of entries.']],
])('tells what is wrong in %j', (text, told) => {
  expect(problems(text)).toEqual(told)
})

test('uses the good entries of a file with bad ones', () => {
  const { newsroom } = readNewsroom('- kind: person\n- name: B\n  kind: animal\n- 7\n- name: C\n  roles: x\n')
  expect(newsroom.actors.map(({ name, kind, roles }) => [name, kind, roles])).toEqual([
    ['B', undefined, []],
    ['C', undefined, []],
  ])
})

test('tells where the file stops being YAML', () => {
  const { problems } = readNewsroom('actors:\n  - name: "A\n')
  expect(problems[0]?.message).toMatch(/^This cannot be read: /u)
})

test('does not read a file without end', () => {
  expect(problems(`# ${'x'.repeat(500_000)}`)).toEqual(['#: The file is longer than 500 kB and is not read.'])
})

test('never throws, and stays in the text', () => {
  const word = fc.constantFrom(
    '- ',
    'name: ',
    'A',
    '\n',
    '  ',
    'actors:',
    '[',
    '{',
    '"',
    '&a ',
    '*a',
    ': ',
    '|',
    '#',
    'roles: ',
  )
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 }),
      (words) => {
        const text = words.join('')
        for (const { start, end } of readNewsroom(text).problems) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
        }
      },
    ),
  )
  for (const nested of ['[', '- ', '{a: ', '? ', '&a ', '"', '- [\n'])
    expect(readNewsroom(nested.repeat(20_000)).problems).not.toEqual([])
}, 20_000)

test('knows whether a role was held on a day', () => {
  const role = { text: 'mayor', from: '2019-05', to: '2023' }
  const days = ['2019-04-30', '2019-05-01', '2023-12-31', '2024-01-01']
  expect(days.map((it) => isHeld(role, it))).toEqual([false, true, true, false])
  expect(isHeld({ text: 'mayor', from: undefined, to: undefined }, '1800-01-01')).toBe(true)
})
