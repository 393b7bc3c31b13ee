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
    name: 'declines-comment',
    pattern: [
      '{by: actor} [declined | declines | refused | refuses | has declined | have declined | has refused | have refused] (all | any | further | public | immediate) [comment | comments | explanation] ({action: clause})',
      '{by: actor} [had | has | have | offered | made] no (further | public | immediate) [comment] ({action: clause})',
    ],
    base: 0.75,
    finds: [
      '[[by A spokesman for the ministry] declined all comment].',
      '[[by The ministry] had no immediate comment].',
    ],
    skips: ['The ministry declined the invitation.', 'The ministry had no immediate neighbours.'],
  },
  {
    kind: 'omission',
    name: 'stays-silent',
    pattern: [
      '{by: actor} @ignore {action: clause}',
      '{by: actor} [be | been | is | are | was | were | been | remain | remains | remained | stayed | stay | kept | fell | went] (conspicuously | noticeably | largely | strangely) [silent | quiet | mute | passive | inactive]',
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
    pattern: [
      '{by: actor} [take | takes | took | taken | done | did | does | made | make | shown | shows | offered | give | gives | gave | given | provided | issued] [little | few | scant | insufficient | nothing] {action: clause}',
      '{by: actor} [take | takes | took | taken | done | did | does | made | make | makes | shown | shows | offered | give | gives | gave | given | provided | issued] no (further | public | formal | real | clear) [action | steps | measures | stand | position | responsibility | reply | response | answer | mention | reference | explanation | comment | sign | indication | interest | effort | progress | account | notice | heed | apology | justification | evidence] ({action: clause})',
      '{by: actor} [say | says | said | done | did | does] [little | nothing | precious little | not a word | next to nothing] ({action: clause})',
    ],
    base: 0.75,
    finds: [
      '[[by The agency] has taken little [action action against the mine]].',
      '[[by The board] has said little].',
      '[[by The ministry] gave no reply].',
    ],
    skips: ['The walk took no time.', 'It takes no money from any government.'],
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
    name: 'stops-short-of',
    pattern: [
      '{by: actor} [stop short of | stops short of | stopped short of | shied away from | refrained from | balked at] {action: things}',
      '{by: actor} [would not | will not | will neither] (even) [say | comment | answer | respond | explain | confirm | disclose | discuss | reveal | meet] ({action: clause})',
      '{by: actor} [was | were | is | are | been] (conspicuously | notably | again) absent {action: clause}',
      '{by: actor} [@mention/negated] ({action: clause})',
      '{by: actor} [has been slow | have been slow | was slow | were slow | is slow | are slow | is reluctant | are reluctant | has been reluctant | have been reluctant | was reluctant | were reluctant | is unwilling | was unwilling | has been unwilling] to {action: verb phrase}',
    ],
    base: 0.7,
    finds: [
      '[[by The bishops] stopped short of [action condemning the law]].',
      '[[by Officials] would not say [action where she was]].',
      '[[by Norway] was absent [action from the list of signatories]].',
      '[[by The statement] does not mention [action the prisoners]].',
      '[[by The ministry] has been slow to [action publish the lists]].',
    ],
    skips: ['The rain would not stop.', 'The pupils were absent on Monday.'],
  },
  {
    kind: 'omission',
    name: 'was-never-done',
    pattern: [
      '{subject: subject} [@due/passive/negated] ({action: clause})',
      '{subject: subject} [@mention/passive/negated] ({action: clause})',
      '[no] [revision | amendment | reform | change | changes | steps | measures | evidence | details | data | information | agreement | election | elections | investigation | inquiry | enquiry | probe | action | charges | arrests | progress | envoy | report | explanation | apology | compensation | answer | reply | response | trial | date] [has | have | had | was | were] (yet) (ever) (been) {action: clause}',
      'there [has | had | have] (still) been no (full) (independent) (credible) [investigation | inquiry | enquiry | action | progress | explanation | apology | compensation | answer | reply | response | accountability | justice] ({action: clause})',
    ],
    base: 0.65,
    finds: [
      '[The report was never published].',
      '[The fate of the sailors was not mentioned [action at the summit]].',
      '[No inquiry has been [action opened]].',
      '[There has been no response [action from the ministry]].',
    ],
    skips: ['The bridge has not been painted.', 'There was no answer in the book.'],
  },
  {
    kind: 'omission',
    name: 'no-one-has-been',
    pattern:
      '[no one has | nobody has | no one was | nobody was | no one had | none have | none has | nothing has | not a single | not one] ([official | officer | soldier | policeman | suspect | perpetrator | commander | minister]) (has) (was) (yet) (ever) (been) {action: clause}',
    needs: 'done',
    base: 0.65,
    finds: [
      '[No one has been [action held to account for the flood]].',
      '[Not a single officer has been [action charged]].',
    ],
    skips: ['No one has seen the fox.', 'Not a single apple was eaten.'],
  },
  {
    kind: 'omission',
    name: 'goes-unanswered',
    pattern:
      '{subject: subject} [went unanswered | gone unanswered | remains unanswered | remain unanswered | remained unanswered | went unpunished | gone unpunished | go unpunished | remain unpunished | remains unpunished | went unheeded | gone unheeded | remains unimplemented | remain unimplemented | was ignored | were ignored | been ignored | gone unimplemented | never materialised | never materialized | never seen the light of day | never came | never been held]',
    base: 0.65,
    finds: ['[The letters of the families went unanswered].'],
    skips: ['The question was answered.'],
  },
  {
    kind: 'omission',
    name: 'received-no-answer',
    pattern: [
      '{subject: speaker} [did not receive | has not received | have not received | had not received] [a | any] [reply | response | answer | explanation] ({clause})',
      '{by: actor} [drag | drags | dragged | is dragging | are dragging | has dragged | have dragged | had dragged] [its | their | his | her] feet ({clause})',
      '{subject: speaker} [have received | has received | had received | received | have had | has had | got | have got] no [reply | response | answer | information | explanation | word | news] ({clause})',
    ],
    base: 0.65,
    finds: [
      '[The families have received no reply].',
      '[The families did not receive a response].',
      '[[by The ministry] has dragged its feet].',
    ],
    skips: ['The families have received no parcel.', 'The letter received no stamp.'],
  },
  {
    kind: 'omission',
    name: 'stands-by',
    pattern: [
      '{by: actor} [stood by | stand by | stands by | stood aside | looked on] [as | while | when] {clause}',
      '{by: actor} [looked away | look away | looks away | stood idly by | turned a blind eye | turn a blind eye | turns a blind eye] ({clause})',
    ],
    base: 0.65,
    finds: ['[[by The police] stood by as the mob attacked].'],
    skips: ['The police stood by the mayor.'],
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
      '{by: possessor} [failure | refusal | lack | inaction | unwillingness | inability | reluctance | silence] [to | of | on | over | about] {action: clause}',
    base: 0.65,
    finds: [
      'The report blames [its failure to [action warn the villages]].',
      '[[by Oslo]’s silence on [action the matter]] is striking.',
    ],
    skips: ['It was a failure of the pump.'],
  },
  {
    kind: 'omission',
    name: 'is-slow-to',
    pattern:
      '{by: actor} [is | are | was | were | has been | have been | had been] (very) (too) (painfully) [slow | reluctant | unwilling | loath | hesitant] to {action: verb phrase}',
    base: 0.65,
    finds: ['[[by Norway] had been slow to [action sanction the owners]].'],
    skips: ['The tortoise was slow to wake.', 'Norway was quick to sanction the owners.'],
  },
  {
    kind: 'omission',
    name: 'nor-has-it',
    pattern: [
      '[nor | neither] [has | have | had | did] {by: actor} {action: clause}',
      'why [has | have | had | did] {by: actor} (still) (yet) not {action: clause}',
    ],
    base: 0.65,
    finds: ['The ministry has not met them, [nor has [by it] [action replied to their letters]].'],
    skips: ['Neither the cook nor the guest came.'],
  },
  {
    kind: 'omission',
    name: 'never-came',
    pattern:
      '{subject: subject} never [arrived | came | materialised | materialized | happened | followed | appeared | began | took place] ({clause})',
    needs: 'voiced',
    base: 0.6,
    finds: ['“[The visas never arrived],” the envoy said.'],
    skips: ['“The rain stopped,” the envoy said.'],
  },
  {
    kind: 'omission',
    name: 'promised-never-came',
    pattern:
      '[the promised | the planned | a promised | the long-promised] {subject: noun phrase} [never happened | never took place | never came | never materialised | never materialized | did not happen | did not take place | has not taken place | has not materialised | has not materialized | has yet to happen] ({clause})',
    base: 0.65,
    finds: ['[The promised inquiry never took place].', '[The planned visit has not materialised].'],
    skips: ['The inquiry took place as planned.', 'The promised rain came.'],
  },
  {
    kind: 'omission',
    name: 'no-one-in-charge-has',
    pattern:
      '[no | not one | not a single] {by: actor} [has | have] (yet) (ever) (publicly) (so far) [met | visited | answered | replied | responded | apologised | apologized | raised | acknowledged | explained | condemned | received | resigned | spoken | ratified | signed] ({action: clause})',
    base: 0.65,
    finds: [
      '[Not one [by minister] has met [action the families]].',
      '[No [by government] has ever apologised].',
    ],
    skips: ['No guest has met the cook.', 'Every minister has met the families.'],
  },
  {
    kind: 'omission',
    name: 'is-still-awaited',
    pattern:
      '{subject: subject} [is | are] still [awaited | outstanding | pending | overdue | missing] ({clause})',
    base: 0.55,
    finds: ['[The report is still awaited].'],
    skips: ['The lake is still blue.'],
  },
]
