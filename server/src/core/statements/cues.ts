import { type Frame, frames, type NounCue, type VerbCue } from './cue.ts'
import { inflect } from './inflections.ts'
import type { CueSense } from './statement.ts'

/*
 * Which verbs and nouns report, from the classes of English verbs of communication (Levin 1993, classes 37 and 29;
 * Quirk et al. 1985, 16.31 on public and private factual verbs), ordered by the frames that news writing uses them
 * in. `loaded` and `factive` follow style guides of wire services: words that judge the speaker (claimed, blasted)
 * and words that vouch for what is said (revealed, pointed out).
 */

interface VerbGroup {
  readonly frames: readonly Frame[]
  readonly sense: CueSense
  /** Verbs by their base; `point+out` is a verb with a particle that it cannot do without. */
  readonly verbs: string
}

const verbGroups: readonly VerbGroup[] = [
  {
    frames: ['clause', 'question', 'passive', 'quotation'],
    sense: 'neutral',
    verbs: 'say',
  },
  {
    frames: ['clause', 'question', 'addressee', 'order', 'quotation'],
    sense: 'neutral',
    verbs: 'tell remind',
  },
  {
    frames: ['clause', 'addressee', 'quotation'],
    sense: 'neutral',
    verbs: 'inform assure reassure notify brief alert',
  },
  {
    frames: ['clause', 'addressee', 'order', 'quotation'],
    sense: 'neutral',
    verbs: 'warn forewarn caution advise counsel',
  },
  {
    frames: ['clause', 'addressee', 'order', 'object', 'quotation'],
    sense: 'neutral',
    verbs: 'promise',
  },
  {
    frames: ['clause', 'question', 'quotation'],
    sense: 'neutral',
    verbs: `
      add remark write state retweet blog reason conclude testify opine theorize joke quip argue
      wonder speculate observe guess posit surmise attest grumble gripe gloat`,
  },
  {
    frames: ['that', 'question', 'quotation'],
    sense: 'neutral',
    verbs: 'comment respond reply answer concur elaborate counter muse recall post text email continue deem',
  },
  {
    frames: ['clause', 'question', 'object', 'quotation', 'passive'],
    sense: 'neutral',
    verbs: `
      announce report mention tweet declare proclaim explain propose suggest recommend predict project forecast indicate note
      estimate assert contend affirm reaffirm reiterate repeat emphasize emphasise stress
      underscore underline outline detail specify stipulate signal hint disclose communicate relay
      cite echo`,
  },
  {
    frames: ['clause', 'object', 'quotation', 'passive'],
    sense: 'factive',
    verbs: `
      confirm reveal acknowledge admit concede clarify point+out show`,
  },
  {
    frames: ['clause', 'quotation', 'passive'],
    sense: 'factive',
    verbs: 'find discover demonstrate prove verify recognize recognise',
  },
  {
    frames: ['clause', 'object', 'quotation', 'passive'],
    sense: 'loaded',
    verbs: `
      claim allege insist deny reject dispute refute complain boast brag lament protest confess profess hail
      decry bemoan tout trumpet rebut`,
  },
  {
    frames: ['clause', 'promise', 'object', 'quotation'],
    sense: 'neutral',
    verbs: 'vow pledge threaten swear offer',
  },
  {
    frames: ['clause', 'quotation', 'passive'],
    sense: 'neutral',
    verbs: 'maintain',
  },
  {
    frames: ['that', 'promise', 'quotation'],
    sense: 'neutral',
    verbs: 'agree',
  },
  {
    frames: ['question', 'order', 'quotation', 'object'],
    sense: 'neutral',
    verbs: 'ask request beg',
  },
  {
    frames: ['question', 'quotation', 'object'],
    sense: 'neutral',
    verbs: 'inquire query question',
  },
  {
    frames: ['clause', 'order', 'object', 'quotation'],
    sense: 'neutral',
    verbs: 'urge instruct demand encourage',
  },
  {
    frames: ['that', 'order', 'quotation'],
    sense: 'neutral',
    verbs: 'order implore plead exhort invite direct command beseech',
  },
  {
    frames: ['order', 'object'],
    sense: 'neutral',
    verbs:
      'call+for call+on call+upon warn+against appeal+for appeal+to press+for push+for plead+for ask+for plea+for argue+for',
  },
  {
    frames: ['naming', 'quotation'],
    sense: 'neutral',
    verbs: 'call label brand dub deem term pronounce',
  },
  {
    frames: ['promise'],
    sense: 'neutral',
    verbs: 'call',
  },
  {
    frames: ['as'],
    sense: 'neutral',
    verbs: `
      describe characterize characterise portray depict denounce dismiss condemn praise criticize criticise hail
      laud regard view refer+to cite identify liken compare see`,
  },
  {
    frames: ['object', 'quotation'],
    sense: 'loaded',
    verbs: `
      blast slam slate lambast lambaste mock ridicule condemn denounce criticize criticise attack bash
      deride decry rip rebuke chide scold assail berate castigate censure chastise disparage excoriate malign
      reprimand upbraid vilify downplay rail+against rail+about lash+out call+out play+down`,
  },
  {
    frames: ['object', 'quotation'],
    sense: 'neutral',
    verbs: `
      express voice praise laud applaud commend congratulate welcome thank defend justify oppose endorse credit
      compliment extol
      brag+about boast+about complain+about warn+of warn+about
      apologize+for apologise+for comment+on ask+about speak+of speak+about speak+out talk+about talk+of discuss
      allude+to hint+at elaborate+on vouch+for rule+out lay+out spell+out`,
  },
  {
    frames: ['accusing'],
    sense: 'loaded',
    verbs: 'accuse blame fault',
  },
  {
    frames: ['clause', 'passive', 'question'],
    sense: 'belief',
    verbs: `
      believe think fear suspect reckon doubt assume presume anticipate
      consider feel hope worry
      understand rumor rumour imagine`,
  },
  {
    frames: ['clause', 'object'],
    sense: 'belief',
    verbs: 'expect',
  },
  {
    frames: ['quotation'],
    sense: 'neutral',
    verbs: 'read sing chant',
  },
  {
    frames: ['quotation'],
    sense: 'neutral',
    verbs: `
      shout yell scream cry exclaim whisper mutter murmur laugh smile sigh shrug nod begin continue go+on
      interject chime+in gush snap retort fume rage warn sob recount marvel plead put+it`,
  },
  {
    frames: ['clause', 'question', 'quotation'],
    sense: 'neutral',
    verbs: 'rule',
  },
  {
    frames: ['object', 'that'],
    sense: 'neutral',
    verbs: 'advocate',
  },
  {
    frames: ['object'],
    sense: 'neutral',
    verbs: 'describe point+to',
  },
]

interface NounGroup {
  readonly sense: CueSense
  readonly infinitive: boolean
  readonly nouns: string
}

const nounGroups: readonly NounGroup[] = [
  {
    sense: 'neutral',
    infinitive: false,
    nouns: `
      announcement statement assertion argument contention comment remark declaration explanation observation
      conclusion prediction forecast estimate suggestion insistence view opinion reminder confirmation
      assurance report testimony`,
  },
  {
    sense: 'loaded',
    infinitive: false,
    nouns: `
      claim allegation accusation complaint denial admission rumor rumour speculation assumption notion
      charge concession acknowledgement acknowledgment revelation`,
  },
  {
    sense: 'belief',
    infinitive: false,
    nouns: 'belief fear concern worry suspicion expectation hope doubt feeling',
  },
  {
    sense: 'neutral',
    infinitive: true,
    nouns: 'promise pledge vow threat demand call warning recommendation request appeal proposal plea order',
  },
]

/** Verb cues by word form, lower case. Of a form that serves twice, the first reading stands. */
export const verbCues: ReadonlyMap<string, VerbCue> = readVerbs()

/** Noun cues by word form, lower case, singular and plural. */
export const nounCues: ReadonlyMap<string, NounCue> = readNouns()

function readVerbs(): ReadonlyMap<string, VerbCue> {
  const merged = new Map<string, { frames: number; sense: CueSense; particles: Map<string, number> }>()
  for (const group of verbGroups) {
    const bits = group.frames.reduce((sum, frame) => sum | frames[frame], 0)
    for (const entry of group.verbs.trim().split(/\s+/)) {
      const [base = '', particle] = entry.split('+')
      const verb = merged.get(base) ?? { frames: 0, sense: group.sense, particles: new Map<string, number>() }
      if (particle === undefined) verb.frames |= bits
      else verb.particles.set(particle, bits)
      merged.set(base, verb)
    }
  }
  const cues = new Map<string, VerbCue>()
  for (const [lemma, { frames: bits, sense, particles }] of merged) {
    for (const [word, form] of inflect(lemma)) {
      if (!cues.has(word)) cues.set(word, { lemma, frames: bits, sense, form, particles })
    }
  }
  return cues
}

function readNouns(): ReadonlyMap<string, NounCue> {
  const cues = new Map<string, NounCue>()
  for (const { sense, infinitive, nouns } of nounGroups) {
    for (const lemma of nouns.trim().split(/\s+/)) {
      const plural = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
      for (const word of [lemma, plural]) cues.set(word, { lemma, sense, infinitive })
    }
  }
  return cues
}
