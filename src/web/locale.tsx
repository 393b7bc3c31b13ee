/** The reader's language: its sentences, and its way of writing dates and numbers. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { web } from '../../messages/en/web.ts'
import type { Locale } from '../problem.ts'

export type Messages = typeof web

const load: Record<Locale, () => Promise<{ web: Messages }>> = {
  en: () => import('../../messages/en/web.ts'),
  fr: () => import('../../messages/fr/web.ts'),
}

interface Reader {
  locale: Locale
  t: Messages
  number: (value: number) => string
  percent: (value: number) => string
  /** A partial date in words: "2019", "March 2019", "22 March 2019". */
  date: (value: string | null) => string
  /** The day and minute of an instant. */
  instant: (value: string) => string
  setLocale: (locale: Locale) => void
}

const ReaderContext = createContext<Reader | null>(null)

/** The language the server chose for this reader, by cookie, then by the browser's wish. */
export function startingLocale(): Locale {
  return document.documentElement.lang === 'fr' ? 'fr' : 'en'
}

export async function messagesOf(locale: Locale): Promise<Messages> {
  return (await load[locale]()).web
}

export function ReaderProvider(props: { locale: Locale; messages: Messages; children: ReactNode }) {
  const [{ locale, t }, setSpoken] = useState({ locale: props.locale, t: props.messages })

  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])

  const setLocale = useCallback(async (next: Locale) => {
    const messages = await messagesOf(next)
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `locale=${next}; path=/; max-age=31536000; samesite=strict`
    setSpoken({ locale: next, t: messages })
  }, [])

  const reader = useMemo(() => ({ locale, t, setLocale, ...writing(locale, t) }), [locale, t, setLocale])
  return <ReaderContext value={reader}>{props.children}</ReaderContext>
}

export function useReader(): Reader {
  const reader = useContext(ReaderContext)
  if (!reader) throw new Error('useReader stands inside ReaderProvider')
  return reader
}

function writing(locale: Locale, t: Messages) {
  const tag = locale === 'fr' ? 'fr-FR' : 'en-GB'
  const numbers = new Intl.NumberFormat(tag)
  const percents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })
  const months = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })
  const instants = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' })
  const date = (value: string | null) => {
    if (!value) return t.undated
    const parsed = new Date(
      value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value,
    )
    if (Number.isNaN(parsed.getTime()) || value.length === 4) return value
    return (value.length === 7 ? months : days).format(parsed)
  }
  return {
    number: (value: number) => numbers.format(value),
    percent: (value: number) => percents.format(value),
    date,
    instant: (value: string) => {
      const parsed = new Date(value)
      return Number.isNaN(parsed.getTime()) ? value : instants.format(parsed)
    },
  }
}
