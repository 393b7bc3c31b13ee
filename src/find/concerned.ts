/** Finds on whose behalf something is asked: the persons in its words, or the one that "his release" means. */
import type { Part } from './clauses.ts'
import { FORMS } from './inflect.ts'
import type { Resolver } from './resolve.ts'
import { CLASS, is, wordsAt } from './text.ts'
import { hasTense } from './verbs.ts'

/** Persons that what is asked is about, without those who are to act. */
export function concernedBy(resolver: Resolver, action: Part, acting: string[]): string[] {
  const named = personsIn(resolver, action).filter((name) => !acting.includes(name))
  return named.length ? named : meant(resolver, action, acting)
}

/** Persons that a stretch of words is about: not those by or with whom something is done. */
function personsIn({ text, names }: Resolver, { from, to }: Part): string[] {
  const found = new Set<string>()
  let means = ''
  for (let at = from; at < to; at++) {
    const { low } = text.words[at]!
    // "to release X": no preposition, and X is not the one to whom
    if (low === 'to' && text.forms[at + 1]! & FORMS.base) means = ''
    else if (is(text, at, CLASS.preposition) && text.nameAt[at]! < 0) means = low
    else if (hasTense(text, at) || (text.words[at]!.kind === 'mark' && /^[;:]$/.test(low))) means = ''
    const name = text.nameAt[at]!
    if (
      name >= 0 &&
      names.list[name]!.kind === 'person' &&
      !/^(?:by|par|with|avec|to|from|over)$/.test(means)
    )
      found.add(names.list[name]!.name)
  }
  return [...found]
}

/** Whom "his release", "sa libération" or "release them" means: the nearest person before who is not to act. */
function meant({ text, names }: Resolver, { from, to }: Part, acting: string[]): string[] {
  for (let at = from; at < Math.min(to, from + 12); at++) {
    if (!/^(?:his|her|sa|son|him)$/.test(text.words[at]!.low)) continue
    const near = wordsAt(text, Math.max(from, at - 2), Math.min(to, at + 4)).toLowerCase()
    if (!/releas|free|libér|relâch|detention|imprison|arrest|détention|procès|trial/.test(near)) continue
    for (let k = from - 1; k >= Math.max(0, from - 120); k--) {
      const name = text.nameAt[k]! >= 0 ? names.list[text.nameAt[k]!]! : null
      if (name?.kind === 'person' && !acting.includes(name.name)) return [name.name]
    }
    for (let k = to; k < Math.min(text.words.length, to + 60); k++) {
      const name = text.nameAt[k]! >= 0 ? names.list[text.nameAt[k]!]! : null
      if (name?.kind === 'person' && !acting.includes(name.name)) return [name.name]
    }
  }
  return []
}
