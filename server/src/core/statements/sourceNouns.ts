import type { Range, Reading } from './reading.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Verbs that things do as well as people: they report only where their subject is somebody or a document. */
export const evidenceVerbs = set(`
  show demonstrate suggest indicate prove reveal underscore underline signal find outline confirm detail mean
  second echo rule read cite begin continue maintain recognize recognise hold reject attack defend justify
  oppose welcome project predict estimate add repeat shrug offer propose demand invite dismiss
  threaten praise identify regard view portray go direct disclose specify express voice expect compare see
`)

/** Things that speak: what is written or counted by somebody. */
const documentNouns = set(`
  report study poll survey figure datum data result research statement letter memo document record article paper
  book email e-mail tweet post release filing lawsuit complaint indictment affidavit transcript analysis review
  assessment estimate census index audit investigation inquiry probe ruling verdict court editorial column ad
  advertisement advert video footage website site blog message note finding account story press media newspaper
  magazine agency organisation organization group company firm government ministry department office police
  committee commission council board party campaign team union association institute university bank army military
  parliament congress senate house administration authority authority embassy church league club federation staff
  coalition alliance bloc community public majority minority electorate statistics evidence test model theory
  script sign banner petition resolution text headline network channel station broadcaster outlet airline operator
  manufacturer prosecution defense defence jury panel bureau service force tribunal mission delegation watchdog
  exchange fund polling projection file average remark comment speech testimony regulator city state country nation province region kingdom empire side camp family crew
  proposal plan draft bill guideline manual agreement treaty charter constitution law policy
`)

/** Persons whose noun has no ending that tells. */
const personNouns = set(`
  man woman people person boy girl child parent mother father son daughter brother sister wife husband friend ally
  aide expert critic official candidate president chief head coach judge king queen prince princess pope chair ceo
  spokesman spokeswoman spokesperson spokespeople chairman chairwoman mayor witness victim resident citizen student
  neighbor neighbour colleague rival opponent politician governor secretary analyst agent attorney source insider
  guy lady member representative executive captain colonel general major sergeant doctor nurse scholar scientist
  economist activist host guest guard pilot mp men women children respondent voter majority half percent others
  other many some few several most both none all each neither everyone everybody someone somebody nobody anyone
  businessman businesswoman congressman congresswoman fans fan youth teen teenager troops soldier patient
`)

/** Whether a source phrase is a person or a name, not only a document. */
export function isPersonLike(reading: Reading, { from, to }: Range): boolean {
  const { tokens, tags } = reading
  for (let i = from; i < to; i++) {
    if (tags[i] === 'PROPN' || reading.named[i] === 1) {
      const next = tokens[i + 1]?.lower
      if (i + 1 >= to || (next !== "'s" && tags[i + 1] !== 'NOUN')) return true
    }
    if (isPersonNoun(tokens[i]!.lower) || /^(?:he|she|they|we|i|who)$/.test(tokens[i]!.lower)) return true
  }
  return false
}

/** Whether a noun, in either number, names a document, body or collection that speaks. */
export function isDocumentNoun(lower: string): boolean {
  return documentNouns.has(lower) || documentNouns.has(singular(lower))
}

/** Whether a source phrase means somebody or something that can say a thing: a name, a person, a body, a document. */
export function isSourceLike({ tokens, tags, marked, named }: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!
    // “*polls* taken in May”: a participle hangs on the head as a preposition does.
    const endsBase =
      i + 1 >= to ||
      tags[i + 1] === 'ADP' ||
      tags[i + 1] === 'VERB' ||
      tokens[i + 1]!.kind === 'punctuation' ||
      /^(?:who|which|that)$/.test(tokens[i + 1]!.lower)
    if (!endsBase) continue
    if (tags[i] === 'PROPN' || marked[i] === 1 || named[i] === 1) return true
    if (tags[i] === 'PRON') return /^(?:he|she|they|we|i|you|who)$/.test(lower)
    if (isDocumentNoun(lower) || isPersonNoun(lower)) return true
    if (tokens[i]!.kind === 'punctuation') return false
    if (i + 1 < to && tags[i + 1] === 'ADP') {
      if (tokens[i + 1]!.lower === 'of' && amounts.has(lower)) continue
      // “the head of the agency”, “results of studies”: the head alone decides, unless a name follows a number.
      return tags[i] === 'NUM'
    }
  }
  return false
}

/** “a *number* of experts”: what is counted decides. */
const amounts = set('number handful couple range variety series')

/** Nouns for persons: listed ones, and those that their ending tells (officer, senator, activist, historian). */
export function isPersonNoun(lower: string): boolean {
  if (personNouns.has(lower)) return true
  const noun = singular(lower)
  return (
    personNouns.has(noun) ||
    (/(?:er|or|ist|ian|ant|ee|eer|man|woman|crat|can)$/.test(noun) && !things.has(noun))
  )
}

/** Nouns with a person's ending that are none. */
const things = set(`
  number paper letter order power matter water computer answer border center corner weather winter summer september
  october november december quarter chapter error factor sector motor colour color favor flavor horror terror labor
  harbor tower flower river dinner offer chamber murder disaster encounter register semester trailer poster container
  restaurant grant plant warrant amount committee fee tree degree guarantee rumor rumour career beer cancer fever
  liver layer server laser tiger spider danger anger finger hunger manner banner shoulder ladder folder feather
  leather mirror tractor reactor indicator elevator can pan van plan supper slipper copper pepper timber list
`)

/** What somebody has written or counted: it speaks for whom it comes from. */
const textNouns = set(`
  statement report letter memo document article paper email e-mail tweet post release filing lawsuit complaint
  transcript analysis review website site blog message statistic figure datum data study survey poll guideline
  decree announcement investigation assessment estimate result finding book memoir editorial column ad advert video
  note indictment affidavit testimony framework doctrine account page
`)

/** Whether a noun, in either number, names a text. */
export function isTextNoun(lower: string): boolean {
  return textNouns.has(lower) || textNouns.has(singular(lower))
}

/** Whether the head of a source phrase names a text or a count: “a *poll* taken in May”. */
export function isTextSource({ tokens, tags }: Reading, { from, to }: Range): boolean {
  let head = ''
  for (let i = from; i < to; i++) {
    if (i > from && (tags[i] === 'ADP' || tags[i] === 'VERB' || tokens[i]!.kind === 'punctuation')) break
    if (/^(?:who|which|that)$/.test(tokens[i]!.lower)) break
    head = tokens[i]!.lower
  }
  return isTextNoun(head)
}

function singular(lower: string): string {
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  if (/(?:ss|us|is)$/.test(lower)) return lower
  return lower.endsWith('s') ? lower.slice(0, -1) : lower
}
