import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLattice, edgeHash, findBestPath } from './lattice.ts'
import { blockSize, type SequenceModel, slotOf } from './sequenceModel.ts'
import { toWordList } from './wordList.ts'

const labelCount = 3

test('finds the path that scores best of all', () => {
  const scores = fc.array(
    fc.record({
      scores: fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1, maxLength: 3 }),
      edge: fc.integer(),
    }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  const weights = fc.int8Array({ minLength: 2 * blockSize, maxLength: 2 * blockSize })
  const transitions = fc.int16Array({ min: -99, max: 99, minLength: 9, maxLength: 9 })
  fc.assert(
    fc.property(scores, weights, transitions, (tokens, ownWeights, ownTransitions) => {
      const model: SequenceModel = {
        labelCount,
        blockCount: 2,
        scale: 1,
        weights: ownWeights,
        transitions: ownTransitions,
        list: toWordList([]),
        clusters: toWordList([]),
      }
      const total = (path: readonly number[]) =>
        path.reduce((sum, label, i) => {
          const { edge, scores: own } = tokens[i]!
          if (i === 0) return sum + own[label]!
          const before = path[i - 1]!
          const single = own.length === 1 && tokens[i - 1]!.scores.length === 1
          if (single) return sum + own[label]!
          const joint = edge === 0 ? 0 : ownWeights[slotOf(edgeHash(edge, before), 2) ^ label]!
          return sum + own[label]! + ownTransitions[before * labelCount + label]! + joint
        }, 0)
      const lattice = createLattice()
      let end = 0
      tokens.forEach(({ scores: own, edge }, i) => {
        lattice.starts[i] = end
        lattice.edges[i] = edge
        own.forEach((score, label) => {
          lattice.labels[end] = label
          lattice.scores[end++] = score
        })
      })
      lattice.starts[tokens.length] = end
      lattice.length = tokens.length
      findBestPath(lattice, model)
      const found = [...lattice.best.subarray(0, tokens.length)]
      const paths = tokens.reduce<number[][]>(
        (before, { scores: own }) => before.flatMap((path) => own.map((_, label) => [...path, label])),
        [[]],
      )
      expect(total(found)).toBe(Math.max(...paths.map(total)))
    }),
  )
})
