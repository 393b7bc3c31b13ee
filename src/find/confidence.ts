/** How likely a careful reader would find the same: what rules say of themselves, corrected by what readers found. */
import type { Finding, Language } from '../model.ts'
import { weights } from './weights/confidence.ts'

/**
 * What confidence is read from, as names of weights. No words: a rule, which slots are filled, how long the quote is,
 * and who is known to speak.
 */
export function confidenceFeatures(finding: Finding, language: Language): string[] {
  const { kind } = finding
  const features = [
    `kind ${kind}`,
    `language ${kind} ${language}`,
    `rule ${language} ${finding.rule}`,
    `length ${kind} ${lengthOf(finding.quote)}`,
    `voice ${kind} ${finding.voice !== null}`,
  ]
  switch (finding.kind) {
    case 'ask':
      features.push(`asker ${finding.asker.length > 0}`, `addressee ${finding.addressee.length > 0}`)
      break
    case 'pledge':
    case 'omission':
      features.push(`by ${kind} ${finding.by.length > 0}`)
      break
    case 'stance':
      features.push(`by ${kind} ${finding.by.length > 0}`, `toward ${finding.toward.length > 0}`)
      break
    case 'act':
      features.push(
        `actor ${finding.actor.length > 0}`,
        `object ${finding.object.length > 0}`,
        `when ${finding.when !== null}`,
        `modality ${finding.modality}`,
      )
      break
    case 'figure':
      features.push(`source ${finding.according_to.length > 0}`, `count ${/^[<>~]?\d/.test(finding.count)}`)
  }
  return features
}

/** Length of a quote in doublings of four words, at most five. */
function lengthOf(quote: string): number {
  const words = quote.split(/\s+/).length
  return Math.min(5, Math.max(0, Math.floor(Math.log2(words / 4)) + 1))
}

/** The weight of what the rule says of itself: one for all kinds. */
export const BASE = 'base'

/** A chance between 0.02 and 0.98, in hundredths. `from` replaces the learned weights. */
export function confidenceOf(
  finding: Finding,
  language: Language,
  from: Readonly<Record<string, number>> = weights,
): number {
  let sum = (from[BASE] ?? 1) * logit(finding.confidence)
  for (const feature of confidenceFeatures(finding, language)) sum += from[feature] ?? 0
  const chance = 1 / (1 + Math.exp(-sum))
  return Math.round(100 * Math.min(0.98, Math.max(0.02, chance))) / 100
}

/** Odds of a chance, as a logarithm. */
export function logit(chance: number): number {
  const held = Math.min(0.98, Math.max(0.02, chance))
  return Math.log(held / (1 - held))
}
