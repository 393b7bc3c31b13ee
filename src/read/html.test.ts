import { describe, expect, test } from 'vitest'
import { readSource } from './index.ts'

const read = (html: string | Uint8Array, more: object = {}) =>
  readSource({
    bytes: typeof html === 'string' ? new TextEncoder().encode(html) : html,
    name: 'page.html',
    ...more,
  })

const long =
  'The minister said that the law would be reviewed by the parliament before the end of the session, and that every member would be heard. '

const page = `<!doctype html><html lang="en"><head><title>Free the editor | Example Watch</title>
<meta property="og:site_name" content="Example Watch"><meta property="article:published_time" content="2021-04-05T10:00:00+02:00">
<link rel="canonical" href="https://example.org/free"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<main><article><h1>Free the editor</h1>
<p>${long.repeat(3)}</p><p>We ask that&nbsp;you:</p>
<ul><li>Release the <b>editor</b>;</li><li><p>Publish the report</p><ol><li>in full</li><li>in March</li></ol></li></ul>
<blockquote>“It is time,”<br>she said.</blockquote>
<table><tr><td>Year</td><td>Number</td></tr><tr><td>2019</td><td>12</td></tr></table>
<div class="share"><a href="#">Share on Facebook</a></div><script>document.write('no')</script></article></main>
<footer>All rights reserved</footer></body></html>`

describe('a page', () => {
  test('keeps its text as a person sees it, without its frame', async () => {
    const { documents, problems } = await read(page)
    expect(problems).toEqual([])
    const [document] = documents
    expect(document!.text).toContain(
      'We ask that\u00a0you:\n\n• Release the editor;\n• Publish the report\n1. in full\n2. in March',
    )
    expect(document!.text).toContain('“It is time,”\nshe said.')
    expect(document!.text).toContain('Year\tNumber\n2019\t12')
    expect(document!.text).toMatch(/^Free the editor\n\n/)
    expect(document!.text).not.toMatch(/News|rights reserved|document\.write/)
  })
  test('tells its title, publisher, day and address', async () => {
    const [document] = (await read(page)).documents
    expect(document).toMatchObject({
      title: 'Free the editor',
      publisher: 'Example Watch',
      published: { date: '2021-04-05', from: 'metadata' },
      url: 'https://example.org/free',
      language: 'en',
    })
  })
  test('of structured data, of a time element, of nothing', async () => {
    const date = async (head: string, body = '') =>
      (await read(`<html><head>${head}</head><body><main><p>${long}</p>${body}</main></body></html>`))
        .documents[0]!.published
    expect(
      await date(
        '<script type="application/ld+json">{"@graph":[{"datePublished":"2020-02-03T00:00Z"}]}</script>',
      ),
    ).toEqual({ date: '2020-02-03', from: 'metadata' })
    expect(
      await date(
        '<script type="application/ld+json">{broken</script>',
        '<time datetime="2020-02">February</time>',
      ),
    ).toEqual({ date: '2020-02', from: 'metadata' })
    expect(await date('<meta name="date" content="2020-13-45">')).toBeUndefined()
  })
  test('in Windows-1252 and UTF-8, said in its head, in the answer, or nowhere', async () => {
    const bytes = (charset: string) =>
      Buffer.from(
        `<html><head>${charset}</head><body><p>L\xe9gislation \x96 \x80 5, la libert\xe9 est demand\xe9e.</p></body></html>`,
        'latin1',
      )
    for (const one of [
      await read(bytes('<meta charset="windows-1252">')),
      await read(bytes('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">')),
      await read(bytes(''), { mediaType: 'text/html; charset=cp1252' }),
      await read(bytes('')),
    ])
      expect(one.documents[0]!.text).toBe('Législation – € 5, la liberté est demandée.')
  })
  test('malformed, still gives its text', async () => {
    expect(
      (await read('<p>One <b>two<p>three</i></table> &eacute; &#x41; <ul><li>four')).documents[0]!.text,
    ).toBe('One two\n\nthree é A\n\n• four')
  })
  test('of nothing but its frame, says that there is nothing to read', async () => {
    const { documents } = await read('<html><body><script>1</script></body></html>')
    expect(documents[0]!.doubts.map((one) => one.code)).toContain('no_text')
  })
})

describe('a page made to do harm', () => {
  test('nested too deep', async () => {
    const { documents, problems } = await read(`<html>${'<div>'.repeat(100_000)}x`)
    expect([documents, problems.map((one) => one.code)]).toEqual([[], ['nesting_too_deep']])
  })
  test('of too many elements', async () => {
    expect((await read(`<html>${'<i></i>'.repeat(200_000)}`)).problems.map((one) => one.code)).toEqual([
      'page_too_many_elements',
    ])
  })
  test('too large', async () => {
    expect(
      (
        await readSource(
          { bytes: new TextEncoder().encode('<html>aaaaaaaaaaaaaaaaaaaaaaaaaaa'), name: 'a.html' },
          { limits: { pageBytes: 20 } },
        )
      ).problems[0]!.code,
    ).toBe('file_too_large')
  })
  test('fetches nothing and runs nothing', async () => {
    const { documents } = await read(
      '<body><p>Text</p><img src="http://127.0.0.1:1/x" onerror="globalThis.ran=1"><script>globalThis.ran=1</script><iframe srcdoc="<p>in"></iframe></body>',
    )
    expect(documents[0]!.text).toBe('Text')
    expect('ran' in globalThis).toBe(false)
  })
})
