/** What is restricted, by whom and why; and who of those who are cleared saw it. */
import { type FormEvent, useId } from 'react'
import type { AccessNoted, RestrictedKind, Restriction } from '../../record/contract.ts'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { documentAddress } from '../parts/document.tsx'
import { Pager, useQuery } from '../parts/filters.tsx'
import { PageHead, ProblemNote, Shown } from '../parts/page.tsx'
import { Field, fieldsOf, Section, useCall } from '../parts/team.tsx'
import { Link } from '../router.tsx'

const KINDS: RestrictedKind[] = ['document', 'finding', 'person']

interface Seen {
  total: number
  accesses: AccessNoted[]
}

export function AuditPage() {
  const { t } = useReader()
  const restricted = usePage<{ restrictions: Restriction[] }>('/restricted')
  const seen = usePage<Seen>('/audit', useQuery())
  const reload = restricted.state === 'here' ? restricted.reload : async () => undefined
  return (
    <Shown answer={restricted}>
      {({ restrictions }) => (
        <>
          <PageHead name={t.team.audit.title} lead={t.team.audit.lead} />
          <Restrictions restrictions={restrictions} reload={reload} />
          <Section title={t.team.audit.seenTitle}>
            {seen.state === 'here' ? <Accesses {...seen.value} named={restrictions} /> : null}
          </Section>
        </>
      )}
    </Shown>
  )
}

function Restrictions(props: { restrictions: Restriction[]; reload: () => Promise<void> }) {
  const { t } = useReader()
  const say = t.team.audit
  const { told, call } = useCall()
  const what = useId()
  const { restrictions, reload } = props
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    if (!(await call('/api/restricted', fieldsOf(form), say.added))) return
    form.reset()
    await reload()
  }
  const lift = async (one: Restriction, why: string) => {
    if (await call('/api/restricted/lift', { what: one.what, id: one.id, why }, say.lifted)) await reload()
  }
  return (
    <>
      {told && <ProblemNote told={told} />}
      {restrictions.length === 0 && <p className="empty">{say.none}</p>}
      <ul className="entries">
        {restrictions.map((one) => (
          <li key={`${one.what} ${one.id}`}>
            <RestrictionLine one={one} lift={(why) => lift(one, why)} />
          </li>
        ))}
      </ul>
      <Section title={say.addTitle}>
        <form className="plain" onSubmit={add}>
          <label htmlFor={what}>{say.what}</label>
          <select id={what} name="what">
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t.team.kinds[kind]}
              </option>
            ))}
          </select>
          <Field label={say.id} name="id" />
          <Field label={say.why} name="why" />
          <Field label={say.pseudonym} name="pseudonym" optional />
          <button type="submit">{say.add}</button>
        </form>
      </Section>
    </>
  )
}

function RestrictionLine({ one, lift }: { one: Restriction; lift: (why: string) => Promise<void> }) {
  const { t, date } = useReader()
  const say = t.team.audit
  const why = useId()
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    await lift(fieldsOf(event.currentTarget).why ?? '')
  }
  return (
    <>
      <p className="kicker">{t.team.kinds[one.what]}</p>
      <p className="entry-title">
        <Subject what={one.what} id={one.id} name={one.name} />
      </p>
      <p>
        {one.why} <span className="small">({say.by(one.author, date(one.time.slice(0, 10)))})</span>
        {one.pseudonym && <span className="small"> {say.as(one.pseudonym)}</span>}
      </p>
      <form className="plain" onSubmit={submit}>
        <label htmlFor={why}>{say.liftOf(one.name)}</label>
        <div className="line">
          <input id={why} name="why" required autoComplete="off" />
          <button type="submit">{say.lift}</button>
        </div>
      </form>
    </>
  )
}

function Subject({ what, id, name }: { what: RestrictedKind; id: string; name: string }) {
  const to =
    what === 'document'
      ? documentAddress(id)
      : what === 'person'
        ? `/people/${encodeURIComponent(id)}`
        : id.startsWith('ask-')
          ? `/asks/${encodeURIComponent(id)}`
          : null
  return to ? (
    <Link href={to}>
      <bdi>{name}</bdi>
    </Link>
  ) : (
    <bdi>{name}</bdi>
  )
}

function Accesses({ total, accesses, named }: Seen & { named: Restriction[] }) {
  const { t, instant } = useReader()
  const { columns, hows, seenNone } = t.team.audit
  if (accesses.length === 0) return <p className="empty">{seenNone}</p>
  const nameOf = (subject: string) => named.find((one) => one.id === subject)?.name ?? subject
  return (
    <>
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">{columns.time}</th>
            <th scope="col">{columns.author}</th>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.how}</th>
          </tr>
        </thead>
        <tbody>
          {accesses.map((one) => (
            <tr key={`${one.time} ${one.author} ${one.how} ${one.subject}`}>
              <td>
                <time dateTime={one.time}>{instant(one.time)}</time>
              </td>
              <td>{one.author}</td>
              <td className="about">
                <bdi>{nameOf(one.subject)}</bdi>
              </td>
              <td>{hows[one.how] ?? one.how}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager total={total} shown={accesses.length} />
    </>
  )
}
