/**
 * Nouns for what happens (nominal triggers of the ACE 2005 English event guidelines, and those of newsrooms). `own`
 * ones name an event where only somebody's name stands before them: “Ukraine’s announcement”.
 */
const own = `announcement invasion annexation resignation arrest death assassination murder killing indictment
  conviction appointment election inauguration acquisition withdrawal victory defeat abdication coup declaration
  impeachment`
const dated = `
  talks talk meeting summit conference call visit trip tour ceremony signing launch landing 
  closure vote ballot referendum debate hearing trial verdict ruling deal agreement accord treaty
  ceasefire truce attack strike airstrike raid bombing shooting stabbing explosion blast clash battle offensive siege
  massacre riot protest demonstration march rally earthquake quake flood hurricane storm cyclone tsunami eruption 
  crash collision derailment accident leak breach outbreak 
  merger takeover strike walkout match game race expedition mission evacuation
  rescue funeral wedding festival concert bailout default`

const owned: ReadonlySet<string> = new Set(own.split(/\s+/))
const all: ReadonlySet<string> = new Set([
  ...owned,
  ...plurals(`${own} ${dated}`.split(/\s+/).filter(Boolean)),
])

/** Whether a word, lower-cased, names something that happens. */
export function isEventNoun(lower: string): boolean {
  return all.has(lower)
}

/** Whether such a noun needs no date beside it where somebody's name stands before it. */
export function isOwnedEvent(lower: string): boolean {
  return owned.has(lower)
}

function plurals(nouns: readonly string[]): readonly string[] {
  return nouns.flatMap((noun) => [noun, /(?:s|ch|sh|x)$/.test(noun) ? `${noun}es` : `${noun}s`])
}
