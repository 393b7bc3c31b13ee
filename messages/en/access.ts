/** What is said about users, their roles, what is restricted, and logging in. */
import type { Details } from '../../src/problem.ts'

export const roles = { reader: 'reader', reviewer: 'reviewer', editor: 'editor', keeper: 'keeper' }

const roleCalled = (role: unknown) => roles[role as keyof typeof roles] ?? String(role)

export const accessProblems = {
  user_not_found: ({ name }: Details) => ({
    problem: `No user is called “${name}”.`,
    remedy: 'See who there is: answerable users list',
  }),
  user_exists: ({ name }: Details) => ({
    problem: `${name} is a user already.`,
    remedy: 'Choose another name, or change their role.',
  }),
  user_name_unfit: ({ name }: Details) => ({
    problem: `“${name}” cannot be a user's name.`,
    remedy: 'Take letters or digits, at most 80.',
  }),
  keeper_last: ({ name }: Details) => ({
    problem: `${name} is the only keeper: nobody could keep the record after.`,
    remedy: 'Make somebody else a keeper first.',
  }),
  role_lacking: ({ role, needs }: Details) => ({
    problem: `A ${roleCalled(role)} may not do this.`,
    remedy: `Ask a ${roleCalled(needs)}, or have a keeper give you that role.`,
  }),
  clearance_lacking: () => ({
    problem: 'This is only for those who may see what is restricted.',
    remedy: 'Ask a keeper.',
  }),
  known_restricted: () => ({
    problem: 'What was known on a past day may show what is restricted today.',
    remedy: 'Ask the record as it is, or somebody who may see what is restricted.',
  }),
  reviewers_too_few: ({ count }: Details) => ({
    problem: `Two reviewers need two users who may decide; this record has ${count === 0 ? 'none' : count}.`,
    remedy: 'Invite them first: answerable users add NAME --role reviewer',
  }),
  reviewers_set_already: ({ reviewers }: Details) => ({
    problem: reviewers === 1 ? 'One reviewer is enough already.' : 'Two reviewers are asked for already.',
    remedy: 'Nothing need be done.',
  }),
  review_waits: () => ({
    problem: 'You decided so already; a second person must decide too.',
    remedy: 'Ask another reviewer, or decide otherwise if you changed your mind.',
  }),
  restricted_already: ({ id }: Details) => ({
    problem: `${id} is restricted already.`,
    remedy: 'Lift that first, if the reason is another: answerable lift',
  }),
  not_restricted: ({ id }: Details) => ({
    problem: `${id} is not restricted.`,
    remedy: 'See what is: answerable restricted',
  }),
  restriction_reason_missing: () => ({
    problem: 'No reason was given.',
    remedy:
      'Give one; it stays on record, for those who may see what is restricted: --why "a source may be found by it"',
  }),
  login_needed: () => ({
    problem: 'Nobody is logged in here.',
    remedy: 'Log in, then do the same again.',
  }),
  login_wrong: () => ({
    problem: 'This name and this password do not belong together.',
    remedy: 'Check both. Who has forgotten theirs asks a keeper for a new link.',
  }),
  login_code_needed: () => ({
    problem: 'A code is asked for too.',
    remedy: 'Give the code that your telephone shows now, or one of your recovery codes.',
  }),
  code_wrong: () => ({
    problem: 'This code is wrong, or was used already.',
    remedy: 'Wait for the next code of your telephone, or give another recovery code.',
  }),
  login_wait: ({ seconds }: Details) => ({
    problem: 'There were too many wrong tries.',
    remedy: `Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  }),
  password_short: ({ least }: Details) => ({
    problem: `A password needs at least ${least} characters.`,
    remedy: 'Take four or five words that have nothing to do with each other.',
  }),
  password_wrong: () => ({
    problem: 'This is not your password.',
    remedy: 'Check the capital letters and the keyboard, then give it again.',
  }),
  invitation_over: () => ({
    problem: 'This invitation was used already, or is too old.',
    remedy: 'Ask a keeper for a new one.',
  }),
  passkey_refused: () => ({
    problem: 'This passkey was not accepted.',
    remedy: 'Try again, or log in with your password.',
  }),
  team_nobody: () => ({
    problem: 'Nobody could log in: the record has no users.',
    remedy: 'Invite the first: answerable users add NAME --role keeper',
  }),
  public_url_unfit: ({ url }: Details) => ({
    problem: `${url} cannot be the address at which readers see the record.`,
    remedy: 'Give its origin alone: https://record.example',
  }),
  pseudonym_unfit: ({ pseudonym }: Details) => ({
    problem: `“${pseudonym}” cannot stand for a protected person.`,
    remedy: 'Take a short one that nobody has as a name, and that does not say who it is.',
  }),
}

export const restrictedKinds = { document: 'document', finding: 'finding', person: 'person' }

/** What the commands about users and restrictions say. */
export const access = {
  invited: (name: string, role: string) => `${name} may use the record now, as ${role}.`,
  changed: (name: string, role: string) => `${name}: ${role} from now on.`,
  link: (address: string) => `With this they begin, once, within a week: ${address}`,
  ended: (name: string) => `${name} may do nothing any more.`,
  userLine: (name: string, role: string, isCleared: boolean, since: string) =>
    `${name}: ${role}${isCleared ? ', sees what is restricted' : ''}, since ${since}`,
  userEnded: (name: string, day: string) => `${name}: ended on ${day}`,
  noUsers:
    'Nobody was invited: whoever has the file has all of it. Invite the first: answerable users add NAME --role keeper',
  restricted: (name: string) => `Only those who are cleared see it from now on: ${name}`,
  protected: (pseudonym: string) => `Others read “${pseudonym}” from now on, and blocks in texts.`,
  lifted: (name: string) => `Everybody sees it again: ${name}`,
  beside:
    'Whoever opens the file itself sees all of it. Documents that are public elsewhere still name whom they name.',
  which: 'Name of whom to protect (not shown): ',
  nothingRestricted: 'Nothing is restricted.',
  restrictionLine: (kind: string, name: string, day: string, author: string, why: string) =>
    `${kind}: ${name} (${author}, ${day}: ${why})`,
  as: (pseudonym: string) => `as “${pseudonym}”`,
}
