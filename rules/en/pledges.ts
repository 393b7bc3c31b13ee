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
    pattern: [
      "{by: speaker} [will | shall | 'll | wo] {action: verb phrase}",
      '{by: speaker} [am going to | is going to | are going to] {action: verb phrase}',
    ],
    needs: 'own',
    base: 0.75,
    finds: [
      '[[by We] will [action publish the list in May]].',
      '[[by We] won’t [action close the port]].',
      '[[by We] are going to [action open the archives]].',
    ],
    skips: [
      'The storm will reach the coast.',
      'They will see that it rains.',
      '“He will not survive,” said Anna Holm.',
    ],
  },
  {
    kind: 'pledge',
    name: 'public-actor-will',
    pattern: '{by: actor} [will | shall] {action: verb phrase}',
    needs: 'unsigned',
    base: 0.55,
    finds: [
      '[[by The government of Norway] will [action provide shelter for the sailors]].',
      '[[by The ministry] will [action repair the northern dykes]].',
    ],
    skips: [
      'The government will fall.',
      'The hospital will provide shelter.',
      'Analysts said that the government would provide shelter.',
      'The union said that the government will provide shelter.',
    ],
  },
  {
    kind: 'pledge',
    name: 'commits-money',
    pattern:
      '{by: speaker} [committed | has committed | have committed | allocated | has allocated | have allocated | is investing | are investing | will invest | is giving | are giving | will give] {action: things}',
    needs: 'counted',
    base: 0.65,
    finds: ['[[by Norway] has committed [action 20 million dollars to demining]].'],
    skips: ['Norway committed a crime.', 'The tree will give shade.'],
  },
  {
    kind: 'pledge',
    name: 'is-committed-to',
    pattern: [
      '{by: speaker} [are | is | am | remain | remains | remained | stand | stands | stood] [committed | determined | resolved | ready | prepared | pledged] to {action: verb phrase}',
      '{by: actor} [reserve | reserves | reserved] the right to {action: verb phrase}',
      '{by: speaker} [are | is | am | remain | remains] united in [our | their | its] [resolve | determination | commitment] to {action: verb phrase}',
    ],
    base: 0.75,
    finds: [
      '[[by The agency] stands ready to [action send inspectors]].',
      '[[by Malta] reserved the right to [action expel the envoys]].',
    ],
    skips: ['The bridge is ready to open.'],
  },
  {
    kind: 'pledge',
    name: 'promises-something',
    pattern: [
      '{by: speaker} @promise {action: things}',
      '{by: speaker} @commit to {action: things}',
      '{by: speaker} [earmarked | has earmarked | set aside | has set aside | will provide | will contribute] {action: things}',
      '{by: speaker} [am | is | are | remain | remains] (fully | deeply | firmly | strongly) [committed | dedicated] to {action: things}',
    ],
    needs: 'promised',
    base: 0.75,
    finds: [
      '[[by Norway] pledged [action 5 million euros for the clinics]].',
      '[[by The minister] promised [action a full inquiry]].',
      '[[by Norway] has set aside [action 20 million dollars for demining]].',
      '[[by The ministry] is committed to [action supporting the museums]].',
    ],
    skips: [
      'The pledge was read aloud.',
      'He promised her the moon.',
      'We do not commit to closing the port.',
    ],
  },
  {
    kind: 'pledge',
    name: 'says-it-would',
    pattern: [
      '{by: speaker} @say (that) {who: speaker} [will | would] {action: verb phrase}',
      '{by: speaker} [tell | tells | told | assured] {noun phrase} that {who: speaker} [will | would] {action: verb phrase}',
    ],
    needs: 'self',
    base: 0.65,
    finds: [
      '[[by The mayor] said that she would [action reopen the library]].',
      '[[by The envoy] told the families that her government would [action pay for the burial]].',
    ],
    skips: [
      'Analysts said the mayor would win.',
      'The mayor said that he would lose.',
      'He said it would rain.',
    ],
  },
  {
    kind: 'pledge',
    name: 'says-it-would-be-done',
    pattern: [
      '{by: speaker} [@say | @assure] (that) {subject} [will be | would be] (also) (soon) [@provide/part] ({clause})',
      '{by: speaker} [tell | tells | told | assure | assures | assured | inform | informs | informed] {to: noun phrase} that {subject} [will be | would be] [@provide/part] ({clause})',
    ],
    needs: 'rules',
    base: 0.65,
    finds: ['[[by The government] said that the law would be repealed in May].'],
    skips: ['The union said that the law would be repealed.'],
  },
  {
    kind: 'pledge',
    name: 'says-it-is-ready',
    pattern:
      '{by: speaker} @say (that) {who: speaker} [is | are | was | were | stood | stands | remains | remained] [ready | prepared | willing | determined | committed | resolved] to {action: verb phrase}',
    needs: 'self',
    base: 0.65,
    finds: ['[[by The mayor] said that she was ready to [action meet the nurses]].'],
    skips: ['The mayor said that the bridge was ready to open.'],
  },
  {
    kind: 'pledge',
    name: 'gives-word',
    pattern: [
      '{by: speaker} @make [a | an | the | his | her | its | their | our] (firm) (clear) (new) (public) (solemn) (written) [commitment | pledge | promise | undertaking | vow] [to | of | that | not] {action: clause}',
      '[you have my word | you have our word] [that | :] {action: clause}',
    ],
    base: 0.7,
    finds: [
      '[[by The king] made a firm commitment to [action visit the camp]].',
      '[[by The bishop] gave an undertaking that [action the school would stay open]].',
      '[You have my word that [action the school will stay open]].',
    ],
    skips: ['He made a promise.', 'The king did not make a commitment to visit.'],
  },
  {
    kind: 'pledge',
    name: 'declares-readiness',
    pattern:
      '{by: speaker} [reaffirm | reaffirms | reaffirmed | reiterate | reiterates | reiterated | restate | restates | restated | underline | underlines | underlined | express | expresses | expressed | confirm | confirms | confirmed | declare | declares | declared | stress | stresses | stressed | signal | signals | signalled | signaled | state | states | stated | announce | announces | announced | voice | voices | voiced] (also) [its | their | his | her] (strong) (firm) (full) (continued) (shared) (joint) (longstanding) [commitment | readiness | willingness | determination | resolve | intention | intent] [to | of] {action: clause}',
    base: 0.7,
    finds: [
      '[[by The two states] reaffirmed their commitment to [action a peaceful settlement]].',
      '[[by Malta] has signalled its intention to [action join the treaty]].',
    ],
    skips: ['The report praised their commitment to the lake.', 'She expressed her love of the lake.'],
  },
  {
    kind: 'pledge',
    name: 'will-be-done',
    pattern: '{subject: subject} [@provide/passive] ({action: clause})',
    needs: 'ours',
    base: 0.6,
    finds: ['“[A fund will be set up [action for the widows]],” said Minister Anna Holm.'],
    skips: [
      'A fund will be set up for the widows.',
      '“The harbour will be flooded,” said Minister Anna Holm.',
    ],
  },
  {
    kind: 'pledge',
    name: 'promises-that',
    pattern: [
      '{by: speaker} [@vow | @assure] ({to: noun phrase}) that {action: clause}',
      '{by: speaker} [give | gives | gave | given | offered] ({to: actor}) [assurances | an assurance | his word | her word | their word | its word | guarantees] that {action: clause}',
    ],
    base: 0.7,
    finds: [
      '[[by The minister] vowed that [action those responsible would be punished]].',
      '[[by The king] gave his word that [action no one would be harmed]].',
    ],
    skips: ['The minister did not promise that it would be done.'],
  },
  {
    kind: 'pledge',
    name: 'his-pledge',
    pattern: [
      '{by: possessor} [pledge | pledges | promise | promises | vow | undertaking] [to | not | of | that] {action: clause}',
      '[his | her | its | their | our | your | my] [commitment | commitments | resolve | determination] to {action: verb phrase}',
      '[our | my] [commitment | commitments | resolve | determination] to {action: clause}',
      '[assurance | assurances | guarantee | guarantees] (given) (made) (offered) [by | from] {by: actor} that {action: clause}',
      '[pledge | pledges | promise | promises | commitment | commitments | undertaking] (made) (given) [by | from] {by: actor} to {action: clause}',
    ],
    base: 0.7,
    finds: [
      'He recalled [her promise to [action visit the camp]].',
      'It recalled [the promise by [by the council] to [action clean the lake]].',
      '[[by The government]’s promise of [action an inquiry]] was not kept.',
    ],
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
      '{by: speaker} @announce (a) (an) (new) (additional) [contribution | contributions | funding | grant | grants | support] of {action: clause}',
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
  {
    kind: 'pledge',
    name: 'has-decided-to',
    pattern:
      '{by: actor} [has decided | have decided | has resolved | have resolved | has agreed | have agreed | has chosen | have chosen | has opted | have opted] to {action: verb phrase}',
    base: 0.65,
    finds: ['[[by Malta] has decided to [action open its archives]].'],
    skips: ['Malta has not decided to open its archives.', 'The storm has decided to stay.'],
  },
  {
    kind: 'pledge',
    name: 'will-not-hesitate',
    pattern: '{by: actor} [will | would | shall] not hesitate to {action: verb phrase}',
    base: 0.7,
    finds: ['[[by The union] will not hesitate to [action go to court]].'],
    skips: ['The union hesitates to go to court.'],
  },
  {
    kind: 'pledge',
    name: 'is-promised',
    pattern:
      '{to: actor} [was | were | has been | have been | had been] [promised | guaranteed] {action: things}',
    implied: 'nobody',
    base: 0.65,
    finds: ['[[to The families] were promised [action access to the files]].'],
    skips: ['The land was promised in a dream.'],
  },
  {
    kind: 'pledge',
    name: 'pledge-that-was-given',
    pattern:
      '[pledge | promise | commitment | assurance | undertaking] (that) {by: actor} [gave | made | has given | has made | had given | had made] ({to: noun phrase}) ({clause})',
    base: 0.65,
    finds: ['Keep the [pledge that [by the mayor] gave us in 2005].'],
    skips: ['The promise was empty.'],
  },
  {
    kind: 'pledge',
    name: 'will-not-rest',
    pattern: '{by: actor} will not [rest | relent | give up] until {action: clause}',
    base: 0.7,
    finds: ['[[by The union] will not rest until [action the crew is free]].'],
    skips: ['The union rests on Sundays.'],
  },
  {
    kind: 'pledge',
    name: 'was-told-it-would',
    pattern:
      '[was told | were told | been told | was assured | were assured | been assured | was informed | were informed | been informed | received assurances | received an assurance | received the reply] (by {noun phrase}) that {by: actor} [will | would] {action: verb phrase}',
    base: 0.65,
    finds: ['The widow [was told that [by the ministry] would [action reopen the file]].'],
    skips: ['The widow was told that the bus would be late.'],
  },
]
