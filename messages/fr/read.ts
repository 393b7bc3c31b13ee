/** Ce que la lecture d’une source peut dire à son utilisateur. */
import type * as en from '../en/read.ts'

export const readProblems: typeof en.readProblems = {
  file_empty: ({ name }) => ({
    problem: `${name} est vide (0 octet).`,
    remedy: 'Vérifiez que le téléchargement ou la copie est allé au bout, puis ajoutez-le de nouveau.',
  }),
}
