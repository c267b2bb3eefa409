/** Node's `assert` is not there in a web worker. */
export function equal<T>(actual: T, expected: T): void {
  if (actual !== expected)
    throw new Error(`expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`)
}

export function match(actual: string, pattern: RegExp): void {
  if (!pattern.test(actual)) throw new Error(`expected ${String(pattern)} in: ${actual}`)
}

export function include(actual: readonly string[], matches: (text: string) => boolean): void {
  if (!actual.some(matches))
    throw new Error(`expected ${String(matches)} to hold for one of: ${actual.join(' | ')}`)
}
