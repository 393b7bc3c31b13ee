/** Pourquoi deux noms ont été pris pour un seul, ou non, en français. */
import type * as en from '../en/names.ts'

export const nameReasons: typeof en.nameReasons = {
  equal_names: () => 'les noms sont égaux',
  same_letters: () => 'mêmes lettres, écrites ensemble ou séparées',
  equal: ({ a }) => `« ${a} » est dans les deux`,
  spelling: ({ a, b }) => `« ${a} » et « ${b} » diffèrent de quelques lettres`,
  sound: ({ a, b }) => `« ${a} » et « ${b} » se prononcent presque de même`,
  syllables: ({ a, b }) => `« ${a} » et « ${b} » peuvent écrire les mêmes caractères chinois`,
  form: ({ a, b }) => `« ${a} » et « ${b} » sont des formes d’un même nom`,
  pinyin: ({ a, b }) => `« ${a} » et « ${b} » se prononcent presque de même, l’un écrit à travers le chinois`,
  meaning: ({ a, b }) => `« ${a} » et « ${b} » ont le même sens`,
  place: ({ a, b }) => `« ${a} » et « ${b} » désignent le même lieu ou le même peuple`,
  legal: ({ a, b }) => `« ${a} » et « ${b} » sont des formes juridiques de même nature`,
  initial: ({ a, b }) => `seule une initiale relie « ${a} » et « ${b} »`,
  script: ({ a, b }) => `« ${a} » et « ${b} » se prononcent presque de même d’une écriture à l’autre`,
  joined: ({ a, b }) => `« ${a} » et « ${b} » sont écrits ensemble ou séparés`,
  read_pinyin: ({ a, b }) => `« ${a} » et « ${b} » concordent en pinyin`,
  read_wade_giles: ({ a, b }) => `« ${a} » et « ${b} » concordent en Wade-Giles`,
  read_cantonese: ({ a, b }) => `« ${a} » et « ${b} » concordent en cantonais`,
  read_korean: ({ a, b }) => `« ${a} » et « ${b} » concordent en lecture coréenne`,
  read_japanese: ({ a, b }) => `« ${a} » et « ${b} » concordent en lecture japonaise`,
  read_other: ({ a, b }) => `« ${a} » et « ${b} » se lisent de même avec d’autres caractères`,
  order: () => 'l’ordre des mots diffère',
  only_left: ({ words }) => `seul le premier nom a « ${words} »`,
  only_right: ({ words }) => `seul le second nom a « ${words} »`,
  against: ({ a, b }) => `« ${a} » s’oppose à « ${b} »`,
  numbers: () => 'les nombres diffèrent',
  legal_differs: () => 'les formes juridiques diffèrent',
  same_body: () => 'ce sont deux noms d’une même institution',
  other_body: () => 'ce sont les noms de deux institutions différentes',
  acronym: () => 'l’un est fait des initiales de l’autre',
  only_generic: () => 'ils n’ont en commun que des mots que beaucoup de noms portent',
  nothing: () => 'rien dans l’un ne répond à l’autre',
}

export const nameVerdicts: typeof en.nameVerdicts = {
  same: 'sans doute le même nom',
  unsure: 'incertain',
  different: 'noms différents',
}
