/** Whether a person goes by this name alone, so that no reader asks for another. */
export function knownByOneName(name: string): boolean {
  return names.has(name.toLowerCase())
}

/**
 * Rulers, thinkers and artists whom general encyclopedias list under a single name. Office-holders of the day are not
 * here: whom a newsroom need not introduce, its own file of actors says.
 */
const names: ReadonlySet<string> = new Set(
  `
  adele aristotle bach beethoven beyoncé björk bono buddha caesar cervantes chopin cicero confucius copernicus dante
  darwin descartes drake einstein euclid freud galileo gandhi goethe hegel hitler homer kafka kant lenin madonna mao
  marx michelangelo mozart napoleon newton nietzsche pelé picasso plato pythagoras raphael rembrandt rihanna ronaldinho
  rousseau shakespeare shakira socrates stalin tolstoy trotsky vivaldi voltaire wagner
  `.split(/\s+/u),
)
