import type { Files } from '../service/files.ts'

/** What differs between Node and the browser. */
export interface Runtime {
  /** The bytes of the two model files; asked for once, when the first article is read. */
  readModels(): { readonly partsOfSpeech: Uint8Array; readonly names: Uint8Array }
  /** Reads files for clients that do not; missing where there are none to read. */
  readonly files?: Files
  /** Told when a text far longer than an article is opened, which needs more room than the rest of the day. */
  readonly expectLongText?: () => void
  /** URI of the folder with the rules' pages, without a slash at its end; missing where it can't be read. */
  readonly rulePages?: string | undefined
}
