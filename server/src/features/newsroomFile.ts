/** One of the newsroom's files, that something is added to. */
export interface NewsroomFile {
  readonly uri: string
  /** As a person would say where it is: `city/.newsroom/actors.yaml`. */
  readonly label: string
  /** Undefined where there is none yet. */
  readonly text: string | undefined
}
