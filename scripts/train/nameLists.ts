import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lowerHash } from '../../server/src/core/language/wordTable.ts'
import { toWordList, type WordList } from '../../server/src/core/language/wordList.ts'

/** Lists of the training pack, with the bits under which the names model knows their entries. */
const lists = [
  { file: 'given-names.txt', whole: 1, part: 0 },
  { file: 'surnames-us.txt', whole: 2, part: 0 },
  { file: 'countries.txt', whole: 4, part: 8 },
  { file: 'capitals.txt', whole: 16, part: 128 },
  { file: 'cities-100k.txt', whole: 32, part: 128 },
  { file: 'demonyms.txt', whole: 64, part: 0 },
  { file: 'us-states.txt', whole: 256, part: 128 },
] as const

/** Words that tell what kind of name they stand in or beside. */
const words = [
  {
    bit: 512,
    list: `mr mrs ms miss dr prof professor sir lord lady dame baron president vice-president minister premier
      chancellor senator sen rep gov governor mayor secretary ambassador general gen colonel col major maj captain
      capt lieutenant lt sergeant sgt admiral commander king queen prince princess emperor pope bishop archbishop
      cardinal rabbi imam sheikh ayatollah judge justice attorney chairman chairwoman chairperson chief director
      ceo spokesman spokeswoman spokesperson congressman congresswoman lawmaker coach striker midfielder defender
      goalkeeper analyst researcher scientist actor actress singer author writer journalist lawyer`,
  },
  {
    bit: 1024,
    list: `inc inc. corp corp. co co. ltd ltd. llc plc company corporation group bank university college institute
      school hospital ministry department agency authority bureau commission committee council court parliament
      senate congress assembly house party union association federation league society foundation organization
      organisation office service services force forces army navy police airlines airways club fc united team
      network news times post press radio television tv studios records museum church centre center laboratory
      program programme fund trust board alliance coalition movement front front brigade administration`,
  },
  {
    bit: 2048,
    list: `street road avenue square park river lake mountain mount island islands sea ocean bay gulf valley desert
      province state county district region city town village airport station bridge peninsula coast north south
      east west northern southern eastern western central strait cape port beach forest hill hills`,
  },
  {
    bit: 4096,
    list: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
      september october november december jan feb mar apr jun jul aug sept sep oct nov dec`,
  },
  { bit: 8192, list: `in at from near to into across outside inside around between` },
  {
    bit: 16384,
    list: `said says say told tells added adds announced argued asked believes called claimed claims confirmed
      declared denied explained insisted noted reported reports replied stated suggested tweeted urged warned wrote
      writes according`,
  },
] as const

/** The word list of the names model: each word's hash with the bits of the lists it stands in. */
export function readNameLists(folder: string): WordList {
  const bits = new Map<number, number>()
  const add = (word: string, bit: number) => {
    if (bit === 0 || word === '') return
    const hash = lowerHash(word.toLowerCase()) >>> 0
    bits.set(hash, (bits.get(hash) ?? 0) | bit)
  }
  for (const { file, whole, part } of lists) {
    for (const line of readFileSync(join(folder, 'gazetteer', file), 'utf8').split('\n')) {
      const parts = line.trim().split(/\s+/)
      if (parts.length === 1) add(parts[0]!, whole)
      else if (part !== 0) for (const word of parts) if (/^\p{Lu}/u.test(word)) add(word, part)
    }
  }
  for (const { bit, list } of words) for (const word of list.split(/\s+/)) add(word, bit)
  return toWordList(bits)
}
