import type { CueSense } from './statement.ts'

/**
 * How a cue takes what it reports, as bits so that one lookup answers all questions.
 *
 * - `clause`: a clause with or without “that” (said that it rains)
 * - `that`: a clause, but only with “that” (agreed that it rains)
 * - `question`: an indirect question (asked whether, explained why)
 * - `addressee`: somebody told stands before the clause (told reporters that)
 * - `order`: somebody and a to-infinitive (urged Kyiv to wait)
 * - `promise`: a to-infinitive of the source's own doing (vowed to fight)
 * - `object`: a noun phrase is what is said (announced a plan, denied the charge)
 * - `naming`: an object and what it is called (called the plan “a farce”)
 * - `as`: an object and an as-phrase (described it as fair)
 * - `accusing`: an object and of or for (accused Kyiv of lying)
 * - `passive`: it, or the clause's own subject, in the passive (is believed to have fled)
 * - `quotation`: only words in quotation marks (“No,” he laughed)
 */
export const frames = {
  clause: 1,
  question: 2,
  addressee: 4,
  order: 8,
  promise: 16,
  object: 32,
  naming: 64,
  as: 128,
  accusing: 256,
  passive: 512,
  quotation: 1024,
  that: 2048,
} as const

export type Frame = keyof typeof frames

/** The form of a verb that a word is, as far as its spelling says. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing'

/** A verb that reports: one entry a word form. */
export interface VerbCue {
  readonly lemma: string
  readonly frames: number
  readonly sense: CueSense
  readonly form: VerbForm
  /** Frames with a word that belongs to the cue and follows it: called *for*, pointed *out*. */
  readonly particles: ReadonlyMap<string, number>
}

/** A noun that reports: its clause follows (the claim that it rained). */
export interface NounCue {
  readonly lemma: string
  readonly sense: CueSense
  /** Also with a to-infinitive: a promise to leave. */
  readonly infinitive: boolean
}
