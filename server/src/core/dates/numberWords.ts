import { readDigits } from './digits.ts'

const cardinals = new Map<string, number>()
;`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`
  .split(/\s+/)
  .forEach((name, i) => cardinals.set(name, i))
'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((tens, i) => {
  cardinals.set(tens, 20 + i * 10)
  for (const [unit, value] of [...cardinals].slice(1, 10))
    cardinals.set(`${tens}-${unit}`, 20 + i * 10 + value)
})

const ordinals = new Map<string, number>()
;`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth
  twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first`
  .split(/\s+/)
  .forEach((name, i) => ordinals.set(name, i + 1))

/** Number that a word such as `seven` or `twenty-one` stands for. */
export function cardinal(lower: string): number | undefined {
  return cardinals.get(lower)
}

/** Number that `third` or `21st` stands for. */
export function ordinal(lower: string): number | undefined {
  const digits = readDigits(lower)
  return digits?.shape === 'ordinal' ? digits.value : ordinalWord(lower)
}

/** Number that a word such as `third` stands for. */
export function ordinalWord(lower: string): number | undefined {
  return ordinals.get(lower)
}
