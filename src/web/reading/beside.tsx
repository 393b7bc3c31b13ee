/** An original and its translation side by side: paragraph by paragraph where they have as many, else each for itself. */
import { Fragment, type ReactNode, useId, useMemo, useState } from 'react'
import type { KeptDocument, Translation } from '../../record/contract.ts'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { Cited, documentAddress, languageTag, titleOf } from '../parts/document.tsx'
import { ProblemNote } from '../parts/page.tsx'
import { type Block, blocksOf } from './blocks.ts'
import { pairsOf, textPlaces } from './pairs.ts'
import { choose, ifIn, Pieces, type TextProps, useMarks } from './text.tsx'

/** One of the two, as it stands in its column. */
interface Side {
  heading: ReactNode
  language: string
  translation: boolean
  blocks: Block[]
  places: number[]
  inside: (place: number) => ReactNode
}

export default function Beside(props: TextProps) {
  const { t } = useReader()
  const { translations } = props.kept
  const [chosen, setChosen] = useState(0)
  const other = translations[Math.min(chosen, translations.length - 1)]!
  return (
    <>
      {translations.length > 1 && (
        <label className="beside-which">
          {t.view.which}
          <select value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
            {translations.map(({ document, is, by }, place) => (
              <option key={document.id} value={place}>
                {t.view.titled(is === 'original' ? t.view.original : t.view.made[by], titleOf(document))}
              </option>
            ))}
          </select>
        </label>
      )}
      <WithOther key={other.document.id} other={other} {...props} />
    </>
  )
}

function WithOther({ other, ...props }: TextProps & { other: Translation }) {
  const { t } = useReader()
  const answer = usePage<KeptDocument>(documentAddress(other.document.id))
  if (answer.state === 'waiting') return <p className="waiting">{t.reading}</p>
  if (answer.state === 'problem') return <ProblemNote told={answer.told} />
  return <Both text={props} other={other} kept={answer.value} />
}

function Both({ text, other, kept }: { text: TextProps; other: Translation; kept: KeptDocument }) {
  const { t } = useReader()
  const { selected, onSelect, onDrag } = text
  const words = text.kept.document.text
  const blocks = useMemo(() => blocksOf(words), [words])
  const marks = useMarks(blocks, text)
  const own: Side = {
    heading: t.view.thisDocument,
    language: text.kept.language,
    translation: other.is === 'original',
    blocks,
    places: useMemo(() => textPlaces(text.kept.document, blocks), [text.kept, blocks]),
    inside: (place) => (
      <Pieces
        text={words}
        block={blocks[place]!}
        until={blocks[place + 1]?.start ?? Number.POSITIVE_INFINITY}
        marks={marks[place]!}
        selected={ifIn(marks[place]!, selected)}
        onSelect={onSelect}
        onDrag={onDrag}
      />
    ),
  }
  const theirs = useSide(kept, other)
  const sides: [Side, Side] = other.is === 'original' ? [theirs, own] : [own, theirs]
  const pairs = pairsOf(sides[0].places, sides[1].places)
  return (
    // The numbers at each finding's end are the links for the keyboard; a click anywhere in it is a shortcut to them.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      className={`document-text beside ${pairs ? 'is-paired' : 'is-apart'}`}
      onClick={(event) => choose(event, onSelect)}
    >
      {pairs ? <Paired sides={sides} pairs={pairs} by={other.by} /> : <Apart sides={sides} by={other.by} />}
    </div>
  )
}

/** The other document: its words, and the way to its own page. */
function useSide(kept: KeptDocument, other: Translation): Side {
  const { text } = kept.document
  const blocks = useMemo(() => blocksOf(text), [text])
  return {
    heading: <Cited document={other.document} />,
    language: kept.language,
    translation: other.is === 'translation',
    blocks,
    places: useMemo(() => textPlaces(kept.document, blocks), [kept, blocks]),
    inside: (place) => text.slice(blocks[place]!.start, blocks[place]!.end),
  }
}

interface Shown {
  sides: [Side, Side]
  by: Translation['by']
}

function Paired({ sides, by, pairs }: Shown & { pairs: [number, number][] }) {
  return (
    <>
      {sides.map((side) => (
        <Heading key={String(side.translation)} side={side} by={by} />
      ))}
      {pairs.map((pair) => (
        <Fragment key={pair.join()}>
          {sides.map((side, which) => (
            <div
              key={String(side.translation)}
              className={classOf(side)}
              lang={languageTag(side.language)}
              dir="auto"
            >
              <Paragraph side={side} place={pair[which]!} />
            </div>
          ))}
        </Fragment>
      ))}
    </>
  )
}

function Apart({ sides, by }: Shown) {
  const { t } = useReader()
  const id = useId()
  return (
    <>
      <p className="small beside-note">{t.view.notPaired}</p>
      {sides.map((side, which) => (
        <div key={String(side.translation)} className={classOf(side)}>
          <Heading side={side} by={by} id={`${id}${which}`} />
          <section
            className="beside-column"
            aria-labelledby={`${id}${which}`}
            lang={languageTag(side.language)}
            dir="auto"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by key
            tabIndex={0}
          >
            {side.places.map((place) => (
              <Paragraph key={place} side={side} place={place} />
            ))}
          </section>
        </div>
      ))}
    </>
  )
}

function Heading({ side, by, id }: { side: Side; by: Translation['by']; id?: string }) {
  const { t } = useReader()
  const language = t.search.languages[side.language] ?? side.language
  return (
    <div className={`beside-head ${classOf(side)}`}>
      <h3 className="minor" id={id}>
        {side.translation ? t.view.made[by] : t.view.original} · {language}
      </h3>
      <p className="small">{side.heading}</p>
    </div>
  )
}

function Paragraph({ side, place }: { side: Side; place: number }) {
  const { kind } = side.blocks[place]!
  return <p className={kind === 'paragraph' ? undefined : kind}>{side.inside(place)}</p>
}

const classOf = ({ translation }: Side) => (translation ? 'is-translation' : 'is-original')
