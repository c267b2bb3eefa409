/**
 * A step of assembly that walks an article block by block with a small state. Pure: the same input and state give
 * an equal result, so a result is kept while nothing in its input has changed and its state is `sameState`.
 */
export interface Stage<Input extends object, State, Result> {
  readonly initial: State
  step(input: Input, state: State): { readonly result: Result; readonly state: State }
  /** Whether the two states lead to equal results for every input. Must be cheap: states are small and bounded. */
  sameState(a: State, b: State): boolean
}
