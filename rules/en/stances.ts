/** How English takes a position on somebody's doings. */
import type { Rule } from '../../src/find/rule.ts'

const be =
  "is | are | am | was | were | remain | remains | remained | continue to be | continues to be | have been | has been | feel | feels | felt | 'm | 're"

/** What is judged bad, as an adjective or a noun; what is judged good. */
const blame =
  'unacceptable | intolerable | deplorable | shameful | inexcusable | unjustifiable | unjustified | outrageous | unconscionable | reprehensible | disgraceful | appalling | abhorrent | despicable | illegal | unlawful | arbitrary | unjust | unfair | baseless | unfounded | groundless | illegitimate | disproportionate | discriminatory | draconian | repressive | cruel | inhumane | barbaric | racist | undemocratic | unconstitutional | irresponsible | reckless | cowardly | baffling | chilling | sickening | laughable | absurd | nonsensical | indefensible | cynical | hypocritical | heartbreaking | scandalous | grotesque | hollow | biased | false | politically motivated | politicised | politicized | wrong | absurd | ridiculous | excessive | inadequate | insufficient | dangerous | alarming | disturbing | troubling | worrying | shocking | oppression | persecution | lies | propaganda | blackmail | interference | genocide | terrorism | one of the worst | agents | terrorists | criminals | traitors | extremists | puppets | mercenaries | liars | thugs | infamous | vague | hasty | the wrong decision | concerning | unwarranted | heinous | egregious | senseless | horrific | horrifying | brutal | inhuman | degrading | callous | counterproductive | misguided | short-sighted | unhelpful | regrettable | lamentable | incomprehensible | inconceivable | unthinkable | bogus | trumped-up | spurious | fabricated | flawed | punitive | retaliatory | vindictive | inexplicable | incompatible | malicious | abusive | coercive | null and void | out of the question | beyond the pale | complicit | tantamount to'
const blot =
  'whitewash | cover-up | sham | show trial | witch-hunt | power grab | land grab | sham | farce | travesty | disgrace | outrage | affront | mockery | insult | stain | scandal | betrayal | slap in the face | smear | stitch-up | setback | miscarriage | pretext | disservice | assault | attack | blow | threat | violation | breach | crime | mistake | provocation | tragedy | abuse | witch-hunt | witch hunt | lie | fabrication | injustice | failure | death sentence | dark day | step backward | step backwards | step back | attempt | denial | act of | flagrant | blatant | gross | serious breach | charade | sham trial | kangaroo court | manoeuvre | maneuver | ploy | stunt | nonsense | hypocrisy | double standard | double standards | cause for concern | matter of concern | matter of grave concern | source of concern | source of deep concern | wake-up call | warning sign | red line | line in the sand | disaster | catastrophe | humiliation | aberration | travesty of justice | black mark'
const merit =
  'courageous | brave | heroic | historic | exemplary | commendable | admirable | welcome | right | correct | proper | just | legitimate | necessary | fair | positive | encouraging | long overdue | well deserved'
const boon =
  'hero | heroes | victory | breakthrough | milestone | inspiration | step forward | step in the right direction | welcome step | positive step | monumental step | landmark | triumph | beacon | relief | long-awaited | great step | important step | historic step'
const voices =
  'express | expresses | expressed | expressing | voice | voices | voiced | voicing | raise | raises | raised | raising | share | shares | shared | register | registers | registered | convey | conveys | conveyed | reiterate | reiterates | reiterated | reaffirm | reaffirms | reaffirmed | restate | restates | restated | repeat | repeats | repeated | renew | renews | renewed | declare | declares | declared | underline | underlines | underlined | signal | signals | signalled | signaled | note | notes | noted | state | states | stated | put on record | places on record | placed on record'
const very =
  'deep | deepest | grave | gravest | serious | strong | strongest | profound | utmost | great | extreme | growing | mounting | increasing | particular | firm | utter | resolute | categorical | vehement | sharp | continued | continuing | unequivocal | total | complete | full | unreserved | fierce | robust | severe | principled | long-standing | heartfelt | sincere | genuine | considerable | significant | shared | collective | absolute | unwavering | unshakeable | steadfast | warm | warmest'
/** Wrongs that need no article: "constitutes interference". */
const wrong =
  'interference | meddling | reprisal | reprisals | retaliation | intimidation | harassment | repression | persecution | aggression | discrimination | censorship | torture | hostage-taking | collective punishment | forced labour | forced labor | genocide | apartheid | crimes against humanity | war crimes | violations | grave violations | serious violations'
/** What leads a noun of blame. */
const an =
  'a | an | another | yet another | the latest | nothing but | nothing but a | nothing but an | nothing less than | nothing less than a | nothing less than an | nothing short of | nothing short of a | just another | simply a | part of a'
const degrees =
  '(very) (clear) (direct) (new) (major) (serious) (grave) (complete) (shameful) (clear) (flagrant) (blatant) (gross) (cynical) (further) (huge) (heavy) (long-awaited and)'

export const stances: Rule<'stance'>[] = [
  {
    kind: 'stance',
    name: 'condemns',
    pattern: '{by: speaker} @condemn {about: clause}',
    gives: { position: 'criticises' },
    base: 0.85,
    finds: [
      '[[by The union] condemned [about the dismissal of the nurses]].',
      '[Gravely deplores [about the closure of the ward]];',
    ],
    skips: ['The house was condemned in May.', 'The union did not condemn the dismissal.'],
  },
  {
    kind: 'stance',
    name: 'accuses',
    pattern: [
      '{by: speaker} @accuse {toward: actor} of {about: clause}',
      '{by: speaker} @accuseof {toward: noun phrase} of {about: clause}',
    ],
    gives: { position: 'criticises' },
    base: 0.85,
    finds: ['[[by The union] accused [toward the ministry] of [about hiding the figures]].'],
    skips: ['The ministry was founded in May.', 'Malta has been accused by its guilds of delay.'],
  },
  {
    kind: 'stance',
    name: 'calls-it-bad',
    pattern: [
      `{by: speaker} [@label] {about: noun phrase} (as) (to be) (“) (") [${an}] ${degrees} [${blot}] ({clause})`,
      `{by: speaker} [@label] {about: noun phrase} (as) (to be) (“) (") [${blame} | serious | grave] ({clause})`,
    ],
    gives: { position: 'criticises' },
    base: 0.75,
    finds: [
      '[[by The union] called [about the vote] a sham].',
      '[[by The doctors] described [about the law] as “a clear attack on patients]”.',
      '[[by Oslo] considers [about the arrest] to be arbitrary].',
    ],
    skips: ['The union called the vote a success.', 'The doctors called the nurses.'],
  },
  {
    kind: 'stance',
    name: 'calls-it-good',
    pattern: [
      `{by: speaker} [@label] {about: noun phrase} (as) (to be) (“) (") [a | an] ${degrees} [${boon}] ({clause})`,
      `{by: speaker} [@label] {about: noun phrase} (as) (to be) (“) (") [${merit}] ({clause})`,
    ],
    gives: { position: 'supports' },
    base: 0.7,
    finds: ['[[by The union] hailed [about the vote] as a victory for nurses].'],
    skips: ['The union called the vote a year ago.'],
  },
  {
    kind: 'stance',
    name: 'says-it-is-bad',
    pattern: [
      `{by: speaker} [@hold] (that) {about: subject} [is | are | was | were | be | amounts to | amounted to | constitutes | constituted] [${an}] ${degrees} [${blot}] ({clause})`,
      `{by: speaker} [@hold] (that) {about: subject} [is | are | was | were | be] [${blame}] ({clause})`,
      `{by: speaker} [@hold] (that) {about: subject} [amounts to | amounted to | amount to | constitutes | constituted | constitute] ${degrees} [${wrong} | ${blot}] ({clause})`,
      `{by: speaker} [consider | considers | considered | deem | deems | deemed | believe | believes | believed | find | finds | found | judge | judges] {about: noun phrase} to be (a | an) ${degrees} [${blame} | ${blot} | contrary to | in breach of | in violation of] ({clause})`,
    ],
    gives: { position: 'criticises' },
    base: 0.7,
    finds: [
      '[[by The experts] found that [about the arrest] was arbitrary].',
      '[[by Malta] said [about the raid] constituted serious interference].',
      '[[by Malta] considers [about the verdict] to be contrary to the treaty].',
    ],
    skips: ['The experts said that the bridge was old.', 'Malta considers the verdict to be final.'],
  },
  {
    kind: 'stance',
    name: 'says-it-is-good',
    pattern: [
      `{by: speaker} [@hold] (that) {about: subject} [is | are | was | were | be] [a | an] ${degrees} [${boon}] ({clause})`,
      `{by: speaker} [@hold] (that) {about: subject} [is | are | was | were | be] [${merit}] ({clause})`,
    ],
    gives: { position: 'supports' },
    base: 0.6,
    finds: ['[[by The mayor] said that [about the arrest] was proper].'],
    skips: ['The mayor said that the bridge was long.'],
  },
  {
    kind: 'stance',
    name: 'throws-weight-behind',
    pattern:
      '{by: speaker} [throw | throws | threw | has thrown | have thrown | put | has put | have put] (its | their | his | her | our) (full) (whole) [weight behind | support behind] {about: clause}',
    gives: { position: 'supports' },
    base: 0.75,
    finds: ['[[by Norway] has thrown its weight behind [about the proposal]].'],
    skips: ['The crane put its weight on the quay.'],
  },
  {
    kind: 'stance',
    name: 'follows-with-concern',
    pattern:
      '{by: speaker} [is following | are following | follow | follows | is watching | are watching | view | views | regard | regards | watched | viewed | followed] {about: noun phrase} with (deep | grave | great | serious | profound | growing | utmost | extreme | increasing | particular | much) [concern | alarm | dismay | regret | anxiety | unease | apprehension] ({clause})',
    gives: { position: 'criticises' },
    base: 0.75,
    finds: ['[[by Norway] is following [about events in Tuva] with growing concern].'],
    skips: ['She is following the road with her sister.'],
  },
  {
    kind: 'stance',
    name: 'notes-with-concern',
    pattern:
      '{by: speaker} [note | notes | noted | noting | take note | takes note | took note | taking note | view | views | viewed | learn | learns | learned | learnt | follow | follows | followed | following | observe | observes | observed | watch | watches | receive | received | see | sees | hear | heard] with (deep | grave | great | serious | profound | growing | utmost | extreme | increasing | particular | much) [concern | alarm | dismay | regret | sadness | shock | sorrow | consternation | disappointment | unease | horror | indignation | disbelief | apprehension] {about: clause}',
    gives: { position: 'criticises' },
    base: 0.8,
    finds: ['[[by The Council] notes with grave concern [about the closure of the ports]].'],
    skips: ['The Council notes that the session is closed.', 'She watched with her sister as it burned.'],
  },
  {
    kind: 'stance',
    name: 'notes-with-satisfaction',
    pattern:
      '{by: speaker} [note | notes | noted | noting | take note | takes note | view | views | learn | learned | receive | received | observe | observes] with (great | deep | much | particular) [satisfaction | appreciation | pleasure | gratitude | joy | approval | pride | relief] {about: clause}',
    gives: { position: 'supports' },
    base: 0.8,
    finds: ['[[by The Council] notes with appreciation [about the report of the board]].'],
    skips: ['The Council takes note of the report.'],
  },
  {
    kind: 'stance',
    name: 'has-no-place',
    pattern: [
      '{subject} [has | have] no place in {clause}',
      '{subject} [flies in the face of | fly in the face of | runs counter to | run counter to | makes a mockery of | make a mockery of | is at odds with | are at odds with | is incompatible with | are incompatible with | is contrary to | are contrary to | is inconsistent with | falls short of | fall short of | tramples on | trample on | is in breach of | are in breach of | is in violation of | are in violation of | violates | violate | sends a chilling message | send a chilling message] ({clause})',
    ],
    needs: 'voiced',
    gives: { position: 'criticises' },
    base: 0.65,
    finds: [
      '“[Such a law has no place in our time],” said Anna Holm.',
      '“[The verdict is contrary to the constitution],” said Anna Holm.',
    ],
    skips: ['The lamp has no place in the plan.', 'The result falls short of ten.'],
  },
  {
    kind: 'stance',
    name: 'seeks-to-silence',
    pattern: [
      '{toward: actor} [is | are] (desperate | determined | bent on | trying | seeking | attempting | hell-bent on | out) [to silence | to crush | to muzzle | to gag | to intimidate | to punish | to stifle | to suppress | to smother | to cover up | to whitewash | to erase | to divert attention | silencing | crushing | punishing | erasing] ({clause})',
      '{toward: actor} [is | are] [committing | waging | destroying | persecuting | trampling | gutting | dismantling | betraying | abandoning | failing] {about: clause}',
    ],
    needs: 'voiced',
    gives: { position: 'criticises' },
    base: 0.65,
    finds: [
      '“[[toward The government] is desperate to silence its critics],” said Anna Holm.',
      '“[[toward The party] is committing [about a crime]],” said Anna Holm.',
    ],
    skips: [
      'The government is trying to silence its critics.',
      '“The sea is destroying the pier,” said Anna Holm.',
    ],
  },
  {
    kind: 'stance',
    name: 'keeps-its-distance',
    pattern: [
      '{by: speaker} [distances itself | distance themselves | distanced itself | distanced himself | distanced herself | distanced themselves | dissociates itself | dissociated itself | dissociated himself] from {about: clause}',
      `{by: speaker} [${be}] [up in arms | at loggerheads | at odds | in revolt] (with | over | about | against) {about: clause}`,
      '{by: speaker} [takes a dim view of | take a dim view of | took a dim view of | hit out at | hits out at | hit back at | railed against | rails against | rail against | bridled at | pours scorn on | poured scorn on | cast doubt on | casts doubt on | has cast doubt on] {about: clause}',
      '{by: speaker} [voiced | voices | voice | raised | raises | expressed | expresses | harbours | has] (serious | grave | strong | deep) [doubts | misgivings | reservations | objections | scepticism | skepticism] [about | over | as to | on | at] {about: clause}',
      '{by: speaker} [lodged | lodges | lodge | filed | made | has lodged] (a | an) (formal | strong | solemn | official) [protest | protests | complaint] [over | about | against | at] {about: clause}',
      `{by: speaker} [is | are | was | were | remain | remains] [unconvinced | unpersuaded | not convinced | not persuaded | sceptical | skeptical | wary] [by | of | about] {about: clause}`,
    ],
    gives: { position: 'criticises' },
    base: 0.7,
    finds: [
      '[[by The academy] distanced itself from [about the minister’s remarks]].',
      '[[by The envoy] voiced doubts about [about the trial]].',
      '[[by Norway] lodged a protest over [about the visit]].',
      '[[by The committee] is unconvinced by [about the explanation]].',
    ],
    skips: ['The ship distanced itself from the shore.', 'The tenant raised doubts.'],
  },
  {
    kind: 'stance',
    name: 'which-one-regrets',
    pattern: '[which | whom] {by: speaker} [@condemn]',
    gives: { position: 'criticises' },
    base: 0.65,
    finds: ['The ministry closed the embassy, [which [by we] deplore].'],
    skips: ['The embassy, which we opened, is closed.'],
  },
  {
    kind: 'stance',
    name: 'holds-responsible',
    pattern: [
      '{by: speaker} [hold | holds | held] {toward: actor} (fully | directly | personally) [responsible | accountable] for {about: clause}',
      '{by: speaker} [@blame] {toward: actor} for {about: clause}',
      '{by: speaker} [@blame] {about: noun phrase} on {toward: actor}',
      '{by: speaker} [point the finger at | points the finger at | pointed the finger at] {toward: actor} ({clause})',
    ],
    gives: { position: 'criticises' },
    base: 0.8,
    finds: [
      '[[by The families] hold [toward the ministry] responsible for [about the flood]].',
      '[[by The families] blamed [toward the ministry] for [about the flood]].',
    ],
    skips: ['The ministry is responsible for ports.'],
  },
  {
    kind: 'stance',
    name: 'stands-with',
    pattern: [
      '{by: speaker} [is in solidarity with | are in solidarity with | stand in solidarity with | stands in solidarity with | stood in solidarity with | stand behind | stands behind | stand alongside | stands alongside | stand shoulder to shoulder with | stands shoulder to shoulder with | are on the side of | is on the side of] {about: clause}',
      '[our | my | their] (deepest) (heartfelt) (sincere) [thoughts | hearts | sympathies | sympathy | condolences | solidarity | thanks | gratitude | admiration | support] [are | is | go | goes | remain] (out) [with | to] {about: clause}',
      '{by: speaker} [send | sends | sent | extend | extends | extended | offer | offers | convey | conveys] (his | her | its | their | our | my) (deepest) (heartfelt) (sincere) (warm) (full) [condolences | sympathies | sympathy | solidarity | thanks | gratitude | support | congratulations | best wishes] to {about: clause}',
    ],
    gives: { position: 'supports' },
    base: 0.75,
    finds: [
      '[[by We] stand in solidarity with [about the dockers]].',
      '[Our thoughts are with [about the families of the crew]].',
    ],
    skips: ['The tower stands behind the church.', 'Their thoughts turned to home.'],
  },
  {
    kind: 'stance',
    name: 'is-right-to',
    pattern: '{toward: actor} [is | are | was | were] (absolutely) (quite) [right] [to] {about: clause}',
    gives: { position: 'supports' },
    needs: 'voiced',
    base: 0.6,
    finds: ['“[[toward The mayor] was right to [about close the port]],” said Anna Holm.'],
    skips: ['Turn right to reach the port.'],
  },
  {
    kind: 'stance',
    name: 'is-wrong-to',
    pattern:
      '{toward: actor} [is | are | was | were] (absolutely) (quite) (badly) [wrong] [to | in] {about: clause}',
    gives: { position: 'criticises' },
    needs: 'voiced',
    base: 0.6,
    finds: ['“[[toward The mayor] was wrong to [about close the port]],” said Anna Holm.'],
    skips: ['The answer is wrong.'],
  },
  {
    kind: 'stance',
    name: 'rejects',
    pattern: ['{by: speaker} @reject {about: clause}', '{by: speaker} [@support/negated] {about: clause}'],
    gives: { position: 'opposes' },
    base: 0.75,
    finds: ['[[by The bishops] oppose [about the new quota]].'],
    skips: ['The dispute lasted a year.'],
  },
  {
    kind: 'stance',
    name: 'denies',
    pattern: [
      '{by: speaker} @deny {about: clause}',
      '[which | that | charges | allegations | claims] {by: speaker} [denies | deny | denied | has denied | have denied | rejects | has rejected | have rejected]',
      '{by: speaker} [pleaded | pleads | has pleaded | have pleaded] not guilty ({clause})',
    ],
    gives: { position: 'denies' },
    base: 0.75,
    finds: [
      '[[by The army] denied [about the bombing]].',
      'He faces a charge of arson, [which [by he] has denied].',
      '[[by The publisher] pleaded not guilty to fraud].',
    ],
    skips: ['The visa was denied in May.'],
  },
  {
    kind: 'stance',
    name: 'supports',
    pattern: '{by: speaker} @support {about: clause}',
    gives: { position: 'supports' },
    base: 0.7,
    finds: ['[[by Norway] supports [about the proposal]].'],
    skips: ['The pillars support the roof.'],
  },
  {
    kind: 'stance',
    name: 'praises',
    pattern: '{by: speaker} @praise {about: clause}',
    gives: { position: 'supports' },
    base: 0.85,
    finds: ['[[by We] welcome [about the release of the report]].'],
    skips: ['You are welcome.'],
  },
  {
    kind: 'stance',
    name: 'wishes-to-praise',
    pattern:
      "{by: speaker} [would like | 'd like | want | wants | wish | wishes | wished] to (also) (first) (sincerely) (warmly) (publicly) [thank | congratulate | commend | praise | applaud | salute | welcome | acknowledge | pay tribute to | express] {about: clause}",
    base: 0.85,
    gives: { position: 'supports' },
    needs: 'own',
    finds: ['[[by We] would like to thank [about the crew for its patience]].'],
    skips: ['Nobody wanted to thank the cook.'],
  },
  {
    kind: 'stance',
    name: 'finds-alarming',
    pattern:
      '{subject} [is | are | was | were | remain | remains] [deeply | extremely | gravely | profoundly | highly] [concerning | troubling | worrying | disturbing | alarming | shocking | regrettable | disappointing | distressing] ({clause})',
    base: 0.8,
    gives: { position: 'criticises' },
    finds: ['[The new fees are deeply troubling].'],
    skips: ['The road is deeply rutted.'],
  },
  {
    kind: 'stance',
    name: 'recognises-efforts',
    pattern:
      '{by: speaker} [recognise | recognises | recognised | recognize | recognizes | recognized | acknowledge | acknowledges | acknowledged] (the) (its | his | her | their | your) (ongoing | important | significant | positive | considerable | recent | continued | sincere) [efforts | progress | steps | contribution | contributions | achievements | leadership | courage | work | improvements | commitment] {about: clause}',
    base: 0.75,
    gives: { position: 'supports' },
    finds: ['[[by The envoy] recognised the progress [about made in reopening the archives]].'],
    skips: ['The envoy recognised the man at the door.'],
  },
  {
    kind: 'stance',
    name: 'is-concerned',
    pattern: `{by: speaker} [${be}] [concerned | alarmed | appalled | saddened | outraged | shocked | dismayed | disappointed | troubled | horrified | disturbed | worried | angered | disgusted | surprised | sorry | distressed | dejected | heartbroken | unhappy | frustrated | perturbed | furious | indignant] {about: clause}`,
    gives: { position: 'criticises' },
    base: 0.8,
    finds: ['[[by We] are deeply alarmed [about by the arrests]].'],
    skips: ['The parties concerned met.'],
  },
  {
    kind: 'stance',
    name: 'is-grateful',
    pattern: `{by: speaker} [${be}] [grateful | thankful | pleased | proud | delighted | encouraged | heartened | glad] {about: clause}`,
    gives: { position: 'supports' },
    base: 0.7,
    finds: ['[[by We] are grateful [about for the help of our partners]].'],
    skips: ['The weather is pleased to hold.'],
  },
  {
    kind: 'stance',
    name: 'is-against',
    pattern: `{by: speaker} [${be}] [opposed to | against | critical of | hostile to] {about: clause}`,
    gives: { position: 'opposes' },
    base: 0.75,
    finds: ['[[by The bishops] are opposed to [about the bill]].'],
    skips: ['The ladder is against the wall.'],
  },
  {
    kind: 'stance',
    name: 'is-for',
    pattern: `{by: speaker} [${be}] [in favour of | in favor of | supportive of | resolved in our support] {about: clause}`,
    gives: { position: 'supports' },
    base: 0.75,
    finds: ['[[by The bishops] are in favour of [about the bill]].'],
    skips: ['The wind is in our favour.'],
  },
  {
    kind: 'stance',
    name: 'expresses-concern',
    pattern: [
      `{by: speaker} [${voices}] (his | her | its | their | our | my | the) (“) (") (${very}) (and) (${very}) [concern | concerns | alarm | anger | outrage | regret | opposition | disappointment | dismay | complaints | indignation | criticism | condemnation | objection | objections | sadness | fears | shock | sorrow | horror | displeasure | dissatisfaction | disapproval | discontent | disgust | consternation | grief | frustration | exasperation | resentment | unease | revulsion | misgivings | apprehension] (and (${very}) [concern | alarm | dismay | opposition | regret | sorrow | condemnation | indignation]) (”) (") ({about: clause})`,
    ],
    gives: { position: 'criticises' },
    base: 0.8,
    finds: [
      '[[by The union] expressed its deep concern [about over the closures]].',
      '[[by Norway] reiterates its firm opposition [about to the quota]].',
      '[[by The mayors] voiced utter indignation and deep regret [about at the raid]].',
    ],
    skips: ['The line expresses a function of time.'],
  },
  {
    kind: 'stance',
    name: 'expresses-support',
    pattern: [
      `{by: speaker} [${voices} | assert | asserts | asserted | extend | extends | extended | pledge | pledges | pledged] (his | her | its | their | our | my | the) (${very}) (and) (${very}) [support | backing | endorsement | gratitude | solidarity | appreciation | thanks | admiration | satisfaction | approval | relief | delight] {about: clause}`,
      '{by: speaker} [assure | assures | assured] {noun phrase} of (his | her | its | their | our | my) (full) (complete) (unwavering) (continued) (and) (unwavering) [support | solidarity | backing] ({clause})',
    ],
    gives: { position: 'supports' },
    base: 0.8,
    finds: [
      '[[by The union] expressed its full support [about for the nurses]].',
      '[[by The guild] reiterates its unwavering solidarity [about with the weavers]].',
      '[[by The guild] assured the weavers of its full support].',
    ],
    skips: ['The pillars give support to the roof.'],
  },
  {
    kind: 'stance',
    name: 'is-unacceptable',
    pattern:
      '{subject} [is | are | was | were] (a | an) (direct | clear | wholly | completely) [unacceptable | intolerable | deplorable | shameful | inexcusable | unjustifiable | outrageous | unconscionable | reprehensible | disgraceful | appalling | abhorrent | despicable | disgrace | affront | outrage | mockery | violation | insult | stain | scandal] {about: clause}',
    gives: { position: 'criticises' },
    base: 0.65,
    finds: ['[The closure of the archive is unacceptable [about to us all]].'],
    skips: ['The closure of the archive is planned.'],
  },
  {
    kind: 'stance',
    name: 'is-unacceptable-bare',
    pattern:
      '{subject} [is | are | was | were] [unacceptable | intolerable | deplorable | shameful | inexcusable | unjustifiable | outrageous | unconscionable | reprehensible | disgraceful | appalling | abhorrent | despicable]',
    gives: { position: 'criticises' },
    base: 0.65,
    finds: ['[The closure of the archive is shameful].'],
    skips: ['The closure of the archive is planned.'],
  },
  {
    kind: 'stance',
    name: 'is-bad',
    pattern: [
      `{subject} [is | are | was | were | amounts to | amount to | constitutes | constitute] [${an}] ${degrees} [${blot}] ({clause})`,
      `{subject} [is | are | was | were | has been | have been] (both) [${blame}] ({clause})`,
      `{subject} [amounts to | amount to | constitutes | constitute] ${degrees} [${wrong}] ({clause})`,
      `{subject} [has been | have been] [${an}] ${degrees} [${blot}] ({clause})`,
    ],
    needs: 'voiced',
    gives: { position: 'criticises' },
    base: 0.6,
    finds: [
      '“[The arrest is a slap in the face of us all],” said Anna Holm.',
      '“[The law is vague],” said Anna Holm.',
    ],
    skips: ['The law is vague.', 'The charge is false.'],
  },
  {
    kind: 'stance',
    name: 'is-a-setback',
    pattern: [
      '{subject} [is | are | was | were | would be | amounts to | amounted to | represents] (nothing) (but) [a | an] (clear | new | major | serious | complete | shameful) [sham | farce | travesty | betrayal | setback | step backward | step backwards | step back | miscarriage | pretext | disservice | assault | whitewash | cover-up | show trial | witch-hunt | witch hunt | power grab | land grab | disgrace | slap in the face | dark day | lie | fabrication | injustice | provocation | attack on | blow to | threat to | denial of | breach of | violation of | recipe for] ({clause})',
      '{subject} [sets | set | would set] a (very | deeply) [dangerous | terrible | worrying | troubling | bad] precedent ({clause})',
      '{subject} [is | are | was | were | would be] not [acceptable | tolerable | justified | justifiable] ({clause})',
      'it [is | was | would be] [wrong | unacceptable | shameful | unconscionable | outrageous | regrettable | deplorable | disgraceful | intolerable | troubling | alarming | worrying | concerning | shocking | disturbing | appalling | unfortunate | unfair | unjust | inexcusable] [to | that | how] {clause}',
    ],
    gives: { position: 'criticises' },
    base: 0.65,
    finds: [
      '[The vote was a sham].',
      '[The new fee sets a dangerous precedent].',
      '[It is wrong to close a library in winter].',
      '[The delay is not acceptable].',
    ],
    skips: ['The vote was a long one.', 'The answer is wrong.'],
  },
  {
    kind: 'stance',
    name: 'it-is-heartening',
    pattern:
      'it [is | was] [encouraging | heartening | welcome | gratifying | reassuring | commendable] [to | that] {clause}',
    gives: { position: 'supports' },
    base: 0.6,
    finds: ['[It is very heartening that the archive has reopened].'],
    skips: ['It is likely that the archive has reopened.'],
  },
  {
    kind: 'stance',
    name: 'is-a-step-forward',
    pattern:
      '{subject} [is | are | was | were | would be | marks | represents] [a | an] (very | significant | major | important | positive | big | first | welcome) [step forward | step in the right direction | breakthrough | milestone | victory | welcome step | positive step] ({clause})',
    gives: { position: 'supports' },
    base: 0.6,
    finds: ['[The new library is an important step forward].'],
    skips: ['The first step is steep.'],
  },
  {
    kind: 'stance',
    name: 'is-an-inspiration',
    pattern:
      '{subject} [is | are] (an | a | the) [inspiration | inspiring | hero | heroes | right thing | exemplary | commendable | admirable | courageous]',
    gives: { position: 'supports' },
    base: 0.55,
    finds: ['[Her courage is an inspiration].'],
    skips: ['Her house is a ruin.'],
  },
  {
    kind: 'stance',
    name: 'warns-against',
    pattern:
      '{by: speaker} [warn | warns | warned | caution | cautions | cautioned] ({toward: actor}) against {about: clause}',
    gives: { position: 'opposes' },
    base: 0.75,
    finds: ['[[by The doctors] warn against [about closing the ward]].'],
    skips: ['The sign warns of ice.'],
  },
  {
    kind: 'stance',
    name: 'cannot-accept',
    pattern:
      '{by: speaker} [cannot | will not | must not] [accept | tolerate | facilitate | condone | be | ignore | support | allow | recognise | recognize] {about: clause}',
    gives: { position: 'opposes' },
    needs: 'own',
    base: 0.6,
    finds: ['[[by We] cannot accept [about this delay]].'],
    skips: ['The truck cannot support the load.'],
  },
  {
    kind: 'stance',
    name: 'does-not-recognise',
    pattern: '{by: speaker} [@recognise/negated] {about: clause}',
    gives: { position: 'opposes' },
    base: 0.7,
    finds: ['[[by We] do not recognise [about the annexation of the islands]].'],
    skips: ['The software does not recognise the password.'],
  },
  {
    kind: 'stance',
    name: 'is-welcome',
    pattern:
      '{subject} [is | are | was | were] (very) (extremely) (hugely) (also) [welcome | to be welcomed | to be applauded | to be commended | a welcome step | a welcome move | a step in the right direction | good news | encouraging] ({clause})',
    gives: { position: 'supports' },
    needs: 'voiced',
    base: 0.65,
    finds: ['“[The release of the nurses is welcome],” the union said.'],
    skips: ['Visitors are welcome at the library.', 'You are welcome.'],
  },
  {
    kind: 'stance',
    name: 'says-it-is-concerned',
    pattern: [
      '{by: speaker} [said | says] (that) [it | he | she | they] [was | were | is | are] (gravely) (deeply) (seriously) (very) (extremely) [concerned | alarmed | appalled | saddened | outraged | shocked | dismayed | troubled | horrified | disturbed | worried | pained | grieved | aghast] ({about: clause})',
      '{by: speaker} [have | has | had | share | shares] (very) (ongoing) (continuing) (deep) (grave) (serious) (significant) (profound) (long-standing) [concerns | misgivings | reservations | doubts] [about | over | regarding] {about: clause}',
    ],
    gives: { position: 'criticises' },
    base: 0.75,
    finds: [
      '[[by The agency] said it was gravely concerned].',
      '[[by We] have serious concerns about [about the trial]].',
    ],
    skips: ['The cook said it was raining.', 'We have no concerns about the soup.'],
  },
  {
    kind: 'stance',
    name: 'should-not-have',
    pattern: '{subject} should [never | not] have {about: clause}',
    gives: { position: 'criticises' },
    needs: 'voiced',
    base: 0.65,
    finds: ['“[This ship should never have [about left the port]],” the mayor said.'],
    skips: ['The train would not have waited.'],
  },
  {
    kind: 'stance',
    name: 'our-disgust-at',
    pattern:
      '[our | my | its | their | his | her] [disgust | outrage | horror | dismay | anger | revulsion | indignation] [at | over] {about: clause}',
    gives: { position: 'criticises' },
    needs: 'voiced',
    base: 0.65,
    finds: ['“This shows [our disgust at [about the raid]],” the mayor said.'],
    skips: ['His anger cooled at night.'],
  },
  {
    kind: 'stance',
    name: 'is-not-good-enough',
    pattern:
      '{subject} [is | are | was | were] (simply | just | clearly) not (simply | just) [good enough | enough | acceptable | right | fair | tolerable | justified | justifiable]',
    gives: { position: 'criticises' },
    needs: 'voiced',
    base: 0.65,
    finds: ['“[This offer is simply not good enough],” the union said.'],
    skips: ['The soup is not hot enough.'],
  },
  {
    kind: 'stance',
    name: 'does-not-want',
    pattern: '{by: speaker} [do not | does not | did not] want (any) (more) {about: noun phrase}',
    gives: { position: 'opposes' },
    needs: 'voiced',
    base: 0.6,
    finds: ['“[[by We] do not want [about this port]],” the union said.'],
    skips: ['The cat does not want milk.'],
  },
  {
    kind: 'stance',
    name: 'is-a-good-idea',
    pattern:
      '{subject} [is | are | was | were | would be] [a good | a great | a sensible | an excellent | the right | the best] [idea | way | thing | move | decision | start | approach] ({clause})',
    gives: { position: 'supports' },
    needs: 'voiced',
    base: 0.65,
    finds: ['“[This bill is the right approach],” the mayor said.'],
    skips: ['“The soup is a good recipe,” the mayor said.'],
  },
  {
    kind: 'stance',
    name: 'is-a-bad-idea',
    pattern:
      '{subject} [is | are | was | were | would be] [a bad | a terrible | a dangerous | the wrong] [idea | way | thing | move | decision | deal | approach | law | precedent] ({clause})',
    gives: { position: 'criticises' },
    needs: 'voiced',
    base: 0.65,
    finds: ['“[This bill is a terrible idea],” the mayor said.'],
    skips: ['“The soup is a bad recipe,” the mayor said.'],
  },
  {
    kind: 'stance',
    name: 'no-need-for',
    pattern: 'there is no (real) (pressing) (urgent) [need | case | justification] for {about: noun phrase}',
    gives: { position: 'opposes' },
    base: 0.6,
    finds: ['[There is no pressing need for [about a new law]].'],
    skips: ['There is no time for tea.'],
  },
  {
    kind: 'stance',
    name: 'is-preferable-to',
    pattern:
      '{subject} [is | are | was | were | would be] (far) (clearly) (much) [preferable to | better than] {clause}',
    gives: { position: 'supports' },
    needs: 'voiced',
    base: 0.6,
    finds: ['“[A deal would be far preferable to a rupture],” the mayor said.'],
    skips: ['A deal is possible.'],
  },
  {
    kind: 'stance',
    name: 'nothing-justifies',
    pattern: '[nothing] [justifies | can justify | could justify | excuses | can excuse] {about: clause}',
    gives: { position: 'criticises' },
    needs: 'voiced',
    base: 0.65,
    finds: ['“[Nothing justifies [about this raid]],” the union said.'],
    skips: ['“Nothing moves,” the union said.'],
  },
  {
    kind: 'stance',
    name: 'it-is-disappointing-that',
    pattern: [
      'it is (deeply | very | so | most | extremely | bitterly | profoundly) [disappointing | saddening | sad | dismaying | galling | reprehensible | shocking | troubling | worrying | disturbing | appalling | unfortunate] [that | to | how] {about: clause}',
      'it is (such) a [shame | disgrace | scandal | pity | tragedy] that {about: clause}',
    ],
    gives: { position: 'criticises' },
    base: 0.65,
    finds: [
      '[It is very disappointing that [about the court closed the case]].',
      '[It is a shame that [about the port was sold]].',
    ],
    skips: ['It is very likely that it will rain.', 'It is a lake that freezes.'],
  },
  {
    kind: 'stance',
    name: 'does-not-accept',
    pattern:
      "{by: speaker} [do not accept | does not accept | did not accept | don 't accept | doesn 't accept] {about: instrument}",
    gives: { position: 'opposes' },
    base: 0.7,
    finds: ['[[by The ministry] does not accept [about the report]].'],
    skips: ['The shop does not accept cards.', 'The ministry accepts the report.'],
  },
]
