/** The files of the workspace, as the client or the system gives them. Neither method rejects. */
export interface Files {
  /** What a file says; undefined where it is not there, cannot be read, is longer than `longest` bytes or no text. */
  read(uri: string, longest: number): Promise<string | undefined>
  /** URIs of plain text and Markdown files within a folder, at most `limit`. */
  findArticles(folder: string, limit: number): Promise<readonly string[]>
}
