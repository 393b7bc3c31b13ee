/** The formats a brief is written in, by the end of the file's name; each loaded when it is needed. */
import { Problem } from '../problem.ts'
import type { Brief } from './brief.ts'

export type BriefFormat = 'md' | 'html' | 'docx' | 'odt'

/** Throws `brief_format` or `brief_pdf` where no brief can be written to a file of that name. */
export function briefFormat(path: string): BriefFormat {
  const end = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase()
  if (end === 'pdf') throw new Problem('brief_pdf')
  if (end === 'md' || end === 'html' || end === 'docx' || end === 'odt') return end
  throw new Problem('brief_format', { path })
}

/** The bytes of the brief in that format. */
export async function renderBrief(brief: Brief, format: BriefFormat): Promise<Uint8Array> {
  const bytes = (text: string) => new TextEncoder().encode(text)
  switch (format) {
    case 'md':
      return bytes((await import('./markdown.ts')).briefMarkdown(brief))
    case 'html':
      return bytes((await import('./html.ts')).briefHtml(brief))
    case 'docx':
      return (await import('./docx.ts')).briefDocx(brief)
    case 'odt':
      return (await import('./odt.ts')).briefOdt(brief)
  }
}
