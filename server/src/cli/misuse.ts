/** What the person who called can put right: told in a line, exit code 2. */
export class Misuse extends Error {}
