/** What a word may signal; some need to be looked at with their neighbours (`signals.ts`). */
export type WordSignal =
  | 'most'
  | 'first'
  | 'many'
  | 'forecast'
  | 'possibility'
  | 'approximate'
  | 'leading'
  | 'share'
  | 'verb'
  | 'because'
  | 'representing'
  | 'figurative'
  | 'trend'
  | 'motive'
  | 'judgement'
  | 'problem'
  | 'gloss'
  | 'percent'
  | 'money'
  | 'victims'
  | 'largeNumber'
  | 'quantity'

/*
 * What newsroom guidance and research on check-worthiness name as in need of a source: figures and comparisons
 * (ClaimBuster's “check-worthy factual sentence”; Redi et al. 2019, reasons “statistics”, “opinion”), causes, motives,
 * predictions, and judgements in the writer's own voice (AP Stylebook, “attribution”; Reuters Handbook, “opinion”;
 * Wikipedia, “Words to watch: puffery, editorializing, expressions of doubt”).
 */
const lists: Readonly<Record<WordSignal, string>> = {
  most: 'most',
  first: 'first',
  many: 'hundreds thousands millions billions dozens tens scores',
  forecast: 'will shall wo',
  possibility: 'may might could would',
  approximate: 'about around approximately nearly almost roughly over than least some estimated',
  leading: 'led leads leading resulted results resulting stems stemmed stemming arose',
  share: 'half majority third quarter bulk proportion percentage',
  verb: `caused causes causing cause forced forces forcing prompted prompting prompts sparked sparking sparks triggered
    triggering fuelled fueled fuelling fueling drove driven worsened exacerbated undermined boosted complicated eased
    injected affects influences worsens undermines strengthens
    provoked aggravated intensified strained hampered hindered deepened strengthened weakened`,
  because: 'because due thanks owing therefore thus consequently hence',
  representing:
    'represents represent represented marks mark reflects reflect reflected signals signal signalled signaled',
  figurative: 'balancing turning tipping breaking',
  trend: `increase increases increased increasing decrease decreased decreasing rise rises risen rising rose fall fallen
    falling fell grow grows grew grown growing drop dropped dropping decline declined declining soar soared soaring surge
    surged surging plunge plunged plummeted slipping slipped climbed climbing shrank shrinking doubled tripled halved`,
  motive: `wanted wants hoping hopes hoped fearing feared fears mistakenly intended intends deliberately knowingly
    motivated worried unhappy angry eager reluctant keen determined desperate conclusion frustrated`,
  judgement: `significant significantly major massive popular popularity successful successfully fantastic excellent
    tremendous controversial unprecedented historic crucial critical pivotal vital dramatic dramatically remarkable
    impressive disastrous devastating extraordinary outstanding notorious infamous alarming staggering stunning shocking
    unique renowned legendary iconic groundbreaking prestigious delicate complex enduring widespread strict easily clearly
    obviously undoubtedly inevitably arguably notably ironically tragically fortunately unfortunately surprisingly
    exhausting`,
  problem: `serious seriously severe severely problem problems failed failure crisis unable
    tensions`,
  gloss: `underscore underscores underscored underscoring underline underlines underlined underlining highlight highlights
    highlighting highlighted juncture stakes momentum testament landscape spotlight milestone wake-up
    crossroads scepticism skepticism scrutiny implications prospects dynamics`,
  percent: 'percent',
  money: 'dollars euros pounds yen',
  victims: `killed killing dead injured injuring wounded died deaths casualties casualty victims displaced infected fatalities
    homeless wounding`,
  largeNumber: 'million billion trillion',
  quantity: 'several numerous countless few',
}

/** What each word may signal. */
export const signalWords: ReadonlyMap<string, WordSignal> = new Map(
  Object.entries(lists).flatMap(([signal, words]) =>
    words
      .split(/\s+/)
      .filter((it) => it !== '')
      .map((word) => [word, signal as WordSignal] as const),
  ),
)
