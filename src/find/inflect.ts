/** Gives every inflected form of an English or French verb from its dictionary form. */

/** Forms a rule may ask for. `base` is the English plain form and the French infinitive; `part` the past participle. */
export const FORMS = {
  base: 1,
  present: 2,
  past: 4,
  part: 8,
  ing: 16,
  future: 32,
  conditional: 64,
  subjunctive: 128,
} as const

type Inflected = Map<string, number>

function put(forms: Inflected, word: string, form: number): void {
  forms.set(word, (forms.get(word) ?? 0) | form)
}

/** base past participle, for verbs whose past is not -ed. */
const IRREGULAR = `be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bind bound bound|blow blew blown|break broke broken|bring brought brought|build built built|buy bought bought|catch caught caught|choose chose chosen|come came come|cut cut cut|deal dealt dealt|do did done|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got got|give gave given|go went gone|grow grew grown|hang hanged hanged|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|learn learned learned|leave left left|lend lent lent|let let let|lie lay lain|lose lost lost|make made made|mean meant meant|meet met met|overcome overcame overcome|oversee oversaw overseen|overthrow overthrew overthrown|overturn overturned overturned|pay paid paid|prove proved proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shoot shot shot|show showed shown|shut shut shut|sit sat sat|speak spoke spoken|spend spent spent|spread spread spread|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn|take took taken|teach taught taught|tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld|wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn|withhold withheld withheld|write wrote written`
const PASTS = new Map(IRREGULAR.split('|').map((line) => [line.split(' ')[0]!, line.split(' ')]))
/** Verbs of more than one syllable that double their last letter, being stressed there. */
const DOUBLES = new Set(
  'acquit admit annul begin commit compel control enrol defer deter equip expel forget infer omit patrol permit prefer propel rebut recur refer regret remit repel submit transfer transmit'.split(
    ' ',
  ),
)

/** Verbs that British spelling doubles and American does not. */
const EITHER = new Set(
  'cancel counsel dial duel fuel label level marshal model quarrel signal travel'.split(' '),
)

/** All forms of an English verb; of a phrasal verb ("call on") those of its first word, each with the rest behind it. */
export function inflectEnglish(verb: string): Inflected {
  const [head, ...rest] = verb.split(' ')
  const tail = rest.length ? ` ${rest.join(' ')}` : ''
  const forms: Inflected = new Map()
  const base = head!
  const doubled = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) || DOUBLES.has(base) ? base + base.at(-1) : base
  const irregular = PASTS.get(base)
  put(forms, base + tail, FORMS.base | FORMS.present)
  put(forms, thirdPerson(base) + tail, FORMS.present)
  if (irregular) {
    put(forms, irregular[1]! + tail, FORMS.past)
    put(forms, irregular[2]! + tail, FORMS.part)
  } else {
    put(forms, past(base, doubled) + tail, FORMS.past | FORMS.part)
  }
  put(forms, gerund(base, doubled) + tail, FORMS.ing)
  if (EITHER.has(base)) {
    const british = base + base.at(-1)
    put(forms, past(base, british) + tail, FORMS.past | FORMS.part)
    put(forms, gerund(base, british) + tail, FORMS.ing)
  }
  return forms
}

function thirdPerson(base: string): string {
  if (base === 'be') return 'is'
  if (base === 'have') return 'has'
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function past(base: string, doubled: string): string {
  if (base.endsWith('e')) return `${base}d`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${doubled}ed`
}

function gerund(base: string, doubled: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  return /[^eyo]e$/.test(base) && base !== 'be' ? `${base.slice(0, -1)}ing` : `${doubled}ing`
}

/**
 * Third-group French verbs by their ending: present stems of il / nous / ils, participle, future stem.
 * `-` stands for what comes before the ending; the imperfect and gerund follow nous, the subjunctive ils.
 */
const THIRD: [RegExp, string, string, string, string, string][] = [
  [/^être$/, 'est', 'ét', 'sont', 'été', 'ser'],
  [/^avoir$/, 'a', 'av', 'ont', 'eu', 'aur'],
  [/^aller$/, 'va', 'all', 'vont', 'allé', 'ir'],
  [/faire$/, '-fait', '-fais', '-font', '-fait', '-fer'],
  [/^devoir$/, 'doit', 'dev', 'doivent', 'dû', 'devr'],
  [/^pouvoir$/, 'peut', 'pouv', 'peuvent', 'pu', 'pourr'],
  [/^vouloir$/, 'veut', 'voul', 'veulent', 'voulu', 'voudr'],
  [/^savoir$/, 'sait', 'sav', 'savent', 'su', 'saur'],
  [/^falloir$/, 'faut', 'fall', 'faut', 'fallu', 'faudr'],
  [/valoir$/, '-vaut', '-val', '-valent', '-valu', '-vaudr'],
  [/cevoir$/, '-çoit', '-cev', '-çoivent', '-çu', '-cevr'],
  [/mouvoir$/, '-meut', '-mouv', '-meuvent', '-mu', '-mouvr'],
  [/prévoir$/, '-prévoit', '-prévoy', '-prévoient', '-prévu', '-prévoir'],
  [/voir$/, '-voit', '-voy', '-voient', '-vu', '-verr'],
  [/prendre$/, '-prend', '-pren', '-prennent', '-pris', '-prendr'],
  [/mettre$/, '-met', '-mett', '-mettent', '-mis', '-mettr'],
  [/battre$/, '-bat', '-batt', '-battent', '-battu', '-battr'],
  [/([tv])enir$/, '-$ient', '-$en', '-$iennent', '-$enu', '-$iendr'],
  [/^(.*)(?:redire|dire)$/, '-$dit', '-$dis', '-$disent', '-$dit', '-$dir'],
  [/crire$/, '-crit', '-criv', '-crivent', '-crit', '-crir'],
  [/lire$/, '-lit', '-lis', '-lisent', '-lu', '-lir'],
  [/uire$/, '-uit', '-uis', '-uisent', '-uit', '-uir'],
  [/croire$/, '-croit', '-croy', '-croient', '-cru', '-croir'],
  [/soudre$/, '-sout', '-solv', '-solvent', '-sous', '-soudr'],
  [/([aeo])indre$/, '-$int', '-$ign', '-$ignent', '-$int', '-$indr'],
  [/connaître$/, '-connaît', '-connaiss', '-connaissent', '-connu', '-connaîtr'],
  [/paraître$/, '-paraît', '-paraiss', '-paraissent', '-paru', '-paraîtr'],
  [/croître$/, '-croît', '-croiss', '-croissent', '-cru', '-croîtr'],
  [/suivre$/, '-suit', '-suiv', '-suivent', '-suivi', '-suivr'],
  [/vivre$/, '-vit', '-viv', '-vivent', '-vécu', '-vivr'],
  [/(?:ou|of|uf)vrir$/, '-', '-', '-', '-', '-'],
  [/clure$/, '-clut', '-clu', '-cluent', '-clu', '-clur'],
  [/courir$/, '-court', '-cour', '-courent', '-couru', '-courr'],
  [/mourir$/, '-meurt', '-mour', '-meurent', '-mort', '-mourr'],
  [/quérir$/, '-quiert', '-quér', '-quièrent', '-quis', '-querr'],
  [/(?:sent|ment|part|sort|serv|dorm)ir$/, '-', '-', '-', '-', '-'],
  [/taire$/, '-tait', '-tais', '-taisent', '-tu', '-tair'],
  [/plaire$/, '-plaît', '-plais', '-plaisent', '-plu', '-plair'],
  [/vaincre$/, '-vainc', '-vainqu', '-vainquent', '-vaincu', '-vaincr'],
  [/rompre$/, '-rompt', '-romp', '-rompent', '-rompu', '-rompr'],
]

/** All forms of a French verb in the persons that documents use; reflexive "se" and tails ("faire face") are kept. */
export function inflectFrench(verb: string): Inflected {
  const bare = verb.replace(/^(?:se |s')/, '')
  const [head, ...rest] = bare.split(' ')
  const tail = rest.length ? ` ${rest.join(' ')}` : ''
  const forms: Inflected = new Map()
  const add = (words: string[], form: number) => {
    for (const word of words) put(forms, word + tail, form)
  }
  add([head!], FORMS.base)
  if (head!.endsWith('er') && head !== 'aller') firstGroup(head!, add)
  else if (/(?:ouvrir|offrir|souffrir|couvrir)$/.test(head!)) opening(head!, add)
  else if (/(?:sent|ment|part|sort|serv|dorm)ir$/.test(head!) && !/(?:assort|répart|asserv)ir$/.test(head!))
    leaving(head!, add)
  else thirdOrSecond(head!, add)
  return forms
}

type Add = (words: string[], form: number) => void

function firstGroup(verb: string, add: Add): void {
  const stem = verb.slice(0, -2)
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem
  const strong = strongStem(stem)
  add(
    [`${strong}e`, `${stem}ons`.replace(`${stem}ons`, `${soft}ons`), `${stem}ez`, `${strong}ent`],
    FORMS.present,
  )
  add([`${strong}e`, `${strong}ent`], FORMS.subjunctive)
  add(
    [
      `${soft}ait`,
      `${soft}aient`,
      `${soft}ais`,
      `${soft}a`,
      `${stem}èrent`,
      ...(/[ts]$/.test(stem) ? [] : [`${stem}ions`]),
      `${soft}ai`,
    ],
    FORMS.past,
  )
  participles(`${stem}é`, add)
  add([`${soft}ant`], FORMS.ing)
  const future = `${/é.$/.test(stem) || /é(?:gl|gr|br|tr|cr)$/.test(stem) ? stem : strong}er`
  futures(stem === 'envoy' || stem === 'renvoy' ? `${stem.slice(0, -2)}err` : future, add)
}

/** appel- becomes appell-, répét- répèt-, lev- lèv-, emploi- employ-. */
function strongStem(stem: string): string {
  if (/(?:app|rapp)el$/.test(stem) || /(?:j|proj|rej)et$/.test(stem)) return stem + stem.at(-1)
  if (/[ou]y$/.test(stem)) return `${stem.slice(0, -1)}i`
  const open = /^(.*)[eé]((?:[bcdfgjklmnpqrstvz]|gl|gr|br|tr|cr|vr|qu|gu))$/.exec(stem)
  return open ? `${open[1]}è${open[2]}` : stem
}

function participles(part: string, add: Add): void {
  const feminine = part === 'dû' ? 'due' : part.endsWith('s') ? `${part}e` : `${part}e`
  add([part, feminine, part.endsWith('s') ? part : `${part}s`, `${feminine}s`], FORMS.part)
}

function futures(stem: string, add: Add): void {
  add([`${stem}a`, `${stem}ont`, `${stem}ai`, `${stem}ons`, `${stem}ez`], FORMS.future)
  add([`${stem}ait`, `${stem}aient`, `${stem}ais`, `${stem}ions`, `${stem}iez`], FORMS.conditional)
}

function opening(verb: string, add: Add): void {
  const stem = verb.slice(0, -2)
  add([`${stem}e`, `${stem}ons`, `${stem}ez`, `${stem}ent`], FORMS.present)
  add([`${stem}ait`, `${stem}aient`, `${stem}it`, `${stem}irent`], FORMS.past)
  participles(`${stem.slice(0, -1)}ert`, add)
  add([`${stem}ant`], FORMS.ing)
  futures(verb, add)
}

function leaving(verb: string, add: Add): void {
  const stem = verb.slice(0, -2)
  add(
    [`${stem.slice(0, -1)}t`, `${stem.slice(0, -1)}s`, `${stem}ons`, `${stem}ez`, `${stem}ent`],
    FORMS.present,
  )
  add([`${stem}ait`, `${stem}aient`, `${stem}it`, `${stem}irent`], FORMS.past)
  participles(`${stem}i`, add)
  add([`${stem}ant`], FORMS.ing)
  futures(verb, add)
}

function thirdOrSecond(verb: string, add: Add): void {
  const row = THIRD.find(([ending]) => ending.test(verb))
  let [one, we, they, part, future] = ['', '', '', '', '']
  if (row) {
    const match = row[0].exec(verb)!
    const before = verb.slice(0, match.index)
    const fill = (model: string) => model.replace('-', before).replace('$', match[1] ?? '')
    ;[one, we, they, part, future] = row.slice(1).map((model) => fill(model as string)) as [
      string,
      string,
      string,
      string,
      string,
    ]
  } else if (verb.endsWith('ir')) {
    const stem = verb.slice(0, -2)
    ;[one, we, they, part, future] = [`${stem}it`, `${stem}iss`, `${stem}issent`, `${stem}i`, `${stem}ir`]
  } else {
    const stem = verb.replace(/re$/, '')
    ;[one, we, they, part, future] = [stem, stem, `${stem}ent`, `${stem}u`, `${stem}r`]
  }
  const say = /(?:^|re)dire$/.test(verb)
    ? `${verb.slice(0, -2)}tes`
    : verb.endsWith('faire')
      ? `${verb.slice(0, -2)}tes`
      : `${we}ez`
  const first = /[dc]$/.test(one) ? `${one}s` : one.replace(/(?<=[ea]u)t$/, 'x').replace(/t$/, 's')
  add([one, first, `${we}ons`, say, they], FORMS.present)
  add(
    [`${we}ait`, `${we}aient`, `${we}ais`, simplePast(verb, part, one), simplePasts(verb, part, one)],
    FORMS.past,
  )
  if (part) participles(part, add)
  add([`${we}ant`], FORMS.ing)
  futures(future, add)
  const may: Record<string, string[]> = {
    faire: ['fasse', 'fassent'],
    être: ['soit', 'soient'],
    avoir: ['ait', 'aient'],
    aller: ['aille', 'aillent'],
    pouvoir: ['puisse', 'puissent'],
    savoir: ['sache', 'sachent'],
  }
  add(may[verb] ?? [they.replace(/nt$/, ''), they], FORMS.subjunctive)
}

function simplePast(verb: string, part: string, one: string): string {
  if (/[tv]enir$/.test(verb)) return `${verb.slice(0, -4)}int`
  if (/(?:u|û)$/.test(part) && !/(?:end|ond|att|omp|aincu?)u?$/.test(part.slice(0, -1)))
    return `${part.replace('û', 'u')}t`
  if (/(?:is|it)$/.test(part)) return `${part.slice(0, -1)}t`
  return /(?:end|ond|att|omp)$/.test(one) ? `${one}it` : one
}

function simplePasts(verb: string, part: string, one: string): string {
  const single = simplePast(verb, part, one)
  return single.endsWith('int') ? `${single.slice(0, -1)}rent` : `${single.slice(0, -1)}rent`
}
