/** Ce que le serveur peut dire à qui l’appelle. */
import type * as en from '../en/api.ts'

/** Ce que doit être une partie d’un appel. */
const wanted: typeof en.wanted = {
  something: () => 'ne doit pas être vide',
  date: () => 'doit être une date : 2019, 2019-03 ou 2019-03-22',
  number: () => 'doit être un nombre entier',
  yesOrNo: () => 'doit être true ou false',
  words: () => 'doit être donné sous forme de texte',
  list: () => 'doit être une liste',
  file: () => 'doit être un fichier',
  json: () => 'doit être du JSON',
  oneOf: ({ values }) => `doit être l’un de ceux-ci : ${values}`,
  atLeast: ({ least }) => `ne doit pas être inférieur à ${least}`,
  atMost: ({ most }) => `ne doit pas dépasser ${most}`,
  shorter: ({ most }) => `ne doit pas être plus long que ${most}`,
  otherwise: () => 'n’est pas comme il doit être',
}

export const apiProblems: typeof en.apiProblems = {
  not_on_record: ({ what }) => ({
    problem: `Rien dans le registre ne s’appelle « ${what} ».`,
    remedy: 'Vérifiez l’adresse, ou faites une recherche : l’objet y est peut-être sous un autre nom.',
  }),
  no_such_page: ({ address }) => ({
    problem: `Il n’y a pas de page à l’adresse ${address}.`,
    remedy: 'Vérifiez l’adresse, ou repartez de la première page.',
  }),
  call_not_understood: (details) => ({
    problem: `« ${details.field} » ${(wanted[details.wants as keyof typeof wanted] ?? wanted.otherwise)(details)}.`,
    remedy: 'Corrigez cette partie et recommencez. /api/openapi.json décrit tous les appels.',
  }),
  host_not_served: ({ host }) => ({
    problem: `Ce serveur ne répond pas pour « ${host} ».`,
    remedy: 'Utilisez l’adresse affichée par `answerable serve`.',
  }),
  not_from_this_page: () => ({
    problem: 'Cet appel ne vient pas d’une page de ce registre.',
    remedy:
      'Ouvrez le registre à sa propre adresse et agissez de là. Les programmes envoient l’en-tête X-Answerable: 1.',
  }),
  not_from_this_machine: () => ({
    problem: 'Ceci ne peut se faire que sur la machine où se trouve le registre.',
    remedy: 'Faites-le là, dans un navigateur ou par la ligne de commande.',
  }),
  call_too_large: ({ limit }) => ({
    problem: `Cet appel dépasse ${limit} octets.`,
    remedy: 'Envoyez-en moins à la fois.',
  }),
  call_too_slow: ({ seconds }) => ({
    problem: `La réponse a pris plus de ${seconds} secondes ; elle a été abandonnée.`,
    remedy: 'Demandez-en moins à la fois : un filtre, une période plus courte, un seul document.',
  }),
  adding_fetches_nothing: ({ address }) => ({
    problem: `Ce serveur ne va pas chercher ${address} : d’autres machines y ont accès.`,
    remedy:
      'Enregistrez la page dans un fichier et ajoutez-le, ou lancez `answerable add` là où est le registre.',
  }),
  adding_not_an_address: ({ address }) => ({
    problem: `« ${address} » n’est pas l’adresse d’une page.`,
    remedy: 'Donnez l’adresse entière, à partir de https:// ou http://.',
  }),
  pages_not_built: () => ({
    problem: 'Les pages n’ont pas encore été construites.',
    remedy:
      'Lancez `npm run build`, puis de nouveau `answerable serve`. Les adresses en .json fonctionnent sans elles.',
  }),
  port_taken: ({ host, port }) => ({
    problem: `Un autre programme écoute déjà sur ${host}:${port}.`,
    remedy: `Arrêtez-le, ou choisissez un autre port : answerable serve --port ${Number(port) + 1}`,
  }),
}
