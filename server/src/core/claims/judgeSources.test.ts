import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyzed } from '../../testing/analyze.ts'

/** The claims of a text: class, reason, and the words pointed at. */
function claimsIn(text: string): readonly (readonly [string, string, string])[] {
  const article = analyzed(text)
  return article.claims.map((it) => [it.class, it.reason, article.source.slice(it.start, it.end)] as const)
}

/** Source status of each sentence of the last paragraph. */
function statuses(text: string): readonly string[] {
  const article = analyzed(
    `The council met\n\nIt met on Monday in the town hall. It meets again in May.\n\n${text}`,
  )
  return article.sentences.slice(3).map((it) => it.status)
}

describe('a vague source', () => {
  test.each([
    ['According to officials, the road will open in March.', 'vagueSource', 'According to officials'],
    ['Analysts note that the price has doubled.', 'vagueSource', 'Analysts note'],
    ['European allies have pushed back on the draft.', 'vagueSource', 'European allies have pushed back'],
    ['Some residents fear that the dam will not hold.', 'vagueSource', 'Some residents fear'],
    [
      'The international community has stressed the need for aid.',
      'vagueSource',
      'The international community has stressed',
    ],
    ['A senior official told reporters that the offer stood.', 'anonymousSource', 'A senior official told'],
    [
      'Two people familiar with the matter said the deal was off.',
      'anonymousSource',
      'Two people familiar with the matter said',
    ],
    ['Officials said on condition of anonymity that it was off.', 'anonymousSource', 'Officials said'],
    ['Studies show that short walks help.', 'vagueSource', 'Studies show'],
    ['The driver reportedly fell asleep at the wheel.', 'hearsay', 'reportedly'],
    ['The minister is believed to have left the country.', 'agentlessPassive', 'is believed'],
    ['It is expected that the talks will fail.', 'agentlessPassive', 'It is expected'],
    ['The vote is widely seen as a test.', 'agentlessPassive', 'is widely seen'],
    ['Officials say it is late. “It is not,” Ana Ruiz said.', 'vagueSource', 'Officials say'],
    ['It is learnt that the talks will fail.', 'agentlessPassive', 'It is learnt'],
  ])('in “%s”', (text, reason, words) => {
    expect(claimsIn(text)).toEqual([['weak', reason, words]])
  })

  test.each([
    'Police said two men had been arrested in the town.',
    'Ana Ruiz, the mayor, said the road would open in March.',
    'A spokesperson for the Coast Guard said the search went on.',
    'The company said it would pay the fine in full.',
    'Researchers at the University of Leeds found that walks help.',
    'Critics such as the economist Ana Ruiz say the plan is too dear.',
    'Experts met in Geneva on Tuesday to sign the papers.',
    'The officials left the building at noon by the back door.',
    'Officials have not said why the road was closed.',
    'The report was published on Friday by the ministry.',
    '“Officials say one thing and do another,” said Ana Ruiz.',
    'Ana Ruiz told reporters that analysts had been wrong about it.',
    'Khan reportedly ran off, according to The Times.',
    'Patient groups welcomed the news. “It saves lives,” said Ana Ruiz of the charity Heart Matters.',
  ])('is not in “%s”', (text) => {
    expect(claimsIn(text).filter(([kind]) => kind === 'weak')).toEqual([])
  })
})

describe('the status of a sentence', () => {
  test('headlines and questions are exempt', () => {
    expect(
      analyzed('Largest dam in the country fails\n\nWho will pay for it?').sentences.map((it) => it.status),
    ).toEqual(['exempt', 'exempt'])
  })

  test('a named source makes it attributed', () => {
    expect(statuses('Ana Ruiz said the dam was the largest in the country.')).toEqual(['attributed'])
  })

  test('a figure, cause or judgement without a source makes it unsourced', () => {
    expect(statuses('The dam is one of the most popular sights in Europe.')).toEqual(['unsourced'])
    expect(statuses('The crisis has displaced almost 40 percent of the people.')).toEqual(['unsourced'])
    expect(statuses('The visit represents a significant step for both sides.')).toEqual(['unsourced'])
  })

  test('what happened in public needs no source', () => {
    expect(statuses('The council voted on Tuesday to close the road. It was opened in 1961.')).toEqual([
      'exempt',
      'exempt',
    ])
  })
})

test('nothing inside quotation marks is a claim of the article', () => {
  const quoted =
    'Ana Ruiz said: “Analysts note that it is the worst crisis ever, and officials reportedly fear millions of victims.”'
  expect(claimsIn(quoted)).toEqual([])
})

test('any text gets one status a sentence, and claims that lie in their sentence', () => {
  const word = fc.constantFrom(
    'officials', 'said', 'reportedly', 'it', 'is', 'believed', 'that', 'according', 'to', '“', '”', ',', '.', 'the',
    'largest', '40', 'percent', 'Ana', 'Ruiz', '\n\n', 'reports', 'by', 'widely', 'seen', 'as', 'of', '%', '$', '\uD800',
  ) // prettier-ignore
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const article = analyzed(words.join(' '))
      for (const { block, found } of article.blocks) {
        expect(found.sources).toHaveLength(found.analysis.tagged.sentences.length)
        expect(block.end - block.start).toBe(found.analysis.tagged.text.length)
        for (const { start, end, sentence, confidence } of found.claims) {
          expect(start).toBeLessThan(end)
          expect(start).toBeGreaterThanOrEqual(sentence.start)
          expect(end).toBeLessThanOrEqual(sentence.end)
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
      }
    }),
    { numRuns: 200 },
  )
})
