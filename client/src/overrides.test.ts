import { expect, test } from 'vitest'
import type { Memento, Uri } from 'vscode'
import { createOverrides } from './overrides.ts'

test('remembers a choice in the next window', async () => {
  const state = memento()
  await createOverrides(state).set(uri('file:///a.txt'), 'off')
  expect(createOverrides(state).all()).toEqual({ 'file:///a.txt': 'off' })
})

test('forgets a choice that is given back', async () => {
  const overrides = createOverrides(memento())
  await overrides.set(uri('file:///a.txt'), 'off')
  await overrides.set(uri('file:///b.txt'), 'on')
  await overrides.set(uri('file:///a.txt'), 'auto')
  expect(overrides.all()).toEqual({ 'file:///b.txt': 'on' })
})

test('remembers an unsaved file only in this window, as its name comes again', async () => {
  const state = memento()
  const overrides = createOverrides(state)
  await overrides.set(uri('untitled:Untitled-1'), 'on')
  expect(overrides.all()).toEqual({ 'untitled:Untitled-1': 'on' })
  expect(createOverrides(state).all()).toEqual({})
  await overrides.set(uri('untitled:Untitled-1'), 'auto')
  expect(overrides.all()).toEqual({})
})

test('lets go of the oldest choices', async () => {
  const overrides = createOverrides(memento())
  for (let i = 0; i <= 1000; i++) await overrides.set(uri(`file:///${i}.txt`), 'on')
  const names = Object.keys(overrides.all())
  expect(names).toHaveLength(1000)
  expect([names[0], names.at(-1)]).toEqual(['file:///1.txt', 'file:///1000.txt'])
})

function uri(text: string): Uri {
  return { scheme: text.slice(0, text.indexOf(':')), toString: () => text } as Uri
}

function memento(): Memento {
  const values = new Map<string, unknown>()
  return {
    keys: () => [...values.keys()],
    get: <T>(key: string, standIn?: T) => (values.has(key) ? values.get(key) : standIn) as T,
    update(key, value) {
      values.set(key, value)
      return Promise.resolve()
    },
  }
}
