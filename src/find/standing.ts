/** Says what those named are in public: one who can act, one who holds an office, a state or a body that governs. */
import { placeNamed } from './countries.ts'
import type { Names } from './register.ts'

const OFFICE =
  /\b(?:minister|spokes\p{L}+|president|premier|ambassador|envoy|secretary|chancellor|commissioner|official|governor|mayor|ministre|porte-parole|présidente?|chef de l['’]État|chef de l['’]Etat|head of state|ambassad\p{L}+|émissaire|secrétaire|chancel\p{L}+|commissaire|gouverneure?|maire|préfet|préfète|prefect|procureure?|prosecutor)\b/iu
const GOVERNING =
  /\b(?:government|ministry|commission|council|authorities|administration|embassy|mission|foreign|presidency|city|department|white house|office of|treasury|gouvernement|ministère|conseil|autorités|ambassade|présidence|ville|mairie)\b/iu

const ACTING =
  /\b(?:government|ministry|minister|president|parliament|council|commission|court|authorities|gouvernement|ministère|ministre|présidente?|parlement|conseil|cour|tribunal)\b/i

const known = new WeakMap<Names, Set<string>>()

/** Whether a name, as a slot holds it, is of a state, or of a body or person named in the document. */
export function acts(names: Names, name: string): boolean {
  let all = known.get(names)
  if (!all) {
    all = new Set(names.list.flatMap((one) => [one.name, ...one.forms]))
    known.set(names, all)
  }
  return all.has(name) || ACTING.test(name) || OFFICE.test(name)
}

/** Whether a name is of an office that speaks for a state or body ("the minister"), or a person who holds one. */
export function holdsOffice(names: Names, name: string): boolean {
  if (OFFICE.test(name)) return true
  return names.list.some((one) => one.kind === 'person' && one.name === name && OFFICE.test(one.role ?? ''))
}

/** Whether those named are a state or a body that governs or stands for one. */
export const governs = (names: Names, values: string[]): boolean =>
  values.some((value) => GOVERNING.test(value) || isState(names, value))

export const isState = (names: Names, value: string): boolean =>
  names.list.some((one) => one.kind === 'country' && (one.name === value || one.forms.has(value)))

/** "the State Department", « le ministère de la Santé »: a body that governs, of no state that its own words name. */
export const isDomestic = (names: Names, value: string): boolean =>
  !isState(names, value) &&
  governs(names, [value]) &&
  !value.split(/[\s,’'-]+/).some((word) => word.length > 2 && placeNamed(word) !== null)
