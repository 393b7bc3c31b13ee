/** How English says that somebody did not do what was expected. */
import type { Rule } from '../../src/find/rule.ts'

export const omissions: Rule<'omission'>[] = [
  {
    kind: 'omission',
    name: 'did-not',
    pattern: '{by: actor} @any/negated ({action: clause})',
    needs: 'past',
    base: 0.7,
    finds: [
      '[[by The ministry] did not [action publish the list]].',
      '[[by Both parliaments] have never [action ratified the treaty]].',
    ],
    skips: ['The rain did not stop.', 'The ministry does not own the building.'],
  },
  {
    kind: 'omission',
    name: 'fails-to',
    pattern: '{by: actor} [@fail/either] to {action: verb phrase}',
    base: 0.75,
    finds: ['[[by The council] failed to [action inform the families]].'],
    skips: ['The pump failed to start.'],
  },
  {
    kind: 'omission',
    name: 'stays-silent',
    pattern: [
      '{by: actor} @ignore {action: clause}',
      '{by: actor} [be | been | is | are | was | were | been | remain | remains | remained | stayed | stay | kept] (conspicuously | noticeably | largely | strangely) [silent | quiet | mute | passive | inactive]',
    ],
    base: 0.75,
    finds: [
      '[[by The embassy] has ignored [action the appeals of the families]].',
      '[[by The embassy] has remained silent].',
    ],
    skips: ['The forest was silent.'],
  },
  {
    kind: 'omission',
    name: 'did-little',
    pattern:
      '{by: actor} [take | takes | took | taken | done | did | does | made | shown | shows | offered] [little | no | few | scant | insufficient | nothing] {action: clause}',
    base: 0.75,
    finds: ['[[by The agency] has taken little [action action against the mine]].'],
    skips: ['The walk took no time.'],
  },
  {
    kind: 'omission',
    name: 'has-yet-to',
    pattern: '{by: actor} [has yet to | have yet to | had yet to] {action: verb phrase}',
    base: 0.75,
    finds: ['[[by The ministry] has yet to [action answer the letter]].'],
    skips: ['The leaves have yet to fall.'],
  },
  {
    kind: 'omission',
    name: 'silence-of',
    pattern: ['[silence | inaction | passivity] of {by: actor}', '[sin | wall] of silence'],
    base: 0.55,
    finds: ['She denounced [the silence of [by the ministers]].'],
    skips: ['She liked the silence of the forest.'],
  },
  {
    kind: 'omission',
    name: 'lack-of',
    pattern:
      '[its | their | his | her] (continued | persistent) [failure | refusal | lack | inaction | unwillingness | inability] [to | of] {action: clause}',
    base: 0.65,
    finds: ['The report blames [its failure to [action warn the villages]].'],
    skips: ['It was a failure of the pump.'],
  },
]
