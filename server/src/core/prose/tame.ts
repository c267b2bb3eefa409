/**
 * The characters whose number makes a Markdown parser slow or deep, beyond what people write: more than `most` of one of
 * them within `reach` characters.
 */
const wild = ['[', ']', '>', '*', '_', '`', '<', '~', '|', '!', '-', '+', '#', '&', '\\']
const most = 250
const reach = 1000

/** Whether a document is within what people write, so that parsing it takes time in proportion to its length. */
export function isTame(source: string): boolean {
  return wild.every((char) => firstWild(source, char, 0) < 0)
}

/** The document with each character that is too many replaced by a letter; as long as it was. */
export function tame(source: string): string {
  if (isTame(source)) return source
  const chars = source.split('')
  for (const char of wild) {
    for (let at = firstWild(source, char, 0); at >= 0; at = source.indexOf(char, at + 1)) chars[at] = 'x'
  }
  return chars.join('')
}

/** Where `char` first stands for the `most`th time within `reach`, or -1. */
function firstWild(source: string, char: string, from: number): number {
  const recent = new Int32Array(most).fill(-reach - 1)
  let turn = 0
  for (let at = source.indexOf(char, from); at >= 0; at = source.indexOf(char, at + 1)) {
    if (at - recent[turn]! <= reach) return at
    recent[turn] = at
    turn = (turn + 1) % most
  }
  return -1
}
