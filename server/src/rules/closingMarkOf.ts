/** The mark that closes what `opening` opens, in the same style. */
export function closingMarkOf(opening: string): string {
  return pairs.get(opening.trim()) ?? opening.trim()
}

const pairs: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‟', '”'],
  ['„', '“'],
  ['‘', '’'],
  ['‚', '‘'],
  ['«', '»'],
  ['‹', '›'],
  ['»', '«'],
  ['`', "'"],
  ['``', "''"],
  ['‘‘', '’’'],
])
