/** French words to stems that their forms share: endings of nouns, adjectives and verbs, longest first. */

/** What an ending becomes; the rest must keep at least `keep` letters and a vowel. */
interface Ending {
  ending: string
  becomes: string
  keep: number
}

/** Nouns and adjectives: their derivation shares its stem with the verb (libération, libérer). */
const derived = endings(4, {
  issements: '',
  issement: '',
  ements: '',
  ement: '',
  amment: '',
  emment: '',
  ations: '',
  ation: '',
  ateurs: '',
  ateur: '',
  atrices: '',
  atrice: '',
  itions: '',
  ition: '',
  ences: '',
  ence: '',
  ances: '',
  ance: '',
  ités: '',
  ité: '',
  ibilités: '',
  ibilité: '',
  abilités: '',
  abilité: '',
  ismes: '',
  isme: '',
  istes: '',
  iste: '',
  ables: '',
  able: '',
  ibles: '',
  ible: '',
  iques: '',
  ique: '',
  ives: '',
  ive: '',
  ifs: '',
  if: '',
  euses: '',
  euse: '',
  eux: '',
  logies: 'log',
  logie: 'log',
  elles: 'el',
  elle: 'el',
  els: 'el',
  iennes: 'ien',
  ienne: 'ien',
  iens: 'ien',
  ières: '',
  ière: '',
  iers: '',
  ier: '',
  aux: 'al',
  ales: 'al',
  ale: 'al',
  als: 'al',
})

/** Verbs of every group: finite forms, participles, infinitives. */
const conjugated = endings(3, {
  issaient: '',
  issantes: '',
  issante: '',
  issants: '',
  issant: '',
  issait: '',
  issons: '',
  issez: '',
  issent: '',
  isse: '',
  eraient: '',
  erions: '',
  erait: '',
  erais: '',
  erons: '',
  eront: '',
  erez: '',
  erai: '',
  eras: '',
  era: '',
  iraient: '',
  irait: '',
  irons: '',
  iront: '',
  irez: '',
  irai: '',
  iras: '',
  ira: '',
  irent: '',
  irs: '',
  ir: '',
  assent: '',
  asse: '',
  aient: '',
  antes: '',
  ante: '',
  ants: '',
  ant: '',
  ions: '',
  iez: '',
  ait: '',
  ais: '',
  ai: '',
  âmes: '',
  âtes: '',
  ât: '',
  ées: '',
  ée: '',
  és: '',
  é: '',
  ons: '',
  ent: '',
  ez: '',
  er: '',
  ers: '',
  ies: '',
  ie: '',
  is: '',
  it: '',
  i: '',
  es: '',
  e: '',
  as: '',
  a: '',
  s: '',
  x: '',
})

// « parlèrent », but not « libèrent », which is libér- with its accent turned.
conjugated.set('èrent', { ending: 'èrent', becomes: '', keep: 4 })

function endings(keep: number, table: Record<string, string>): Map<string, Ending> {
  return new Map(Object.entries(table).map(([ending, becomes]) => [ending, { ending, becomes, keep }]))
}

const LONGEST = 9
const VOWEL = /[aeiouyàâäéèêëîïôöùûü]/

/** The stem of a lower-case French word, accents kept: fold them after, or « détenu » loses what tells it apart. */
export function stemFrench(word: string): string {
  if (word.length < 4 || !/^[a-zàâäçéèêëîïôöùûüœæ]+$/.test(word)) return word
  const noun = without(word, derived)
  const stem = noun ?? without(word, conjugated) ?? word
  // appelle / appeler, jette / jeter: one consonant of two at the end.
  return stem.replace(/([lntp])\1$/, '$1')
}

function without(word: string, table: Map<string, Ending>): string | null {
  for (let length = Math.min(LONGEST, word.length - 3); length > 0; length--) {
    const found = table.get(word.slice(-length))
    if (!found) continue
    const stem = word.slice(0, -length)
    if (stem.length >= found.keep && VOWEL.test(stem)) return stem + found.becomes
  }
  return null
}
