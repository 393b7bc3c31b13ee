/** Says why a finding was made: its rule, the pattern that matched, the words that filled it, and their tree. */
import { eachSentence, treeOf } from '../language/index.ts'
import type { Document, Finding, Span } from '../model.ts'
import { type Match, matchAll } from './match.ts'
import { findNamed } from './names.ts'
import { codePointsOf, furnitureUnits } from './offsets.ts'
import { RULES, ruleSetOf } from './rules.ts'
import { layOut, type Text } from './text.ts'
import { stretches } from './words.ts'

/** Words of the document with their place, in code points. */
export type Words = Span & { words: string }

export interface ExplainedWord {
  word: string
  upos: string
  relation: string
  /** How deep it hangs below the topmost word shown. */
  depth: number
}

/** Why a finding was made. `pattern` and `example` are null for what no pattern finds: figures, and what a model proposed. */
export interface Explanation {
  rule: string
  pattern: string | null
  /** A sentence that the rule is tested with, its parts between brackets. */
  example: string | null
  /** The word from which the rule set out. */
  anchor: Words | null
  /** The words that filled the pattern's slots. */
  slots: Record<string, Words>
  /** Words of the finding in the order of the text, as they hang together in its sentence. */
  tree: ExplainedWord[]
}

/** Explanations of findings that `findIn` made of this very document, in their order. */
export function explain(document: Document, findings: readonly Finding[]): Explanation[] {
  if (document.language === 'other') return findings.map(({ rule }) => bare(rule))
  const text = layOut(document)
  findNamed(text)
  const { tongue } = text.lexicon
  const toPoints = codePointsOf(document.text)
  const matches = new Map<string, Match[]>()
  for (const match of matchAll(text, ruleSetOf(tongue))) {
    const name = `${match.rule.kind}/${match.rule.name}`
    const list = matches.get(name)
    if (list) list.push(match)
    else matches.set(name, [match])
  }
  const trees = treesOf(document, tongue, toPoints)
  return findings.map((finding) => {
    const [name] = finding.rule.split(' + ')
    const match = matchFor(text, toPoints, finding, matches.get(name!) ?? [])
    const rule = RULES[tongue].find((one) => `${one.kind}/${one.name}` === name)
    const said = (from: number, to: number) => wordsOf(text, toPoints, from, to)
    return {
      rule: finding.rule,
      pattern: match?.pattern ?? null,
      example: rule?.finds[0] ?? null,
      anchor: match ? said(match.anchor, match.anchor + 1) : null,
      slots: Object.fromEntries(
        [...(match?.slots ?? [])].map(([slot, { from, to }]) => [slot, said(from, to)]),
      ),
      tree: trees(finding),
    }
  })
}

const bare = (rule: string): Explanation => ({
  rule,
  pattern: null,
  example: null,
  anchor: null,
  slots: {},
  tree: [],
})

function wordsOf(text: Text, toPoints: (at: number) => number, from: number, to: number): Words {
  const { start } = text.words[from]!
  const { end } = text.words[to - 1]!
  return { start: toPoints(start), end: toPoints(end), words: text.source.slice(start, end) }
}

/** The match whose words the finding shares; an item of a list shares none, and takes the nearest match before it. */
function matchFor(
  text: Text,
  toPoints: (at: number) => number,
  finding: Finding,
  matches: readonly Match[],
): Match | null {
  const start = (match: Match) => toPoints(text.words[match.from]!.start)
  const end = (match: Match) => toPoints(text.words[match.to - 1]!.end)
  return (
    matches.find((match) => start(match) < finding.end && end(match) > finding.start) ??
    matches.findLast((match) => start(match) <= finding.start) ??
    null
  )
}

/** Most words of a tree that are shown, and the relations of small words that are not. */
const SHOWN = 16
const SMALL = /^(?:punct|det|case|cc)(?::|$)/

/** A function from a finding to the words of its tree; a sentence's tree is made when a finding in it asks. */
function treesOf(
  document: Document,
  tongue: 'en' | 'fr',
  toPoints: (at: number) => number,
): (finding: Finding) => ExplainedWord[] {
  const furniture = furnitureUnits(document.text, document.furniture)
  const sentences = [...stretches(document.text, furniture)]
    .flatMap(([from, to]) => [...eachSentence(document.text, tongue, from, to)])
    .map((sentence) => ({ sentence, start: toPoints(sentence.start), end: toPoints(sentence.end) }))
  return ({ start, end }) => {
    const held = sentences[firstEndingAfter(sentences, start)]
    if (!held || held.start >= end) return []
    const { words } = treeOf(held.sentence)
    const within = words.map((word) => toPoints(word.start) >= start && toPoints(word.end) <= end)
    const depth = (i: number): number => {
      let deep = 0
      for (let at = words[i]!.head; at >= 0 && within[at] && deep < 20; at = words[at]!.head) deep++
      return deep
    }
    return words
      .map(({ form, upos, relation }, i) => ({ word: form, upos, relation, depth: depth(i) }))
      .filter(({ relation }, i) => within[i] && !SMALL.test(relation))
      .slice(0, SHOWN)
  }
}

/** Number of the first of some spans in order that ends after a place. */
function firstEndingAfter(spans: readonly Span[], place: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= place) low = middle + 1
    else high = middle
  }
  return low
}
