/** Ce que le serveur peut dire à qui l’appelle. */
import type * as en from '../en/api.ts'

export const apiProblems: typeof en.apiProblems = {
  not_on_record: ({ what }) => ({
    problem: `Rien dans le registre ne s’appelle « ${what} ».`,
    remedy: 'Vérifiez l’adresse, ou faites une recherche : l’objet y est peut-être sous un autre nom.',
  }),
  no_such_page: ({ address }) => ({
    problem: `Il n’y a pas de page à l’adresse ${address}.`,
    remedy: 'Vérifiez l’adresse, ou repartez de la première page.',
  }),
  call_not_understood: ({ field, why }) => ({
    problem: `Impossible de répondre à cet appel : ${field} : ${why}`,
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
