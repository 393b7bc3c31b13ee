/** The keys of the reading desk. They can be turned off, because one letter is also how some people speak to a machine. */
import { useEffect, useRef, useState } from 'react'
import { useReader } from '../locale.tsx'

interface DeskKeys {
  next: () => void
  previous: () => void
  open: () => void
  /** Only where pages are shown. */
  larger?: () => void
  smaller?: () => void
  usual?: () => void
  /** Only for those who may decide. */
  confirm?: () => void
  correct?: () => void
  reject?: () => void
  undo?: () => void
  make?: () => void
}

const commands: Record<string, keyof DeskKeys> = {
  j: 'next',
  k: 'previous',
  Enter: 'open',
  a: 'confirm',
  c: 'correct',
  r: 'reject',
  u: 'undo',
  m: 'make',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '0': 'usual',
}

/** Where a letter is a letter; a choice between two ways of looking takes none. */
const fields = 'input:not([type="radio"], [type="checkbox"]), textarea, select'

/** Listens to single keys while they are on, outside fields and dialogs and without Ctrl, Alt or Meta. */
export function useKeys(on: boolean, keys: DeskKeys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      const command = commands[event.key]
      if (!command || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return
      const target = event.target as HTMLElement
      if (target.closest(`${fields}, dialog`)) return
      // Enter on a link or a button is theirs.
      if (event.key === 'Enter' && target.closest('a, button, summary')) return
      const act = latest.current[command]
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [on])
}

const place = 'answerable:keys'

/** Whether the reader wants single keys, remembered in this browser. */
export function useKeysWanted(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => localStorage.getItem(place) !== 'off')
  const change = (wanted: boolean) => {
    localStorage.setItem(place, wanted ? 'on' : 'off')
    setOn(wanted)
  }
  return [on, change]
}

export function KeyList({ decides, zooms }: { decides: boolean; zooms: boolean }) {
  const { t } = useReader()
  const words = t.document
  const keys: [string, string][] = [
    ['j', words.keyNext],
    ['k', words.keyPrevious],
    [words.enter, words.keyOpen],
  ]
  if (decides)
    keys.push(
      ['a', words.keyConfirm],
      ['c', words.keyCorrect],
      ['r', words.keyReject],
      ['u', words.keyUndo],
      ['m', words.keyMake],
    )
  if (zooms) keys.push(['+', t.view.larger], ['-', t.view.smaller], ['0', t.view.fit])
  return (
    <dl className="keys">
      {keys.map(([key, meaning]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
