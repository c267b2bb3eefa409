import { expect, test } from 'vitest'
import { testModels } from '../../testing/models.ts'
import { findNames } from '../actors/findNames.ts'
import { linkNames } from '../actors/linkNames.ts'
import { resolveMentions } from '../actors/resolveMentions.ts'
import { findDates } from '../dates/findDates.ts'
import { resolveDates } from '../dates/resolveDates.ts'
import { tagNames } from '../language/tagNames.ts'
import { tagPartsOfSpeech } from '../language/tagPartsOfSpeech.ts'
import type { TaggedText } from '../language/taggedText.ts'
import { findQuotations } from '../quotations/findQuotations.ts'
import { findSentences } from '../sentences/sentences.ts'
import { findTokens } from '../sentences/tokens.ts'
import { findStatements } from '../statements/findStatements.ts'
import type { ArticleEvent } from './event.ts'
import { findEvents } from './findEvents.ts'
import { placeEvents } from './placeEvents.ts'

/** A Wednesday. */
const published = '2025-11-26'

function tag(text: string): TaggedText {
  const models = testModels()
  const tokens = findTokens(text)
  const sentences = findSentences(tokens, 'paragraph', 0)
  const tags = tagPartsOfSpeech(tokens, sentences, models)
  return {
    kind: 'paragraph',
    text,
    tokens,
    sentences,
    tags,
    nameTags: tagNames(tokens, sentences, tags, models),
  }
}

/** Events of paragraphs that follow an opening one, where the rules for leads no longer hold. */
function events(...paragraphs: readonly string[]): readonly ArticleEvent[] {
  const blocks = [opening, ...paragraphs].map((text) => {
    const tagged = tag(text)
    return { tagged, names: findNames(tagged) }
  })
  const cast = linkNames(blocks)
  let [dateState, mentionState, state] = [resolveDates.initial, resolveMentions.initial, placeEvents.initial]
  return blocks.flatMap(({ tagged, names }) => {
    const expressions = findDates(tagged)
    const dates = resolveDates.step({ tagged, expressions, published, dayFirst: undefined }, dateState)
    const block = cast.castOf({ tagged, names })
    const mentions = resolveMentions.step({ tagged, names, cast: block }, mentionState)
    const candidates = findEvents(
      tagged,
      expressions,
      names,
      findStatements(tagged, findQuotations(tagged), names),
    )
    const placed = placeEvents.step(
      {
        tagged,
        candidates,
        dates: dates.result,
        mentions: mentions.result.mentions,
        cast: block,
        statements: [],
        published,
      },
      state,
    )
    ;[dateState, mentionState, state] = [dates.state, mentions.state, placed.state]
    return placed.result
  })
}

const opening = 'It is a story about many people and about what they have in common with each other.'

const told = (...paragraphs: readonly string[]): readonly string[] =>
  events(...paragraphs).map(({ label, date, status }) => `${label} (${date ?? 'undated'}, ${status})`)

test.each([
  [
    'On Tuesday, French President Emmanuel Macron and UK Prime Minister Keir Starmer chaired a meeting in Paris.',
    'Macron and Starmer chair a meeting in Paris (2025-11-25, past)',
  ],
  [
    'The envoy, Steve Witkoff, is scheduled to hold talks at the Kremlin next week.',
    'Witkoff to hold talks at the Kremlin (2025-W49, planned)',
  ],
  ['Dan Driscoll was dispatched to Ukraine on Monday.', 'Driscoll dispatched to Ukraine (2025-11-24, past)'],
  ['The war, which escalated in February 2022, goes on.', 'War escalates (2022-02, background)'],
  ['Angela Merkel resigned.', 'Merkel resigns (undated, past)'],
  ['Moscow holds Crimea, which it annexed in 2014.', 'Crimea annexed (2014, background)'],
])('tells what a clause tells: %s', (text, event) => {
  expect(told(text)).toEqual([event])
})

test.each([
  [
    'On Tuesday, Britain, France and Germany issued a statement.',
    'Britain, France and Germany issued a statement (2025-11-25, past)',
  ],
  ['On Tuesday, Ana Ruiz and Ben Roe met in Paris.', 'Ruiz and Roe meet in Paris (2025-11-25, past)'],
  [
    'In February, Catholic bishops from around the world attended a summit in Rome.',
    'Catholic bishops attend a summit in Rome (2025-02, background)',
  ],
  [
    'Twin bombings yesterday struck the Jolo Cathedral in Mindanao.',
    'Twin bombings strike Jolo Cathedral in Mindanao (2025-11-25, past)',
  ],
  [
    'The vote was close, and on Friday the government announced the new region.',
    'Government announces new region (2025-11-21, past)',
  ],
  [
    'Hungary launched a military development program dubbed “Zrínyi 2026” in 2017.',
    'Hungary launches a military development program (2017, background)',
  ],
  [
    'On Wednesday, Ana Ruiz and her father are to travel to the United Nations.',
    'Ruiz to travel to the United Nations (2025-11-26, planned)',
  ],
  ['Ana Ruiz, 19, a member of the council, was arrested on Monday.', 'Ruiz arrested (2025-11-24, past)'],
  [
    'They searched after a passenger jet with 228 people on board disappeared over the ocean on Monday.',
    'A passenger jet disappears over the ocean (2025-11-24, past)',
  ],
  ['On Sunday a man wearing a fake vest entered a store.', 'A man enters a store (2025-11-23, past)'],
  [
    'Mayor Ana Ruiz was there. On Sunday her helicopter crashed.',
    'Ruiz’s helicopter crashes (2025-11-23, past)',
  ],
  [
    'On Monday the government ordered the network to shut down.',
    'Government orders network to shut down (2025-11-24, past)',
  ],
  [
    'On Sunday, Mayor Ana Ruiz, in a statement delivered to reporters, resigned.',
    'Ruiz resigns (2025-11-23, past)',
  ],
  ['Ana Ruiz, a mayor whose career stretched over 39 years, died on Monday.', 'Ruiz dies (2025-11-24, past)'],
  ['On Sunday Mayor Ana Ruiz resigned.', 'Ruiz resigns (2025-11-23, past)'],
  ['They mourned with the family of Ana Ruiz, who died on Monday.', 'Ruiz dies (2025-11-24, past)'],
  [
    'He praised Ana Ruiz, a poet at the University of Leeds, who resigned on Monday.',
    'Ruiz resigns (2025-11-24, past)',
  ],
  ['A man who broke into a store, hurting a guard, was jailed on Monday.', 'A man jailed (2025-11-24, past)'],
  ['The company was founded in 1985.', 'Company founded (1985, background)'],
])('knows whose event it is, and when: %s', (text, event) => {
  expect(told(text)).toEqual([event])
})

test('gives the second of two verbs the subject of the first, not of a participle between them', () => {
  expect(told('The shooting on Saturday killed five people including a judge, and injured 19.')).toEqual([
    'Shooting kills five people (2025-11-22, past)',
    'Shooting injures 19 (2025-11-22, past)',
  ])
})

test.each([
  'Internet Explorer accounted for 70 percent of the market in 2009.',
  'Ana Ruiz was announced to have died.',
  'The party is banned in Turkey.',
  'The scientists found that yields fall by 2050.',
  'Ana Ruiz was met with applause on Tuesday.',
  'This was Sweden’s first victory in the match.',
  'On Tuesday the court read the clause, which established a policy of citizenship.',
])('leaves out states, empty labels and what others did: %s', (text) => {
  expect(told(text).filter((it) => !it.startsWith('Court'))).toEqual([])
})

test.each([
  [
    'The engagement comes after the leak of a 28-point draft plan last week.',
    'Leak of a 28-point draft plan (2025-W47, past)',
  ],
  [
    'Tensions intensified after a call on 14 October between Steve Witkoff and Yuri Ushakov became public.',
    'Call between Witkoff and Ushakov (2025-10-14, past)',
  ],
  [
    'Both armies reported strikes on Tuesday night in the Zaporizhzhia region.',
    'Strikes in the Zaporizhzhia region (2025-11-25TNI, past)',
  ],
  ['It follows Ukraine’s announcement that talks have begun.', 'Ukraine’s announcement (undated, past)'],
])('tells what a noun tells: %s', (text, event) => {
  expect(told(text).map((it) => it.replace(/Steve |Yuri /g, ''))).toEqual([event])
})

test('names who takes part and what tells of it', () => {
  const text = 'On Tuesday, Emmanuel Macron and Keir Starmer met in Paris.'
  const [event] = events(text)
  expect(event?.actors).toEqual(['emmanuel macron', 'keir starmer', 'paris'])
  expect(text.slice(event?.trigger.start, event?.trigger.end)).toBe('met')
  expect(text.slice(event?.start, event?.end)).toBe('Emmanuel Macron and Keir Starmer met in Paris')
})

test.each([
  ['Angela Merkel said on Tuesday that it was late.'],
  ['Angela Merkel has not resigned.'],
  ['Angela Merkel could resign.'],
  ['Did Angela Merkel resign on Tuesday?'],
  ['“Angela Merkel resigned on Tuesday,” he said.'],
  ['The plan seemed good on Tuesday.'],
  ['Somebody resigned.'],
])('tells nothing where nothing happened that counts: %s', (text) => {
  expect(told(text)).toEqual([])
})

test('tells the same thing once', () => {
  const paragraphs = ['Angela Merkel resigned on Tuesday.', 'Merkel resigned late in the day.']
  expect(told(...paragraphs)).toEqual(['Merkel resigns (2025-11-25, past)'])
})

test('finds the same in each of a thousand sentences', () => {
  const text = 'Angela Merkel met Emmanuel Macron on Tuesday and resigned in 2014. '
  const one = findEvents(tag(text), findDates(tag(text)), [], [])
  const tagged = tag(text.repeat(1000))
  const all = findEvents(tagged, findDates(tagged), [], [])
  expect(all.length).toBe(one.length * 1000)
  expect(all.at(-1)?.trigger.start).toBe((one.at(-1)?.trigger.start ?? 0) + 999 * text.length)
})
