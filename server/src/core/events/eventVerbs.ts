/** The form of a verb that a word is, with its base. */
export interface EventVerb {
  readonly base: string
  readonly form: 'base' | 'third' | 'past' | 'ing'
  /** It names an event even where no date stands beside it. */
  readonly isStrong: boolean
  /** It tells something without an object: `die`, `resign`. */
  readonly isWhole: boolean
}

/**
 * Verbs for what happens at a time and place that can be looked up: meetings, votes, arrests, attacks, appointments
 * (the classes of the ACE 2005 English event guidelines: life, movement, transaction, business, conflict, contact,
 * personnel, justice), with what newsrooms add to them: rulings, launches, results, disasters.
 */
const strong = `
  chair convene host attend summon inaugurate celebrate commemorate unveil
  meet visit tour travel fly dispatch deploy withdraw evacuate flee deport expel extradite repatriate
  sign ratify adopt approve pass veto enact repeal ban suspend revoke annul block dismiss overturn uphold
  vote elect re-elect appoint nominate resign retire oust sack fire hire succeed
  arrest detain charge indict convict sentence acquit jail imprison release free pardon execute sue fine raid seize
  attack bomb shell shoot stab strike kill injure wound murder assassinate behead kidnap abduct
  invade annex occupy capture storm recapture surrender overthrow rebel mutiny clash
  die drown expire disband adjourn crash collapse explode erupt derail sink burn disappear vanish rescue recover
  launch land orbit discover publish
  buy acquire merge sell bankrupt
  win lose defeat beat qualify
  announce declare order dissolve postpone cancel delay resume halt
  cede impose lift freeze sanction protest rally boycott
  marry divorce
  leak hack breach
  close reopen found establish shut`

/** Verbs that name an event only where a date or a planned time stands beside them. */
const dated = `
  hold begin start end finish continue take give make send bring lead leave arrive return reach hit
  become join enter exit break build cut fall rise grow drop raise reject refuse agree
  escalate intensify spread threaten negotiate discuss speak address testify appear
  form create complete receive award present present submit file move carry conduct perform test
  participate play face run set step score draw replace open depart
  destroy damage flood spill
  report confirm warn accuse apologise apologize`

/** Verbs that tell something without an object. */
const whole: ReadonlySet<string> = new Set(
  `resign retire die drown crash collapse explode erupt derail sink burn disappear vanish land surrender rebel mutiny
  clash merge marry divorce close reopen resume protest rally withdraw vote testify begin start end finish continue
  arrive return escalate intensify spread fall rise grow drop leave depart open meet win lose qualify flood spill
  travel appear play run break participate fly flee expire disband adjourn`.split(/\s+/),
)

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  meet: ['met', 'met'],
  fly: ['flew', 'flown'],
  withdraw: ['withdrew', 'withdrawn'],
  flee: ['fled', 'fled'],
  overthrow: ['overthrew', 'overthrown'],
  shoot: ['shot', 'shot'],
  strike: ['struck', 'struck'],
  sink: ['sank', 'sunk'],
  buy: ['bought', 'bought'],
  sell: ['sold', 'sold'],
  win: ['won', 'won'],
  lose: ['lost', 'lost'],
  beat: ['beat', 'beaten'],
  draw: ['drew', 'drawn'],
  freeze: ['froze', 'frozen'],
  shut: ['shut', 'shut'],
  hold: ['held', 'held'],
  begin: ['began', 'begun'],
  take: ['took', 'taken'],
  give: ['gave', 'given'],
  make: ['made', 'made'],
  send: ['sent', 'sent'],
  bring: ['brought', 'brought'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  hit: ['hit', 'hit'],
  become: ['became', 'become'],
  break: ['broke', 'broken'],
  build: ['built', 'built'],
  cut: ['cut', 'cut'],
  fall: ['fell', 'fallen'],
  rise: ['rose', 'risen'],
  grow: ['grew', 'grown'],
  spread: ['spread', 'spread'],
  speak: ['spoke', 'spoken'],
  run: ['ran', 'run'],
  set: ['set', 'set'],
  overturn: ['overturned', 'overturned'],
}

const doubled: ReadonlySet<string> = new Set('stab kidnap ban drop step submit'.split(' '))

const forms = readForms()

/** The event verb that a word, lower-cased, is a form of. */
export function eventVerb(lower: string): EventVerb | undefined {
  return forms.get(lower)
}

/** The third person of a verb: `chairs`, `passes`, `carries`. */
export function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function readForms(): ReadonlyMap<string, EventVerb> {
  const map = new Map<string, EventVerb>()
  for (const [list, isStrong] of [
    [strong, true],
    [dated, false],
  ] as const) {
    for (const base of list.split(/\s+/).filter(Boolean)) {
      const [past, participle] = irregular[base] ?? [regularPast(base), regularPast(base)]
      const add = (word: string, form: EventVerb['form']): void => {
        if (!map.has(word)) map.set(word, { base, form, isStrong, isWhole: whole.has(base) })
      }
      add(past, 'past')
      add(participle, 'past')
      // “Found” is the past of “find”.
      if (base !== 'found') add(base, 'base')
      add(thirdPerson(base), 'third')
      add(progressive(base), 'ing')
    }
  }
  return map
}

function regularPast(base: string): string {
  if (doubled.has(base)) return `${base}${base.slice(-1)}ed`
  if (base.endsWith('e')) return `${base}d`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
}

function progressive(base: string): string {
  if (doubled.has(base) || /^(?:run|set|cut|hit|shut|win|begin)$/.test(base))
    return `${base}${base.slice(-1)}ing`
  return /[^eo]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`
}
