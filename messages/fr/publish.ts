/** Ce que dit une note, et ce qui peut empêcher de l’écrire. */
import type * as en from '../en/publish.ts'

/** « de » devant un nom : d’Ilham Tohti, du Parlement européen, de Human Rights Watch. */
function de(name: string): string {
  if (/^le /.test(name)) return `du ${name.slice(3)}`
  if (/^les /.test(name)) return `des ${name.slice(4)}`
  return /^[aeiouyàâéèêëîïôûü]/i.test(name) ? `d’${name}` : `de ${name}`
}

/** « à » devant un nom : au Conseil, aux États membres, à Emmanuel Macron. */
function à(name: string): string {
  if (/^le /i.test(name)) return `au ${name.slice(3)}`
  if (/^les /i.test(name)) return `aux ${name.slice(4)}`
  return `à ${name}`
}

/** « du 2 mars 2022 », « d’août 2022 », « de 2019 ». */
const du = (day: string) => (/^\d+(er)? \D/.test(day) ? `du ${day}` : de(day))
/** « au 2 mars 2022 », « en août 2022 », « en 2019 ». */
const au = (day: string) => (/^\d+(er)? \D/.test(day) ? `au ${day}` : `en ${day}`)

export const publishProblems: typeof en.publishProblems = {
  brief_format: ({ path }) => ({
    problem: `La fin de « ${path} » ne désigne aucun format dans lequel une note puisse s’écrire.`,
    remedy: 'Terminez le nom du fichier par .docx, .odt, .html ou .md.',
  }),
  brief_pdf: () => ({
    problem: 'Answerable n’écrit pas encore de fichiers PDF.',
    remedy:
      'Écrivez en .html, puis imprimez en PDF depuis un navigateur : la mise en page est prévue pour le papier.',
  }),
}

export const publish: typeof en.publish = {
  title: (name) => `${name} : ce qui est demandé, et ce qu’il en est advenu`,
  asOf: (day) => `État ${au(day)}`,
  forOccasion: (occasion, day) => `À l’occasion de : ${occasion}${day ? `, ${day}` : ''}`,
  summary: ({ open, askers, since }) =>
    open === 0
      ? 'Aucune demande ouverte au registre.'
      : `${open === 1 ? 'Une demande est ouverte' : `${open} demandes sont ouvertes`}${askers ? `, ${open === 1 ? 'faite' : 'faites'} par ${askers}` : ''}${since ? `, la plus ancienne ${du(since)}` : ''}.`,
  proposedAll:
    'Les lignes ci-dessous ont été proposées par la machine à partir des documents cités et ne sont encore confirmées par personne. À relire chacune dans sa source avant tout usage.',
  proposedSome: (n) =>
    `${n === 1 ? 'Une ligne ci-dessous porte' : `${n} lignes ci-dessous portent`} la mention « proposé » : trouvée par la machine, pas encore confirmée. À relire dans la source avant tout usage.`,
  proposed: 'proposé',
  includes: (names) => `Comptés avec cette institution : ${names}.`,
  headings: {
    asks: 'Demandes ouvertes',
    people: 'Personnes concernées',
    pledged: 'Promis',
    said: 'Dit',
    did: 'Fait',
    leftUndone: 'Laissé sans suite',
    silence: 'Silence',
    notes: 'Sources',
  },
  empty: {
    asks: 'Aucune demande ouverte au registre.',
    people: 'Les demandes ouvertes au registre ne nomment personne.',
    pledged: 'Aucune promesse au registre.',
    said: 'Aucune parole au registre.',
    did: 'Aucun acte au registre.',
    leftUndone: 'Rien au registre.',
  },
  demand: (title, times, since) =>
    times < 2 ? title : `${title} (demandé ${times} fois${since ? `, ${since}` : ''})`,
  span: (first, last) => (first === last ? first : `${first} – ${last}`),
  other: 'Autres demandes',
  forThisOccasion: 'Faites pour cette occasion',
  asked: ({ asker, addressee, final }) =>
    `${asker || 'Quelqu’un'}${addressee && `, s’adressant ${à(addressee)}`}${final && `, pour obtenir ${de(final)}`}`,
  pledgedTo: (by, to) => `${by}${to && `, s’adressant ${à(to)}`}`,
  stanceOn: (by, toward) => `${by}${toward && `, à propos ${de(toward)}`}`,
  colon: ' : ',
  noDate: 'Sans date',
  statusUnknown: (people) =>
    `le registre ne dit pas quelle est ${people === 1 ? 'sa' : 'leur'} situation aujourd’hui.`,
  statusNow: (type, day) => `dernière information au registre : ${type}${day ? `, ${day}` : ''}`,
  silence: {
    unanswered: (n, day) =>
      n === 0
        ? `Aucune demande ouverte sans réponse au registre, état ${au(day)}.`
        : `${n === 1 ? 'Une demande ouverte est' : `${n} demandes ouvertes sont`} sans réponse au registre, état ${au(day)}.`,
    oldest: (day) => `La plus ancienne : ${day}.`,
    lastWord: (day) => `Dernière parole au registre : ${day}.`,
    noWord: 'Aucune parole de cette institution au registre.',
    lastDocument: (day) => `Dernier document à son sujet au registre : ${day}.`,
    undated: (n) =>
      n === 1
        ? 'Un document a été laissé de côté, sa date étant inconnue.'
        : `${n} documents ont été laissés de côté, leur date étant inconnue.`,
  },
  note: {
    undated: 'date inconnue',
    characters: (start, end) => `caractères ${start}–${end}`,
    hash: (hash) => `SHA-256 ${hash}`,
  },
  made: 'Établi à partir du registre avec Answerable. Une ligne dit ce que dit un document, non que cela est.',
}
