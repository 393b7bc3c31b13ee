/** Façons de voir un document : son texte, ses pages telles quelles, une page web telle que publiée, à côté de sa traduction. */
import type * as en from '../en/view.ts'

export const view: typeof en.view = {
  switch: 'Présenter le document par',
  views: { text: 'Texte', pages: 'Pages', published: 'Tel que publié' },
  shown: {
    text: 'Le texte est affiché.',
    published: 'La page est affichée telle que publiée.',
    beside: 'L’original et sa traduction sont affichés côte à côte.',
  },
  beside: { original: 'À côté de l’original', translation: 'À côté de sa traduction' },
  original: 'Original',
  made: { human: 'Traduction humaine', machine: 'Traduction automatique' },
  thisDocument: 'Ce document, avec ses constats',
  which: 'À côté de',
  titled: (what, title) => `${what} : ${title}`,
  notPaired: 'Les deux n’ont pas autant de paragraphes ; chacun se lit donc à part.',
  isTranslation: {
    human: 'Ce document est une traduction humaine de',
    machine: 'Ce document est une traduction automatique de',
  },
  hasTranslation: {
    human: 'Une traduction humaine est au registre :',
    machine: 'Une traduction automatique est au registre :',
  },
  publishedTitle: 'La page telle que publiée',
  publishedHow:
    'Sa structure, sans ses images, ses scripts ni son style : rien n’y agit et ses liens ne mènent nulle part. Les constats dont les mots n’ont ici qu’une place sont marqués de leur numéro, qui mène à la liste.',
  pagesShown: (n, pages) =>
    n === 1 ? `${pages} page à lire telle quelle.` : `${pages} pages à lire telles quelles.`,
  opening: 'Ouverture des pages…',
  pageOf: (page, of) => `Page ${page} sur ${of}`,
  pictureOf: (page, of) => `Page ${page} sur ${of}, telle quelle ; ses mots sont dans le texte`,
  notDrawn: 'Cette page n’a pas pu être dessinée. Ses mots sont dans le texte.',
  slow: 'Cette page est longue à dessiner.',
  stop: 'Arrêter',
  stopped: 'Le dessin de cette page a été arrêté. Ses mots sont dans le texte.',
  late: 'Cette page a demandé trop de temps et a été abandonnée. Ses mots sont dans le texte.',
  again: 'La dessiner de nouveau',
  zoom: 'Taille des pages',
  larger: 'Agrandir',
  smaller: 'Réduire',
  fit: 'Ajuster à la largeur',
  zoomed: (percent) => `Pages à ${percent}.`,
  onThisPage: 'Sur cette page :',
  notPlaced: 'Sur cette page, mais les mots n’y ont pas été trouvés d’un seul tenant :',
  notOnPage: 'Ses mots n’ont pas été trouvés sur la page d’un seul tenant. Ils sont dans le texte.',
  cannotOpen: 'Les pages de ce document ne peuvent pas être affichées ici.',
  cannotOpenHow: 'Son texte se lit sous « Texte », et l’original peut être téléchargé.',
}

/** Dans le navigateur : un éditeur déclare qu’un document est la traduction d’un autre, ou le retire. */
export const translating: typeof en.translating = {
  open: 'C’est une traduction…',
  title: 'Titre, nom de fichier ou éditeur du document qu’il traduit',
  none: 'Aucun autre document du registre n’a ces mots dans son titre, son nom de fichier ou son éditeur.',
  of: 'C’est une traduction de',
  by: 'Comment elle a été faite',
  why: 'D’où vous le savez (gardé au registre)',
  state: 'Inscrire au registre',
  stated: 'Au registre comme traduction. Les deux peuvent maintenant se lire côte à côte.',
  takeBack: 'Retirer',
  takeBackLabel: (title) => `Retirer que c’est une traduction de ${title}`,
  takenBack: 'Retiré : ce n’est plus au registre comme traduction.',
}
