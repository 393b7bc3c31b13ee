/** Toutes les phrases qu’Answerable adresse aux gens, en français : un fichier par dossier qui parle. */
import type * as en from './en.ts'
import { accessProblems } from './fr/access.ts'
import { apiProblems } from './fr/api.ts'
import { cliProblems } from './fr/cli.ts'
import { keepProblems } from './fr/keep.ts'
import { nameProblems } from './fr/names.ts'
import { publishProblems } from './fr/publish.ts'
import { readProblems } from './fr/read.ts'
import { recordProblems } from './fr/record.ts'

export const problems: typeof en.problems = {
  ...accessProblems,
  ...apiProblems,
  ...cliProblems,
  ...keepProblems,
  ...nameProblems,
  ...publishProblems,
  ...readProblems,
  ...recordProblems,
  unexpected: ({ message }) => ({
    problem: `Une erreur inattendue s’est produite : ${message}`,
    remedy: 'Rien n’est perdu. Merci de la signaler avec la commande donnée.',
  }),
}
