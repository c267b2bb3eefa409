/** How many items are begun ahead of the one that is waited for, for each worker: so much may be held at most. */
const ahead = 4

/**
 * Gives each item to the next free worker and the results in the order of the items. A worker has one item at a time,
 * and must not reject.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  workers: readonly ((item: Item) => Promise<Result>)[],
): AsyncGenerator<Result> {
  const free = [...workers]
  const running = new Map<number, Promise<Result>>()
  let begun = 0
  let given = 0
  const begin = () => {
    while (free.length > 0 && begun < items.length && begun < given + ahead * workers.length) {
      const worker = free.pop()!
      const result = worker(items[begun]!).finally(() => {
        free.push(worker)
        begin()
      })
      running.set(begun++, result)
    }
  }
  while (given < items.length) {
    begin()
    yield await running.get(given)!
    running.delete(given++)
  }
}
