/** Every sentence Answerable says to people, in English: one file for each folder that speaks. */
import { accessProblems } from './en/access.ts'
import { apiProblems } from './en/api.ts'
import { cliProblems } from './en/cli.ts'
import { keepProblems } from './en/keep.ts'
import { nameProblems } from './en/names.ts'
import { publishProblems } from './en/publish.ts'
import { readProblems } from './en/read.ts'
import { recordProblems } from './en/record.ts'

export const problems = {
  ...accessProblems,
  ...apiProblems,
  ...cliProblems,
  ...keepProblems,
  ...nameProblems,
  ...publishProblems,
  ...readProblems,
  ...recordProblems,
  unexpected: ({ message }: Record<string, string | number>) => ({
    problem: `Something went wrong that Answerable did not expect: ${message}`,
    remedy: 'Nothing was lost. Please report it with the command you gave.',
  }),
}
