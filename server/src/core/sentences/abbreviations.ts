/**
 * Abbreviations of English news prose that keep their full stop, lower-cased without the last stop. From the
 * abbreviation entries of the AP Stylebook (titles, months, states, companies, addresses) and general usage.
 */

/** A name or number follows, so a stop behind one never ends a sentence. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms mx messrs mmes dr prof rev fr hon pres gov lt gen sen sens rep reps col maj capt cmdr cpl sgt pvt adm brig
  supt insp det st ste mt ft no nos vol art fig pp ch sec secs op vs v cf approx est ca supt atty dist asst assoc dir
  sr. msgr amb del`.split(/\s+/),
)

/** May end a sentence or stand in it: what follows decides. */
export const trailingAbbreviations: ReadonlySet<string> = new Set(
  `inc corp co ltd llc plc bros jr sr esq ph.d m.d b.a m.a etc al dept univ assn ave blvd rd jan feb mar apr jun jul aug
  sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky
  la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo a.m p.m u.s u.k u.n e.u u.s.a d.c
  n.y n.j n.c s.c n.d s.d n.h n.m r.i w.va b.c a.d i.e e.g p.s sq oz lb lbs hr hrs min mph tel ext ed eds
  viz`.split(/\s+/),
)
