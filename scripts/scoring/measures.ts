/** Measures of each layer that the tables show by default; `--all` shows every one. */
export const layers = {
  names: [
    'names.exact',
    'names.overlap',
    'names.exact+kind',
    'names.overlap+kind',
    'names.overlap+person/nonperson',
  ],
  actors: [
    'actors.distinct',
    'cluster.b3.names',
    'cluster.b3.names.foundByBoth',
    'cluster.ceafe.names',
    'cluster.b3.all',
  ],
  quotations: ['quotes.exact', 'quotes.ge80', 'quotes.tokens'],
  statements: [
    'statements.exact',
    'statements.dice50',
    'statements.dice50.direct',
    'statements.dice50.mixed',
    'statements.dice50.indirect',
    'tokens.source',
    'tokens.cue',
    'tokens.content',
  ],
  speakers: [
    'statements+speaker.endToEnd',
    'speaker.answered',
    'speaker.sourceHead',
    'speaker.sourceHead.pronoun',
    'speaker.spanOrActor',
    'speaker.actor.namedGold',
  ],
  dates: ['dates.relaxed', 'dates.strict', 'dates.valueAccGivenRelaxed', 'dates.value', 'datesDT.value'],
  claims: ['claims.weak', 'claims.unsourced', 'claims.any', 'claims.sentencesLeftAloneRightly'],
} as const

export type Layer = keyof typeof layers

const prefixes: Readonly<Record<Layer, readonly string[]>> = {
  names: ['names.'],
  actors: ['actors.', 'cluster.'],
  quotations: ['quotes.'],
  statements: ['statements.', 'tokens.'],
  speakers: ['speaker.', 'statements+speaker.'],
  dates: ['dates.', 'datesDT.'],
  claims: ['claims.'],
}

/** Names of the measures of a layer, out of those that a result has. */
export function measuresOf(layer: Layer, present: readonly string[], all: boolean): readonly string[] {
  if (all) return present.filter((it) => prefixes[layer].some((prefix) => it.startsWith(prefix)))
  const set = new Set(present)
  return layers[layer].filter((it) => set.has(it))
}
