// Words that tell what a capitalized run is, in lower case; typed by hand from the ordinary vocabulary of news.

/** Titles, offices and professions: they stand before a person's name and do not belong to it. */
export const titles = `
  president vice-president vp premier chancellor minister prime deputy undersecretary secretary senator sen sen. rep
  rep. representative congressman congresswoman lawmaker governor gov gov. lieutenant lt lt. mayor councillor
  councilman councilwoman councilor alderman ambassador envoy consul diplomat king queen prince princess emperor
  empress emir sultan crown duke duchess earl count countess baron baroness lord lady dame sir sheikh sheik imam
  mullah ayatollah rabbi pope cardinal archbishop bishop reverend rev rev. pastor father brother sister mother
  general gen gen. colonel col col. major maj maj. captain capt capt. commander cmdr. admiral adm. sergeant sgt sgt.
  corporal private marshal field-marshal brigadier brig. officer constable detective inspector superintendent
  commissioner chief head judge justice attorney prosecutor solicitor sheriff marshal warden director
  director-general secretary-general chairman chairwoman chairperson chair ceo cfo coo executive founder co-founder
  co-chair manager coach captain striker midfielder defender goalkeeper winger quarterback pitcher player manager
  spokesman spokeswoman spokesperson aide adviser advisor analyst economist researcher scientist professor prof
  prof. dr dr. doctor lecturer dean principal teacher student historian physicist astronomer biologist psychologist
  actor actress singer musician rapper composer author writer novelist poet journalist reporter correspondent
  editor columnist commentator photographer producer filmmaker lawyer barrister activist leader co-leader deputy
  speaker treasurer whip candidate nominee mp mep mla msp mr mr. mrs mrs. ms ms. miss madam mx saint st st. cosplayer
  billionaire entrepreneur designer architect engineer nurse surgeon neurosurgeon victim resident defendant suspect
  archdeacon canon deacon abbot chaplain midfielder forward cornerback linebacker
  owner operator partner trustee governor-general attorney-general solicitor-general comptroller auditor controller
  ombudsman registrar provost rector broadcaster presidents premiers ministers secretaries senators representatives
  governors mayors generals sirs kings queens princes judges justices professors messrs. directors chiefs ambassadors
  commandant deputies minority-leader whips swami commanders officers captains coaches
  detectives reporters monsignor monsenor monseigneur señor senor señora senora herr frau monsieur
`

/** Fields of office: part of the title where a title word follows (“Interior Minister”). */
export const portfolios = `
  interior foreign finance defence defense home health education justice trade agriculture environment energy
  transport culture labour labor treasury press vice prime chief deputy assistant associate acting interim former
  ex shadow first managing executive senior junior general special national party opposition majority minority
  police army navy fire district state federal regional provincial city town campaign team club human rights
  public affairs security intelligence sports social welfare works information communications planning development
  science technology attorney lieutenant major staff field
`

/** Of the titles, those that name a sex; with the courtesy titles they tell a woman. */
export const titlesOfWomen = `
  mrs mrs. ms ms. miss madam queen princess duchess countess baroness lady dame sister mother congresswoman
  councilwoman chairwoman spokeswoman actress empress businesswoman policewoman firewoman alderwoman landlady
`

/** Of the titles, those that tell a man. */
export const titlesOfMen = `
  mr mr. king prince duke earl count baron lord sir father brother emperor emir sultan sheikh sheik imam mullah
  ayatollah rabbi pope cardinal archbishop congressman councilman chairman spokesman businessman policeman alderman
`

/** Courtesy titles and honorifics: they precede a name, and are no role. */
export const honorifics = `mr mr. mrs mrs. ms ms. miss madam mx sir dame lord lady dr dr. saint st st. rev rev. reverend`

/** Words that make a name an organization's, as its last word or before “of”. */
export const organizationWords = `
  academy administration agency airline airlines airways alliance army arsenal assembly associates association
  athletic authority bank bancorp battalion board brigade broadcaster broadcasting brotherhood brothers bureau
  cabinet campaign chronicle center centre chamber charity church city club co co. coalition college command commission
  committee communications communities community companies company confederation conference congress consortium
  consulate cooperative corp corp. corporation corps council court courts daily democrats desk department departments
  dept. directorate division embassy electric enterprises exchange express faculty fc federation firm fleet foods force forces
  foundation front fund gas gazette government group guard guards herald holdings hospital house inc inc. industries
  initiative inspectorate institute institution insurance international intelligence investments journal junta
  kingdom laboratories laboratory labs league legion liberals library limited llc llp ltd ltd. magazine mail militia
  ministry mission mosque motors mining movement museum navy network news newspaper observer observatory office oil online opposition
  orchestra organisation organization parliament partners partnership party patrol petroleum pharma pharmaceuticals plc
  police post press programme project publications radio railway railways records registry regiment
  republicans resistance rovers school schools sangh secretariat senate service services society solutions squad
  staff steel studio studios sun syndicate systems taskforce team technologies technology telecom telegraph telegraaf
  television theater theatre times tribunal tribune trust tv unicef union unions united university verein wanderers
  watch workers works
`

/** Words that make a name a place's, as its last word. */
export const placeWords = `
  airport alley archipelago arena avenue basin bay beach border boulevard bridge building canyon cape castle
  cathedral cave cemetery channel city coast colony corner county creek crescent dam delta desert district drive
  emirate fjord forest fort garden gardens glacier governorate gulf hall harbor harbour heights highway hill hills
  hotel island islands isle isles jail junction lagoon lake lane line mall memorial monument mosque mount mountain
  mountains ocean oblast palace park pass path peak peninsula pier plain plains plateau plaza pond port prefecture
  prison province quarter range ranges reef region reservation reserve ridge river road roads rock sea shore shrine
  speedway springs square stadium state station strait straits street strip suburb summit temple terminal territory
  tower towers town township tunnel valley village volcano ward wharf zone zoo
`

/** Words that make a run the name of an event, law, prize, work or thing: not of somebody who acts. */
export const thingWords = `
  accord accords act agenda agreement agreements amendment anniversary anthem award awards bill bible book
  championship championships charter clause code constitution contest convention covenant crisis cup day derby
  declaration disease edition election elections era event exhibition expo fair festival flu games genocide
  globe grammy holocaust hurricane iii index influenza initiative language law laws legacy marathon massacre
  medal month movie night olympics olympiad open order pact paralympics plan playoffs policy prix prize prizes
  programme protocol protocols quran race rebellion referendum regulation regulations report resolution
  revolution rule season series statement storm strategy summit super supercup syndrome theorem theory tour
  tournament treaty trophy tsunami typhoon uprising virus war wars week world year
`

/** Seats of power that have names of their own: places that speak for a government. */
export const seats = `
  white_house kremlin pentagon vatican downing_street number_10 no_10 no._10 capitol_hill elysee
  elysee_palace whitehall buckingham_palace blue_house capitol
`

/** Of the things above, those which the names model often takes for bodies. */
export const strictThingWords = `
  accord accords act agreement agreements amendment award awards championship championships constitution convention cup
  election elections fair festival games index olympics prize revolution tournament treaty war disease virus medal
  hurricane flight
`

/** Weekdays, months, feasts and eras. */
export const timeWords = `
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
  sundays january february march april may june july august september october november december jan jan. feb feb.
  mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. mon mon. tue tue. wed
  wed. thu thu. fri fri. sat sat. sun. christmas easter ramadan hanukkah thanksgiving diwali eid halloween passover
  lent advent midnight noon spring summer autumn winter bc ad bce ce am pm a.m. p.m. gmt utc est edt pst pdt bst cet
  tonight today yesterday tomorrow
`

/** Faiths, ideas, languages and the people and adjectives of them: capitalized, yet nobody's name. */
export const adjectives = `
  islam islamic islamist islamists muslim muslims christian christians christianity jewish jew jews judaism hindu
  hindus hinduism buddhist buddhists buddhism catholic catholics catholicism protestant protestants orthodox sunni
  sunnis shia shias shi'ite shi'ites shiite shiites sikh sikhs evangelical evangelicals anglican anglicans mormon
  mormons western westerner westerners eastern northern southern northwestern northeastern southwestern
  southeastern central communist communists communism marxist marxists marxism socialist socialists nazi nazis
  fascist fascists islamophobia democrat republican conservative conservatives tory labour-led liberal
  zionist zionists zionism semitic anti-semitic capitalism socialism feminism feminist black white blacks whites
  indigenous aboriginal aborigines caucasian roman byzantine ottoman victorian mandarin arabic hebrew latin urdu
  punjabi bengali tamil farsi pashto swahili cantonese god allah bible koran quran internet web covid covid-19
  coronavirus aids hiv ebola dna rna tv pc gdp vat nobel oscar oscars emmy grammy olympic olympics paralympic
  paralympics euro euros dollar dollars pound pounds english-language spanish-language kremlin-backed
  north-korean anglo-saxon balkan nordic scandinavian slavic soviet-era bolshevik gothic baroque antarctic
  mediterranean caribbean pacific-wide transatlantic atlantic-wide sharia halal kosher confederate presidential
  congressional parliamentary philippine latin north-american south-american afro-american african-american brexit watergate intifada hajj umrah jihad dow nasdaq ftse nikkei
`

/** Words that begin sentences and headings with a capital and are in no name of that first word. */
export const openers = `
  a about above according across after again against ago all almost along already also although always am amid among
  an and another any anyone anything apart are around as asked at away back be because been before behind being
  below beside besides between beyond both but by can cannot could despite did do does doing done down due during
  each earlier either else elsewhere enough even eventually ever every everybody everyone everything except few
  finally first following for former formerly fourth from further furthermore given had half hardly has have having
  he hence her here hers herself him himself his how however i i'd i'll i'm i've if in indeed initially inside
  instead into is it its itself just last late later latest least less let like likewise many may maybe me
  meanwhile mere might mine more moreover most much must my myself near nearly neither never nevertheless next no
  nobody none nonetheless nor not nothing now nowhere of off often ok okay old on once one ones only onto or other
  others otherwise our ours ourselves out outside over overall own per perhaps please previously probably quite
  rather really recently regarding same second seen several shall she should similarly simultaneously since so
  some somebody someone something sometimes soon still subsequently such than that that's the their theirs them
  themselves then there there's thereafter therefore these they they're they've third this those though three
  through throughout thus till to together too toward towards two under underneath unfortunately unless unlike
  until up upon usually various very via was we we'd we'll we're we've were what whatever when whenever where
  whereas wherever whether which while who whoever whole whom whose why will with within without would yes yet you
  you'd you'll you're you've your yours yourself yourselves new image photo file video caption editor's note
  correction updated update published source sources credit related read share tweet officials police experts
  analysts critics supporters opponents protesters residents witnesses authorities investigators lawmakers people
  men women children students researchers scientists doctors observers clearly additionally consequently
  currently apparently reportedly allegedly notably importantly interestingly surprisingly sadly thankfully
  hopefully absolutely certainly obviously actually basically essentially generally typically originally
  ultimately lastly firstly secondly thirdly afterwards afterward thanks sorry hello hi dear oh well why yeah
`

/** Small words inside names of persons and places. */
export const particles = `de del della di da dos das do du des van von der den ten ter la le les el al al- bin ibn bint abu ben af av zu y e`
