/** Ce que la garde d’un registre (phrases secrètes, copies, mises à niveau, scellés) dit aux gens. */
import type * as en from '../en/keep.ts'

export const keepProblems: typeof en.keepProblems = {
  record_older: ({ path, version, known }) => ({
    problem: `${path} a été écrit par un Answerable plus ancien (format ${version} ; celui-ci écrit le format ${known}).`,
    remedy: 'Mettez-le à niveau, ce qui en garde une copie tel quel : answerable upgrade',
  }),
  record_upgrade_broken: ({ path, sequence }) => ({
    problem: `L’écriture ${sequence} de ${path} ne suit pas la précédente : le registre a été modifié et n’est pas mis à niveau.`,
    remedy: 'Rétablissez sa dernière copie. Le fichier n’a pas été touché.',
  }),
}

export const misfits: typeof en.misfits = {
  missing: 'une écriture manque avant elle',
  previous: 'elle ne suit pas la précédente',
  hash: 'son empreinte n’est pas celle de son contenu',
  digest: 'son corps a été modifié',
  body: 'son corps a disparu, et aucune écriture ne dit qu’il a été effacé',
  key: 'sa clé n’a pas été présentée pour son auteur, ou a été retirée',
  signature: 'sa signature n’est pas celle de sa clé',
}

export const keep: typeof en.keep = {
  upgrading: (copy) => `Le registre est d’un format plus ancien. Une copie en est d’abord gardée : ${copy}`,
  upgraded: (entries) => `Mis à niveau : les ${entries} écritures sont là et se suivent.`,
  signed: (entries) => `${entries} ${entries < 2 ? 'écriture est signée' : 'écritures sont signées'}.`,
  unsigned: (entries) =>
    `${entries} ${entries < 2 ? 'écriture n’est pas signée' : 'écritures ne sont pas signées'} alors que leur auteur a une clé.`,
}
