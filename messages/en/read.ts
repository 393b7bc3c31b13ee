/** What reading a source may tell its user. */
import type { Details } from '../../src/problem.ts'

export const readProblems = {
  file_empty: ({ name }: Details) => ({
    problem: `${name} is empty (0 bytes).`,
    remedy: 'Check that the download or copy finished, then add it again.',
  }),
}
