/** Adding: files dropped or chosen, an address, a text; and how far each has come. */
import { type FormEvent, useId, useState } from 'react'
import {
  add,
  clear,
  type FormFacts,
  goOn,
  type Item,
  isOver,
  stop,
  useAdding,
  type Wanted,
} from '../adding.ts'
import { announce } from '../announce.tsx'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { documentAddress } from '../parts/document.tsx'
import { Drop } from '../parts/drop.tsx'
import { Name } from '../parts/name.tsx'
import { PageHead, ProblemNote, Shown, useAnnounced } from '../parts/page.tsx'
import { Link } from '../router.tsx'
import { For } from '../you.tsx'

/** What may be added here: nothing, files, or addresses too. */
interface Adds {
  files: boolean
  addresses: boolean
}

export function AddPage() {
  const { t } = useReader()
  return (
    <Shown answer={usePage<Adds>('/add')}>
      {(adds) => (
        <>
          <PageHead name={t.adding.title} lead={t.adding.lead} />
          <For who="editor" otherwise={<p className="empty">{t.adding.notYours}</p>}>
            {adds.files ? (
              <Adding addresses={adds.addresses} />
            ) : (
              <ProblemNote told={{ problem: t.adding.notServed, remedy: t.adding.notServedHow }} />
            )}
          </For>
        </>
      )}
    </Shown>
  )
}

function Adding({ addresses }: { addresses: boolean }) {
  const { t } = useReader()
  const [facts, setFacts] = useState<FormFacts>({})
  const offline = { problem: t.problem.offline, remedy: t.problem.offlineHow }
  const give = (wanted: Wanted[]) => {
    add(wanted, offline)
    announce(t.adding.sum(0, wanted.length, '0', String(wanted.length)))
  }
  return (
    <div className="with-side adding">
      <div className="main">
        <Facts facts={facts} change={setFacts} />
        <Drop
          say={t.adding.drop}
          choose={t.adding.choose}
          help={t.adding.formats}
          isFirst
          give={(files) => give(files.map((file) => ({ ...file, facts })))}
        />
        {addresses && <Address give={(address) => give([{ name: address, address, facts }])} />}
        <PastedText
          give={(title, text) =>
            give([
              {
                name: `${title || t.adding.untitled}.txt`,
                bytes: new Blob([text]),
                facts: title ? { ...facts, title } : facts,
              },
            ])
          }
        />
      </div>
      <section className="beside" aria-labelledby="progress">
        <h2 id="progress">{t.adding.progress}</h2>
        <Progress offline={offline} />
      </section>
    </div>
  )
}

function Address({ give }: { give: (address: string) => void }) {
  const { t } = useReader()
  const field = useId()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    give(String(new FormData(event.currentTarget).get('address')).trim())
    event.currentTarget.reset()
  }
  return (
    <form className="plain" onSubmit={submit}>
      <label htmlFor={field}>{t.adding.address}</label>
      <div className="line">
        <input
          id={field}
          name="address"
          type="url"
          required
          pattern="https?://.+"
          autoComplete="off"
          placeholder="https://"
        />
        <button type="submit">{t.adding.addAddress}</button>
      </div>
      <p className="small">{t.adding.addressNote}</p>
    </form>
  )
}

function PastedText({ give }: { give: (title: string, text: string) => void }) {
  const { t } = useReader()
  const [title, text] = [useId(), useId()]
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    give(String(fields.get('title')).trim(), String(fields.get('text')))
    event.currentTarget.reset()
  }
  return (
    <form className="plain" onSubmit={submit}>
      <label htmlFor={title}>{t.adding.textTitle}</label>
      <input id={title} name="title" maxLength={300} autoComplete="off" />
      <label htmlFor={text}>{t.adding.text}</label>
      <textarea id={text} name="text" rows={6} required />
      <button type="submit">{t.adding.addText}</button>
    </form>
  )
}

/** Facts that go with everything added after they were written. */
function Facts({ facts, change }: { facts: FormFacts; change: (facts: FormFacts) => void }) {
  const { t } = useReader()
  const [published, publisher, language] = [useId(), useId(), useId()]
  const set = (name: keyof FormFacts) => (event: { currentTarget: { value: string } }) =>
    change({ ...facts, [name]: event.currentTarget.value.trim() })
  return (
    <details className="plain">
      <summary>{t.adding.facts}</summary>
      <p className="small">{t.adding.factsNote}</p>
      <div className="fields">
        <div className="field">
          <label htmlFor={published}>{t.adding.published}</label>
          <input
            id={published}
            pattern="\d{4}(-\d{2}(-\d{2})?)?"
            placeholder={t.editor.day}
            onChange={set('published')}
            autoComplete="off"
          />
        </div>
        <div className="field">
          <label htmlFor={publisher}>{t.adding.publisher}</label>
          <input id={publisher} onChange={set('publisher')} autoComplete="off" />
        </div>
        <div className="field">
          <label htmlFor={language}>{t.adding.language}</label>
          <select id={language} onChange={set('language')}>
            <option value="">{t.adding.anyLanguage}</option>
            {(['en', 'fr', 'other'] as const).map((one) => (
              <option key={one} value={one}>
                {t.search.languages[one]}
              </option>
            ))}
          </select>
        </div>
      </div>
    </details>
  )
}

function Progress({ offline }: { offline: { problem: string; remedy: string } }) {
  const { t, number } = useReader()
  const items = useAdding()
  const count = (...states: Item['state'][]) => items.filter(({ state }) => states.includes(state)).length
  const done = items.filter(({ state }) => isOver(state)).length
  const [failed, stopped] = [count('failed'), count('stopped')]
  const sentences = [
    t.adding.sum(done, items.length, number(done), number(items.length)),
    ...(failed > 0 ? [t.adding.sumFailed(failed, number(failed))] : []),
    ...(stopped > 0 ? [t.adding.left(stopped, number(stopped))] : []),
  ].join(' ')
  // Said aloud at the end and where it stops, not at every document.
  useAnnounced(done + stopped === items.length ? sentences : t.adding.progress)
  if (items.length === 0) return <p className="empty">{t.adding.nothing}</p>
  return (
    <>
      <p>{sentences}</p>
      <progress value={done} max={items.length} aria-label={t.adding.progress} />
      <p className="buttons">
        {done + stopped < items.length && (
          <button type="button" onClick={stop}>
            {t.adding.stop}
          </button>
        )}
        {stopped > 0 && (
          <button type="button" onClick={() => goOn(offline)}>
            {t.adding.goOn}
          </button>
        )}
        {failed > 0 && (
          <button type="button" onClick={() => goOn(offline, true)}>
            {t.adding.again}
          </button>
        )}
        {done > 0 && (
          <button type="button" onClick={clear}>
            {t.adding.clear}
          </button>
        )}
      </p>
      <ol className="added">
        {items.map((item) => (
          <AddedLine key={item.key} item={item} />
        ))}
      </ol>
    </>
  )
}

function AddedLine({ item }: { item: Item }) {
  const { t, number } = useReader()
  return (
    <li className={`is-${item.state}`}>
      {item.documents.length === 0 && (
        <p>
          <Name>{item.name}</Name>
        </p>
      )}
      {item.state !== 'done' && <p className="small">{t.adding.states[item.state]}</p>}
      {item.documents.map((document) => (
        <div key={document.id}>
          <p>
            {document.id ? (
              <Link href={documentAddress(document.id)}>
                <Name>{document.name}</Name>
              </Link>
            ) : (
              <Name>{document.name}</Name>
            )}
          </p>
          <p className="small">
            {t.adding.outcomes[document.outcome]}
            {document.id && ` · ${t.counted.finding(document.findings, number(document.findings))}`}
          </p>
          {document.doubts.length > 0 && (
            <details className="small">
              <summary>{t.adding.doubts}</summary>
              {document.doubts.map((doubt) => (
                <p key={doubt.problem}>
                  {doubt.problem} {doubt.remedy}
                </p>
              ))}
            </details>
          )}
        </div>
      ))}
      {item.problems.map((told) => (
        <p key={told.problem} className="small">
          <strong>{told.problem}</strong> {told.remedy}
        </p>
      ))}
    </li>
  )
}
