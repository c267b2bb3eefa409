import { expect, test } from 'vitest'
import { testModels } from '../../testing/models.ts'
import { tagNames } from '../language/tagNames.ts'
import { tagPartsOfSpeech } from '../language/tagPartsOfSpeech.ts'
import type { TaggedText } from '../language/taggedText.ts'
import { findSentences } from '../sentences/sentences.ts'
import { findTokens } from '../sentences/tokens.ts'
import type { DateMention } from './date.ts'
import { dayFirstEvidence } from './dayFirstEvidence.ts'
import { findDates } from './findDates.ts'
import { resolveDates } from './resolveDates.ts'

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

function mentions(
  blocks: readonly string[],
  on: string | undefined,
  dayFirst?: boolean,
): readonly DateMention[] {
  let state = resolveDates.initial
  return blocks.flatMap((block) => {
    const tagged = tag(block)
    const step = resolveDates.step({ tagged, expressions: findDates(tagged), published: on, dayFirst }, state)
    state = step.state
    return step.result
  })
}

/** Each expression of the text as `words = value`. */
function datesIn(
  text: string,
  { on }: { readonly on: string | undefined } = { on: published },
): readonly string[] {
  return mentions([text], on).map((it) => `${text.slice(it.start, it.end)} = ${it.value}`)
}

const forms: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  iso: [
    ['Filed 2025-11-24 at the court.', '2025-11-24 = 2025-11-24'],
    ['Logged 2025-11-24T10:15Z by the server.', '2025-11-24T10:15Z = 2025-11-24T10:15Z'],
  ],
  numeric: [
    ['It expired on 12/25/2020.', '12/25/2020 = 2020-12-25'],
    ['It expired on 25/12/2020.', '25/12/2020 = 2020-12-25'],
    ['It expired on 31.12.2020 in Bonn.', '31.12.2020 = 2020-12-31'],
    ['It expired on 3/4/2020.'],
    ['Born after 9/11, they remember little.', '9/11 = 2001-09-11'],
    ['They won 3/4 of the seats.'],
  ],
  monthDay: [
    ['Published: 26 November 2025 Wednesday.', '26 November 2025 Wednesday = 2025-11-26'],
    ['She resigned on Nov. 26, 2024.', 'Nov. 26, 2024 = 2024-11-26'],
    ['She resigned on the 26th of November.', 'the 26th of November = 2025-11-26'],
    ['She resigned on Friday, July 21, 2017, in Paris.', 'Friday, July 21, 2017 = 2017-07-21'],
    ['A call on 14 October became public.', '14 October = 2025-10-14'],
    ['Talks ran from March 3-5 in Oslo.', 'March 3 = 2025-03-03', '5 = 2025-03-05'],
    ['Talks ran on 12-14 July in Oslo.', '12 = 2025-07-12', '14 July = 2025-07-14'],
    ['Shops opened on March 4 and 5.', 'March 4 = 2025-03-04', '5 = 2025-03-05'],
    ['They fought from July 1 to July 3, 1863.', 'July 1 = 1863-07-01', 'July 3, 1863 = 1863-07-03'],
    ['It follows the attack of April 11 of this year.', 'April 11 of this year = 2025-04-11'],
    ['It began on December 22, last year.', 'December 22, last year = 2024-12-22'],
    ['He was arrested on December 30.', 'December 30 = 2024-12-30'],
    ['He was arrested on December 4.', 'December 4 = 2025-12-04'],
    ['The court will rule on December 4.', 'December 4 = 2025-12-04'],
    ['It changed after the September 11 attacks.', 'September 11 = 2001-09-11'],
    ['It was November 31, 2024.', 'November 31, 2024 = 2024-11-31'],
  ],
  month: [
    ['The war escalated in February 2022.', 'February 2022 = 2022-02'],
    ['He was murdered last October in Ankara.', 'last October = 2025-10'],
    ['The film is due out in May.', 'May = 2026-05'],
    ['Peace may come. They march on Rome.'],
    ['Mrs May said no.'],
    ['It failed by late September.', 'late September = 2025-09'],
    ['It failed by mid-September.', 'mid-September = 2025-09'],
    ['It failed at the end of March.', 'the end of March = 2025-03'],
    ['It fell in April and June 1955.', 'April = 1955-04', 'June 1955 = 1955-06'],
  ],
  weekday: [
    ['Officials met on Tuesday.', 'Tuesday = 2025-11-25'],
    ['Officials met on Wednesday.', 'Wednesday = 2025-11-26'],
    ['Officials met on Thursday.', 'Thursday = 2025-11-20'],
    ['Parliament will vote on Thursday.', 'Thursday = 2025-11-27'],
    ['On Thursday, parliament will vote.', 'Thursday = 2025-11-27'],
    ['Ministers are expected to sign it on Friday.', 'Friday = 2025-11-28'],
    ['It closed last Friday.', 'last Friday = 2025-11-21'],
    ['It opens next Friday.', 'next Friday = 2025-12-05'],
    ['It opens this coming Friday.', 'this coming Friday = 2025-11-28'],
    ['It closed this past Tuesday.', 'this past Tuesday = 2025-11-25'],
    ['They meet every Monday.', 'every Monday = XXXX-WXX-1'],
    ['He told the Sunday Times.'],
  ],
  year: [
    ['Russia annexed it in 2014.', '2014 = 2014'],
    ['It grew from 2014 to 2016.', '2014 = 2014', '2016 = 2016'],
    ['The war of 1936-39 ended it.', '1936 = 1936', '39 = 1939'],
    ['About 2014 people live there.'],
    ['They closed Route 2014 for repairs.'],
    ['Of 2014 people asked, few agreed.'],
    ['It lost money in fiscal 2024.', 'fiscal 2024 = 2024'],
    ['They fought until early 1942.', 'early 1942 = 1942'],
    ['Athens burned in 480 BC.', '480 BC = BC0480'],
  ],
  half: [['Sales fell in the first half of 2024.', 'the first half of 2024 = 2024-H1']],
  decade: [
    ['It was built in the 1990s.', '1990s = 199'],
    ['It was built in the late 1990s.', 'the late 1990s = 199'],
    ['It was built in the ’80s.', '’80s = 198'],
    ['He is in his nineties.'],
  ],
  century: [['Who works like that in the 21st century?', 'the 21st century = 20']],
  quarter: [
    ['Profit rose in the third quarter.', 'the third quarter = 2025-Q3'],
    ['Its third-quarter profit rose.', 'third-quarter = 2025-Q3'],
    ['Profit rose in the first quarter of 2012.', 'the first quarter of 2012 = 2012-Q1'],
  ],
  season: [
    ['They arrived last summer.', 'last summer = 2025-SU'],
    ['They arrived in the spring of 2012.', 'the spring of 2012 = 2012-SP'],
    ['Prices fall when springs run dry.'],
  ],
  partOfDay: [
    ['Strikes hit the city on Tuesday night.', 'Tuesday night = 2025-11-25TNI'],
    ['He spoke this morning.', 'this morning = 2025-11-26TMO'],
    ['He was stabbed last night.', 'last night = 2025-11-25TNI'],
    ['He rode on the night of April 18, 1775.', 'the night of April 18, 1775 = 1775-04-18TNI'],
    ['They patrol every night.', 'every night = XXXX-XX-XXTNI'],
  ],
  clock: [
    ['It begins at 6 p.m. EST on Monday.', '6 p.m. EST on Monday = 2025-12-01T18:00-05'],
    ['It began at 14:00 local time.', '14:00 local time = 2025-11-26T14:00'],
    ['Smoke rose (1800 UTC) there.', '1800 UTC = 2025-11-26T18:00Z'],
    ['It begins at noon on Friday.', 'noon on Friday = 2025-11-28T12:00'],
    ['They won 3:1 at home.'],
  ],
  day: [
    ['He arrived today.', 'today = 2025-11-26'],
    ['He arrived yesterday.', 'yesterday = 2025-11-25'],
    ['He arrives tomorrow.', 'tomorrow = 2025-11-27'],
    ['He speaks tonight.', 'tonight = 2025-11-26TNI'],
    ['He arrived the day before yesterday.', 'the day before yesterday = 2025-11-24'],
    ['He told USA Today.'],
    ['He told the BBC’s Today programme and The Tonight Show.'],
  ],
  ago: [
    ['It closed three days ago.', 'three days ago = 2025-11-23'],
    ['It closed a week ago.', 'a week ago = 2025-11-19'],
    ['It closed two weeks ago.', 'two weeks ago = 2025-W46'],
    ['It closed nearly ten years ago.', 'nearly ten years ago = 2015'],
    ['It closed six months ago.', 'six months ago = 2025-05'],
    ['It closed years ago.', 'years ago = PAST_REF'],
    [
      'He resigned on 1 May 2024. Two days later he left.',
      '1 May 2024 = 2024-05-01',
      'Two days later = 2024-05-03',
    ],
    ['It ends 10 days from now.', '10 days from now = 2025-12-06'],
  ],
  period: [
    ['Talks are planned for next week.', 'next week = 2025-W49'],
    ['A draft leaked last week.', 'last week = 2025-W47'],
    ['The coming week will be watched.', 'The coming week = 2025-W49'],
    ['It grew this year.', 'this year = 2025'],
    ['It grew earlier this month.', 'earlier this month = 2025-11'],
    ['It must end by the end of the year.', 'the end of the year = 2025'],
    ['They met over the weekend.', 'the weekend = 2025-W47-WE'],
    ['He came on 3 May 2024 and left the next day.', '3 May 2024 = 2024-05-03', 'the next day = 2024-05-04'],
    ['It began in 2010 and ended the following year.', '2010 = 2010', 'the following year = 2011'],
  ],
  repetition: [
    ['They meet annually.', 'annually = P1Y'],
    ['They meet every year.', 'every year = P1Y'],
    ['They meet every two weeks.', 'every two weeks = P2W'],
    ['They meet every other month.', 'every other month = P2M'],
    ['The Daily Telegraph reported it.'],
  ],
  duration: [
    ['They talked for three days.', 'three days = P3D'],
    ['They talked for nearly two decades.', 'nearly two decades = P20Y'],
    ['A two-hour talk followed.', 'two-hour = PT2H'],
    ['They talked for half an hour.', 'half an hour = PT30M'],
    ['They talked for two and a half years.', 'two and a half years = P2.5Y'],
    ['Talks stalled for weeks.', 'weeks = PXW'],
    ['It shapes the region for years to come.', 'years to come = PXY'],
    ['It fell over the past 30 days.', 'the past 30 days = P30D'],
    ['A 28-year-old man was hurt.', '28-year-old = P28Y'],
  ],
  vague: [
    ['In recent days, both agreed.', 'recent days = PAST_REF'],
    ['It was recently opened.', 'recently = PAST_REF'],
    ['It is now open.', 'now = PRESENT_REF'],
    ['Now that it is open, we go.'],
    ['It may happen in the future.', 'the future = FUTURE_REF'],
  ],
  holiday: [
    ['They left on Christmas Eve.', 'Christmas Eve = 2024-12-24'],
    ['They will leave on Christmas Eve.', 'Christmas Eve = 2025-12-24'],
    ['They met on Easter Monday 2024.', 'Easter Monday 2024 = 2024-04-01'],
    ['They met on Thanksgiving 2023.', 'Thanksgiving 2023 = 2023-11-23'],
    ['The Orchestra of Christmas Charity played.'],
  ],
}

for (const [form, cases] of Object.entries(forms)) {
  test.each(cases.map(([text, ...dates]) => ({ text, dates })))(`reads ${form}: $text`, ({ text, dates }) => {
    expect(datesIn(text)).toEqual(dates)
  })
}

test('gives each mention the name of its form', () => {
  for (const [form, cases] of Object.entries(forms)) {
    const [text] = cases[0]!
    expect(mentions([text], published)[0]?.form, text).toBe(form)
  }
})

test('gives no value that needs a publication date where there is none', () => {
  expect(datesIn('Officials met on Tuesday. It began in 2014.', { on: undefined })).toEqual([
    'Tuesday = undefined',
    '2014 = 2014',
  ])
})

test('takes the week that ends on a Sunday of publication for the last one', () => {
  const on = '2024-11-03'
  expect(datesIn('It failed last Thursday.', { on })).toEqual(['last Thursday = 2024-10-31'])
  expect(datesIn('It failed last Sunday.', { on })).toEqual(['last Sunday = 2024-10-27'])
  expect(datesIn('It failed last Thursday.', { on: '2024-11-04' })).toEqual(['last Thursday = 2024-10-31'])
})

test('says what a value was counted from', () => {
  const [tuesday, stated] = mentions(['They met on Tuesday. It began on 3 May 2014.'], published)
  expect(tuesday).toMatchObject({ anchor: 'publication', anchorValue: published, certainty: 'inferred' })
  expect(stated).toMatchObject({ anchor: 'none', anchorValue: undefined, certainty: 'stated' })
  const [, later] = mentions(['He came on 3 May 2024. Two days later he left.'], published)
  expect(later).toMatchObject({ anchor: 'previousDate', anchorValue: '2024-05-03' })
})

test('knows the right weekday where the text names another', () => {
  expect(mentions(['Tuesday, July 21, 2017'], published)[0]).toMatchObject({ rightWeekday: 5 })
  expect(mentions(['Friday, July 21, 2017'], published)[0]).toMatchObject({ rightWeekday: undefined })
})

test('reads figures in the order that the article uses', () => {
  const value = (dayFirst: boolean | undefined) =>
    mentions(['It ended on 3/4/2020.'], published, dayFirst)[0]?.value
  expect([value(true), value(false), value(undefined)]).toEqual(['2020-04-03', '2020-03-04', undefined])
  const evidence = (...texts: string[]) => dayFirstEvidence(texts.map((it) => findDates(tag(it))))
  expect(evidence('on 26 November')).toBe(true)
  expect(evidence('on November 26')).toBe(false)
  expect(evidence('on 25/12/2020')).toBe(true)
  expect(evidence('on Tuesday')).toBeUndefined()
  expect(evidence('on 26 November and on May 3')).toBeUndefined()
  expect(evidence('on Tuesday', 'on 26 November', 'on 3/4/2020')).toBe(true)
  expect(evidence('on 26 November', 'on May 3', 'on 26 November')).toBeUndefined()
})

test('lets dates without a year belong to the story that is told', () => {
  const blocks = [
    'On 1 September 1939 it began.',
    'It spread in 1940 and 1941.',
    'In June 1942 it turned.',
    'In August it ended.',
  ]
  expect(mentions(blocks, published).at(-1)?.value).toBe('1942-08')
})

test('finds nothing in marks, however many', () => {
  expect(datesIn('- '.repeat(5000))).toEqual([])
  expect(datesIn('9 '.repeat(5000))).toEqual([])
})
