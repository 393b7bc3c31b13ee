/** What a page's head says of itself: title, publisher, day of publication, address. */

import { exists } from '../language/dates/calendar.ts'
import { findDates } from '../language/dates.ts'
import type { PartialDate } from '../model.ts'
import type { RawDocument } from './facts.ts'

type Page = Pick<Document, 'querySelector' | 'querySelectorAll'>
type Facts = Pick<RawDocument, 'title' | 'publisher' | 'published' | 'url' | 'language'>

const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.issued',
  'dcterms.created',
  'publication_date',
  'publish-date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'release_date',
]
/** Longest structured data that is parsed, in characters. */
const most = 500_000

export function factsOfPage(page: Page): Facts {
  const metas = new Map<string, string>()
  for (const meta of page.querySelectorAll('meta')) {
    const key = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop')
    const value = meta.getAttribute('content')?.trim()
    if (key && value && !metas.has(key.toLowerCase())) metas.set(key.toLowerCase(), value)
  }
  const data = structuredData(page)
  const publisher =
    metas.get('og:site_name') ??
    nameOf(data.find((one) => one.publisher)?.publisher) ??
    metas.get('publisher') ??
    metas.get('dc.publisher') ??
    metas.get('application-name')
  const title = titleOf(page, metas, data, publisher)
  const date = dateOf(page, metas, data)
  const url = httpOnly(page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? metas.get('og:url'))
  return {
    ...(title && { title }),
    ...(publisher && { publisher: clean(publisher) }),
    ...(date && { published: { date, from: 'metadata' as const } }),
    ...(url && { url }),
  }
}

type Data = Record<string, unknown>

/** JSON-LD objects, those inside `@graph` too; a block that is not JSON says nothing. */
function structuredData(page: Page): Data[] {
  const found: Data[] = []
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? ''
    if (source.length > most) continue
    try {
      const parsed: unknown = JSON.parse(source)
      for (const one of Array.isArray(parsed) ? parsed : [parsed]) {
        if (typeof one !== 'object' || one === null) continue
        const graph = (one as Data)['@graph']
        found.push(
          one as Data,
          ...(Array.isArray(graph)
            ? graph.filter((part): part is Data => typeof part === 'object' && part !== null)
            : []),
        )
      }
    } catch {
      // Not JSON after all: the page's other facts are enough.
    }
  }
  return found
}

function titleOf(
  page: Page,
  metas: Map<string, string>,
  data: Data[],
  publisher?: string,
): string | undefined {
  const headline = data.map((one) => one.headline).find((one): one is string => typeof one === 'string')
  const heading = page.querySelectorAll('h1').length === 1 ? page.querySelector('h1')?.textContent : undefined
  const title = clean(
    metas.get('og:title') ?? headline ?? heading ?? page.querySelector('title')?.textContent ?? '',
  )
  // "The title | Example Watch": the site's name is the publisher, not the title.
  const site = publisher
    ? new RegExp(`\\s*[|–—·:-]\\s*${publisher.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`, 'i')
    : null
  return (site ? title.replace(site, '') : title) || undefined
}

function dateOf(page: Page, metas: Map<string, string>, data: Data[]): PartialDate | undefined {
  const told = [
    ...dateNames.map((name) => metas.get(name.toLowerCase())),
    ...data.map((one) => one.datePublished),
    page.querySelector('[itemprop=datePublished]')?.getAttribute('datetime'),
    page.querySelector('time[pubdate]')?.getAttribute('datetime'),
    page
      .querySelector('article time[datetime], main time[datetime], header time[datetime]')
      ?.getAttribute('datetime'),
  ]
  for (const one of told) {
    const date = typeof one === 'string' ? dateIn(one) : undefined
    if (date) return date
  }
  return undefined
}

/** A day as metadata writes it: ISO 8601 with or without a time, 20190322, or words. */
export function dateIn(value: string): PartialDate | undefined {
  const iso = /^\s*(\d{4})(?:[-/.]?(\d{2})(?:[-/.]?(\d{2}))?)?(?!\d)/.exec(value)
  if (iso) {
    const [year, month, day] = [iso[1], iso[2], iso[3]].map((one) =>
      one === undefined ? undefined : Number(one),
    )
    if (
      year! < 1900 ||
      year! > 2100 ||
      !exists({ year: year!, ...(month !== undefined && { month }), ...(day !== undefined && { day }) })
    )
      return undefined
    return [iso[1], iso[2], iso[3]].filter(Boolean).join('-')
  }
  const words = value.slice(0, 100)
  return (
    [...findDates(words, 'en'), ...findDates(words, 'fr')].find(
      (one) => !one.relative && one.precision === 'day',
    )?.date ?? undefined
  )
}

function nameOf(publisher: unknown): string | undefined {
  if (typeof publisher === 'string') return publisher
  const name = (Array.isArray(publisher) ? publisher[0] : publisher) as { name?: unknown } | undefined
  return typeof name?.name === 'string' ? name.name : undefined
}

const httpOnly = (url: string | null | undefined) => (url && /^https?:\/\//i.test(url) ? url : undefined)
const clean = (words: string) => words.replace(/\s+/g, ' ').trim().slice(0, 500)
