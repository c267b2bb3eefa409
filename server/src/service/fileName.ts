/** The last part of a URI’s path, decoded as far as it can be. */
export function fileName(uri: string): string {
  const end = uri.search(/[?#]/u)
  const path = end < 0 ? uri : uri.slice(0, end)
  return decoded(path.slice(path.lastIndexOf('/') + 1))
}

/** A part of a URI as people read it. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // A stray percent sign: the part as it stands is the best there is.
    return part
  }
}
