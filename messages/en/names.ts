/** Why two names were taken for one, or not, in English. */
import type { Details } from '../../src/problem.ts'

export const nameReasons = {
  equal_names: () => 'the names are equal',
  same_letters: () => 'the same letters, written together or apart',
  equal: ({ a }: Details) => `“${a}” is in both`,
  spelling: ({ a, b }: Details) => `“${a}” and “${b}” differ by a few letters`,
  sound: ({ a, b }: Details) => `“${a}” and “${b}” sound alike`,
  syllables: ({ a, b }: Details) => `“${a}” and “${b}” can spell the same Chinese characters`,
  form: ({ a, b }: Details) => `“${a}” and “${b}” are forms of one name`,
  pinyin: ({ a, b }: Details) => `“${a}” and “${b}” sound alike, one of them spelled through Chinese`,
  meaning: ({ a, b }: Details) => `“${a}” and “${b}” mean the same`,
  place: ({ a, b }: Details) => `“${a}” and “${b}” are the same place or people`,
  legal: ({ a, b }: Details) => `“${a}” and “${b}” are legal forms of one kind`,
  initial: ({ a, b }: Details) => `only an initial links “${a}” and “${b}”`,
  script: ({ a, b }: Details) => `“${a}” and “${b}” sound alike across scripts`,
  joined: ({ a, b }: Details) => `“${a}” and “${b}” are written together or apart`,
  read_pinyin: ({ a, b }: Details) => `“${a}” and “${b}” agree in pinyin`,
  read_wade_giles: ({ a, b }: Details) => `“${a}” and “${b}” agree in Wade-Giles`,
  read_cantonese: ({ a, b }: Details) => `“${a}” and “${b}” agree in Cantonese`,
  read_korean: ({ a, b }: Details) => `“${a}” and “${b}” agree in Korean reading`,
  read_japanese: ({ a, b }: Details) => `“${a}” and “${b}” agree in Japanese reading`,
  read_other: ({ a, b }: Details) => `“${a}” and “${b}” are read alike with other characters`,
  order: () => 'the order of the words differs',
  only_left: ({ words }: Details) => `only the first name has “${words}”`,
  only_right: ({ words }: Details) => `only the second name has “${words}”`,
  against: ({ a, b }: Details) => `“${a}” stands against “${b}”`,
  numbers: () => 'the numbers differ',
  legal_differs: () => 'the legal forms differ',
  same_body: () => 'both are names of one public body',
  other_body: () => 'they are names of two different public bodies',
  acronym: () => 'one is made of the other’s initials',
  only_generic: () => 'they share only words that many names have',
  nothing: () => 'nothing in the one answers the other',
}

export const nameVerdicts = { same: 'likely the same name', unsure: 'unsure', different: 'different names' }
