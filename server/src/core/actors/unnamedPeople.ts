/**
 * Whether a noun means people whom news quotes without a name: “*Insiders* said”. At the head of a sentence its
 * capital makes no name of it; “Rangers” and “Sanders”, which end alike, are not in the list.
 */
export function isUnnamedPeople(lower: string): boolean {
  return listed.has(lower) || /(?:logists|graphers|nomists|servationists|vists|torians)$/.test(lower)
}

/**
 * Plural nouns of those who speak in news as a crowd, by what joins them: work, kinship, cause, place; and whom a
 * headline begins with: “*Man* held after fire”.
 */
const listed = new Set(
  `insiders aides sources officials advisers advisors staffers operatives strategists pollsters backbenchers lawmakers
  loyalists dissidents defectors negotiators diplomats envoys observers commentators bloggers critics detractors
  opponents supporters backers donors fans rivals allies colleagues friends relatives neighbours neighbors onlookers
  bystanders passers-by eyewitnesses witnesses survivors mourners worshippers parishioners residents locals villagers
  visitors tourists refugees migrants prisoners inmates jailers guards detectives investigators prosecutors barristers
  solicitors attorneys lawyers jurors coroners doctors nurses paramedics surgeons virologists firefighters rescuers
  teachers parents pupils students academics scholars scientists researchers experts analysts specialists forecasters
  economists insurers lenders brokers traders bookmakers punters investors shareholders creditors landlords tenants
  farmers fishermen growers retailers shopkeepers manufacturers employers employees workers strikers organisers
  man woman boy girl teenager toddler couple mother father driver motorist cyclist pedestrian pensioner passenger
  gunman suspect victim
  organizers campaigners protesters protestors demonstrators hackers whistleblowers smugglers militants insurgents`.split(
    /\s+/,
  ),
)
