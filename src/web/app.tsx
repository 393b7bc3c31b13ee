/** The frame of every page: masthead, sections, the page that the address names, and the foot. */
import { type FormEvent, useEffect } from 'react'
import { type PageName, pageAt } from '../addresses.ts'
import type { Locale } from '../problem.ts'
import { LiveRegion } from './announce.tsx'
import { dataAddress } from './data.ts'
import { LeaveButton } from './leaving.tsx'
import { useReader } from './locale.tsx'
import { AboutPage } from './pages/about.tsx'
import { AddPage } from './pages/add.tsx'
import { AskPage } from './pages/ask.tsx'
import { AsksPage } from './pages/asks.tsx'
import { AuditPage } from './pages/audit.tsx'
import { BodiesPage } from './pages/bodies.tsx'
import { BodyPage } from './pages/body.tsx'
import { BriefPage } from './pages/brief.tsx'
import { ChangesPage } from './pages/changes.tsx'
import { ChartsPage } from './pages/charts.tsx'
import { DemandPage } from './pages/demand.tsx'
import { DemandsPage } from './pages/demands.tsx'
import { DisagreementsPage } from './pages/disagreements.tsx'
import { DocumentPage } from './pages/document.tsx'
import { DocumentsPage } from './pages/documents.tsx'
import { EntryPage } from './pages/entry.tsx'
import { ExpungePage } from './pages/expunge.tsx'
import { FiguresPage } from './pages/figures.tsx'
import { HistoryPage } from './pages/history.tsx'
import { HomePage } from './pages/home.tsx'
import { JoinPage } from './pages/join.tsx'
import { LoginPage } from './pages/login.tsx'
import { LostPage } from './pages/lost.tsx'
import { MissingPage } from './pages/missing.tsx'
import { OccasionsPage } from './pages/occasions.tsx'
import { PeoplePage } from './pages/people.tsx'
import { PersonPage } from './pages/person.tsx'
import { ScreeningPage } from './pages/screening.tsx'
import { ScreeningsPage } from './pages/screenings.tsx'
import { SearchPage } from './pages/search.tsx'
import { SettingsPage } from './pages/settings.tsx'
import { SuggestionsPage } from './pages/suggestions.tsx'
import { UsersPage } from './pages/users.tsx'
import { YouPage } from './pages/you.tsx'
import { go, Link, useAddress, withQuery } from './router.tsx'
import { isTeam, learnYou, useMay, useYou } from './you.tsx'

const pages: Record<PageName, (props: { subject: string }) => React.ReactNode> = {
  home: HomePage,
  add: AddPage,
  documents: DocumentsPage,
  document: DocumentPage,
  changes: ChangesPage,
  lost: LostPage,
  disagreements: DisagreementsPage,
  expunge: ExpungePage,
  settings: SettingsPage,
  asks: AsksPage,
  ask: AskPage,
  demands: DemandsPage,
  demand: DemandPage,
  people: PeoplePage,
  person: PersonPage,
  bodies: BodiesPage,
  body: BodyPage,
  occasions: OccasionsPage,
  brief: BriefPage,
  screenings: ScreeningsPage,
  screening: ScreeningPage,
  suggestions: SuggestionsPage,
  charts: ChartsPage,
  figures: FiguresPage,
  search: SearchPage,
  history: HistoryPage,
  entry: EntryPage,
  about: AboutPage,
  login: LoginPage,
  join: JoinPage,
  you: YouPage,
  users: UsersPage,
  audit: AuditPage,
}

const withoutData = new Set<PageName>(['about', 'login', 'join'])

export function App() {
  const { t } = useReader()
  const { path } = useAddress()
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page asks again who sits here
  useEffect(() => void learnYou(), [path])
  const found = pageAt(path)
  const Page = found ? pages[found.page] : MissingPage
  return (
    <>
      <a className="skip" href="#text">
        {t.skip}
      </a>
      <Masthead />
      <main id="text" tabIndex={-1}>
        <Page key={path} subject={found?.subject ?? ''} />
      </main>
      <Foot hasData={found !== null && !withoutData.has(found.page)} />
      <LiveRegion />
    </>
  )
}

const sections = [
  'search',
  'add',
  'documents',
  'asks',
  'demands',
  'people',
  'bodies',
  'occasions',
  'figures',
  'charts',
  'screenings',
  'history',
  'about',
] as const

/** The name stands large on the first page and small on the others, as on a newspaper's inner pages. */
function Masthead() {
  const { t } = useReader()
  const { path } = useAddress()
  const may = useMay()
  const front = path === '/'
  // Nothing else answers whoever has not logged in.
  const away = useYou() === null && isTeam()
  return (
    <header className={front ? 'masthead front-masthead' : 'masthead'}>
      <div className="masthead-name">
        <Link href="/" className="name" aria-current={front ? 'page' : undefined}>
          {t.name}
        </Link>
        <p className="motto">{t.motto}</p>
      </div>
      <div className="masthead-tools">
        {!away && !front && path !== '/search' && <QuickSearch />}
        <Language />
        {isTeam() && !away && <TeamLinks />}
        <LeaveButton />
      </div>
      {!away && (
        <nav aria-label={t.sections} className="sections">
          <ul>
            {sections
              .filter((section) => section !== 'add' || may('editor'))
              .map((section) => (
                <li key={section} className={`to-${section}`}>
                  <Link
                    href={`/${section}`}
                    aria-current={
                      path === `/${section}` ? 'page' : path.startsWith(`/${section}/`) ? 'true' : undefined
                    }
                  >
                    {t.nav[section]}
                  </Link>
                </li>
              ))}
          </ul>
        </nav>
      )}
    </header>
  )
}

function TeamLinks() {
  const { t } = useReader()
  const { path } = useAddress()
  const link = (to: string, shown: string) => (
    <Link href={to} aria-current={path === to ? 'page' : undefined}>
      {shown}
    </Link>
  )
  return (
    <nav aria-label={t.team.users.title} className="team-links">
      {link('/you', t.team.you.nav)}
      {link('/users', t.team.users.nav)}
    </nav>
  )
}

function QuickSearch() {
  const { t } = useReader()
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    go(withQuery('/search', { q: String(new FormData(event.currentTarget).get('q') ?? '') }))
  }
  return (
    <search>
      <form className="quick-search" action="/search" onSubmit={search}>
        <input type="search" name="q" aria-label={t.home.searchLabel} autoComplete="off" />
        <button type="submit">{t.search.go}</button>
      </form>
    </search>
  )
}

function Language() {
  const { t, locale, setLocale } = useReader()
  const choice = (language: Locale, shown: string) => (
    <button
      type="button"
      lang={language}
      aria-pressed={locale === language}
      onClick={() => setLocale(language)}
    >
      {shown}
    </button>
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form, and this changes the page at once
    <div role="group" aria-label={t.language} className="language">
      {choice('en', t.english)}
      {choice('fr', t.french)}
    </div>
  )
}

function Foot(props: { hasData: boolean }) {
  const { t } = useReader()
  const { path, query } = useAddress()
  useEffect(() => {
    document.documentElement.dataset.ready = 'true'
  }, [])
  return (
    <footer className="foot">
      <p>
        {t.name}. {t.motto}.
      </p>
      <p>
        {props.hasData && (
          <>
            <a href={dataAddress(path, query.toString())}>{t.asData}</a>
            {' · '}
          </>
        )}
        <a href="/api/openapi.json">{t.api}</a>
        {' · '}
        <Link href="/settings">{t.settings.title}</Link>
        {' · '}
        <Link href="/about">{t.nav.about}</Link>
      </p>
    </footer>
  )
}
