/** What this record is, what its words mean, and the keys of the reading desk. */
import { useReader } from '../locale.tsx'
import { PageHead } from '../parts/page.tsx'
import { KeyList } from '../reading/keys.tsx'

export function AboutPage() {
  const { t } = useReader()
  return (
    <>
      <PageHead name={t.about.title} />
      <div className="prose">
        {t.about.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <h2>{t.about.words}</h2>
        <dl className="glossary">
          {t.about.glossary.map(([word, meaning]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <h2>{t.about.keys}</h2>
        <KeyList decides zooms />
        <h2>{t.about.data}</h2>
        <p>
          {t.about.dataText} {t.about.describes} <a href="/api/openapi.json">/api/openapi.json</a>.
        </p>
      </div>
    </>
  )
}
