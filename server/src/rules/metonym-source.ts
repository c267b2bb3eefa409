import type { Statement } from '../core/statements/statement.ts'
import { createOverlapIndex } from './overlapIndex.ts'
import type { Rule } from './rule.ts'

/** “Brussels warned”: a city speaks, and who in it is not said. */
export const metonymSource: Rule<{ idioms: boolean }> = {
  meta: {
    id: 'metonym-source',
    summary: 'People and offices speak; cities and buildings do not.',
    rationale:
      'Behind “Brussels” stand several bodies that often disagree; readers should learn which one spoke.',
    sources: [
      'Guardian and Observer style guide, “metonymy” and “Kremlin”',
      'Reuters Handbook of Journalism, “sourcing” (as specific as can be)',
    ],
    severity: 'off',
    options: {
      idioms: {
        description: 'Also notes the Kremlin, the White House and others that wire services let speak.',
        default: false,
        presets: { teaching: true },
      },
    },
  },
  *checkBlock(block, { idioms }) {
    const isQuoted = createOverlapIndex(block.quotations)
    let last = -1
    for (const statement of block.statements) {
      const source = statement.source[0]
      if (!source || source.start <= last || isQuoted(source) || !isSaid(statement)) continue
      const words = block.analysis.tagged.text.slice(source.start, source.end).replace(/\s+/gu, ' ')
      const place = words
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/^the\s/u, '')
      if (!cities.has(place) && !(idioms && idiomatic.has(place))) continue
      last = source.start
      yield {
        start: source.start,
        end: source.end,
        message: `“${words}” is a place. Say which person or body there said it.`,
      }
    }
  },
}

/** What somebody thinks or expects has no occasion on which one could have asked who. */
function isSaid({ cue, cueSense }: Statement): boolean {
  return cue.length > 0 && cueSense !== 'belief'
}

/** Seats of government and of companies that stand for them. */
const cities: ReadonlySet<string> = list(`
  moscow|kyiv|kiev|washington|brussels|beijing|tehran|london|paris|berlin|ankara|tokyo|seoul|pyongyang|delhi|new delhi|
  islamabad|jerusalem|tel aviv|riyadh|damascus|baghdad|kabul|havana|caracas|minsk|warsaw|budapest|rome|madrid|lisbon|
  athens|vienna|bern|stockholm|oslo|copenhagen|helsinki|vilnius|riga|tallinn|prague|bratislava|bucharest|sofia|belgrade|
  pristina|sarajevo|skopje|tirana|tbilisi|yerevan|baku|astana|tashkent|canberra|wellington|ottawa|mexico city|brasília|
  brasilia|buenos aires|santiago|lima|bogotá|bogota|pretoria|nairobi|abuja|addis ababa|asmara|cairo|khartoum|tripoli|
  tunis|algiers|rabat|hanoi|manila|jakarta|taipei|bangkok|dublin|the hague|hague|amsterdam|doha|abu dhabi|dubai|sanaa|
  beirut|amman|dhaka|colombo|kathmandu|whitehall|westminster|capitol hill|foggy bottom|wall street|silicon valley|
  hollywood|quai d'orsay|zhongnanhai`)

/** Buildings and seats that wire services let speak for the office in them. */
const idiomatic: ReadonlySet<string> = list(`
  kremlin|white house|pentagon|downing street|number 10|no 10|no. 10|10 downing street|élysée|elysee|élysée palace|
  elysee palace|vatican|holy see|blue house|buckingham palace|kensington palace|oval office|bundestag`)

function list(names: string): ReadonlySet<string> {
  return new Set(names.split('|').map((it) => it.trim()))
}
