import { expect, test } from 'vitest'
import { loadModels } from './models.ts'
import { nameLabels } from './nameLabels.ts'
import { partsOfSpeech } from './partOfSpeech.ts'
import { blockSize, readSequenceModel, type SequenceModel, writeSequenceModel } from './sequenceModel.ts'
import { toWordList } from './wordList.ts'

function smallModel(labelCount: number): SequenceModel {
  return {
    labelCount,
    blockCount: 2,
    scale: 100,
    weights: Int8Array.from({ length: 2 * blockSize }, (_, i) => i - 30),
    transitions: Int16Array.from({ length: labelCount * labelCount }, (_, i) => i),
    list: toWordList([
      [-5, 3],
      [7, 70_000],
    ]),
    clusters: toWordList([[9, 1000]]),
  }
}

const tagger = writeSequenceModel(smallModel(partsOfSpeech.length))
const names = writeSequenceModel(smallModel(nameLabels.length))

test('reads what was written', () => {
  expect(readSequenceModel(tagger, 'test', partsOfSpeech.length)).toEqual(smallModel(partsOfSpeech.length))
})

test('reads bytes that begin anywhere in their buffer', () => {
  const shifted = new Uint8Array(tagger.length + 1)
  shifted.set(tagger, 1)
  expect(readSequenceModel(shifted.subarray(1), 'test', partsOfSpeech.length)).toEqual(
    smallModel(partsOfSpeech.length),
  )
})

test('says which model is wrong, and how', () => {
  const changed = (bytes: Uint8Array, at: number) => bytes.map((byte, i) => (i === at ? byte ^ 1 : byte))
  const load = (bytes: Uint8Array) => () => loadModels({ partsOfSpeech: bytes, names })
  expect(load(tagger)).not.toThrow()
  expect(load(new Uint8Array())).toThrow('The parts-of-speech model is cut short')
  expect(load(changed(tagger, 0))).toThrow('The parts-of-speech model is not a model file')
  expect(load(changed(tagger, 4))).toThrow('The parts-of-speech model has version')
  expect(load(changed(tagger, tagger.length - 1))).toThrow('The parts-of-speech model is damaged')
  expect(load(tagger.slice(0, -4))).toThrow('The parts-of-speech model is damaged')
  expect(load(names)).toThrow('The parts-of-speech model has 13 labels, not 17')
  expect(() => loadModels({ partsOfSpeech: tagger, names: tagger })).toThrow('The names model has 17 labels')
})
