/** Events in English: what was done to people, and what bodies and officials did. */
import type { Rule } from '../../src/find/rule.ts'

/** Family, type, a sentence in the passive and one in the active voice. */
const done: [string, string, string, string][] = [
  [
    'detain',
    'detain',
    '[[object Two teachers] were arrested in May].',
    '[[actor The police] arrested [object two teachers]].',
  ],
  [
    'charge',
    'charge',
    '[[object Two teachers] were indicted in May].',
    '[[actor The prosecutor] indicted [object two teachers]].',
  ],
  [
    'try',
    'try',
    '[[object Two teachers] were tried in May].',
    '[[actor The court] tried [object two teachers]].',
  ],
  [
    'sentence',
    'sentence',
    '[[object The writer] was sentenced to two years].',
    '[[actor The court] sentenced [object the writer]] to two years.',
  ],
  [
    'release',
    'release',
    '[[object The writer] was freed in June].',
    '[[actor The court] acquitted [object the writer]].',
  ],
  [
    'torture',
    'torture',
    '[[object The students] were beaten by guards].',
    '[[actor The police] tortured [object the students]].',
  ],
  [
    'kill',
    'kill',
    '[[object Four miners] were shot dead in April].',
    '[[actor The army] killed [object four miners]].',
  ],
  [
    'disappear',
    'disappear',
    '[[object The editor] was abducted in March].',
    '[[actor The militia] abducted [object the editor]].',
  ],
  [
    'exile',
    'exile',
    '[[object The families] were deported in March].',
    '[[actor The ministry] deported [object the families]].',
  ],
  [
    'sanction',
    'sanction',
    '[[object The officials] were sanctioned in March].',
    '[[actor The Union] sanctioned [object the officials]].',
  ],
]

const nouns: [string, string][] = [
  [
    'arrest | arrests | detention | detentions | imprisonment | jailing | incarceration | internment | round-up',
    'detain',
  ],
  ['trial | prosecution | indictment', 'try'],
  ['conviction | sentencing', 'sentence'],
  [
    'killing | killings | murder | assassination | execution | executions | massacre | death | deaths',
    'kill',
  ],
  ['disappearance | disappearances | abduction | abductions | kidnapping', 'disappear'],
  [
    'torture | beating | ill-treatment | persecution | mistreatment | harassment | repression | diversion',
    'torture',
  ],
  ['deportation | expulsion | extradition | displacement', 'exile'],
]

export const acts: Rule<'act'>[] = [
  ...done.flatMap(([family, type, passive, active]): Rule<'act'>[] => [
    {
      kind: 'act',
      name: `was-${type}ed`,
      pattern: `{object: people} [@${family}/passive/either]`,
      gives: { type },
      base: 0.75,
      finds: [passive],
      skips: ['The parcels were counted in May.'],
    },
    {
      kind: 'act',
      name: `${type}s`,
      pattern: `{actor: actor} [@${family}/either] {object: people}`,
      gives: { type },
      needs: 'past',
      base: 0.7,
      finds: [active],
      skips: ['The clock struck two.'],
    },
  ]),
  ...nouns.map(([words, type]): Rule<'act'> => {
    const noun = words.split(' | ')[0]!
    return {
      kind: 'act',
      name: `${noun}-of`,
      pattern: [`[${words}] of {object: people}`],
      gives: { type },
      needs: 'named',
      base: 0.6,
      finds: [`They recalled [the ${noun} of [object Mary Robinson]].`],
      skips: [`The word ${noun} has a long history.`],
    }
  }),
  {
    kind: 'act',
    name: 'dies',
    pattern: '{object: people} [@die/past | @die/part]',
    gives: { type: 'kill' },
    base: 0.65,
    finds: ['[[object Three prisoners] died in custody].'],
    skips: ['The wind died down.'],
  },
  {
    kind: 'act',
    name: 'goes-missing',
    pattern: '{object: people} [disappeared | vanished | went missing | has disappeared | have disappeared]',
    gives: { type: 'disappear' },
    base: 0.7,
    finds: ['[[object The lawyer] disappeared in 2015].'],
    skips: ['The lake disappeared in 2015.'],
  },
  {
    kind: 'act',
    name: 'endures',
    pattern:
      '{object: people} [endured | suffered | underwent | faced] (repeated | severe) [arrest | arrests | torture | persecution | detention | beatings | abuse | harassment]',
    gives: { type: 'torture' },
    base: 0.7,
    finds: ['[[object She] endured repeated arrests].'],
    skips: ['The crops suffered drought.'],
  },
  {
    kind: 'act',
    name: 'is-held',
    pattern:
      '{object: people} [is | are | was | were | remain | remains | remained] (still | currently | unjustly | wrongly) [held | imprisoned | jailed | detained | incarcerated | in detention | in prison | in custody | behind bars]',
    gives: { type: 'detain' },
    base: 0.7,
    finds: ['[[object The singer] remains in prison].'],
    skips: ['The keys are held by the guard.'],
  },
  {
    kind: 'act',
    name: 'death-sentence',
    pattern:
      '[death sentence | prison sentence | life sentence | prison term] [for | against | of] {object: people}',
    gives: { type: 'sentence' },
    base: 0.65,
    finds: ['They protested against [the death sentence for [object the miners]].'],
    skips: ['It was a short sentence for a novel.'],
  },
  {
    kind: 'act',
    name: 'adopts',
    pattern: '{actor: actor} @adopt {object: instrument}',
    gives: { type: 'adopt' },
    needs: 'past',
    base: 0.8,
    finds: ['[[actor The assembly] passed [object a resolution]] in May.'],
    skips: ['The train passed a station.'],
  },
  {
    kind: 'act',
    name: 'is-adopted',
    pattern: '{object: instrument} [@adopt/passive/either]',
    gives: { type: 'adopt' },
    base: 0.65,
    finds: ['[[object The treaty] was ratified in 2019].'],
    skips: ['The child was adopted.'],
  },
  {
    kind: 'act',
    name: 'publishes',
    pattern: '{actor: actor} @publish {object: instrument}',
    gives: { type: 'publish' },
    needs: 'past',
    base: 0.65,
    finds: ['[[actor The ministry] published [object a report]] in May.'],
    skips: ['The valve released a jet.'],
  },
  {
    kind: 'act',
    name: 'files',
    pattern: '{actor: actor} [@file | @ban] {object: noun phrase}',
    gives: { type: 'file' },
    needs: 'past',
    base: 0.55,
    finds: ['[[actor The prosecutor] opened [object an inquiry]].'],
    skips: ['The key opened the door.'],
  },
  {
    kind: 'act',
    name: 'imposes-sanctions',
    pattern: '{actor: actor} @sanction {object: instrument}',
    gives: { type: 'sanction' },
    needs: 'past',
    base: 0.6,
    finds: ['[[actor The Union] imposed [object sanctions]] in May.'],
    skips: ['The tower imposed a shadow.'],
  },
  {
    kind: 'act',
    name: 'visits',
    pattern: '{actor: speaker} @visit {object: clause}',
    gives: { type: 'visit' },
    needs: 'past',
    base: 0.65,
    finds: [
      '[[actor The envoy] visited [object Oslo in June]].',
      '[[actor The minister] will travel [object to Oslo on June 3]].',
    ],
    skips: ['The storm visited the coast.', 'The minister received the prize.'],
  },
  {
    kind: 'act',
    name: 'summons',
    pattern:
      '{actor: actor} [summoned | summons | has summoned | have summoned | recalled | has recalled] {object: people}',
    gives: { type: 'summon' },
    needs: 'past',
    base: 0.7,
    finds: ['[[actor The ministry] summoned [object the ambassador]] on Monday.'],
    skips: ['The smell recalled a summer.'],
  },
  {
    kind: 'act',
    name: 'is-banned',
    pattern: '{object: people} [@ban/passive]',
    gives: { type: 'ban' },
    base: 0.6,
    finds: ['[[object The singer] was banned from the stage].'],
    skips: ['The road was closed.'],
  },
  {
    kind: 'act',
    name: 'takes-place',
    pattern:
      '{object: subject} [will be held | was held | were held | took place | will take place | will commence | will begin]',
    gives: { type: 'happen' },
    base: 0.55,
    finds: ['[[object The vote] will take place in July].'],
    skips: ['The cup was full.'],
  },
]
