import type { NamedPerson } from './namedPersons.ts'

/** The word that a person is called by further down: the last of the name, in lower case with straight apostrophes. */
export function surnameOf(name: string): string {
  const words = name.toLowerCase().replaceAll('’', "'").split(' ')
  return words.findLast((it) => !generations.has(it.replace(/[.,]/gu, ''))) ?? name.toLowerCase()
}

const generations: ReadonlySet<string> = new Set(['jr', 'sr', 'junior', 'senior', 'ii', 'iii', 'iv'])

/** The persons by their surnames. */
export function bySurname(persons: readonly NamedPerson[]): ReadonlyMap<string, readonly NamedPerson[]> {
  const found = new Map<string, NamedPerson[]>()
  for (const person of persons) {
    const surname = surnameOf(person.actor.name)
    const own = found.get(surname)
    if (own) own.push(person)
    else found.set(surname, [person])
  }
  return found
}
