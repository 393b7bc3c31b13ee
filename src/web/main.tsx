/** Starts the pages in the reader's language. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { messagesOf, ReaderProvider, startingLocale } from './locale.tsx'

const locale = startingLocale()
const messages = await messagesOf(locale)

createRoot(document.getElementById('page')!).render(
  <StrictMode>
    <ReaderProvider locale={locale} messages={messages}>
      <App />
    </ReaderProvider>
  </StrictMode>,
)
