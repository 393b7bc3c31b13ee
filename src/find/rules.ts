/** All rules of a language, compiled once. */
import { asks as englishAsks } from '../../rules/en/asks.ts'
import { asks as frenchAsks } from '../../rules/fr/asks.ts'
import { lexiconOf, type Tongue } from './lexicon.ts'
import { compile, type RuleSet } from './match.ts'
import type { Rule } from './rule.ts'

export const RULES: Record<Tongue, Rule[]> = { en: [...englishAsks], fr: [...frenchAsks] }

const compiled: Record<Tongue, RuleSet> = {
  en: compile(RULES.en, lexiconOf('en')),
  fr: compile(RULES.fr, lexiconOf('fr')),
}

export const ruleSetOf = (tongue: Tongue): RuleSet => compiled[tongue]
