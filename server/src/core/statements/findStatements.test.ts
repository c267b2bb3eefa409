import { describe, expect, test } from 'vitest'
import { analyzed } from '../../testing/analyze.ts'

describe('direct quotations', () => {
  test.each([
    ['cue behind', '“Yes,” he said.', ['direct | he | said | “Yes,”']],
    [
      'cue before',
      'The mayor said: “We open on Friday.”',
      ['direct | The mayor | said | “We open on Friday.”'],
    ],
    [
      'a description between name and cue',
      'Hugh Hill, a doctor, said: “Nobody was hurt.”',
      ['direct | Hugh Hill, a doctor | said | “Nobody was hurt.”'],
    ],
    [
      'cue in the middle',
      '“We open,” Ana Ruiz said, “on Friday.”',
      ['direct | Ana Ruiz | said | “We open,” … “on Friday.”'],
    ],
    [
      'verb before its subject, with a description',
      '“It works,” said Jo Ruiz, a retired Belgian general.',
      ['direct | Jo Ruiz, a retired Belgian general | said | “It works,”'],
    ],
    [
      'another sentence behind the cue is a statement of its own',
      '“We open on Friday,” Ruiz said. “Nobody will pay.”',
      ['direct | Ruiz | said | “We open on Friday,”', 'direct |  |  | “Nobody will pay.”'],
    ],
    [
      'a question with its answer in the next sentence',
      '“Is it safe?” the reporter asked. “It is not safe at all,” Ruiz replied.',
      ['direct | the reporter | asked | “Is it safe?”', 'direct | Ruiz | replied | “It is not safe at all,”'],
    ],
    [
      'several sentences before their cue are one statement',
      '“We open. Nobody will pay,” Ruiz said.',
      ['direct | Ruiz | said | “We open. Nobody will pay,”'],
    ],
    [
      'a list of quotations',
      'Ruiz called the plan “dangerous” and “ideological”.',
      ['mixed | Ruiz | called | the plan “dangerous” and “ideological”'],
    ],
    [
      'what the narrator adds behind a quotation is not reported',
      'The agency notes, “Ozone damages plants”, highlighting the need for rules.',
      ['direct | The agency | notes | “Ozone damages plants”'],
    ],
    [
      'a quoted post',
      'Senator Lena Okoro tweeted: “Not in my state!”',
      ['direct | Senator Lena Okoro | tweeted | “Not in my state!”'],
    ],
    [
      'a signed quotation',
      '“No sympathy.” — Jane Doe, teacher',
      ['direct | Jane Doe, teacher | — | “No sympathy.”'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(reported(text)).toEqual(expected)
  })
})

describe('partial quotations belong to the whole clause', () => {
  test.each([
    [
      'behind that',
      'Ruiz said that the “main problem” is the cost.',
      ['mixed | Ruiz | said | the “main problem” is the cost'],
    ],
    [
      'before the cue',
      'The plan is “a farce,” the minister said.',
      ['mixed | the minister | said | The plan is “a farce,”'],
    ],
    [
      'what somebody describes',
      'Ruiz described the draft as a potential “basis” for a deal.',
      ['mixed | Ruiz | described | the draft as a potential “basis” for a deal'],
    ],
    [
      'with a participle of its own subject',
      'Both sides are hopeful, with Ruiz noting that changes reflected “the right approach” for all.',
      ['mixed | Ruiz | noting | changes reflected “the right approach” for all'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(reported(text)).toEqual(expected)
  })
})

describe('without quotation marks', () => {
  test.each([
    ['that', 'The ministry said that taxes will rise.', ['indirect | The ministry | said | taxes will rise']],
    ['no that', 'Police said two men were held.', ['indirect | Police | said | two men were held']],
    [
      'somebody told',
      'Ruiz told reporters that the bridge is safe.',
      ['indirect | Ruiz | told | the bridge is safe'],
    ],
    [
      'at the end',
      'The bridge is safe, officials said.',
      ['indirect | officials | said | The bridge is safe'],
    ],
    [
      'inverted at the end',
      'The bridge is safe, says Lena Okoro of the city.',
      ['indirect | Lena Okoro of the city | says | The bridge is safe'],
    ],
    [
      'in the middle',
      'The bridge, officials say, is safe.',
      ['indirect | officials | say | The bridge … is safe'],
    ],
    [
      'according to',
      'According to officials, the visit is off.',
      ['indirect | officials | According to | the visit is off'],
    ],
    [
      'according to, at the end',
      'The visit is off, according to Jane Doe, a spokeswoman.',
      ['indirect | Jane Doe, a spokeswoman | according to | The visit is off'],
    ],
    [
      'a question',
      'The senator asked whether the bridge would hold.',
      ['indirect | The senator | asked | whether the bridge would hold'],
    ],
    ['an order', 'The mayor urged residents to leave.', ['indirect | The mayor | urged | to leave']],
    [
      'a promise',
      'The mayor vowed to rebuild the bridge.',
      ['indirect | The mayor | vowed | to rebuild the bridge'],
    ],
    ['a denial', 'The company denied the charge.', ['indirect | The company | denied | the charge']],
    [
      'a reporting noun',
      'Critics laughed at Okoro’s claim that the bridge is safe.',
      ['indirect | Okoro | claim | the bridge is safe'],
    ],
    [
      'a passive with its agent',
      'The visit was confirmed by the Kremlin aide Yuri Ushakov.',
      ['indirect | the Kremlin aide Yuri Ushakov | confirmed | The visit'],
    ],
    [
      'somebody accused',
      'Okoro accused the company of lying.',
      ['indirect | Okoro | accused | the company of lying'],
    ],
    [
      'two cues with one subject',
      'Okoro said the bridge is safe and warned that costs will rise.',
      ['indirect | Okoro | said | the bridge is safe', 'indirect | Okoro | warned | costs will rise'],
    ],
    [
      'a second cue as a participle',
      'Okoro said the bridge is safe, adding that costs will rise.',
      ['indirect | Okoro | said | the bridge is safe', 'indirect | Okoro | adding | costs will rise'],
    ],
    [
      'the narrator’s objection is not reported',
      'State television reported that he was alive, but he died on Sunday.',
      ['indirect | State television | reported | he was alive'],
    ],
    [
      'who stands for somebody',
      'Her aide Jo Falk, who said the bridge is safe, left the room.',
      ['indirect | Her aide Jo Falk … who | said | the bridge is safe'],
    ],
    [
      'belief that is reported',
      'Analysts believe that prices will fall.',
      ['indirect | Analysts | believe | prices will fall'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(reported(text)).toEqual(expected)
  })
})

describe('reports nothing', () => {
  test.each([
    ['a wish of the narrator’s person', 'He wanted to win the race.'],
    ['what might be said', 'Critics may say that it is late.'],
    ['what was not said', 'The company did not say that it would close.'],
    ['lives that a fire claims', 'The fire claimed the lives of 33 people.'],
    ['a title in marks', 'She starred in the film “Hotel Rwanda” in 2004.'],
    ['a nickname', 'The boxer Mike “Shorty” Smith won in three rounds.'],
    ['a so-called term', 'The so-called “coalition of the willing” met in Paris.'],
    ['a decade', 'The ’90s were good to the workers’ union.'],
    ['a telephone call', 'The president called the prime minister on Monday.'],
  ])('%s', (_what, text) => {
    expect(reported(text)).toEqual([])
  })
})

test('a headline with a colon', () => {
  expect(reported('Minister: cuts will come\n\nThe rest follows here and it is long enough.')).toEqual([
    'indirect | Minister | : | cuts will come',
  ])
})

test('a transcript', () => {
  expect(reported('It began late.\n\nOKORO: We never met.\n\nFALK: You did.')).toEqual([
    'indirect | OKORO | : | We never met',
    'indirect | FALK | : | You did',
  ])
})

test('a Markdown block quote with the line that signs it', () => {
  const text =
    '# Bridge opens\n\nIt opened on Friday.\n\n> We waited ten years for this.\n> — Ana Ruiz, mayor\n'
  expect(reported(text, 'markdown')).toEqual(['direct | Ana Ruiz, mayor | — | We waited ten years for this.'])
})

test('who passes a statement on', () => {
  const source = 'According to officials, the visit follows Ukraine’s announcement that it has agreed.'
  const { statements } = analyzed(source)
  expect(
    statements.map(({ source: [own], relayedBy }) => [
      own && source.slice(own.start, own.end),
      relayedBy && source.slice(relayedBy.start, relayedBy.end),
    ]),
  ).toEqual([
    ['officials', undefined],
    ['Ukraine', 'officials'],
  ])
})

test.each(['he said ', 'X said “a” and ', '“a” — Bob ', 'according to him ', 'saying that ', 'was told by '])(
  'takes ten thousand of “%s” in linear time',
  (piece) => {
    const time = (count: number) => {
      const start = performance.now()
      analyzed(piece.repeat(count))
      return performance.now() - start
    }
    time(1000)
    expect(time(10_000)).toBeLessThan(40 * time(1000) + 500)
  },
)

function reported(text: string, format: 'plain' | 'markdown' = 'plain'): readonly string[] {
  const words = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    spans.map((it) => text.slice(it.start, it.end)).join(' … ')
  return analyzed(text, { format }).statements.map(
    (it) => `${it.kind} | ${words(it.source)} | ${words(it.cue)} | ${words(it.content)}`,
  )
}
