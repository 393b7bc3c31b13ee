/** How these pages look and speak, what is kept where, and what reads: for whoever sits here. */
import { type ChangeEvent, useState } from 'react'
import type { KeptList } from '../../record/contract.ts'
import { announce } from '../announce.tsx'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { Name } from '../parts/name.tsx'
import { PageHead, Shown } from '../parts/page.tsx'
import { Link } from '../router.tsx'
import { setTheme, type Theme, themeNow, themes } from '../theme.ts'

interface Settings {
  version: string
  encrypted: boolean
  documents: number
  entries: number
  lists: KeptList[]
}

export function SettingsPage() {
  return <Shown answer={usePage<Settings>('/settings')}>{(settings) => <Told {...settings} />}</Shown>
}

function Told(settings: Settings) {
  const { t, number } = useReader()
  return (
    <>
      <PageHead name={t.settings.title} lead={t.settings.lead} />
      <div className="prose">
        <Looks />
        <section>
          <h2>{t.settings.kept}</h2>
          <dl className="facts">
            <div>
              <dt>{t.settings.record}</dt>
              <dd>
                {t.counted.document(settings.documents, number(settings.documents))},{' '}
                {t.counted.listEntry(settings.entries, number(settings.entries))}
              </dd>
            </div>
            <div>
              <dt>{t.settings.encryption}</dt>
              <dd>{settings.encrypted ? t.settings.encrypted : t.settings.plain}</dd>
            </div>
            <div>
              <dt>{t.settings.engine}</dt>
              <dd>Answerable {settings.version}</dd>
            </div>
          </dl>
          <ul>
            {t.settings.places.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        </section>
        <Lists lists={settings.lists} />
      </div>
    </>
  )
}

function Looks() {
  const { t, locale, setLocale } = useReader()
  const [theme, choose] = useState<Theme>(themeNow)
  const themed = (event: ChangeEvent<HTMLInputElement>) => {
    const next = event.target.value as Theme
    setTheme(next)
    choose(next)
    announce(t.settings.themes[next])
  }
  return (
    <section>
      <h2>{t.settings.looks}</h2>
      <form className="plain">
        <fieldset>
          <legend>{t.language}</legend>
          {(['en', 'fr'] as const).map((language) => (
            <label key={language} className="choice">
              <input
                type="radio"
                name="locale"
                value={language}
                checked={locale === language}
                onChange={() => setLocale(language)}
              />
              <span lang={language}>{language === 'en' ? t.english : t.french}</span>
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t.settings.theme}</legend>
          {themes.map((one) => (
            <label key={one} className="choice">
              <input type="radio" name="theme" value={one} checked={theme === one} onChange={themed} />
              <span>{t.settings.themes[one]}</span>
            </label>
          ))}
        </fieldset>
      </form>
    </section>
  )
}

function Lists({ lists }: { lists: KeptList[] }) {
  const { t, instant, number } = useReader()
  return (
    <section>
      <h2>{t.settings.lists}</h2>
      {lists.length === 0 && <p className="empty">{t.settings.noLists}</p>}
      <ul>
        {lists.map((list) => (
          <li key={list.list}>
            <Name>{list.name}</Name>
            {t.colon}
            {t.counted.listEntry(list.entries, number(list.entries))},{' '}
            {t.counted.name(list.names, number(list.names))},{' '}
            <time dateTime={list.time}>{instant(list.time)}</time>
          </li>
        ))}
      </ul>
      <p>
        <Link href="/screenings">{t.nav.screenings}</Link>
      </p>
    </section>
  )
}
