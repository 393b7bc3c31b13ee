/** What is left of a hostile web page: its words and their structure, and nothing else. */
import { describe, expect, test } from 'vitest'
import { hostilePage } from './fixture-page.ts'
import { inertPage } from './inert-page.ts'

const inert = (page: string) => inertPage(new TextEncoder().encode(page), 'utf-8', '')
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
      inertPage(new Uint8Array([...Buffer.from('<p>caf\xe9</p>', 'latin1')]), 'windows-1252', ''),
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
