import type { Token } from '../core/sentences/token.ts'

/** What stories bring along when they are copied from where they appeared. */
export interface Residue {
  /** Words (as tokens, in lower case) one of which stands in all that the pattern finds: others are not searched. */
  readonly words: string
  /** `signature`: an agency's sign-off. `opening`: counts at the start of a sentence only. */
  readonly kind: 'signature' | 'opening' | 'anywhere'
  /** A group `outlet`, where it has one, must name an outlet other than the article's own. */
  readonly pattern: RegExp
  readonly message: string
}

const invitation = 'This invites readers to another outlet’s pages. Take it out.'
const status =
  'This tells of another version of the story, on another site. Take it out, or write your own note.'

/**
 * Reuters' sign-off and AP's copyright line as their handbooks give them; the rest is what news sites set between
 * paragraphs. All bounded, so that a long line costs no more than its length.
 */
const residues: readonly Residue[] = [
  {
    words: 'reporting',
    kind: 'signature',
    pattern:
      /\(?\b(?:additional )?reporting by \p{Lu}[^;()\n]{2,150}; ?(?:additional |writing |editing |compiled |graphics |graphic )[^()\n]{0,150}\)?/giu,
    message: 'This is an agency’s sign-off. Credit the agency in your own form, or take it out.',
  },
  {
    words: 'additional compiled writing edited editing reporting',
    kind: 'signature',
    pattern:
      /\((?:additional |compiled |writing |edited |editing |reporting )+(?:reporting )?by \p{Lu}[^()\n]{2,150}\)/giu,
    message: 'This is an agency’s sign-off. Credit the agency in your own form, or take it out.',
  },
  {
    words: 'input inputs',
    kind: 'anywhere',
    pattern:
      /\bwith (?:agency )?inputs? from (?:the )?(?:agenc(?:y|ies)|ANI|PTI|AFP|AP|Reuters|IANS|UNI)\b/gu,
    message: 'Say which part comes from which agency.',
  },
  {
    words: 'contributed',
    kind: 'anywhere',
    pattern:
      /\b(?:the )?(?<outlet>(?:\p{Lu}[\p{L}.’'-]{0,30} ){0,3}\p{Lu}[\p{L}.’'-]{0,30}) (?:writers?|journalists?|reporters?|correspondents?|staff)\b[^.\n]{0,120} contributed to this (?:report|story|article)/gu,
    message: 'These are another outlet’s staff. Credit the outlet in your own form, or take it out.',
  },
  {
    words: 'correspondent correspondents reporter reporters',
    kind: 'anywhere',
    pattern: /\bour (?:own )?(?:\p{L}{2,20} )?(?:correspondents?|reporters?)\b/giu,
    message: 'Whose correspondent? If it is another outlet’s, name the outlet.',
  },
  {
    words: 'updated',
    kind: 'anywhere',
    pattern:
      /\bthis (?:\p{L}{2,12} )?(?:story|article|post|piece|report|page) (?:has been|is being|was last|will be|was) updated\b/giu,
    message: status,
  },
  {
    words: 'breaking developing check',
    kind: 'anywhere',
    pattern:
      /\bthis is a (?:breaking|developing)(?: news)? story\b|\bcheck back (?:here )?for (?:more |further )?(?:updates|details)\b/giu,
    message: status,
  },
  {
    words: 'appeared published ran',
    kind: 'anywhere',
    pattern:
      /\bthis (?:story|article|post|piece|report) (?:was )?(?:first|originally) (?:appeared|published|ran) (?:in|on|by|at)\b/giu,
    message: status,
  },
  {
    words: 'sign subscribe',
    kind: 'anywhere',
    pattern:
      /\b(?:sign up|subscribe)(?: here| now| today)? (?:for|to) (?:our|the|her|his|my|their)\b[^.\n]{0,60}?\b(?:newsletters?|emails?|alerts|channel|podcast|briefing)\b/giu,
    message: invitation,
  },
  {
    words: ':',
    kind: 'opening',
    pattern:
      /\b(?:read (?:more|also|next|the full (?:story|article))|also read|more on this (?:story|topic)|related (?:story|stories|articles?|coverage|news|topics)|you may also like|recommended for you|watch|advertisement|story continues below)\s?:/giu,
    message: invitation,
  },
  {
    words: 'advertisement below scroll',
    kind: 'opening',
    pattern:
      /\b(?:advertisement|story continues below(?: this)?(?: advertisement)?|scroll down for (?:more|video))\b(?=\s*$)/giu,
    message: invitation,
  },
  {
    words: 'click follow like download share',
    kind: 'opening',
    pattern:
      /\b(?:click here (?:to|for)|follow us on|like us on|download (?:our|the) app|share this (?:article|story))\b/giu,
    message: invitation,
  },
  {
    words: 'reserved published reproduced copied',
    kind: 'anywhere',
    pattern:
      /\ball rights reserved\b|\bmay not be (?:published|reproduced|copied)[^.\n]{0,60}\b(?:redistributed|rewritten|permission)\b/giu,
    message:
      'This is another outlet’s copyright line. Make sure that the story may be used, and credit it in your own form.',
  },
]

const byWord = new Map<string, number[]>()
residues.forEach(({ words }, index) => {
  for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), index])
})

/** What may be found in a text of these tokens. */
export function residuesFor(tokens: readonly Token[]): readonly Residue[] {
  let found: Set<number> | undefined
  for (const { lower } of tokens) {
    const own = byWord.get(lower)
    if (own) for (const it of own) (found ??= new Set()).add(it)
  }
  return found ? residues.filter((_, index) => found.has(index)) : []
}
