/** Writes a finding by hand: its slots in fields with names of the record beside them, its ends moved word by word. */
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { Finding, Modality, Position } from '../../model.ts'
import type { KeptDocument } from '../../record/contract.ts'
import { useReader } from '../locale.tsx'
import { type Field, fieldsOf, filled } from './draft.ts'
import { useSuggestions } from './suggestions.ts'

export interface EditorProps {
  kept: KeptDocument
  finding: Finding
  /** Moves an end of the passage by a word. */
  onMove: (end: 'start' | 'end', by: 1 | -1) => void
  onSave: (to: Finding, why: string) => void
  onCancel: () => void
}

export function Editor({ kept, finding, onMove, onSave, onCancel }: EditorProps) {
  const { t } = useReader()
  const words = t.editor
  const form = useRef<HTMLFormElement>(null)
  const names = useId()
  const [suggested, suggest] = useSuggestions(kept)
  useEffect(
    () => form.current?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true }),
    [],
  )
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const written = new FormData(event.currentTarget)
    onSave(filled(finding, written), String(written.get('why') ?? '').trim())
  }
  const move = (end: 'start' | 'end', by: 1 | -1, label: string, sign: string) => (
    <button type="button" aria-label={label} title={label} onClick={() => onMove(end, by)}>
      {sign}
    </button>
  )
  return (
    <form
      ref={form}
      className="editor"
      aria-label={words.title(t.kinds[finding.kind])}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <blockquote>{t.quoted(finding.quote)}</blockquote>
      {/* biome-ignore lint/a11y/useSemanticElements: four buttons that move two ends are no fieldset */}
      <div className="ends" role="group" aria-label={words.ends}>
        {move('start', -1, words.startEarlier, '⇤')}
        {move('start', 1, words.startLater, '↦')}
        {move('end', -1, words.endEarlier, '↤')}
        {move('end', 1, words.endLater, '⇥')}
      </div>
      {Object.entries(fieldsOf[finding.kind]).map(([slot, field]) => (
        <Slot
          key={slot}
          slot={slot}
          field={field}
          value={(finding as unknown as Record<string, string | string[] | null>)[slot] ?? null}
          names={names}
          onType={suggest}
        />
      ))}
      <Slot slot="voice" field="text" value={finding.voice} names={names} onType={suggest} />
      <datalist id={names}>
        {suggested.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p className="slot">
        <label>
          {words.why}
          <textarea name="why" rows={2} maxLength={2000} />
        </label>
      </p>
      <p className="dialog-actions">
        <button type="submit">{words.save}</button>
        <button type="button" onClick={onCancel}>
          {t.cancel}
        </button>
      </p>
    </form>
  )
}

function Slot(props: {
  slot: string
  field: Field
  value: string | string[] | null
  names: string
  onType: (text: string) => void
}) {
  const { t } = useReader()
  const id = useId()
  const { slot, field, value } = props
  const label = (t.slots as Record<string, string>)[slot]!
  if (field === 'names') return <Names {...props} label={label} value={(value as string[] | null) ?? []} />
  return (
    <p className="slot">
      <label htmlFor={id}>{label}</label>
      <OneField {...props} id={id} value={(value as string | null) ?? ''} />
    </p>
  )
}

function OneField(props: {
  id: string
  slot: string
  field: Field
  value: string
  names: string
  onType: (text: string) => void
}) {
  const { t } = useReader()
  const { id, slot, field, value } = props
  if (field === 'position')
    return <Choice id={id} slot={slot} value={value} choices={t.positions as Record<Position, string>} />
  if (field === 'modality')
    return <Choice id={id} slot={slot} value={value} choices={t.modalities as Record<Modality, string>} />
  if (field === 'date')
    return (
      <input
        id={id}
        name={slot}
        defaultValue={value}
        pattern="\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?"
        placeholder={t.editor.day}
        title={t.editor.day}
        autoComplete="off"
      />
    )
  if (slot === 'action' || slot === 'about')
    return <textarea id={id} name={slot} defaultValue={value} rows={2} dir="auto" maxLength={20_000} />
  return (
    <input
      id={id}
      name={slot}
      defaultValue={value}
      dir="auto"
      maxLength={2000}
      required={slot === 'type' || slot === 'count'}
      autoComplete="off"
      {...(slot === 'voice'
        ? { list: props.names, onInput: (event) => props.onType(event.currentTarget.value) }
        : {})}
    />
  )
}

function Choice<Value extends string>(props: {
  id: string
  slot: string
  value: string
  choices: Record<Value, string>
}) {
  return (
    <select id={props.id} name={props.slot} defaultValue={props.value}>
      {Object.entries<string>(props.choices).map(([value, shown]) => (
        <option key={value} value={value}>
          {shown}
        </option>
      ))}
    </select>
  )
}

/** One field for each name and an empty one behind them: to take a name out, empty its field. */
function Names(props: {
  slot: string
  label: string
  value: string[]
  names: string
  onType: (text: string) => void
}) {
  const { t } = useReader()
  const [count, setCount] = useState(props.value.length + 1)
  return (
    <fieldset className="slot">
      <legend>{props.label}</legend>
      {Array.from({ length: count }, (_, place) => (
        <input
          // biome-ignore lint/suspicious/noArrayIndexKey: a field keeps its place while it is written in
          key={place}
          name={props.slot}
          aria-label={t.editor.name(props.label, place + 1)}
          defaultValue={props.value[place] ?? ''}
          list={props.names}
          dir="auto"
          maxLength={2000}
          autoComplete="off"
          onInput={(event) => {
            props.onType(event.currentTarget.value)
            if (place === count - 1 && event.currentTarget.value !== '') setCount(count + 1)
          }}
        />
      ))}
    </fieldset>
  )
}
