import { inflect } from '../statements/inflections.ts'

/** Verbs by which somebody says or thinks something, or a writing tells it, in all their forms but the one in -ing. */
export const reportVerbs: ReadonlySet<string> = verbForms(`
  say state tell note warn argue suggest claim stress emphasise emphasize insist assert contend maintain allege add
  explain report announce acknowledge admit confirm deny describe call dub blame accuse attribute credit criticise
  criticize condemn praise question caution complain cite speculate predict forecast estimate conclude signal hint
  declare urge voice express label agree dispute reject welcome dismiss hail decry propose underline underscore
  believe think expect fear hope suspect consider see view regard worry assume doubt anticipate understand reckon
  show reveal indicate find vary point concede counter lament`)

/** Participles of the passive that hides who says or thinks so: “is believed to”, “it was reported that”. */
export const hearsayParticiples: ReadonlySet<string> = wordSet(`
  believed learned learnt reported said alleged rumoured rumored thought understood feared suspected presumed assumed claimed
  speculated announced suggested`)

/** Participles that hide who judges only where everybody is said to agree: “is widely seen as”, “it is expected”. */
export const opinionParticiples: ReadonlySet<string> = wordSet(`
  seen viewed regarded considered perceived expected hailed criticised criticized praised accepted acknowledged held
  credited blamed interpreted hoped known estimated called`)

/** Adverbs that make an opinion everybody's. */
export const wideAdverbs: ReadonlySet<string> = wordSet(`
  widely generally commonly broadly universally largely often increasingly popularly frequently sometimes`)

/** Adverbs by which a report comes in without a reporter. */
export const hearsayAdverbs: ReadonlySet<string> = wordSet(
  `reportedly supposedly purportedly rumouredly ostensibly`,
)

function verbForms(bases: string): ReadonlySet<string> {
  return new Set(
    words(bases).flatMap((base) =>
      inflect(base)
        .filter(([, form]) => form !== 'ing')
        .map(([word]) => word),
    ),
  )
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(words(list))
}

function words(list: string): readonly string[] {
  return list.split(/\s+/).filter((it) => it !== '')
}
