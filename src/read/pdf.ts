/** Reads the text layer of a PDF, with where each page begins; in a thread that is ended at the limits of time and memory. */
import { Worker } from 'node:worker_threads'
import type { Source, Span } from '../model.ts'
import { Problem } from '../problem.ts'
import type { RawReading, ReadProblem } from './facts.ts'
import { dateIn } from './html-facts.ts'
import type { Limits } from './limits.ts'
import type { Answer, Task } from './pdf/worker.ts'

const megabyte = 1024 * 1024

export async function readPdf(source: Source, limits: Limits): Promise<RawReading> {
  const { name } = source
  const answer = await ask(source, limits)
  if ('code' in answer) {
    const limit = answer.code === 'text_too_long' ? limits.characters : limits.pages
    throw new Problem(answer.code, { name, ...('count' in answer && { count: answer.count, limit }) })
  }
  const { text, starts } = assemble(answer.pages)
  const title = plausibleTitle(answer.title)
  const saved = answer.created ? dateIn(answer.created.replace(/^D:/, '').slice(0, 8)) : undefined
  const document = {
    name,
    mediaType: 'application/pdf',
    text,
    pages: starts,
    furniture: runningLines(answer.pages, starts),
    ...(title && { title }),
    ...(saved && { saved }),
    doubts: doubtsOf(answer.pages, answer.unread, name),
  }
  return { documents: [document], problems: [] }
}

/** Runs the thread to its answer, its time limit or its memory limit, whichever comes first. */
function ask({ bytes, name }: Source, limits: Limits): Promise<Answer> {
  const task: Task = { bytes: new Uint8Array(bytes), pages: limits.pages, characters: limits.characters }
  const file = import.meta.url.endsWith('.ts') ? './pdf/worker.ts' : './pdf/worker.js'
  const worker = new Worker(new URL(file, import.meta.url), {
    workerData: task,
    transferList: [task.bytes.buffer as ArrayBuffer],
    resourceLimits: { maxOldGenerationSizeMb: limits.pdfMegabytes },
    stdout: true,
    stderr: true,
  })
  return new Promise((resolve, reject) => {
    // Buffers of unfolded streams lie outside the thread's heap, so the whole process is watched for their growth.
    const before = process.memoryUsage.rss()
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.pdfMegabytes * megabyte)
        end(() => reject(tooHeavy(name, limits)))
    }, 50)
    const late = setTimeout(
      () => end(() => reject(new Problem('pdf_too_slow', { name, seconds: limits.pdfMilliseconds / 1000 }))),
      limits.pdfMilliseconds,
    )
    const end = (say: () => void) => {
      clearInterval(watch)
      clearTimeout(late)
      void worker.terminate().then(say, say)
    }
    worker.once('message', (answer: Answer) => end(() => resolve(answer)))
    worker.once('error', (error: NodeJS.ErrnoException) =>
      end(() =>
        reject(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? tooHeavy(name, limits)
            : new Problem('pdf_damaged', { name }, error),
        ),
      ),
    )
  })
}

const tooHeavy = (name: string, limits: Limits) =>
  new Problem('pdf_too_heavy', { name, limit: limits.pdfMegabytes })

function assemble(pages: string[]): { text: string; starts: number[] } {
  let text = ''
  const starts: number[] = []
  for (const page of pages) {
    if (text !== '' && page !== '') text += '\n\n'
    starts.push(text.length)
    text += page
  }
  return { text, starts }
}

/** Page numbers, and lines that stand at the top or the bottom of three pages or more, whatever number is in them. */
function runningLines(pages: string[], starts: number[]): Span[] {
  const seen = new Map<string, number>()
  const edges = pages.map((page) => edgeLines(page))
  for (const page of edges)
    for (const { text } of page) seen.set(masked(text), (seen.get(masked(text)) ?? 0) + 1)
  return edges.flatMap((page, i) =>
    page
      .filter(
        ({ text }) =>
          /^[-–—\s]*(?:page |p\. ?)?\d{1,4}(?: ?(?:\/|of|sur|de) ?\d{1,4})?[-–—\s]*$/i.test(text) ||
          (pages.length >= 3 && text.length <= 120 && seen.get(masked(text))! >= 3),
      )
      .map(({ start, text }) => ({ start: starts[i]! + start, end: starts[i]! + start + text.length })),
  )
}

const masked = (text: string) => text.replace(/\d+/g, '0')

/** The first and the last line of a page. */
function edgeLines(page: string): { start: number; text: string }[] {
  const lines = [...page.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, text: match[0] }))
  return lines.length > 1 ? [lines[0]!, lines.at(-1)!] : lines
}

function doubtsOf(pages: string[], unread: number[], name: string): ReadProblem[] {
  const empty = pages.flatMap((page, i) => (page === '' && !unread.includes(i + 1) ? [i + 1] : []))
  if (empty.length === pages.length) return [{ code: 'no_text', details: { name } }]
  const doubts: ReadProblem[] = []
  if (unread.length > 0)
    doubts.push({ code: 'pdf_pages_unread', details: { count: unread.length, pages: shown(unread) } })
  if (empty.length > 0)
    doubts.push({ code: 'pdf_pages_without_text', details: { count: empty.length, pages: shown(empty) } })
  return doubts
}

const shown = (numbers: number[]) => `${numbers.slice(0, 10).join(', ')}${numbers.length > 10 ? ' …' : ''}`

/** A title that a person gave: not the name of the file that the PDF was made from. */
function plausibleTitle(title = ''): string | undefined {
  const words = title.replace(/\s+/g, ' ').trim()
  return words.length < 5 ||
    /^(?:about:|https?:|file:|microsoft (?:word|powerpoint)|untitled|sans titre|document\d*$|slide|layout)|\.(?:docx?|indd|odt|rtf|qxd|pdf|html?)$/i.test(
      words,
    )
    ? undefined
    : words
}
