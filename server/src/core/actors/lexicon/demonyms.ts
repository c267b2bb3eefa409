/** Adjectives and nouns of nationality without diacritics, `_` for a space; by i18n-nationality 1.4.0 (MIT), some added by hand. */
export const demonyms = `
  afghan afghans african africans albanian albanians algerian algerians american americans andorran andorrans
  angolan angolans antiguan antiguans arab arabs argentine argentinean argentineans armenian armenians asian
  asians australian australians austrian austrians azerbaijani azerbaijanis bahamian bahamians bahraini
  bahrainis bangladeshi bangladeshis barbadian barbadians batswana belarusian belarusians belgian belgians
  belizean belizeans beninese bhutanese bolivian bolivians bosnian bosnians brazilian brazilians british
  briton britons bruneian bruneians bulgarian bulgarians burkinabe burmese burundian burundians cambodian
  cambodians cameroonian cameroonians canadian canadians cape_verdean cape_verdeans catalan catalans
  central_african central_africans chadian chadians chechen chechens chilean chileans chinese colombian
  colombians comoran comorans congolese costa_rican costa_ricans croat croatian croatians croats cuban cubans
  cypriot cypriots czech dane danes danish dominican dominicans dutch east_timorese ecuadorean ecuadoreans
  egyptian egyptians emirati emiratis emirian emirians english equatorial_guinean equatorial_guineans eritrean
  eritreans estonian estonians ethiopian ethiopians european europeans fijian fijians filipino filipinos finn
  finnish finns french gabonese gambian gambians georgian georgians german germans ghanaian ghanaians greek
  grenadian grenadians guatemalan guatemalans guinea-bissauan guinea-bissauans guinean guineans guyanese
  haitian haitians hispanic hispanics honduran hondurans hungarian hungarians i-kiribati i-kiribatis icelander
  icelanders icelandic icelandics indian indians indonesian indonesians iranian iranians iraqi iraqis irish
  israeli israelis italian italians ivorian ivorians jamaican jamaicans japanese jordanian jordanians
  kazakhstani kazakhstanis kenyan kenyans kittian_and_nevisian kittian_and_nevisians korean koreans kosovar
  kurd kurdish kurds kuwaiti kuwaitis kyrgyz laotian laotians latin_american latin_americans latino latinos
  latvian latvians lebanese liberian liberians libyan libyans liechtensteiner liechtensteiners lithuanian
  lithuanians luxembourger luxembourgers macedonian macedonians malagasy malawian malawians malaysian
  malaysians maldivan maldivans malian malians maltese manx marshallese mauritanian mauritanians mauritian
  mauritians mexican mexicans micronesian micronesians moldovan moldovans monacan monacans mongolian
  mongolians montenegrin moroccan moroccans mosotho mozambican mozambicans namibian namibians nauruan nauruans
  nepalese new_zealander new_zealanders nicaraguan nicaraguans nigerian nigerians nigerien nigeriens
  north_korean north_koreans norwegian norwegians omani omanis pakistani pakistanis palauan palauans
  palestinian palestinians panamanian panamanians paraguayan paraguayans peruvian peruvians pole poles polish
  portuguese qatari qataris romanian romanians russian russians rwandan rwandans saint_lucian saint_lucians
  salvadoran salvadorans samoan samoans san_marinese sao_tomean sao_tomeans saudi saudis scot scots scottish
  senegalese serb serbian serbians serbs seychellois sierra_leonean sierra_leoneans singaporean singaporeans
  slovak slovakian slovakians slovaks slovene slovenes slovenian slovenians solomon_islander solomon_islanders
  somali somalis south_african south_africans south_korean south_koreans soviet spaniard spaniards spanish
  sri_lankan sri_lankans sudanese surinamer surinamers swazi swazis swede swedes swedish swiss syrian syrians
  taiwanese tajik tanzanian tanzanians thai thais tibetan tibetans togolese tongan tongans tunisian tunisians
  turk turkish turks tuvaluan tuvaluans ugandan ugandans ukrainian ukrainians uruguayan uruguayans uzbek
  uzbekistani uzbekistanis uzbeks venezuelan venezuelans vietnamese welsh yemenite zambian zambians zimbabwean
  zimbabweans
`
