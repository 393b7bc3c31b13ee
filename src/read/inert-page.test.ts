/** What is left of a hostile web page: its words and their structure, and nothing else. */
import { describe, expect, test } from 'vitest'
import { hostilePage } from './fixture-page.ts'
import { inertPage, type PageMark } from './inert-page.ts'

const inert = (page: string) => inertPage(new TextEncoder().encode(page), 'utf-8', '').html
const body = (page: string) => /<body>(.*)<\/body>/s.exec(inert(page))![1]!

describe('of a page stay', () => {
  test('headings, lists, tables, emphasis, languages and directions', () => {
    const text =
      '<h1>Title</h1><p dir="ltr" lang="fr">Le <em>mot</em></p><ol start="3"><li>third</li></ol><table><tbody><tr><td colspan="2">cell</td></tr></tbody></table>'
    expect(body(text)).toBe(text)
  })
  test('the words of a link and where it led, of a form, of a picture', () =>
    expect(
      body('<form><p>Say <a href="https://x.example/">this</a></p></form><img src=x alt="A pier">'),
    ).toBe(
      '<p>Say <span class="link" title="https://x.example/">this</span></p><span class="picture">A pier</span>',
    ))
  test('signs of markup in its words, as words', () =>
    expect(body('<p>&lt;script&gt; &amp;amp;</p>')).toBe('<p>&lt;script&gt; &amp;amp;</p>'))
  test('words in another character set', () =>
    expect(
      inertPage(new Uint8Array([...Buffer.from('<p>caf\xe9</p>', 'latin1')]), 'windows-1252', '').html,
    ).toContain('<p>café</p>'))
})

describe('of a hostile page', () => {
  const left = inert(hostilePage('http://127.0.0.1:9'))
  const ourHead = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'

  test('only elements of the list are left, none with an attribute that acts', () => {
    const tags = [...left.replace(ourHead, '').matchAll(/<([a-z0-9-]+)([^>]*)>/gi)]
    const acting = tags.filter(
      ([, name, rest]) =>
        /^(?:script|iframe|object|embed|form|input|button|link|base|svg|math|img|a|video|audio|template|noscript|frame)$/i.test(
          name!,
        ) ||
        /\s(?:on\w+|style|src|srcset|href|action|formaction|background|ping|poster|data|id|name|class(?!="(?:link|picture)"))\s*=/i.test(
          rest!.replace(/"[^"]*"/g, (value) => (/^"(?:link|picture)"$/.test(value) ? value : '""')),
        ),
    )
    expect(acting.map(([tag]) => tag)).toEqual([])
  })
  test('its words are left', () => expect(left).toContain('The committee asked for the register.'))
  test('no rule of its style is left', () => expect(left).not.toMatch(/@import|url\(|behavior/))
  test('what is made of it does not change when it is read again', () => {
    const head = /<head>.*<\/head>/s
    expect(
      inert(left)
        .replace(head, '')
        .replaceAll(/ title="[^"]*"/g, ''),
    ).toBe(left.replace(head, '').replaceAll(/ (?:title|class)="[^"]*"/g, ''))
  })
})

describe('marks', () => {
  /** The page's body with each quote of its text marked, and which were. */
  function withMarks(page: string, text: string, ...quotes: string[]) {
    const marks = quotes.map((quote, place): PageMark => {
      const start = [...text.slice(0, text.indexOf(quote))].length
      const end = start + [...quote].length
      return {
        start,
        end,
        id: `f${place}`,
        kind: 'ask',
        number: place + 1,
        href: '/d#"',
        label: `Ask ${place + 1}`,
      }
    })
    const { html, marked } = inertPage(new TextEncoder().encode(page), 'utf-8', '', { text, marks })
    return { body: /<body>(.*)<\/body>/s.exec(html)![1]!, marked }
  }
  const opens = (place: number) => `<span class="found k-ask" id="f${place}">`
  const more = '<span class="found k-ask">'
  const number = (place: number) =>
    `<a class="reference k-ask" href="/d#&quot;" target="_parent" aria-label="Ask ${place}">${place}</a>`

  test('stand in the words of elements, not in the spaces at their ends', () =>
    expect(
      withMarks(
        '<p>The council <em>asks Norway</em> to free her & him. It rained for a week.</p>',
        'The council asks Norway to free her & him. It rained for a week.',
        'asks Norway to free her & him.',
      ).body,
    ).toBe(
      `<p>The council <em>${opens(0)}asks Norway</span></em>${more} to free her &amp; him.</span>${number(1)} It rained for a week.</p>`,
    ))

  test('that nest are nested, each with its number where it ends', () =>
    expect(
      withMarks(
        '<p>FIDH asks Norway to free 1,200 workers today. It rained for a week.</p>',
        'FIDH asks Norway to free 1,200 workers today. It rained for a week.',
        'FIDH asks Norway to free 1,200 workers',
        '1,200 workers',
      ).body,
    ).toBe(
      `<p>${opens(0)}FIDH asks Norway to free</span>${more} </span>${more}${opens(1)}1,200 workers</span></span>${number(1)}${number(2)} today. It rained for a week.</p>`,
    ))

  test('of words that are not shown are nowhere, and nothing is said of them', () => {
    const page =
      '<p>Read also: free them all. Harbour closed.</p><p hidden>FIDH asks Norway: free them all.</p>'
    const { body, marked } = withMarks(page, 'FIDH asks Norway: free them all.', 'free them all.')
    expect(body).toBe('<p>Read also: free them all. Harbour closed.</p>')
    expect(marked).toEqual([])
  })

  test('lose no word of a page, whatever is marked, and let nothing of it act', () => {
    const page = hostilePage('http://127.0.0.1:9')
    const text =
      'The committee asked for the register. Amnesty International urges Norway to release Mara Okafor immediately.'
    const { body, marked } = withMarks(
      page,
      text,
      'Amnesty International urges Norway to release Mara Okafor',
    )
    expect(marked).toEqual(['f0'])
    const unmarked = body
      .replace(number(1), '')
      .replace(/<span class="found k-ask" id="f0">(.*?)<\/span>/, '$1')
    expect(unmarked).toBe(/<body>(.*)<\/body>/s.exec(inert(page))![1]!)
  })
})
