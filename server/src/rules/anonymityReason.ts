/**
 * Whether a text says why a source is not named. “On condition of anonymity” alone is no reason: AP Stylebook,
 * “anonymous sources”: the story must say why the source asked for it.
 */
export function givesAnonymityReason(text: string): boolean {
  return reasons.test(text)
}

const reasons = new RegExp(
  [
    /\banonymity (?:because|due to|owing to|given|out of|for fear|as (?:they|he|she|it|the)|since|so|in order|to (?:discuss|speak|describe|talk|share|avoid|protect|detail|disclose|be|reveal))\b/u,
    /\b(?:named|identified),? (?:because|due to|owing to|given|out of|for fear|fearing|as (?:they|he|she|it|the)|since)\b/u,
    /\b(?:not|n[’']t|never)(?: been)? (?:authori[sz]ed|allowed|permitted|cleared|free) to\b/u,
    /\black(?:ed|s|ing)? (?:the )?authori[sz]ation\b/u,
    /\b(?:fear|fears|fearing|feared|afraid|risk|threat)(?: of| for)? (?:reprisals?|retaliation|retribution|repercussions?|arrest|prosecution|persecution|punishment|(?:his|her|their|losing)\b)/u,
    /\b(?:sensitivity|sensitive nature|delicacy) of the\b/u,
    /\b(?:because|as|since) (?:the|these|those|of the) (?:[a-z]+ ){0,3}(?:was|were|is|are) (?:private|confidential|sensitive|ongoing|not (?:yet )?public|classified)\b/u,
    /\bto protect (?:his|her|their) (?:safety|family|families|identity|privacy|jobs?)\b/u,
  ]
    .map((it) => it.source)
    .join('|'),
  'iu',
)
