/** What the server may tell whoever calls it. */
import type { Details } from '../../src/problem.ts'

/** What a part of a call must be. */
export const wanted = {
  something: () => 'must not be empty',
  date: () => 'must be a date: 2019, 2019-03 or 2019-03-22',
  number: () => 'must be a whole number',
  yesOrNo: () => 'must be true or false',
  words: () => 'must be given as text',
  list: () => 'must be a list',
  file: () => 'must be a file',
  json: () => 'must be JSON',
  oneOf: ({ values }: Details) => `must be one of these: ${values}`,
  atLeast: ({ least }: Details) => `must be at least ${least}`,
  atMost: ({ most }: Details) => `must be at most ${most}`,
  shorter: ({ most }: Details) => `must not be longer than ${most}`,
  otherwise: () => 'is not as it must be',
}

export const apiProblems = {
  not_on_record: ({ what }: Details) => ({
    problem: `Nothing on record is called “${what}”.`,
    remedy: 'Check the address, or search for it: it may be on record under another name.',
  }),
  no_such_page: ({ address }: Details) => ({
    problem: `There is no page at ${address}.`,
    remedy: 'Check the address, or start from the first page.',
  }),
  call_not_understood: (details: Details) => ({
    problem: `“${details.field}” ${(wanted[details.wants as keyof typeof wanted] ?? wanted.otherwise)(details)}.`,
    remedy: 'Correct that part and call again. /api/openapi.json describes every call.',
  }),
  host_not_served: ({ host }: Details) => ({
    problem: `This server does not answer for “${host}”.`,
    remedy: 'Use the address that `answerable serve` printed.',
  }),
  not_from_this_page: () => ({
    problem: 'This call did not come from a page of this record.',
    remedy: 'Open the record at its own address and do it there. Programs send the header X-Answerable: 1.',
  }),
  not_from_this_machine: () => ({
    problem: 'This can only be done on the machine where the record lies.',
    remedy: 'Do it there, in a browser or with the command line.',
  }),
  call_too_large: ({ limit }: Details) => ({
    problem: `This call is larger than ${limit} bytes.`,
    remedy: 'Send less at once.',
  }),
  call_too_slow: ({ seconds }: Details) => ({
    problem: `The answer took longer than ${seconds} seconds and was given up.`,
    remedy: 'Ask for less at once: a filter, a shorter time, one document.',
  }),
  adding_fetches_nothing: ({ address }: Details) => ({
    problem: `This server does not fetch ${address}: it is open to other machines.`,
    remedy: 'Save the page as a file and add the file, or use `answerable add` where the record is.',
  }),
  adding_not_an_address: ({ address }: Details) => ({
    problem: `“${address}” is not the address of a page.`,
    remedy: 'Give the whole address, beginning with https:// or http://.',
  }),
  pages_not_built: () => ({
    problem: 'The pages have not been built yet.',
    remedy: 'Run `npm run build`, then `answerable serve` again. The .json addresses work without them.',
  }),
  port_taken: ({ host, port }: Details) => ({
    problem: `Another program already listens on ${host}:${port}.`,
    remedy: `Stop it, or choose another port: answerable serve --port ${Number(port) + 1}`,
  }),
}
