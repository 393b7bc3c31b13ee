/** Ce que dit la page où l’on ajoute des documents. */
import type { adding as english } from '../en/adding.ts'

const plural = (count: number, one: string, many: string) => (count < 2 ? one : many)

export const adding: typeof english = {
  title: 'Ajouter des documents',
  lead: 'Des fichiers, une adresse ou un texte. Chacun est lu sur cette machine ; ce qu’il dit est proposé, et ses octets sont gardés tels quels.',
  drop: 'Déposez ici des fichiers ou des dossiers',
  choose: 'Choisir des fichiers…',
  formats: 'Texte, Markdown, pages web, PDF, Word (.docx), OpenDocument (.odt), courriel (.eml), JSON Lines.',
  address: 'Adresse d’une page',
  addressNote: 'Elle est demandée une fois, maintenant. Rien de ce que la page nomme n’est demandé.',
  addAddress: 'Aller la chercher',
  text: 'Texte à coller',
  textTitle: 'Titre',
  addText: 'Ajouter le texte',
  facts: 'Ce que vous en savez',
  factsNote:
    'Gardé comme donné par vous, pour tout ce qui sera ajouté ensuite ; ce qui reste vide est pris dans les documents.',
  published: 'Date de publication',
  publisher: 'Publié par',
  language: 'Langue',
  anyLanguage: 'Celle du texte',
  progress: 'Ce qui est ajouté',
  nothing: 'Rien encore.',
  stop: 'Arrêter',
  goOn: 'Reprendre',
  clear: 'Vider la liste',
  again: 'Réessayer',
  states: {
    waiting: 'en attente',
    sending: 'en cours d’envoi',
    fetching: 'en cours de téléchargement',
    reading: 'en cours de lecture',
    keeping: 'en cours d’inscription au registre',
    stopped: 'arrêté',
    failed: 'non ajouté',
  },
  outcomes: {
    added: 'ajouté',
    already: 'déjà au registre',
    again: 'relu avec ce que vous en dites ; les décisions restent',
    version: 'ajouté comme nouvelle version de la même adresse',
  },
  sum: (done, of, shownDone, shownOf) =>
    done === of
      ? `${shownDone} ${plural(done, 'document traité', 'documents traités')} sur ${shownOf}.`
      : `${shownDone} ${plural(done, 'document traité', 'documents traités')} sur ${shownOf} pour l’instant.`,
  sumFailed: (n, shown) => `${shown} ${plural(n, 'n’a pas pu être ajouté', 'n’ont pas pu être ajoutés')}.`,
  left: (n, shown) => `${shown} ${plural(n, 'attend', 'attendent')} ; reprenez quand vous voudrez.`,
  doubts: 'Lu, avec des doutes',
  unfinished: 'Des documents sont encore en cours d’ajout.',
  untitled: 'Texte collé',
  notYours: 'Ici, les éditeurs et les gardiens ajoutent des documents ; adressez-vous à l’un d’eux.',
  notServed: 'Ce serveur ne fait que montrer le registre.',
  notServedHow: 'Les documents s’ajoutent sur la machine où se trouve le registre.',
}
