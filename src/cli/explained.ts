/** A finding with its explanation, set for people: what it says, then the rule, the words and the tree that made it. */
import { quoted } from '../../messages/dates.ts'
import type { ExplainedWord, Explanation } from '../find/explain.ts'
import type { Finding } from '../model.ts'
import { type Speaker, whoToWhom } from './findings.ts'
import { type Paper, setHeading, setParagraph } from './table.ts'
import { displayWidth } from './text.ts'

/** One finding and why it was made. */
export function setExplained(finding: Finding, why: Explanation, speaker: Speaker, paper: Paper): string {
  const { say, locale } = speaker
  const { explaining: words } = say
  const head = [say.kinds[finding.kind], whoToWhom(finding, speaker), `${finding.start}–${finding.end}`]
  const slots = Object.entries(why.slots).map(([slot, { words }]) => `${slot} ${quoted(words, locale)}`)
  const lines: [string, string][] = [
    [words.rule, `${why.rule}, ${words.sure(Math.round(finding.confidence * 100))}`],
    ...(why.pattern ? [[words.pattern, why.pattern] as [string, string]] : []),
    ...(why.example ? [[words.example, why.example] as [string, string]] : []),
    ...(why.anchor ? [[words.anchor, quoted(why.anchor.words, locale)] as [string, string]] : []),
    ...(slots.length > 0 ? [[words.words, slots.join(' · ')] as [string, string]] : []),
  ]
  const width = Math.max(...[words.tree, ...lines.map(([name]) => name)].map(displayWidth))
  const named = (name: string, text: string) => `${name.padEnd(width)}  ${text}`
  return [
    setHeading(head.filter(Boolean).join(' · '), paper),
    setParagraph(quoted(finding.quote, locale), paper, 2),
    ...lines.map(([name, text]) => setParagraph(named(name, text), paper, 2, 'dim')),
    ...why.tree.map((word, i) => setTreeLine(word, i === 0 ? words.tree : '', width)),
    '',
  ].join('')
}

/** One word of a tree, as deep as it hangs. */
function setTreeLine({ word, upos, relation, depth }: ExplainedWord, name: string, width: number): string {
  return `  ${name.padEnd(width)}  ${'· '.repeat(Math.min(depth, 12))}${word}  ${upos.toLowerCase()} ${relation}\n`
}
