/** Reads one PDF in a thread of its own, which can be ended at any moment; sends pages of text or a code. */
import { parentPort, workerData } from 'node:worker_threads'
import { getDocumentProxy } from 'unpdf'
import { type Piece, textOfPage } from './layout.ts'

export interface Task {
  bytes: Uint8Array
  pages: number
  characters: number
}

export type Answer =
  | { pages: string[]; unread: number[]; title?: string; created?: string }
  | { code: 'pdf_damaged' | 'pdf_protected' }
  | { code: 'pdf_too_many_pages' | 'text_too_long'; count: number }

async function readPdf({ bytes, pages: limit, characters }: Task): Promise<Answer> {
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>
  try {
    // Nothing is drawn and nothing is fetched: only the text layer is asked for.
    pdf = await getDocumentProxy(bytes, {
      useSystemFonts: false,
      disableFontFace: true,
      verbosity: 0,
    })
  } catch (error) {
    return { code: (error as Error).name === 'PasswordException' ? 'pdf_protected' : 'pdf_damaged' }
  }
  if (pdf.numPages > limit) return { code: 'pdf_too_many_pages', count: pdf.numPages }
  const pages: string[] = []
  const unread: number[] = []
  let length = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const text = await readPage(pdf, number).catch(() => null)
    if (text === null) unread.push(number)
    pages.push(text ?? '')
    length += text?.length ?? 0
    if (length > characters) return { code: 'text_too_long', count: length }
  }
  if (unread.length === pdf.numPages) return { code: 'pdf_damaged' }
  const info = await pdf.getMetadata().then(
    ({ info }) => info as Record<string, unknown>,
    () => ({}) as Record<string, unknown>,
  )
  return {
    pages,
    unread,
    ...(typeof info.Title === 'string' && { title: info.Title.slice(0, 500) }),
    ...(typeof info.CreationDate === 'string' && { created: info.CreationDate.slice(0, 40) }),
  }
}

async function readPage(pdf: Awaited<ReturnType<typeof getDocumentProxy>>, number: number): Promise<string> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent({ disableNormalization: true })
  page.cleanup()
  const pieces: Piece[] = []
  for (const item of items) {
    if (!('str' in item)) continue
    const [, , , , x = 0, y = 0] = item.transform as number[]
    pieces.push({
      text: item.str,
      x,
      y,
      width: item.width,
      height: item.height,
      dir: item.dir,
      endsLine: item.hasEOL,
    })
  }
  return textOfPage(pieces)
}

parentPort?.postMessage(await readPdf(workerData as Task))
