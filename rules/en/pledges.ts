/** How English commits oneself: promises, undertakings, and announced acts of one's own. */
import type { Rule } from '../../src/find/rule.ts'

export const pledges: Rule<'pledge'>[] = [
  {
    kind: 'pledge',
    name: 'vows-to',
    pattern: [
      '{by: speaker} @vow to {action: verb phrase}',
      '{by: speaker} [resolve | resolves | resolved | offer | offers | offered] to {action: verb phrase}',
    ],
    base: 0.85,
    finds: ['[[by The minister] promised to [action reopen the clinic]].'],
    skips: ['The minister did not promise to reopen the clinic.'],
  },
  {
    kind: 'pledge',
    name: 'assures-that',
    pattern: '{by: speaker} @assure (that) {by: actor} [will | would] {action: verb phrase}',
    base: 0.75,
    finds: ['[The minister promised that [by the ministry] would [action publish the list]].'],
    skips: ['The minister said that it would rain.'],
  },
  {
    kind: 'pledge',
    name: 'will-own',
    pattern: "{by: speaker} [will | shall | 'll] {action: verb phrase}",
    needs: 'own',
    base: 0.75,
    finds: ['[[by We] will [action publish the list in May]].'],
    skips: ['The storm will reach the coast.', 'They will see that it rains.'],
  },
  {
    kind: 'pledge',
    name: 'is-committed-to',
    pattern: [
      '{by: speaker} [are | is | am | remain | remains | stand | stands] [committed | determined | resolved | ready | prepared | pledged] to {action: verb phrase}',
      '{by: speaker} [are | is | am | remain | remains] united in [our | their | its] [resolve | determination | commitment] to {action: verb phrase}',
    ],
    base: 0.75,
    finds: ['[[by The agency] stands ready to [action send inspectors]].'],
    skips: ['The bridge is ready to open.'],
  },
  {
    kind: 'pledge',
    name: 'his-pledge',
    pattern:
      '[his | her | its | their | our | your | my] [pledge | pledges | promise | promises | commitment | vow | undertaking | resolve | determination] [to | not] {action: clause}',
    base: 0.7,
    finds: ['He recalled [her promise to [action visit the camp]].'],
    skips: ['He kept his promise.'],
  },
  {
    kind: 'pledge',
    name: 'underlines-own-resolve',
    pattern:
      '{by: speaker} [underline | reaffirm | reiterate | renew | affirm | confirm | express | stress] [our | my] [resolve | commitment | determination | pledge | readiness] [to | in] {action: clause}',
    base: 0.8,
    finds: ['[[by We] reaffirm our commitment to [action protect the lake]].'],
    skips: ['We reaffirm our doubts.'],
  },
  {
    kind: 'pledge',
    name: 'announces-plans',
    pattern: [
      '{by: speaker} @announce [plans | a plan | plan | his | her | its | their] (intention) (plans) to {action: verb phrase}',
      '{by: speaker} @intend to {action: verb phrase}',
    ],
    base: 0.65,
    finds: ['[[by The ministry] announced plans to [action close the camp]].'],
    skips: ['The ministry announced the results.'],
  },
  {
    kind: 'pledge',
    name: 'attaches-importance',
    pattern:
      '{by: speaker} [attaches | attach | attached | attaching] (“) [great | particular | high | utmost | special] importance (”) ({action: clause})',
    base: 0.5,
    finds: ['You replied that [[by Norway] attaches great importance [action to the treaty]].'],
    skips: ['It is of great importance.'],
  },
]
