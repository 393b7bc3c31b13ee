import { describe, expect, test } from 'vitest'
import { prepareScan } from './scan.ts'

/** Marks in the text where forms were found. */
function found(forms: string[], text: string): string[] {
  const points = [...text]
  return prepareScan(forms)
    .scan(text)
    .map(({ start, end, forms: same }) => `${points.slice(start, end).join('')}=${same.join('+')}`)
}

describe('names in a text', () => {
  test('whole words only', () => {
    expect(found(['Ali'], 'Alicia met Ali, not Alia.')).toEqual(['Ali=0'])
  })
  test('the longest form wins', () => {
    expect(found(['Mei', 'Mei Lin', 'Mei Lin Tan'], 'We saw Mei Lin and Mei Lin Tan; Mei left.')).toEqual([
      'Mei Lin=1',
      'Mei Lin Tan=2',
      'Mei=0',
    ])
  })
  test('accents, case, hyphens and both apostrophes do not matter', () => {
    expect(found(['Amélie Fauré-Dupont'], 'AMELIE FAURE DUPONT, Amélie Fauré‑Dupont')).toHaveLength(2)
  })
  test('possessives and elisions stand outside the name', () => {
    expect(found(['Imin Tash', 'Ömer Kaya'], "Imin Tash's wife; l’affaire d’Ömer Kaya")).toEqual([
      'Imin Tash=0',
      'Ömer Kaya=1',
    ])
  })
  test('an apostrophe inside a name is part of it', () => {
    expect(found(["Wu'er Tan"], "a letter of Wu'er Tan, of Wuer Tan")).toHaveLength(2)
  })
  test('Han names need no spaces and are found in both forms of writing', () => {
    expect(found(['孙中山'], '一九一一年孫中山回國')).toEqual(['孫中山=0'])
  })
  test('Tibetan, Arabic and Cyrillic', () => {
    expect(found(['པདྨ་ལྷ་མོ', 'مريم حسن', 'Иван Петров'], 'པདྨ་ལྷ་མོ། مريم حسن و Иван Петров.')).toHaveLength(3)
  })
  test('offsets count characters, not halves of them', () => {
    expect(prepareScan(['Mei Lin']).scan('😀😀 Mei Lin')).toEqual([{ forms: [0], start: 3, end: 10 }])
  })
  test('a single word must be written as a name', () => {
    expect(found(['Hope'], 'They hope that Hope comes.')).toEqual(['Hope=0'])
  })
  test('one form of several people names them all', () => {
    expect(found(['Li Na', 'LI NA', 'Li-Na'], 'said Li Na')).toEqual(['Li Na=0+1+2'])
  })
  test('forms across the reading batches are found', () => {
    const text = `${'word '.repeat(4090)}Mei Lin Tan Lee ${'word '.repeat(5000)}Mei Lin Tan Lee`
    expect(found(['Mei Lin Tan Lee'], text)).toHaveLength(2)
  })
  test('nothing in nothing', () => {
    expect(found(['', '...', '李'], '')).toEqual([])
    expect(prepareScan(['', '—']).size).toBe(0)
  })
})
