import { EventEmitter } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { createThread } from './createThread.ts'
import type { Target } from './target.ts'

/** A worker that answers each file at once, and dies of the one that is named so. */
function fakeWorker(): Worker {
  const worker = new EventEmitter()
  const postMessage = ({ name }: Target) =>
    queueMicrotask(() =>
      name === 'deadly'
        ? worker.emit('error', new Error('no memory left')) && worker.emit('exit', 1)
        : worker.emit('message', { file: { kind: 'skipped', name, reason: 'ignored' }, told: [] }),
    )
  return Object.assign(worker, { postMessage, terminate: () => Promise.resolve(0) }) as unknown as Worker
}

test('a thread answers file after file, and starts again behind one that it died of', async () => {
  let started = 0
  const thread = createThread(() => {
    started++
    return fakeWorker()
  })
  const answers = []
  for (const name of ['a', 'b', 'deadly', 'c']) {
    const { file } = await thread.check({ name, path: name, named: true })
    answers.push(file.kind === 'failed' ? file.message : file.name)
  }
  await thread.close()
  expect(answers).toEqual(['a', 'b', 'deadly could not be checked: Error: no memory left', 'c'])
  expect(started).toBe(2)
})
