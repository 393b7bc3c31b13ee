import { expect, test } from 'vitest'
import { wordLikeness } from './likeness.ts'
import { packWords } from './packed-words.ts'
import { prepare } from './prepare.ts'

const words =
  'Mohammed Muhammad Mohd Hussein Husayn Khadija Xinjiang Sinkiang Zhengfei Chengfei Tsering Tsereng Maimaiti Memet Yusup Yusufu Joseph Bank Banque Limited Li Lee a 12 twelve Иванов Ivanov 习近平 Abdulrahmanov Abdurakhmanov Qurban Kurban Gulbahar Gulbakhar Straße Strasse محمد حسين 김정은 Πέτρος マコト ጀማል دلىمۇرات'
    .split(' ')
    .map((word) => prepare(`x ${word}`).tokens.at(-1)!)

test('packed words are as alike as words are', () => {
  const packed = packWords(words)
  const differ: string[] = []
  for (const one of words) {
    const likenessOf = packed.against(one)
    words.forEach((two, i) => {
      const likeness = wordLikeness(one, two, undefined, { how: 'none' })
      // Less than a half may be given as anything less than a half.
      if (likeness >= 0.5 ? likenessOf(i) !== likeness : likenessOf(i) >= 0.5)
        differ.push(`${one.text} ${two.text} ${likeness} ${likenessOf(i)}`)
    })
  }
  expect(differ).toEqual([])
})
