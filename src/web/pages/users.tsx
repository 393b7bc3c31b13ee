/** Users and their roles: keepers invite, change and end them. */
import { type FormEvent, useId, useState } from 'react'
import type { Role, User } from '../../record/contract.ts'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { PageHead, ProblemNote, Shown } from '../parts/page.tsx'
import { ReviewersSetting } from '../parts/reviewers.tsx'
import { Field, fieldsOf, Section, useCall } from '../parts/team.tsx'
import { Link } from '../router.tsx'
import { ROLES, useMay } from '../you.tsx'

export function UsersPage() {
  const answer = usePage<{ users: User[] }>('/users')
  const keeps = useMay()('keeper')
  return (
    <Shown answer={answer}>
      {({ users }) => (
        <Users
          users={users}
          keeps={keeps}
          reload={answer.state === 'here' ? answer.reload : async () => undefined}
        />
      )}
    </Shown>
  )
}

type Calls = ReturnType<typeof useCall>
interface Invited {
  name: string
  token: string
}

function Users(props: { users: User[]; keeps: boolean; reload: () => Promise<void> }) {
  const { users, keeps, reload } = props
  const { t } = useReader()
  const say = t.team.users
  const calls = useCall()
  const [invited, setInvited] = useState<Invited | null>(null)
  const shown = async (made: Invited | null) => {
    setInvited(made)
    if (made) await reload()
  }
  return (
    <>
      <PageHead name={say.title} lead={say.lead} />
      {keeps && (
        <p>
          <Link href="/audit">{t.team.audit.title}</Link>
        </p>
      )}
      {calls.told && <ProblemNote told={calls.told} />}
      {invited && (
        <div className="notice" role="status">
          <p>{say.invited(invited.name)}</p>
          <p className="secret">
            <code>{`${location.origin}/join#${invited.token}`}</code>
          </p>
        </div>
      )}
      <ul className="entries users">
        {users.map((user) => (
          <li key={user.name}>
            {keeps && !user.ended ? (
              <UserForm user={user} calls={calls} reload={reload} linked={shown} />
            ) : (
              <UserLine user={user} />
            )}
          </li>
        ))}
      </ul>
      {keeps && <Invite calls={calls} invited={shown} />}
      <ReviewersSetting keeps={keeps} />
    </>
  )
}

function UserLine({ user }: { user: User }) {
  const { t, date } = useReader()
  const say = t.team.users
  const { name, role, cleared, ended } = user
  const what = ended
    ? say.ended(date(ended.slice(0, 10)))
    : [t.team.roles[role], ...(cleared ? [say.columns.cleared] : [])].join(', ')
  return (
    <p>
      <bdi>{name}</bdi> <span className="small">({what})</span>
    </p>
  )
}

function UserForm(props: {
  user: User
  calls: Calls
  reload: () => Promise<void>
  linked: (made: Invited | null) => Promise<void>
}) {
  const { t } = useReader()
  const say = t.team.users
  const { user, calls, reload, linked } = props
  const { name } = user
  // To end somebody takes two steps: it cannot be undone by hand.
  const [ending, setEnding] = useState(false)
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { role, cleared } = fieldsOf(event.currentTarget)
    const change = { name, role, cleared: cleared === 'on' }
    if (await calls.call('/api/users/change', change, say.saved(name))) await reload()
  }
  const end = async () => {
    if (!ending) return setEnding(true)
    setEnding(false)
    if (await calls.call('/api/users/end', { name }, say.endedNow(name))) await reload()
  }
  const link = async () => linked(await calls.call<Invited>('/api/users/link', { name }))
  return (
    <form className="user-line" onSubmit={save} key={`${user.role} ${user.cleared}`}>
      <p className="entry-title">
        <bdi>{name}</bdi>
      </p>
      <RoleFields user={user} labels={{ role: say.roleOf(name), cleared: say.clearedOf(name) }} />
      <div className="buttons">
        <button type="submit" aria-label={say.save(name)}>
          {say.saveShort}
        </button>
        <button type="button" aria-label={say.link(name)} onClick={() => void link()}>
          {say.linkShort}
        </button>
        <button
          type="button"
          aria-label={ending ? say.endSure(name) : say.end(name)}
          onClick={() => void end()}
        >
          {ending ? say.endSureShort : say.endShort}
        </button>
      </div>
    </form>
  )
}

function RoleFields(props: { user?: User; labels: { role: string; cleared: string } }) {
  const { t } = useReader()
  const [role, cleared] = [useId(), useId()]
  return (
    <>
      <label htmlFor={role} className={props.user ? 'unseen' : undefined}>
        {props.labels.role}
      </label>
      <select id={role} name="role" defaultValue={props.user?.role ?? 'reader'}>
        {ROLES.map((one: Role) => (
          <option key={one} value={one}>
            {t.team.roles[one]}
          </option>
        ))}
      </select>
      <span className="check">
        <input
          id={cleared}
          name="cleared"
          type="checkbox"
          aria-label={props.labels.cleared}
          defaultChecked={props.user?.cleared ?? false}
        />
        <label htmlFor={cleared}>{t.team.users.columns.cleared}</label>
      </span>
    </>
  )
}

function Invite({ calls, invited }: { calls: Calls; invited: (made: Invited | null) => Promise<void> }) {
  const { t } = useReader()
  const say = t.team.users
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const { name, role, cleared } = fieldsOf(form)
    const made = await calls.call<Invited>('/api/users', { name, role, cleared: cleared === 'on' })
    await invited(made)
    if (made) form.reset()
  }
  return (
    <Section title={say.inviteTitle}>
      <form className="plain" onSubmit={submit}>
        <Field label={say.name} name="name" />
        <RoleFields labels={{ role: say.role, cleared: say.cleared }} />
        <button type="submit">{say.invite}</button>
      </form>
    </Section>
  )
}
