/** What is said where two persons must decide alike about a finding. */

type Decided = 'confirmed' | 'corrected' | 'rejected' | 'added'

const decided: Record<Decided, string> = {
  confirmed: 'confirmed',
  corrected: 'corrected',
  rejected: 'rejected',
  added: 'added by hand',
}

/** "confirmed by Ada, waits for a second". */
export function review(state: 'waiting' | 'disputed', by: { author: string; decision: Decided }[]): string {
  const said = by.map(({ author, decision }) => `${decided[decision]} by ${author}`).join(', ')
  return state === 'waiting' ? `${said}, waits for a second` : `${said}: they disagree`
}

/** What the page of disagreements says, and the setting beside the users. */
export const reviewing = {
  review,
  title: 'Disagreements',
  see: 'Disagreements, and what waits for a second reviewer',
  lead: 'Two must decide alike before a finding counts as confirmed or rejected. Where they differ, an editor decides.',
  one: 'One reviewer is enough in this record: a finding counts as whoever decided last said.',
  oneHow: 'A keeper changes that on the page of users.',
  show: 'Show',
  disputed: 'where two disagree',
  waiting: 'what waits for a second',
  counts: (disputed: number, shownDisputed: string, shownWaiting: string) =>
    `${shownDisputed} ${disputed === 1 ? 'disagreement' : 'disagreements'}, ${shownWaiting} waiting for a second.`,
  empty: { disputed: 'Nobody disagrees.', waiting: 'Nothing waits for a second.' },
  decided: (what: Decided, author: string, time: string, why: string | null) =>
    `${author}, ${time}: ${decided[what]}${why ? ` (${why})` : ''}`,
  confirm: 'Confirm as it stands',
  reject: 'Reject',
  why: 'Why? (kept with the decision)',
  question: (quote: string) => `“${quote}”`,
  done: 'The decision is on record.',
  setting: 'How many decide about a finding',
  settingNow: {
    1: 'One is enough: a finding counts as whoever decided last said.',
    2: 'Two must decide alike; where they differ, an editor decides.',
  },
  settingTo: { 1: 'Let one be enough', 2: 'Ask for two' },
  settingNote: {
    1: 'What counts already counts still. At least two users must be able to decide.',
    2: 'What waits, and what is disputed, then counts as whoever decided last said.',
  },
  set: { 1: 'One is enough from now on.', 2: 'Two must decide alike from now on.' },
}

/** What the commands say. */
export const reviewingCommands = {
  now: reviewing.settingNow,
  set: reviewing.set,
  ...{ review, empty: reviewing.empty },
}
