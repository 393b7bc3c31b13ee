/** Text into sentences, tokens, words, tags and trees, in English and French: what other folders and importers may use. */
export { partsOfSpeechOf, Tree, type TreeWord, tagsOf, treeOf } from './analysis.ts'
export { type ConlluSentence, readConllu, writeConllu } from './conllu.ts'
export { codePointPlaces, conlluOf, reparsed } from './conlluof.ts'
export { detectLanguage, type LanguagePassage, languagesOf } from './detect.ts'
export { type ModelLanguage, readModel } from './model-file.ts'
export { eachSentence, Sentence, type SentenceKind, sentencesOf, type Token, type Word } from './sentences.ts'
export type { TaggedWord } from './tagger.ts'
