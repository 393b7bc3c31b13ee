/** A plain text is laid out as a reader would: paragraphs, lists and headings, and not a letter lost. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksOf, slicesOf } from './blocks.ts'

const shown = (text: string) =>
  blocksOf(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

describe('blocks', () => {
  test('an empty line parts paragraphs', () => {
    expect(shown('We write to you about the harbour.\n\nIt was closed in May.')).toEqual([
      'lines: We write to you about the harbour.',
      'lines: It was closed in May.',
    ])
  })

  test('bullets, numbers and letters open items', () => {
    expect(
      shown('We ask you to:\n- reopen the harbour;\n• publish the register.\n2. free them.\nb) answer.'),
    ).toEqual([
      'lines: We ask you to:',
      'item: - reopen the harbour;',
      'item: • publish the register.',
      'item: 2. free them.',
      'item: b) answer.',
    ])
  })

  test('a dash inside a line opens nothing', () => {
    expect(shown('OSLO – The committee met.')).toEqual(['lines: OSLO – The committee met.'])
  })

  test('an address keeps its lines', () => {
    expect(shown('Ministry of Ports\n12 Quay Street\nNorland')).toEqual([
      'lines: Ministry of Ports\n12 Quay Street\nNorland',
    ])
  })

  test('lines broken by a program are one paragraph', () => {
    const line = 'and the committee has asked again and again for an answer that'
    expect(
      blocksOf([line, line, line, line, line, 'never came.'].join('\n')).map(({ kind }) => kind),
    ).toEqual(['paragraph'])
  })

  test('long lines are paragraphs of their own, without an empty line between', () => {
    const line = 'The committee regrets that it was not heard. '.repeat(4).trim()
    expect(blocksOf(`${line}\n${line}`).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
  })

  test('a short line that ends no sentence reads as a heading before a longer block', () => {
    expect(shown('The harbour\n\nIt was closed in May, and nobody has said why until now.')[0]).toBe(
      'heading: The harbour',
    )
    expect(shown('Dear Minister,\n\nThe harbour was closed in May, and nobody has said why.')[0]).toBe(
      'lines: Dear Minister,',
    )
  })

  test('every letter stands in exactly one block, in order', () => {
    const line = fc.string({
      unit: fc.constantFrom('a', ' ', '-', '1', '.', ')', '\n', '#', 'é', '😀'),
      maxLength: 200,
    })
    fc.assert(
      fc.property(line, (text) => {
        const blocks = blocksOf(text)
        blocks.forEach((block, place) => {
          expect(block.end).toBeGreaterThan(block.start)
          if (place > 0) expect(block.start).toBeGreaterThanOrEqual(blocks[place - 1]!.end)
        })
        const kept = blocks.map(({ start, end }) => text.slice(start, end)).join('')
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})

describe('slices', () => {
  const lengths = (text: string) => slicesOf(blocksOf(text)).map((slice) => slice.length)
  const paragraphs = (n: number) => Array.from({ length: n }, () => 'A paragraph.').join('\n\n')
  const items = (n: number) => Array.from({ length: n }, () => '- an item').join('\n')

  test('hold all blocks, in order', () => {
    const blocks = blocksOf(`${paragraphs(30)}\n\n${items(5)}`)
    expect(slicesOf(blocks).flat()).toEqual(blocks)
    expect(lengths(paragraphs(30))).toEqual([12, 12, 6])
  })

  test('a list is parted only where it is long', () => {
    expect(lengths(`${paragraphs(10)}\n\n${items(20)}\n\n${paragraphs(2)}`)).toEqual([30, 2])
    expect(lengths(items(100))).toEqual([48, 48, 4])
  })
})
