import { expect, test } from 'vitest'
import { analyzed } from '../../testing/analyze.ts'

test.each([
  [
    'a subject with a relative clause before the verb of what is reported',
    'The clerk who opened the gate was not on duty, police said.',
    ['police | said | The clerk who opened the gate was not on duty'],
  ],
  [
    'the same behind the cue',
    'She said nurses who work at night would be paid more.',
    ['She | said | nurses who work at night would be paid more'],
  ],
  [
    'a report with the time it came out',
    'An audit released last year found that the fund was empty.',
    ['An audit released last year | found | the fund was empty'],
  ],
  [
    'a poll with where it was taken',
    'Polls taken in Ohio showed that prices mattered most.',
    ['Polls taken in Ohio | showed | prices mattered most'],
  ],
  ['a body called it', 'Other firms are idle, it added.', ['it | added | Other firms are idle']],
  [
    'two clauses with commas before an inverted cue',
    'Taxes would fall, but for many, the losses would exceed the gains, said Falk.',
    ['Falk | said | Taxes would fall, but for many, the losses would exceed the gains'],
  ],
  [
    'a participle behind “it” that acts',
    'Meanwhile, it attacked Falk, saying he had lied.',
    ['it | saying | he had lied'],
  ],
  [
    'what a speaker cites',
    'The plan is dead, Okoro said, citing the cost of steel.',
    ['Okoro | said | The plan is dead', 'Okoro | citing | the cost of steel'],
  ],
  [
    'a participle before what is called for',
    'He called for increased spending on schools.',
    ['He | called for | increased spending on schools'],
  ],
  ['something promised', 'The ministry promised lower taxes.', ['The ministry | promised | lower taxes']],
  [
    'somebody promised something',
    'The ministry promised voters it would lower taxes.',
    ['The ministry | promised | it would lower taxes'],
  ],
  [
    'a question put to somebody',
    'The singer was asked whether she had voted.',
    [' | asked | whether she had voted'],
  ],
  [
    'a clause before “as … noted”',
    'It is an old trick, as Jo Falk noted in May.',
    ['Jo Falk | noted | It is an old trick'],
  ],
  [
    'what somebody appears to say',
    'He appeared to suggest that the vote was unfair.',
    ['He | suggest | the vote was unfair'],
  ],
])('finds %s', (_what, text, expected) => {
  expect(reported(text)).toEqual(expected)
})

test.each([
  ['a thing that adds to another', 'It added to the noise.'],
  ['evidence behind a comma', 'He left the room, showing a small limp.'],
])('leaves alone %s', (_what, text) => {
  expect(reported(text)).toEqual([])
})

function reported(text: string): readonly string[] {
  const words = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    spans.map((it) => text.slice(it.start, it.end)).join(' … ')
  return analyzed(text).statements.map(
    (it) => `${words(it.source)} | ${words(it.cue)} | ${words(it.content)}`,
  )
}
