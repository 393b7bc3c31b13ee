/** Where files are dropped or, by the button inside, chosen. */
import { type DragEvent, useRef, useState } from 'react'
import { filesIn } from '../dropped.ts'

interface DroppedFile {
  name: string
  bytes: Blob
}

export function Drop(props: {
  say: string
  choose: string
  help: string
  /** Whether its button is the first thing to do on its page. */
  isFirst?: boolean
  give: (files: DroppedFile[]) => void
}) {
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const drop = async (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    props.give(await filesIn(event.dataTransfer))
  }
  const choose = () => {
    const chosen = [...(input.current?.files ?? [])]
    if (chosen.length > 0) props.give(chosen.map((file) => ({ name: file.name, bytes: file })))
    if (input.current) input.current.value = ''
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has the button inside as its equal for keys
    <div
      className={over ? 'drop is-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>{props.say}</p>
      <input ref={input} type="file" multiple hidden onChange={choose} aria-label={props.choose} />
      <button
        type="button"
        className={props.isFirst ? 'first' : undefined}
        onClick={() => input.current?.click()}
      >
        {props.choose}
      </button>
      <p className="small">{props.help}</p>
    </div>
  )
}
