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
  return {
    partsOfSpeech: readSequenceModel(bytes.partsOfSpeech, 'parts-of-speech', partsOfSpeech.length),
    names: readSequenceModel(bytes.names, 'names', nameLabels.length),
    words: createWordTable(),
    partsOfSpeechMemo: createEmissionMemo(partsOfSpeech.length),
    namesMemo: createEmissionMemo(nameLabels.length),
  }
}
