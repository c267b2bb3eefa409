import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { WordList } from '../../server/src/core/language/wordList.ts'
import { readCorpus, type TaggedSentence } from './corpus.ts'
import { type GoldArticle, readGoldArticles, toTaggedSentences } from './goldArticles.ts'
import { readNameLists } from './nameLists.ts'
import { joinNameTags } from './namesTraining.ts'
import { joinPartsOfSpeech } from './partsOfSpeechTraining.ts'
import { readPlainTokens } from './plainTokens.ts'

/** All that the models learn from. */
export interface TrainingData {
  readonly partsOfSpeech: readonly TaggedSentence[]
  /** Parts of speech of news articles. */
  readonly newsPartsOfSpeech: readonly TaggedSentence[]
  readonly names: readonly TaggedSentence[]
  /** Names in the articles annotated for this project, and in GUM's news. */
  readonly ownNames: readonly TaggedSentence[]
  readonly newsNames: readonly TaggedSentence[]
  /** News without annotation; the tags say nothing. */
  readonly unlabelled: readonly TaggedSentence[]
  readonly lists: WordList
}

/** Reads the training pack and the annotated articles; `used` may leave articles out, by their id without its prefix. */
export function readTrainingData(
  packFolder: string,
  goldFolder: string,
  used: (article: string) => boolean = () => true,
): TrainingData {
  const pack = (name: string) => join(packFolder, name)
  const articles = (name: string) =>
    readGoldArticles(join(goldFolder, name)).filter((article) => used(bareId(article)))
  return {
    partsOfSpeech: readCorpus(pack('pos.train.conll.gz'), joinPartsOfSpeech),
    newsPartsOfSpeech: readCorpus(pack('pos.dev.conll.gz'), joinPartsOfSpeech).filter(
      ({ document }) => document.startsWith('GUM_news') && used(document),
    ),
    names: readCorpus(pack('names.train.conll.gz'), joinNameTags),
    ownNames: articles('own-dev.jsonl').flatMap(toTaggedSentences),
    newsNames: articles('gum-news-dev.jsonl').flatMap(toTaggedSentences),
    unlabelled: readUnlabelled(pack('unlabelled-voa.txt.gz')),
    lists: readNameLists(packFolder),
  }
}

/** An article's name without the set it comes from: the same article may stand in two sets. */
export function bareId({ id }: Pick<GoldArticle, 'id'>): string {
  return id.slice(id.indexOf('/') + 1)
}

function readUnlabelled(path: string): readonly TaggedSentence[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n')
  return lines
    .filter((line) => line !== '')
    .flatMap((line) => {
      const { tokens, sentences } = readPlainTokens(line)
      return sentences.map((sentence) => {
        const own = tokens.slice(sentence.firstToken, sentence.endToken)
        return {
          document: 'unlabelled',
          tokens: own,
          sentences: [{ ...sentence, firstToken: 0, endToken: own.length }],
          tags: own.map(() => 'O'),
        }
      })
    })
}
