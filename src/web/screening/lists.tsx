/** What a table is held against: lists that the record keeps, and files of others. */
import type { KeptList } from '../../record/contract.ts'
import { useReader } from '../locale.tsx'
import { Drop } from '../parts/drop.tsx'
import { Name } from '../parts/name.tsx'
import { change, type Screened } from './screening.ts'

export function ChosenLists({ kept, screened }: { kept: KeptList[]; screened: Screened }) {
  const { t, instant } = useReader()
  const say = t.screenings.start
  const { lists, leftOut } = screened
  const toggle = (sha256: string) =>
    change({
      leftOut: leftOut.includes(sha256) ? leftOut.filter((one) => one !== sha256) : [...leftOut, sha256],
    })
  return (
    <fieldset className="lists">
      <legend>{say.lists}</legend>
      {kept.map((list) => (
        <label key={list.sha256} className="choice">
          <input
            type="checkbox"
            checked={!leftOut.includes(list.sha256)}
            onChange={() => toggle(list.sha256)}
          />
          <span>
            <Name>{list.name}</Name> <span className="small">{say.keptList(instant(list.time))}</span>
          </span>
        </label>
      ))}
      {lists.map((list) => (
        <p key={list.name} className="choice">
          <button
            type="button"
            aria-label={say.dropList(list.name)}
            onClick={() => change({ lists: lists.filter((one) => one !== list) })}
          >
            ×
          </button>
          <Name>{list.name}</Name>
        </p>
      ))}
      <Drop
        say={say.dropLists}
        choose={say.chooseLists}
        help={say.listFormats}
        // The same file again is in the place of the one before.
        give={(files) =>
          change({
            lists: [...lists.filter((one) => !files.some(({ name }) => name === one.name)), ...files],
          })
        }
      />
    </fieldset>
  )
}
