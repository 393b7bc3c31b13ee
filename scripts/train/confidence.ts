/** Learns how sure findings are from which of them hand-made gold holds: a logistic regression held near the rules' own word. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BASE, confidenceFeatures, confidenceOf, logit } from '../../src/find/confidence.ts'
import { findIn } from '../../src/find/index.ts'
import type { Finding, Language } from '../../src/model.ts'
import { readSource } from '../../src/read/index.ts'
import { verdictsOf } from '../score/scorer.ts'
import { type GoldSet, ownSet } from '../score/sets.ts'

/** A finding as the rules made it, and whether gold holds it. */
export interface Judged {
  document: string
  language: Language
  finding: Finding
  right: boolean
  /** Whether the rules were worked on this document: there they are right more often than elsewhere. */
  worked: boolean
}

/** The findings of a set's documents that gold judges, with the confidence their rules gave. */
export async function judgedIn({ title, folder, gold }: GoldSet): Promise<Judged[]> {
  const worked = title !== ownSet().title
  const judged: Judged[] = []
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()) {
    const { documents } = await readSource({ bytes: readFileSync(join(folder, name)), name })
    for (const document of documents) {
      const { findings } = findIn(document, null)
      const lines = findings.map((finding) => ({ ...finding, document: name }))
      const verdicts = verdictsOf(
        gold.filter((line) => line.document === name),
        lines,
      )
      findings.forEach((finding, i) => {
        const right = verdicts[i]
        if (right !== null && right !== undefined)
          judged.push({ document: name, language: document.language, finding, right, worked })
      })
    }
  }
  return judged
}

/** What it adds that rules were worked on a document: learned, and left out of the weights, for no reader's document is one. */
const WORKED = 'worked'
/** How strongly weights are held near nought, and the base's near one: chosen among four by cross-validation. */
const HELD = { rule: 15, other: 10 }
const STEPS = 400

/** Weights by name, to three digits; those that round to nought are left out. Deterministic. */
export function trainConfidence(judged: readonly Judged[]): Record<string, number> {
  const rows = judged.map(({ finding, language, right, worked }) => ({
    base: logit(finding.confidence),
    features: [...confidenceFeatures(finding, language), ...(worked ? [WORKED] : [])],
    right: right ? 1 : 0,
  }))
  const names = [...new Set(rows.flatMap(({ features }) => features))].sort()
  const weights = new Map<string, number>([[BASE, 1], ...names.map((name): [string, number] => [name, 0])])
  const counts = new Map<string, number>([[BASE, rows.length]])
  for (const { features } of rows) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1)
  for (let step = 0; step < STEPS; step++) {
    const slopes = new Map<string, number>()
    const add = (name: string, slope: number) => slopes.set(name, (slopes.get(name) ?? 0) + slope)
    for (const { base, features, right } of rows) {
      const sum = features.reduce((all, name) => all + weights.get(name)!, weights.get(BASE)! * base)
      const error = right - 1 / (1 + Math.exp(-sum))
      add(BASE, error * base)
      for (const name of features) add(name, error)
    }
    for (const [name, weight] of weights) {
      const held = name.startsWith('rule ') ? HELD.rule : HELD.other
      const pull = held * (weight - (name === BASE ? 1 : 0))
      // A step as long as the curve allows: a quarter of the count bounds it, for each of the eight or so features of a finding.
      weights.set(name, weight + ((slopes.get(name) ?? 0) - pull) / (2 * (counts.get(name) ?? 0) + held))
    }
  }
  return Object.fromEntries(
    [...weights]
      .map(([name, weight]) => [name, Math.round(weight * 1000) / 1000] as const)
      .filter(([name, weight]) => weight !== 0 && name !== WORKED),
  )
}

/** The confidence of each finding by weights learned from the other documents only: in `folds` parts. */
export function crossValidated(
  judged: readonly Judged[],
  folds: number,
): { judged: Judged; confidence: number }[] {
  const documents = [...new Set(judged.map(({ document }) => document))].sort()
  const foldOf = new Map(documents.map((name, i) => [name, i % folds]))
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const weights = trainConfidence(judged.filter(({ document }) => foldOf.get(document) !== fold))
    return judged
      .filter(({ document }) => foldOf.get(document) === fold)
      .map((one) => ({ judged: one, confidence: confidenceOf(one.finding, one.language, weights) }))
  })
}
