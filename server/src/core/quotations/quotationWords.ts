const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns that a title of a work follows: “the film “Hotel Rwanda””. Kinds of works of the English Wikipedia's style manual. */
export const titleWords = set(`
  book novel memoir biography film movie documentary song single album track tune hymn ballad musical opera play
  comedy drama thriller sitcom show programme program series episode podcast magazine newspaper journal essay
  article poem painting sculpture exhibition game videogame video column blog website site hit classic anthem titled
  entitled headlined
`)

/** Verbs that give a name when they stand right before the marks: “a unit called “Alpha””. */
export const callingWords = set('called named dubbed nicknamed codenamed code-named christened termed styled')

/** Words whose complement in marks is the expression itself, not what somebody says with it. */
export const termWords = set(`
  so-called socalled self-styled self-proclaimed word words term terms phrase expression label labelled acronym
  hashtag codename nickname slogan motto suffix prefix verb noun adjective name letters marked spelled meaning
`)

/**
 * Words that say that somebody speaks or writes. A few words in marks within a sentence that has none of them are a
 * term, not speech. The commonest reporting verbs of English news (Bergler 1992; PARC 3.0's list of cues begins alike).
 */
export const reportingWords = set(`
  say says said saying tell tells told telling write writes wrote written writing add adds added adding state states
  stated stating claim claims claimed claiming call calls called calling describe describes described describing
  according announce announces announced announcing ask asks asked asking warn warns warned warning argue argues
  argued arguing note notes noted noting insist insists insisted insisting explain explains explained explaining
  tweet tweets tweeted tweeting post posts posted posting deny denies denied denying accuse accuses accused accusing
  declare declares declared declaring suggest suggests suggested suggesting report reports reported reporting reply
  replies replied respond responds responded responding admit admits admitted admitting acknowledge acknowledges
  acknowledged acknowledging confirm confirms confirmed confirming quote quotes quoted quoting cite cites cited citing
  label labels labeled labelled blast blasts blasted slam slams slammed praise praises praised praising criticize
  criticizes criticized criticise criticises criticised condemn condemns condemned condemning denounce denounces
  denounced urge urges urged urging promise promises promised promising vow vows vowed pledge pledges pledged
  complain complains complained remark remarks remarked comment comments commented observe observes observed
  emphasize emphasizes emphasized emphasise emphasises emphasised stress stresses stressed reiterate reiterates
  reiterated conclude concludes concluded joke jokes joked shout shouts shouted yell yelled chant chanted chants
  refer refers referred mock mocked mocks dismiss dismisses dismissed characterize characterized characterise
  characterised statement announcement speech letter interview remarks comments words apologize apologized promises
  clarify clarifies clarified clarifying recall recalls recalled recalling allege alleges alleged contend contends
  contended maintain maintains maintained reveal reveals revealed indicate indicates indicated propose proposes
  proposed proposing predict predicts predicted assert asserts asserted asserting demand demands demanded demanding
  thank thanked welcome welcomes welcomed defend defends defended defending attack attacks attacked tout touts touted
  caution cautions cautioned advise advises advised encourage encourages encouraged concede concedes conceded boast
  boasts boasted lament laments lamented express expresses expressed voiced testify testifies testified reads read
  hailed hails lauded decried deemed believes believe believed thinks think thought
`)
