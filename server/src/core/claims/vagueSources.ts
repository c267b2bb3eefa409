/*
 * Words for sources that no reader could ask. Guidance: AP Stylebook, “anonymous sources” (say why they know, and why
 * they are not named) and “attribution”; Reuters Handbook, “sourcing” (as specific as can be, never “sources” bare);
 * BBC Editorial Guidelines, section 3.3; Wikipedia, “Words to watch: unsupported attributions”.
 */

/**
 * People who stay vague whatever stands before them, an institution's name does not say which of its officials; with
 * how sure an editor is to ask. Plurals.
 */
export const vaguePeople: ReadonlyMap<string, number> = graded({
  // Those who speak for power without a name, those who are said to know, those who are for or against.
  0.9: `officials sources insiders aides diplomats analysts observers experts critics commentators pundits sceptics
    skeptics detractors opponents supporters proponents advocates activists campaigners specialists strategists
    watchers politicians lawmakers authorities`,
  0.75: `advisers advisors staffers legislators senators congressmen executives representatives associates negotiators
    bureaucrats forecasters economists historians academics scholars traders consultants scientists researchers
    doctors defenders backers rivals dissidents allies partners leaders outlets newspapers websites associations`,
  // Everybody and nobody: often the ones that the story is about, and then no source at all.
  0.6: `people locals residents neighbours neighbors bystanders citizens    organisations
    organizations agencies groups governments   others investors friends relatives  witnesses
    protesters protestors ministers  `,
})

/** Vague in the singular behind `a`, `one`, `another`: “a senior official”. */
export const vaguePerson: ReadonlySet<string> = list(`
  official source aide adviser advisor staffer diplomat insider lawmaker politician analyst expert observer commentator
  critic executive worker employee person individual associate friend relative resident local operative`)

/** Collectives that never speak with one voice; vague even behind `the`. */
export const looseCollectives: ReadonlySet<string> = list(
  'community media public press establishment commentariat',
)

/** People of whom an institution behind them says enough: “researchers at the University of Leeds”. */
export const placedPeople: ReadonlySet<string> = list(`
  researchers scientists authors doctors economists engineers investigators prosecutors lawyers historians astronomers
  experts analysts academics scholars`)

/** What is written, where nobody is said to have written it: “reports suggest”, “studies show”. */
export const vaguePapers: ReadonlySet<string> = list(`
  reports rumours rumors studies surveys polls estimates accounts allegations accusations speculation figures statistics
  claims suggestions`)

/** Before such a word, nothing says whose it is: “media reports”; other modifiers do (“exit polls”, “federal figures”). */
export const openModifiers: ReadonlySet<string> = list(`
  recent new several some many various media local formal unconfirmed initial early other more previous conflicting
  numerous multiple news press witness eyewitness earlier`)

/** Words that leave open who is meant, before a noun or alone: “many fear”, “some say”. */
export const openQuantifiers: ReadonlySet<string> = list('many some several most various others')

/** What says that a source is kept from the reader. */
export const anonymousWords: ReadonlySet<string> = list(
  'unnamed anonymous unidentified undisclosed unspecified anonymity',
)

/** Sources that have nothing but the fact that they are kept from the reader. */
export const keptBack: ReadonlySet<string> = list('source sources insider insiders')

/** Behind people: they know, and their names are kept back: “two people familiar with the matter”. */
export const inTheKnow: ReadonlySet<string> = list(
  'familiar briefed close knowledge knowledgeable acquainted aware',
)

/** Behind a vague noun: names follow, and the reader can ask them. */
export const namingWords: ReadonlySet<string> = list('like including include includes included such namely')

function list(words: string): ReadonlySet<string> {
  return new Set(split(words))
}

function graded(words: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(words).flatMap(([grade, it]) => split(it).map((word) => [word, Number(grade)] as const)),
  )
}

function split(words: string): readonly string[] {
  return words.split(/\s+/).filter((it) => it !== '')
}
