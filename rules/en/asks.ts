/** How English asks somebody to do something, or to stop it. */
import type { Rule } from '../../src/find/rule.ts'

export const asks: Rule<'ask'>[] = [
  {
    kind: 'ask',
    name: 'urges-to',
    pattern: '{asker: speaker} @urge {addressee: actor} to {action: verb phrase}',
    base: 0.9,
    finds: [
      '[[asker The Committee] urges [addressee the government] to [action publish the register]].',
      'On Tuesday [[asker the Ombudsman] called on [addressee the Ministry of Health] to [action reopen the clinics]].',
    ],
    skips: [
      'The court did not order the ministry to publish the register.',
      'The bridge helps the authorities to reach the island.',
    ],
  },
  {
    kind: 'ask',
    name: 'is-urged-to',
    pattern: '{addressee: actor} [@urge/passive] to {action: verb phrase}',
    base: 0.85,
    finds: ['[[addressee The regulator] is urged to [action open its archives]].'],
    skips: ['Visitors are not asked to leave.'],
  },
  {
    kind: 'ask',
    name: 'calls-for-somebody-to',
    pattern: '{asker: speaker} @callfor {addressee: actor} to {action: verb phrase}',
    base: 0.85,
    finds: ['[[asker The doctors] called for [addressee the ministry] to [action reopen the ward]].'],
    skips: ['He did not call for the ministry to reopen the ward.'],
  },
  {
    kind: 'ask',
    name: 'calls-for',
    pattern: '{asker: speaker} @callfor {action: things}',
    base: 0.85,
    finds: ['[[asker The union] calls for [action the reinstatement of the dismissed nurses]].'],
    skips: ['The plan does not call for new taxes.'],
  },
  {
    kind: 'ask',
    name: 'demands',
    pattern: '{asker: speaker} @demand {action: things}',
    base: 0.75,
    finds: ['[[asker The families] demanded [action an independent inquiry]].'],
    skips: ['Demand for grain rose last year.'],
  },
  {
    kind: 'ask',
    name: 'asks-that',
    pattern: '{asker: speaker} [@insist] that {addressee: actor} {action: verb phrase}',
    base: 0.8,
    finds: ['[[asker We] ask that [addressee the board] [action publish its minutes]].'],
    skips: ['The report notes that the board publishes its minutes.'],
  },
  {
    kind: 'ask',
    name: 'hopes-will',
    pattern: [
      '{asker: speaker} @hope (that) {addressee: actor} [will | would | can] {action: verb phrase}',
      '{asker: speaker} @hope (that) (in the meantime ,) {addressee: actor} [will | would | can] {action: verb phrase}',
    ],
    base: 0.7,
    finds: ['[[asker We] hope that [addressee the Senate] will [action ratify the treaty]].'],
    skips: ['We hope that the weather will improve.'],
  },
  {
    kind: 'ask',
    name: 'wants-to',
    pattern:
      '{asker: speaker} [wants | want | wanted | would like | expects | expect | expected | counts on | count on | look to | looks to] {addressee: actor} to {action: verb phrase}',
    needs: 'act',
    base: 0.75,
    finds: ['[[asker The association] wants [addressee the council] to [action drop the fee]].'],
    skips: [
      'She wanted to leave early.',
      'I want the council to know that it rained.',
      'They want us to pay twice.',
    ],
  },
  {
    kind: 'ask',
    name: 'must',
    pattern:
      '{addressee: actor} [must | should | ought to | has to | have to | needs to | need to | shall] {action: verb phrase}',
    needs: 'other',
    base: 0.75,
    finds: [
      '[[addressee The government] must [action release the report]].',
      '[[addressee Parliament] should not [action pass the bill]].',
    ],
    skips: [
      'The bus should arrive at noon.',
      'The government should have released it years ago.',
      'Families must choose between two schools.',
      'It gives ministers the time they need to decide.',
      'The council will have to wait another year.',
      'The ministry does not have to answer.',
      'The minister should know the answer.',
    ],
  },
  {
    kind: 'ask',
    name: 'is-obliged-to',
    pattern:
      '{addressee: actor} [is | are] [obliged | obligated | required | bound | duty-bound] to {action: verb phrase}',
    base: 0.6,
    finds: ['[[addressee The state] is obliged to [action protect witnesses]].'],
    skips: ['The state is not obliged to answer.'],
  },
  {
    kind: 'ask',
    name: 'must-be-done',
    pattern: [
      '{subject: subject} [must | should] be @any/part ({action: clause})',
      '{subject: subject} [must | should] [not | never | no longer | cease] {action: clause}',
      '{subject: subject} must [cease | end | stop]',
    ],
    needs: 'other',
    base: 0.6,
    finds: ['[The harassment of witnesses must cease].', '[Those responsible must be brought to court].'],
    skips: [
      'The harassment of witnesses may cease.',
      'We must never forget how this began.',
      'Their courage should not be underestimated.',
    ],
  },
  {
    kind: 'ask',
    name: 'it-is-imperative-that',
    pattern: [
      'it is [imperative | essential | crucial | vital | critical | urgent | necessary | time] that {addressee: actor} {action: verb phrase}',
      'it is [imperative | essential | crucial | vital | critical | urgent | necessary | time] for {addressee: actor} to {action: verb phrase}',
    ],
    needs: 'other',
    base: 0.75,
    finds: ['[It is essential that [addressee the ministry] [action answer the letter]].'],
    skips: ['It is true that the ministry answers letters.', 'It is vital that we do all we can.'],
  },
  {
    kind: 'ask',
    name: 'stresses-need',
    pattern:
      '{asker: speaker} [@stress] [the | a] [need | necessity | urgency | importance] [to | of | for] {action: clause}',
    base: 0.65,
    finds: ['[[asker The Council] stresses the need to [action protect the lake]].'],
    skips: ['The Council denied the need for haste.'],
  },
  {
    kind: 'ask',
    name: 'operative-noun',
    pattern: '^[urges | demands | requests | recommends | seeks] {action: things}',
    base: 0.75,
    finds: ['[Demands [action the immediate publication of the list]];'],
    skips: ['Demand for grain rose.'],
  },
]
