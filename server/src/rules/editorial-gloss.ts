import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import type { Span } from '../core/text/span.ts'
import { addAttribution } from './addAttribution.ts'
import { createOverlapIndex } from './overlapIndex.ts'
import { createOwnWords } from './ownWords.ts'
import type { Rule } from './rule.ts'
import { asOneFinding, claimOptions, unsourcedClaims, type ClaimOptions } from './unsourcedClaims.ts'

const id = 'editorial-gloss'

/** “Unfortunately”, “it is clear that”, “a significant step”: the article tells readers what to think of what it tells. */
export const editorialGloss: Rule<ClaimOptions> = {
  meta: {
    id,
    summary: 'The article tells what happened, and leaves to others what to think of it.',
    rationale: 'In news, a judgement is somebody’s; in the article’s own voice it is the paper’s opinion.',
    sources: [
      'AP Stylebook, “attribution”',
      'Reuters Handbook of Journalism, “opinion”',
      'Wikipedia, “Words to watch: editorializing”',
    ],
    severity: 'information',
    options: claimOptions,
  },
  *checkBlock(block, options) {
    const { text } = block.analysis.tagged
    const glosses = findGlosses(block)
    for (const { start, end } of glosses) {
      yield {
        start,
        end,
        message: `“${text.slice(start, end)}” is the article’s own comment. Leave it out, or name who sees it so.`,
      }
    }
    const isTold = createOverlapIndex(glosses)
    yield* asOneFinding(
      unsourcedClaims(block, id, options).filter((it) => !isTold(it)),
      () =>
        'This weighs what happened, in the article’s own voice. Name who judges so, or let the facts speak.',
    )
  },
  *fixes(article, finding) {
    yield* addAttribution(article, finding)
  },
}

/** Comments in the article's own words; in reported words they are the speaker's. */
function findGlosses(block: AssembledBlock): readonly Span[] {
  const { analysis, statements } = block
  const found: Span[] = []
  let isOwn: ((span: Span) => boolean) | undefined
  let isReported: ((span: Span) => boolean) | undefined
  for (const { index, 0: words } of analysis.tagged.text.matchAll(glossWords)) {
    const span = { start: index, end: index + words.length }
    isOwn ??= createOwnWords(block)
    isReported ??= createOverlapIndex(
      statements.filter((it) => it.speaker.kind !== 'missing').flatMap((it) => it.content),
    )
    if (isOwn(span) && !isReported(span)) found.push(span)
  }
  return found
}

/**
 * Comments that need no reading of what they are about. Wikipedia, “Words to watch: editorializing” and “weasel words”;
 * Reuters Handbook, “opinion”. Adverbs that also say how something is done count only where they comment on a whole
 * clause: before its comma.
 */
const glossWords = new RegExp(
  [
    /\bof course\b/u,
    /\b(?:un)?fortunately\b/u,
    /\b(?:regrettably|thankfully|mercifully|ironically|shockingly|undoubtedly|unquestionably|indisputably)\b/u,
    /\b(?:un|not )?surprisingly,/u,
    /\b(?:sadly|tragically|happily|interestingly|curiously|amazingly|incredibly|astonishingly|clearly|obviously|naturally|predictably|inevitably|tellingly|hopefully),/u,
    /\b(?:without (?:a |any )?doubt|needless to say|it goes without saying|as everyone knows|as we all know)\b/u,
    /\bit (?:should|must|has to) be (?:noted|remembered|stressed|pointed out|emphasi[sz]ed|said) that\b/u,
    /\bit is (?:(?:also|worth|important|interesting) )?(?:worth noting|worth remembering|(?:interesting|important|useful) to note|to be noted|clear|obvious|evident|undeniable|no secret|no surprise|no accident|ironic|unfortunate|regrettable|tragic|shocking) that\b/u,
    /\bthere (?:is|can be) (?:no|little) (?:doubt|question|denying) that\b/u,
  ]
    .map((it) => it.source)
    .join('|'),
  'giu',
)
