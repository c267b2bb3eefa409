import type { VerbForm } from './cue.ts'

/** Past and past participle of the verbs among the cues that are not regular. */
const irregular: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map([
  ['say', ['said', 'said']],
  ['tell', ['told', 'told']],
  ['write', ['wrote', 'written']],
  ['think', ['thought', 'thought']],
  ['know', ['knew', 'known']],
  ['find', ['found', 'found']],
  ['show', ['showed', 'shown']],
  ['speak', ['spoke', 'spoken']],
  ['swear', ['swore', 'sworn']],
  ['foresee', ['foresaw', 'foreseen']],
  ['foretell', ['foretold', 'foretold']],
  ['retell', ['retold', 'retold']],
  ['hold', ['held', 'held']],
  ['feel', ['felt', 'felt']],
  ['see', ['saw', 'seen']],
  ['read', ['read', 'read']],
  ['sing', ['sang', 'sung']],
  ['hear', ['heard', 'heard']],
  ['understand', ['understood', 'understood']],
  ['learn', ['learned', 'learned']],
  ['put', ['put', 'put']],
  ['go', ['went', 'gone']],
  ['begin', ['began', 'begun']],
  ['forbid', ['forbade', 'forbidden']],
  ['seek', ['sought', 'sought']],
  ['draw', ['drew', 'drawn']],
  ['bid', ['bade', 'bidden']],
  ['lay', ['laid', 'laid']],
  ['cast', ['cast', 'cast']],
  ['set', ['set', 'set']],
  ['take', ['took', 'taken']],
  ['give', ['gave', 'given']],
  ['make', ['made', 'made']],
  ['slam', ['slammed', 'slammed']],
  ['rip', ['ripped', 'ripped']],
  ['rap', ['rapped', 'rapped']],
  ['blog', ['blogged', 'blogged']],
  ['quip', ['quipped', 'quipped']],
  ['admit', ['admitted', 'admitted']],
  ['refer', ['referred', 'referred']],
  ['infer', ['inferred', 'inferred']],
  ['dub', ['dubbed', 'dubbed']],
  ['rebut', ['rebutted', 'rebutted']],
  ['pan', ['panned', 'panned']],
  ['nod', ['nodded', 'nodded']],
  ['sob', ['sobbed', 'sobbed']],
])

/** Consonant doubled before -ing, as in the pasts above that double it. */
const doubling =
  /(?:slam|rip|rap|blog|quip|admit|refer|infer|dub|rebut|pan|nod|sob|begin|put|set|forbid|bid)$/

/** The forms of a verb; a form that serves twice (`said`) is listed for both. */
export function inflect(base: string): readonly (readonly [word: string, form: VerbForm])[] {
  const [past, participle] = irregular.get(base) ?? [regularPast(base), regularPast(base)]
  return [
    [base, 'base'],
    [third(base), 'third'],
    [past, 'past'],
    [participle, 'participle'],
    [ing(base), 'ing'],
    ...british(base),
  ]
}

/** British spelling doubles an l that American spelling does not: signalled, labelling. */
function british(base: string): readonly (readonly [word: string, form: VerbForm])[] {
  if (!/[aeiou]l$/.test(base) || /(?:eal|ail|eel|oil)$/.test(base)) return []
  return [
    [`${base}led`, 'past'],
    [`${base}ling`, 'ing'],
  ]
}

function third(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
}

function ing(base: string): string {
  if (doubling.test(base)) return `${base}${base.slice(-1)}ing`
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`
}
