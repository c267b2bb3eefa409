/**
 * Agencies, broadcasters and papers whose name does not say that they are one. The agencies and broadcasters that news in
 * English quotes most; papers are mostly known by their last word.
 */
const named: ReadonlySet<string> = new Set(
  `associated press|ap|reuters|agence france-presse|afp|bloomberg|upi|dpa|efe|ansa|tass|interfax|ria novosti|sputnik|rt|
  xinhua|yonhap|kyodo|jiji|ani|pti|anadolu|anadolu agency|ukrinform|unian|pa media|pa|canadian press|aap|stuff|bbc|
  bbc news|bbc world service|bbc verify|itv|itn|sky|channel 4|cnn|nbc|abc|cbs|cbc|pbs|npr|msnbc|cnbc|fox|al jazeera|
  al arabiya|al-manar|rté|rte|nhk|ndtv|dw|deutsche welle|france 24|france info|bfmtv|ard|zdf|rai|rtve|politico|axios|
  semafor|buzzfeed|huffpost|huffington post|vice|vox|slate|salon|propublica|bellingcat|meduza|haaretz|ynet|le monde|
  le figaro|libération|der spiegel|die zeit|bild|süddeutsche zeitung|el país|el pais|la repubblica|corriere della sera|
  asahi shimbun|people's daily|newsweek|time|the economist|economist|national geographic|wikinews`
    .split('|')
    .map((it) => it.trim()),
)

/** Words that end a publication's name. “Independent”, “Star” and others end too many other names. */
const titles: ReadonlySet<string> = new Set(
  `times post guardian journal tribune herald telegraph observer mail mirror gazette chronicle news globe examiner courier
  dispatch inquirer magazine zeitung broadcasting newspaper tv radio today press bulletin digest weekly gazeta presse
  advertiser sentinel`.split(/\s+/),
)

/** What is called so is no publication, whatever its last word. */
const others: ReadonlySet<string> = new Set('hard|last|first|fake|good|bad|breaking|the'.split('|'))

/** Whether a name is that of an agency, a broadcaster or a publication; without its article. */
export function isOutlet(name: string): boolean {
  const lower = name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^the\s/u, '')
    .replace(/\s+/gu, ' ')
    .replace(/'s$/u, '')
  if (named.has(lower)) return true
  const space = lower.lastIndexOf(' ')
  return space > 0 && titles.has(lower.slice(space + 1)) && !others.has(lower.slice(0, space))
}
