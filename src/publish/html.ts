/** A brief as one web page that needs nothing else: no script, no outside address, set for paper too. */
import type { Brief, Item, Line, Note } from './brief.ts'

const STYLE = `
body{font:1.05rem/1.5 Georgia,'Noto Serif',serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.6rem;line-height:1.25;margin-bottom:.3rem}h2{font-size:1.2rem;margin-top:2rem;border-bottom:1px solid #bbb}
h3{font-size:1.05rem;margin:1.2rem 0 .3rem}.sub{font-weight:bold;margin:.1rem 0}ul{padding-left:1.2rem}li{margin:.3rem 0}
.mark{color:#6b3a00;font-style:italic;white-space:nowrap}ol.notes{font-size:.85rem;line-height:1.4}.closing{font-style:italic;margin-top:2rem}
sup a{text-decoration:none;padding:0 .1em}a{color:#0b4f8a}.where{overflow-wrap:anywhere}
@media print{body{margin:0;max-width:none;font-size:11pt}a{color:inherit}h2,h3{break-after:avoid}li{break-inside:avoid}@page{margin:2cm}}
`

export function briefHtml(brief: Brief): string {
  const { title, subtitle, opening, sections, notes } = brief
  return `<!doctype html>
<html lang="${brief.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${text(title)}</h1>
${subtitle.map((line) => `<p class="sub">${text(line)}</p>`).join('\n')}
${opening.map((line) => `<p>${text(line)}</p>`).join('\n')}
${sections.map((section) => `<section>\n<h2>${text(section.heading)}</h2>\n${section.empty ? `<p>${text(section.empty)}</p>\n` : ''}${itemsHtml(section.items, brief)}</section>`).join('\n')}
<p class="closing">${text(brief.closing)}</p>
<section>
<h2>${text(brief.notesHeading)}</h2>
<ol class="notes">
${notes.map(noteHtml).join('\n')}
</ol>
</section>
</main>
</body>
</html>
`
}

function itemsHtml(items: Item[], brief: Brief): string {
  const parts: string[] = []
  let alone: Line[] = []
  const list = (lines: Line[]) => `<ul>\n${lines.map((line) => lineHtml(line, brief)).join('\n')}\n</ul>\n`
  for (const { heading, lines } of items) {
    if (heading === null) {
      alone.push(...lines)
      continue
    }
    if (alone.length > 0) parts.push(list(alone))
    alone = []
    parts.push(`<h3>${text(heading)}</h3>\n${list(lines)}`)
  }
  if (alone.length > 0) parts.push(list(alone))
  return parts.join('')
}

function lineHtml(line: Line, brief: Brief): string {
  const quote = line.quote ? `<bdi>${text(line.quote)}</bdi>` : ''
  const calls = line.notes.map((n) => `<sup><a href="#note-${n}">${n}</a></sup>`).join('')
  const mark = line.proposed ? ` <span class="mark">(${text(brief.proposed)})</span>` : ''
  return `<li>${text(line.lead)}${quote}${calls}${mark}</li>`
}

function noteHtml({ number, title, publisher, published, quote, url, where, hash }: Note): string {
  const head = [title, publisher, published].filter((part) => part !== null).map(text)
  const address = url ? `<span class="where">${text(url)}</span>; ` : ''
  return `<li id="note-${number}">${head.join(', ')}. <bdi>${text(quote)}</bdi> ${address}${text(where)}; ${text(hash)}.</li>`
}

/** Text that HTML reads as text. */
export function text(words: string): string {
  return words
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
