/** The documents that say the same as one in another language; an editor states that it translates one, or takes it back. */
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { DocumentSummary, KeptDocument, Translator } from '../../record/contract.ts'
import { announce } from '../announce.tsx'
import { dataAddress } from '../data.ts'
import { useReader } from '../locale.tsx'
import { For } from '../you.tsx'
import { useDecision } from './deciding.ts'
import { Cited, titleOf } from './document.tsx'
import { ProblemNote } from './page.tsx'

export function Translations({ kept, reload }: { kept: KeptDocument; reload: () => Promise<void> }) {
  const { t } = useReader()
  const deciding = useDecision(reload)
  const here = useRef<HTMLDivElement>(null)
  const isTranslation = kept.translations.some(({ is }) => is === 'original')
  /** What was pressed is gone once it is on record: the focus goes to what is now said. */
  const send: typeof deciding.send = async (decision, done) => {
    const isDone = await deciding.send(decision, done)
    if (isDone) here.current?.focus()
    return isDone
  }
  return (
    <div ref={here} tabIndex={-1}>
      {kept.translations.map(({ document, is, by }) => (
        <p className="note" key={document.id}>
          {t.view[is === 'original' ? 'isTranslation' : 'hasTranslation'][by]} <Cited document={document} />{' '}
          {is === 'original' && (
            <For who="editor">
              <button
                type="button"
                aria-label={t.translating.takeBackLabel(titleOf(document))}
                onClick={() =>
                  send({ kind: 'TranslationRetracted', document: kept.id }, t.translating.takenBack)
                }
              >
                {t.translating.takeBack}
              </button>
            </For>
          )}
        </p>
      ))}
      {deciding.told && <ProblemNote told={deciding.told} />}
      {!isTranslation && (
        <For who="editor">
          <details className="plain">
            <summary>{t.translating.open}</summary>
            <StateForm kept={kept} send={send} />
          </details>
        </For>
      )}
    </div>
  )
}

function StateForm({ kept, send }: { kept: KeptDocument; send: ReturnType<typeof useDecision>['send'] }) {
  const { t } = useReader()
  const words = t.translating
  const [title, why] = [useId(), useId()]
  const [found, look] = useDocuments(kept)
  const state = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const reason = String(fields.get('why')).trim()
    void send(
      {
        kind: 'TranslationStated',
        document: kept.id,
        of: String(fields.get('of')),
        by: fields.get('by') as Translator,
        ...(reason ? { why: reason } : {}),
      },
      words.stated,
    )
  }
  return (
    <form className="plain" onSubmit={state}>
      <label htmlFor={title}>{words.title}</label>
      <input
        id={title}
        type="search"
        autoComplete="off"
        onInput={(event) => look(event.currentTarget.value)}
      />
      {found?.length === 0 && <p className="empty">{words.none}</p>}
      {found !== null && found.length > 0 && (
        <>
          <fieldset>
            <legend>{words.of}</legend>
            {found.map((document) => (
              <label key={document.id} className="choice">
                <input type="radio" name="of" value={document.id} required />
                <span>
                  <Cited document={document} linked={false} />
                  <span className="small"> {t.search.languages[document.language] ?? document.language}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <fieldset>
            <legend>{words.by}</legend>
            {(['human', 'machine'] as const).map((by) => (
              <label key={by} className="choice">
                <input type="radio" name="by" value={by} required />
                <span>{t.view.made[by]}</span>
              </label>
            ))}
          </fieldset>
          <label htmlFor={why}>{words.why}</label>
          <textarea id={why} name="why" rows={2} maxLength={2000} />
          <button type="submit">{words.state}</button>
        </>
      )}
    </form>
  )
}

const most = 8
/** Milliseconds of rest before the record is asked. */
const rest = 200

/** Documents with these words in title, name or publisher that this one may translate; null while nothing is asked. */
function useDocuments(kept: KeptDocument): [DocumentSummary[] | null, (typed: string) => void] {
  const { t, number } = useReader()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<DocumentSummary[] | null>(null)
  useEffect(() => {
    const text = typed.trim()
    if (text === '') return setFound(null)
    const control = new AbortController()
    const timer = setTimeout(async () => {
      const others = await documentsWith(text, kept, control.signal)
      if (control.signal.aborted) return
      setFound(others)
      announce(
        others.length === 0 ? t.translating.none : t.counted.document(others.length, number(others.length)),
      )
    }, rest)
    return () => {
      clearTimeout(timer)
      control.abort()
    }
  }, [typed, kept, t, number])
  return [found, setTyped]
}

async function documentsWith(
  text: string,
  kept: KeptDocument,
  signal: AbortSignal,
): Promise<DocumentSummary[]> {
  // Neither itself nor what translates it.
  const not = new Set([kept.id, ...kept.translations.map(({ document }) => document.id)])
  try {
    const query = new URLSearchParams({ text, limit: String(most + not.size) })
    const answer = await fetch(dataAddress('/documents', query.toString()), { signal })
    const { documents } = (await answer.json()) as { documents?: DocumentSummary[] }
    return (documents ?? []).filter(({ id }) => !not.has(id)).slice(0, most)
  } catch {
    return []
  }
}
