/** The number of a finding where its words stand: the way from a document to what was found in it. */
import type { ReviewState } from '../../record/contract.ts'
import { useReader } from '../locale.tsx'
import { sayState } from '../parts/finding.tsx'
import { findingHash, type Placed } from './placed.ts'

const marks: Record<ReviewState, string> = {
  proposed: '',
  confirmed: '\u2009✓',
  corrected: '\u2009✓',
  added: '\u2009✓',
  rejected: '\u2009✗',
}

/** The number of a finding beside its words: the way from there to its card. */
export function Reference(props: { placed: Placed; current: boolean; onSelect: (id: string) => void }) {
  const { t, locale } = useReader()
  const { number, finding } = props.placed
  return (
    <a
      className={`reference k-${finding.kind}`}
      href={findingHash(finding.id)}
      lang={locale}
      aria-label={t.document.finding(number, t.kinds[finding.kind], sayState(finding, t))}
      aria-current={props.current ? 'true' : undefined}
      onClick={(event) => {
        event.preventDefault()
        props.onSelect(finding.id)
      }}
    >
      {number}
      {marks[finding.state]}
    </a>
  )
}
