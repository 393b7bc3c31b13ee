/** What the pages of charts and of figures say. */

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many)

export const charts = {
  title: 'Asks at a glance',
  lead: 'The asks on record, counted. Behind each picture stands its table.',
  none: 'No ask on record matches.',
  undated: (n: number, shown: string) =>
    `${shown} ${plural(n, 'ask stands in a document without a date and is', 'asks stand in documents without a date and are')} in no year and of no age.`,
  years: 'Asks by the year in which they were made',
  year: 'Year',
  ages: 'How long the open asks have waited',
  age: 'Age',
  ageBand: (from: number, below: number | null) =>
    below === null
      ? `${from} years and more`
      : from === 0
        ? 'under a year'
        : below === from + 1
          ? `${from} ${plural(from, 'year', 'years')}`
          : `${from} to ${below - 1} years`,
  pairs: 'Who asks whom',
  drawn: (of: string) => `The ${of} pairs with the most asks are drawn; the table has more.`,
  latest: (of: string) => `Counted among the latest ${of} asks; filters bring others in.`,
  from: 'Who asks',
  to: 'Whom',
  asks: 'Asks',
  table: 'As a table',
  board: 'As a board',
  list: 'As a list',
}

export const figures = {
  title: 'Figures',
  lead: 'What is counted, by whom, side by side. Answerable does not say which is right.',
  filter: 'Of what',
  empty: 'No figure is on record yet.',
  noMatch: 'No figure on record counts that.',
  latest: (of: string, all: string) =>
    `The latest ${of} of ${all} figures on record are compared here. Look for what is counted to compare all of it.`,
  noUnit: 'Without a unit',
  competing: 'counts differ',
  columns: { count: 'Count', who: 'According to', when: 'For', source: 'Where it stands' },
}
