import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type SentenceKind, sentencesOf } from './sentences.ts'

/** Sentences of a text, each as its tokens joined by a bar. */
function split(text: string, language: 'en' | 'fr' = 'en'): string[] {
  return sentencesOf(text, language).map((sentence) => sentence.tokens.map((token) => token.form).join('|'))
}
function sentences(text: string, language: 'en' | 'fr' = 'en'): string[] {
  return sentencesOf(text, language).map(({ start, end }) => text.slice(start, end))
}
function words(text: string, language: 'en' | 'fr' = 'en'): string[] {
  return sentencesOf(text, language).flatMap((sentence) => sentence.words.map((word) => word.form))
}

/** Whatever the text: tokens are in order, inside it, never empty, and what lies between them is no letter or digit. */
function checkOffsets(text: string, language: 'en' | 'fr'): void {
  let at = 0
  let again = ''
  for (const sentence of sentencesOf(text, language)) {
    for (const token of sentence.tokens) {
      expect(token.start).toBeGreaterThanOrEqual(at)
      expect(token.end).toBeGreaterThan(token.start)
      expect(token.form).not.toBe('')
      const gap = text.slice(at, token.start)
      expect(gap).not.toMatch(/[\p{L}\p{N}\p{P}]/u)
      again += gap + text.slice(token.start, token.end)
      at = token.end
    }
    const last = sentence.words.at(-1)!
    expect(sentence.words[0]!.start).toBe(sentence.start)
    expect(last.end).toBe(sentence.end)
  }
  expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}\p{P}]/u)
  expect(again + text.slice(at)).toBe(text)
}

const hostile = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '\n',
      '\n\n',
      '-\n',
      ' ',
      '\u00a0',
      '«\u00a0',
      '\u00a0»',
      "l'",
      'don’t',
      'U.S.',
      'art. 12',
      '10 000',
      '\u202e',
      '\u0301',
    ),
    fc.constantFrom(
      '\ud800',
      '\udc00',
      '\u0000',
      '👩‍👩‍👧',
      '((((',
      '....',
      '• ',
      '1. ',
      '(a) ',
      '|',
      '\t',
      'https://a.b/c?d=e',
      'word',
    ),
  ),
  { maxLength: 40 },
)

test('tokens and gaps always give back the text', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom('en' as const, 'fr' as const), (pieces, language) => {
      checkOffsets(pieces.join(''), language)
    }),
    { numRuns: 200 },
  )
})

test('abbreviations do not end a sentence', () => {
  expect(sentences('The U.S. Senate met on Dec. 17. It adopted art. 12 of the bill.')).toEqual([
    'The U.S. Senate met on Dec. 17.',
    'It adopted art. 12 of the bill.',
  ])
  expect(sentences('M. Dupont invoque l’art. 12 de la loi. Il attend une réponse.', 'fr')).toEqual([
    'M. Dupont invoque l’art. 12 de la loi.',
    'Il attend une réponse.',
  ])
})

test('letters with stops are one token; they end a sentence where only a beginning has a capital', () => {
  expect(split('Ana Ruiz, Ph.D., spoke at 5 p.m. on Monday.')).toEqual([
    'Ana|Ruiz|,|Ph.D.|,|spoke|at|5|p.m.|on|Monday|.',
  ])
  expect(sentences('He left at 9 a.m. The talks ended. She flew to the U.S. It was late.')).toEqual([
    'He left at 9 a.m.',
    'The talks ended.',
    'She flew to the U.S.',
    'It was late.',
  ])
  expect(sentences('J.-C. Martin est venu. Il représente la R.D.C. Elle attend.', 'fr')).toEqual([
    'J.-C. Martin est venu.',
    'Il représente la R.D.C.',
    'Elle attend.',
  ])
  // Traps: a name after the stop, a missing space, three stops.
  expect(sentences('The U.S. Senate met at 5 p.m. Eastern time.')).toHaveLength(1)
  expect(split('They left.So did he.').join(' ')).not.toContain('left.So')
  expect(split('He was born in the U.S... or so.')[0]).toContain('U.S.')
})

test('“cf.”, “vs.”, “viz.” go on, whatever follows', () => {
  expect(sentences('See cf. art. 12 and Smith vs. Jones, viz. the first case. It was over.')).toEqual([
    'See cf. art. 12 and Smith vs. Jones, viz. the first case.',
    'It was over.',
  ])
  expect(sentences('La ministre (cf. Le Monde) se tait. Cf. annexe 2.', 'fr')).toEqual([
    'La ministre (cf. Le Monde) se tait.',
    'Cf. annexe 2.',
  ])
})

test('a closing mark goes with the sentence that it closes, in both traditions', () => {
  expect(
    sentences(
      '« Nous refusons. » Le ministre est parti. Il a dit : « C’est fini. » Personne ne répond.',
      'fr',
    ),
  ).toEqual([
    '« Nous refusons. »',
    'Le ministre est parti.',
    'Il a dit : « C’est fini. »',
    'Personne ne répond.',
  ])
  expect(sentences('“We will not sign.” The minister left. He said: “It is over.” Nobody answered.')).toEqual(
    ['“We will not sign.”', 'The minister left.', 'He said: “It is over.”', 'Nobody answered.'],
  )
  // A trap: what is said goes on after the quotation.
  expect(
    sentences('« Nous l’exigeons ! » a dit la rapporteure. “We can’t,” said Ana Ruiz.', 'fr')[0],
  ).toContain('rapporteure')
})

test('the number of an item is part of it, however it is written', () => {
  const text =
    '1) Libérer les écrivains ;\n2) Publier la liste.\n\na) Un point\n\n(i) une chose\n(ii) une autre\n\n– un tiret'
  expect(sentences(text, 'fr')).toEqual([
    '1) Libérer les écrivains ;',
    '2) Publier la liste.',
    'a) Un point',
    '(i) une chose',
    '(ii) une autre',
    '– un tiret',
  ])
})

test('quotation marks of both traditions', () => {
  expect(split('« Libérez-les ! » a dit la ministre.', 'fr').join(' ')).toContain('«|')
  expect(split('“We regret this,” she said.')).toEqual(['“|We|regret|this|,|”|she|said|.'])
})

test('French elision and contractions', () => {
  expect(words('L’avocat d’Ilham Tohti parle du procès qu’il attend.', 'fr')).toEqual([
    'L’',
    'avocat',
    'd’',
    'Ilham',
    'Tohti',
    'parle',
    'de',
    'le',
    'procès',
    'qu’',
    'il',
    'attend',
    '.',
  ])
  expect(words('Des gens attendent aux portes.', 'fr')).toEqual([
    'Des',
    'gens',
    'attendent',
    'à',
    'les',
    'portes',
    '.',
  ])
  expect(words('Il y a 10 000 détenus.', 'fr')).toContain('10 000')
})

test('English clitics are words of one token, with their own offsets', () => {
  const [sentence] = sentencesOf('They don’t and cannot go.', 'en')
  expect(sentence!.tokens.map((token) => token.form)).toEqual(['They', 'don’t', 'and', 'cannot', 'go', '.'])
  expect(sentence!.words.map((word) => [word.form, word.start, word.end])).toEqual([
    ['They', 0, 4],
    ['do', 5, 7],
    ['n’t', 7, 10],
    ['and', 11, 14],
    ['can', 15, 18],
    ['not', 18, 21],
    ['go', 22, 24],
    ['.', 24, 25],
  ])
})

function kinds(text: string, language: 'en' | 'fr' = 'en'): [SentenceKind, string][] {
  return sentencesOf(text, language).map(({ kind, body, end }) => [kind, text.slice(body, end)])
}

test('lists, headings, datelines and flattened tables', () => {
  const text =
    'What we ask\n\nWe urge the minister to:\n\n• Release the writer;\n• Publish the register.\n\n1. First point\n(b) second point'
  expect(kinds(text)).toEqual([
    ['heading', 'What we ask'],
    ['sentence', 'We urge the minister to:'],
    ['item', 'Release the writer;'],
    ['item', 'Publish the register.'],
    ['item', 'First point'],
    ['item', 'second point'],
  ])
  expect(kinds('(Geneva) – The council met today.')).toEqual([
    ['dateline', '(Geneva) –'],
    ['sentence', 'The council met today.'],
  ])
  expect(kinds('Country\tAsked\tMet\nPeru\t12\t3')).toEqual(
    ['Country', 'Asked', 'Met', 'Peru', '12', '3'].map((cell) => ['row', cell]),
  )
})

test('a word broken at the end of a line is one word over its exact stretch', () => {
  const text = 'The long imprison-\nment of writers must end.'
  const [sentence] = sentencesOf(text, 'en')
  expect(sentence!.tokens[2]).toEqual({ start: 9, end: 23, form: 'imprisonment' })
})

test('wrapped lines carry on, short ones do not', () => {
  const wrapped =
    'The commission, which had met twice during the spring session of that\nyear, adopted its report without a vote and asked the government to\npublish it.'
  expect(sentences(wrapped)).toHaveLength(1)
})

/** Milliseconds that this thread has worked: what others do on the machine does not count. */
function busy(): number {
  // Node 22 does not tell them apart yet.
  const used = process.threadCpuUsage?.()
  return used ? (used.user + used.system) / 1000 : performance.now()
}

test('lists and marks without end take time linear in their length', () => {
  for (const unit of [
    '(',
    'a',
    'a ',
    '\ud800',
    '\u202e',
    '\u0301',
    '😀',
    '\u0000',
    '. ',
    '- \n',
    '1. ',
    '|',
    'a\t',
    '"',
    "'",
    'a-\n',
  ]) {
    const time = (size: number): number => {
      const text = unit.repeat(Math.ceil(size / unit.length))
      const began = busy()
      let count = 0
      for (const sentence of sentencesOf(text, 'en')) count += sentence.end - sentence.start
      expect(count).toBeLessThanOrEqual(text.length)
      return busy() - began
    }
    time(10_000)
    const small = time(40_000)
    expect(time(160_000), JSON.stringify(unit)).toBeLessThan(small * 16 + 400)
  }
}, 60_000)
