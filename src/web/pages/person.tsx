/** One person: names in every script, what is asked and said about them, and every mention in its place. */
import type { ReactNode } from 'react'
import type { EntityFile, Listing } from '../../record/contract.ts'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { FindingList, StateMark, Words } from '../parts/finding.tsx'
import { WhoIsWho } from '../parts/merge.tsx'
import { Name } from '../parts/name.tsx'
import { PageHead, Shown } from '../parts/page.tsx'
import { Mentions } from '../parts/passages.tsx'
import { Restrict } from '../parts/restrict.tsx'
import { screeningAddress } from '../parts/screening.ts'
import { Link, withQuery } from '../router.tsx'
import { For } from '../you.tsx'
import { DemandLine } from './demands.tsx'

export function PersonPage({ subject }: { subject: string }) {
  const answer = usePage<EntityFile>(`/people/${encodeURIComponent(subject)}`)
  return (
    <Shown answer={answer}>
      {(file) => (
        <PersonFile file={file} reload={answer.state === 'here' ? answer.reload : async () => undefined} />
      )}
    </Shown>
  )
}

function PersonFile({ file, reload }: { file: EntityFile; reload: () => Promise<void> }) {
  const { t, number } = useReader()
  const named = new Set(file.passages.map(({ document }) => document)).size
  return (
    <>
      <PageHead name={file.name} kicker={t.entityKinds[file.kind]}>
        <Name>{file.name}</Name>
      </PageHead>
      <Names file={file} />
      <Posts posts={file.posts} />
      {file.kind === 'person' && <Listings file={file} />}
      <div className="with-side file">
        <div className="main">
          {file.demands.length > 0 && (
            <section>
              <h2>{t.people.demands}</h2>
              <ul className="entries">
                {file.demands.map((demand) => (
                  <li key={demand.id}>
                    <DemandLine demand={demand} under={2} />
                  </li>
                ))}
              </ul>
              <Rest shown={file.demands.length} of={file.counts.demands} />
            </section>
          )}
          <Befell befell={file.befell} />
          {file.findings.length > 0 && (
            <section>
              <h2>{t.people.said}</h2>
              <FindingList findings={file.findings} empty="" />
              <Rest shown={file.findings.length} of={file.counts.findings} />
            </section>
          )}
          {file.demands.length + file.findings.length === 0 && (
            <p className="empty">{t.people.nothingSaid}</p>
          )}
        </div>
        <section className="beside">
          <h2>{t.people.mentions}</h2>
          <Mentions passages={file.passages} />
          <Rest shown={named} of={file.documents}>
            {t.counted.document(file.documents, number(file.documents))}.{' '}
            <Link href={withQuery('/search', { q: `"${file.name}"`, person: file.id })}>
              {t.people.allMentions}
            </Link>
          </Rest>
          <WhoIsWho entity={file} merged={file.merged} list="/people" reload={reload} />
          {file.kind === 'person' && (
            <For who="keeper">
              <p className="small">
                <Link href={withQuery('/expunge', { what: 'person', id: file.id })}>
                  {t.expunging.see.person}
                </Link>
              </p>
            </For>
          )}
          <Restrict what="person" id={file.id} />
        </section>
      </div>
    </>
  )
}

/** What the documents say that they are, by date: nobody asserts that it was so in between. */
function Posts({ posts }: Pick<EntityFile, 'posts'>) {
  const { t, date, number } = useReader()
  if (posts.length === 0) return null
  return (
    <section>
      <h2>{t.posts.title}</h2>
      <table className="posts">
        <thead>
          <tr>
            <th scope="col">{t.posts.role}</th>
            <th scope="col">{t.posts.from}</th>
            <th scope="col">{t.posts.to}</th>
            <th scope="col">{t.posts.documents}</th>
          </tr>
        </thead>
        <tbody>
          {posts.map((post) => (
            <tr key={post.role}>
              <td>
                <Name>{post.role}</Name>
              </td>
              <td>{date(post.first)}</td>
              <td>{date(post.last)}</td>
              <td className="number">{number(post.documents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** On which kept lists a match of their name stands, as people decided; of others only where they hold or held a post. */
function Listings({ file }: { file: EntityFile }) {
  const { t, number, date, instant } = useReader()
  const answer = usePage<{ lists: number; listings: Listing[] }>(
    `/people/${encodeURIComponent(file.id)}/listings`,
  )
  if (answer.state !== 'here') return null
  const { lists, listings } = answer.value
  if (listings.length === 0 && (file.posts.length === 0 || lists === 0)) return null
  const say = t.listed
  return (
    <section>
      <h2>{say.title}</h2>
      {listings.length === 0 ? (
        <p>{say.none(lists, number(lists))}</p>
      ) : (
        <>
          <p>{say.byName}</p>
          <ul className="entries">
            {listings.map((one) => (
              <li key={`${one.list} ${one.entry.id} ${one.screening} ${one.row}`}>
                <p>
                  <b>
                    <Name>{one.entry.names[0]!}</Name>
                  </b>
                  {', '}
                  <Name>{one.listName}</Name>
                  {one.entry.programme && (
                    <>
                      {' · '}
                      <Name>{one.entry.programme}</Name>
                    </>
                  )}
                  {one.entry.listed && ` · ${say.since(date(one.entry.listed))}`}
                </p>
                <p className="small">
                  {say.decided(instant(one.time), one.author)} <Name>{one.name}</Name>.{' '}
                  <Link href={screeningAddress(one.screening)}>{say.screening}</Link>
                </p>
                {one.why && (
                  <p className="small">
                    <Name>{one.why}</Name>
                  </p>
                )}
                <p className="small">
                  {one.kept && `${say.version(instant(one.kept))} `}
                  <span className="hash">{t.screenings.version(one.sha256)}</span>
                </p>
                {!one.stands && <p className="note">{say.changed}</p>}
                {one.stands && !one.isLatest && <p className="note">{say.newer}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{t.screenings.note}</p>
    </section>
  )
}

/** What befell them, by day, each with the words that tell it; nobody asserts how it was in between, or is since. */
function Befell({ befell }: Pick<EntityFile, 'befell'>) {
  const { t, date } = useReader()
  const last = befell.at(-1)
  if (!last) return null
  const day = ({ when, told }: typeof last) => (told && when ? t.people.toldBy(date(when)) : date(when))
  const what = (type: string) => t.acts[type] ?? type
  return (
    <section>
      <h2>{t.people.befell}</h2>
      <p>{t.people.lastKnown(what(last.type), last.when ? day(last) : '')}</p>
      <table className="ledger befell">
        <thead>
          <tr>
            <th scope="col">{t.people.befellWhen}</th>
            <th scope="col">{t.people.befellWhat}</th>
            <th scope="col">{t.people.befellWords}</th>
          </tr>
        </thead>
        <tbody>
          {befell.map((one) => (
            <tr key={one.acts[0]!.id}>
              <td>{day(one)}</td>
              <td>{what(one.type)}</td>
              <td>
                {one.acts.map((act) => (
                  <div key={act.id}>
                    <Words finding={act} /> <StateMark finding={act} />
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Says that a list goes on. */
function Rest(props: { shown: number; of: number; children?: ReactNode }) {
  const { t, number } = useReader()
  if (props.shown >= props.of) return null
  return (
    <p className="more">
      {t.bodies.cut(number(props.shown), number(props.of))} {props.children}
    </p>
  )
}

function Names({ file }: { file: EntityFile }) {
  const { t, number } = useReader()
  const others = file.forms.filter((form) => form !== file.name)
  return (
    <dl className="facts">
      {others.length > 0 && (
        <div>
          <dt>{t.people.otherNames}</dt>
          <dd className="forms">
            {others.map((form) => (
              <span key={form}>
                <Name>{form}</Name>
              </span>
            ))}
          </dd>
        </div>
      )}
      {file.role && (
        <div>
          <dt>{t.people.role}</dt>
          <dd>{file.role}</dd>
        </div>
      )}
      <div>
        <dt>{t.people.mentions}</dt>
        <dd>
          {t.counted.mention(file.mentions, number(file.mentions))},{' '}
          {t.counted.document(file.documents, number(file.documents))}
        </dd>
      </div>
    </dl>
  )
}
