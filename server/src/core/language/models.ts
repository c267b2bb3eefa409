import { createEmissionMemo, type EmissionMemo } from './emissionMemo.ts'
import { nameLabels } from './nameLabels.ts'
import { partsOfSpeech } from './partOfSpeech.ts'
import { readSequenceModel, type SequenceModel } from './sequenceModel.ts'
import { createWordTable, type WordTable } from './wordTable.ts'

/** The two taggers' weights, with what they remember of the words they met; share one among all articles. */
export interface Models {
  readonly partsOfSpeech: SequenceModel
  readonly names: SequenceModel
  readonly words: WordTable
  readonly partsOfSpeechMemo: EmissionMemo
  readonly namesMemo: EmissionMemo
}

/** Reads the two model files; throws an Error that says which is not a model of this version, or damaged. */
export function loadModels(bytes: {
  readonly partsOfSpeech: Uint8Array
  readonly names: Uint8Array
}): Models {
  return assembleModels(
    readSequenceModel(bytes.partsOfSpeech, 'parts-of-speech', partsOfSpeech.length),
    readSequenceModel(bytes.names, 'names', nameLabels.length),
  )
}

/** Puts two models together that were trained for each other: each reads what the other's file knows of words. */
export function assembleModels(tagger: SequenceModel, names: SequenceModel): Models {
  return {
    partsOfSpeech: tagger,
    names,
    words: createWordTable({ clusters: tagger.clusters, lists: names.list }),
    partsOfSpeechMemo: createEmissionMemo(partsOfSpeech.length),
    namesMemo: createEmissionMemo(nameLabels.length),
  }
}
