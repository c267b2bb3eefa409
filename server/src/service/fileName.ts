/** The last part of a URI’s path, decoded as far as it can be. */
export function fileName(uri: string): string {
  const end = uri.search(/[?#]/u)
  const path = end < 0 ? uri : uri.slice(0, end)
  const name = path.slice(path.lastIndexOf('/') + 1)
  try {
    return decodeURIComponent(name)
  } catch {
    // A stray percent sign: the name as it stands is the best there is.
    return name
  }
}
