/** Where a remedy is shown in a page, it says what to do there: nobody gives a command in a page. */
import { expect, test } from 'vitest'
import { tellInPage } from '../src/problem.ts'
import { accessProblems } from './en/access.ts'
import { apiProblems } from './en/api.ts'
import { readProblems } from './en/read.ts'
import { recordProblems } from './en/record.ts'
import { pageRemedies } from './en/remedies.ts'

/** Told before there is a page: while a record is opened or a server is started. */
const beforePages = new Set([
  'team_nobody',
  'pages_not_built',
  'port_taken',
  'record_missing',
  'record_not_one',
  'record_server_older',
])

const shown = Object.keys({
  ...accessProblems,
  ...apiProblems,
  ...readProblems,
  ...recordProblems,
  ...pageRemedies,
}).filter((code) => !beforePages.has(code))

test.each(['en', 'fr'] as const)('no remedy in a page names a command or an option (%s)', (locale) => {
  const named = shown
    .map((code) => `${code}: ${tellInPage({ code, details: {} }, locale).remedy}`)
    .filter((told) => /answerable |--[a-z]|\bcommande?\b/.test(told))
  expect(named).toEqual([])
})
