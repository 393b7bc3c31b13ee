/** All rules of a language, compiled once. */

import { acts as englishActs } from '../../rules/en/acts.ts'
import { asks as englishAsks } from '../../rules/en/asks.ts'
import { omissions as englishOmissions } from '../../rules/en/omissions.ts'
import { pledges as englishPledges } from '../../rules/en/pledges.ts'
import { stances as englishStances } from '../../rules/en/stances.ts'
import { acts as frenchActs } from '../../rules/fr/acts.ts'
import { asks as frenchAsks } from '../../rules/fr/asks.ts'
import { omissions as frenchOmissions } from '../../rules/fr/omissions.ts'
import { pledges as frenchPledges } from '../../rules/fr/pledges.ts'
import { stances as frenchStances } from '../../rules/fr/stances.ts'
import { lexiconOf, type Tongue } from './lexicon.ts'
import { compile, type RuleSet } from './match.ts'
import type { Rule } from './rule.ts'

export const RULES: Record<Tongue, Rule[]> = {
  en: [...englishAsks, ...englishPledges, ...englishStances, ...englishActs, ...englishOmissions],
  fr: [...frenchAsks, ...frenchPledges, ...frenchStances, ...frenchActs, ...frenchOmissions],
}

const compiled: Record<Tongue, RuleSet> = {
  en: compile(RULES.en, lexiconOf('en')),
  fr: compile(RULES.fr, lexiconOf('fr')),
}

export const ruleSetOf = (tongue: Tongue): RuleSet => compiled[tongue]
