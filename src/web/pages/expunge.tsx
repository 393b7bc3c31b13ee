/** Taking a document, or a person's data, out of the record for good: first what would go, then the same with its name typed again. */
import { type FormEvent, useId, useState } from 'react'
import type { WouldExpunge } from '../../record/contract.ts'
import { announce } from '../announce.tsx'
import { post, type Told, usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { Cited } from '../parts/document.tsx'
import { useQuery } from '../parts/filters.tsx'
import { Name } from '../parts/name.tsx'
import { PageHead, ProblemNote, Shown } from '../parts/page.tsx'
import { go } from '../router.tsx'

/** Documents that are named; the others are counted. */
const mostNamed = 20

export function ExpungePage() {
  return (
    <Shown answer={usePage<WouldExpunge>('/expunge', useQuery())}>{(would) => <Would would={would} />}</Shown>
  )
}

function Would({ would }: { would: WouldExpunge }) {
  const { t, number } = useReader()
  const { what, name, documents, entries, decisions } = would
  return (
    <>
      <PageHead name={t.expunging.title} kicker={t.expunging.kinds[what]} lead={t.expunging.lead[what]} />
      <section>
        <h2>{t.expunging.goes}</h2>
        <dl className="facts">
          <div>
            <dt>{t.expunging.what}</dt>
            <dd>
              <Name>{name}</Name>
            </dd>
          </div>
          <div>
            <dt>{t.expunging.entries}</dt>
            <dd>{number(entries)}</dd>
          </div>
          <div>
            <dt>{t.expunging.decisions}</dt>
            <dd>{number(decisions)}</dd>
          </div>
        </dl>
        <h3 className="minor">{t.expunging.documents[what]}</h3>
        <ul>
          {documents.slice(0, mostNamed).map((document) => (
            <li key={document.id}>
              <Cited document={document} />
            </li>
          ))}
        </ul>
        {documents.length > mostNamed && (
          <p className="small">{t.bodies.cut(number(mostNamed), number(documents.length))}</p>
        )}
      </section>
      <Confirm would={would} />
    </>
  )
}

function Confirm({ would }: { would: WouldExpunge }) {
  const { t } = useReader()
  const [told, setTold] = useState<Told | null>(null)
  const [busy, setBusy] = useState(false)
  const [why, name] = [useId(), useId()]
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const { what, id } = would
    setBusy(true)
    const problem = await post(
      '/api/expunge',
      { what, id, why: String(fields.get('why')).trim(), name: String(fields.get('name')) },
      { problem: t.problem.offline, remedy: t.problem.offlineHow },
    )
    setBusy(false)
    setTold(problem)
    if (problem) return
    announce(t.expunging.done)
    go('/history')
  }
  return (
    <section>
      <h2>{t.expunging.confirm}</h2>
      {told && <ProblemNote told={told} />}
      <form className="plain" onSubmit={submit}>
        <label htmlFor={why}>{t.expunging.why}</label>
        <textarea id={why} name="why" rows={2} maxLength={2000} required />
        <label htmlFor={name}>{t.expunging.type(would.name)}</label>
        <input id={name} name="name" required autoComplete="off" spellCheck={false} />
        <p className="small">{t.expunging.copies}</p>
        <button type="submit" disabled={busy}>
          {t.expunging.go}
        </button>
      </form>
    </section>
  )
}
