import { performance } from 'node:perf_hooks'
import { findNames } from '../../server/src/core/actors/findNames.ts'
import { createAnalyzer } from '../../server/src/core/article/analyze.ts'
import { findDates } from '../../server/src/core/dates/findDates.ts'
import { findEvents } from '../../server/src/core/events/findEvents.ts'
import type { Models } from '../../server/src/core/language/models.ts'
import { tagNames } from '../../server/src/core/language/tagNames.ts'
import { tagPartsOfSpeech } from '../../server/src/core/language/tagPartsOfSpeech.ts'
import type { Format } from '../../server/src/core/prose/prose.ts'
import { readProse } from '../../server/src/core/prose/readProse.ts'
import { findQuotations } from '../../server/src/core/quotations/findQuotations.ts'
import { findSentences } from '../../server/src/core/sentences/sentences.ts'
import { findTokens } from '../../server/src/core/sentences/tokens.ts'
import { findStatements } from '../../server/src/core/statements/findStatements.ts'

/** What each layer took of one analysis, in milliseconds; the best of three runs, layer by layer over all blocks. */
export function layerTimes(
  source: string,
  format: Format,
  models: Models,
): readonly { readonly layer: string; readonly time: number }[] {
  const best = new Map<string, number>()
  const timed = <T>(layer: string, run: () => T): T => {
    const start = performance.now()
    const result = run()
    best.set(layer, Math.min(best.get(layer) ?? Infinity, performance.now() - start))
    return result
  }
  for (let round = 0; round < 3; round++) {
    const { blocks } = timed('prose', () => readProse(source, format))
    const tokens = timed('tokens', () => blocks.map((it) => findTokens(it.text)))
    const sentences = timed('sentences', () =>
      blocks.map((it, i) => findSentences(tokens[i]!, it.kind, it.depth)),
    )
    const tags = timed('parts of speech', () =>
      tokens.map((it, i) => tagPartsOfSpeech(it, sentences[i]!, models)),
    )
    const nameTags = timed('name tags', () =>
      tokens.map((it, i) => tagNames(it, sentences[i]!, tags[i]!, models)),
    )
    const tagged = blocks.map(({ kind, text }, i) => ({
      kind,
      text,
      tokens: tokens[i]!,
      sentences: sentences[i]!,
      tags: tags[i]!,
      nameTags: nameTags[i]!,
    }))
    const quotations = timed('quotations', () => tagged.map((it) => findQuotations(it)))
    const dates = timed('dates', () => tagged.map((it) => findDates(it)))
    const names = timed('names', () => tagged.map((it) => findNames(it)))
    const statements = timed('statements', () =>
      tagged.map((it, i) => findStatements(it, quotations[i]!, names[i]!)),
    )
    timed('events', () => tagged.map((it, i) => findEvents(it, dates[i]!, names[i]!, statements[i]!)))
    timed('whole', () => createAnalyzer(models).analyze(source, { format }))
  }
  const whole = best.get('whole') ?? 0
  best.delete('whole')
  const local = [...best.values()].reduce((sum, it) => sum + it, 0)
  return [
    ...[...best].map(([layer, time]) => ({ layer, time })),
    { layer: 'assembly and claims', time: Math.max(0, whole - local) },
  ]
}
