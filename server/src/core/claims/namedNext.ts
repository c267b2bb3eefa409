import { type BlockWords, tokenAt } from './blockWords.ts'
import type { SentenceReading } from './readSentences.ts'

/**
 * “Campaigners welcomed it. “It will save lives,” said Ana Falk of the charity …”: a vague lead, and the next sentence
 * quotes one of them by name. That it does is seen by a word of the same sort; of critics nobody can tell.
 */
export function isNamedNext(
  words: BlockWords,
  { weak }: SentenceReading,
  next: SentenceReading | undefined,
): boolean {
  if (weak?.reason !== 'vagueSource' || !next?.quotesNamed) return false
  const crowd = sorts.filter(({ many }) => hasWord(words, tokenAt(words, weak.start), weak.end, many))
  const { firstToken, end } = next.sentence
  return crowd.some(({ one }) => hasWord(words, firstToken, end, one))
}

/** Whether one of these words stands outside of quotation marks from token `from` on, before offset `end`. */
function hasWord({ tokens, quoted }: BlockWords, from: number, end: number, wanted: RegExp): boolean {
  for (let i = from; i < tokens.length && tokens[i]!.start < end; i++)
    if (quoted[i] === 0 && wanted.test(tokens[i]!.lower)) return true
  return false
}

/** Words for many, and words that one of them is described by. */
const sorts: readonly { readonly many: RegExp; readonly one: RegExp }[] = [
  {
    many: /^(?:officials|authorities|ministers|leaders|politicians|lawmakers|diplomats|allies)$/,
    one: /^(?:official|governor|mayor|minister|secretary|president|premier|chancellor|commissioner|ambassador|director|chief|head|senator|lawmaker|mp|diplomat|envoy|spokes\p{L}+)$/u,
  },
  {
    many: /^(?:groups|campaigners|activists|charities|organi[sz]ations|advocates|unions|ngos)$/,
    one: /^(?:charity|group|campaigner|activist|organi[sz]ation|advocate|union|director|founder|head|president|chair\p{L}*|secretary|foundation|association)$/u,
  },
  {
    many: /^(?:experts|scientists|researchers|academics|doctors|economists|historians|geologists|specialists)$/,
    one: /^(?:expert|scientist|researcher|academic|doctor|economist|historian|specialist|professor|prof\.?|dr\.?|lecturer|university|institute|college|hospital|surgeon|\p{L}+ologist)$/u,
  },
  {
    many: /^(?:analysts|traders|investors|brokers)$/,
    one: /^(?:analyst|strategist|trader|investor|broker|economist)$/,
  },
  {
    many: /^(?:residents|neighbou?rs|locals|villagers|witnesses|families|parents|people|workers|farmers|students)$/,
    one: /^(?:\d{1,3}|resident|neighbou?r|lives|lived|witness|saw|father|mother|parent|worker|works|farmer|farms|student|whose)$/,
  },
  { many: /^(?:lawyers|attorneys|prosecutors)$/, one: /^(?:lawyer|attorney|prosecutor|counsel)$/ },
]
