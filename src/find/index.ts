/** Reads one document and says what it was found to say, each finding with its exact passage. */
import type { Document, Findings } from '../model.ts'
import { type Draft, draftsOf } from './build.ts'
import { confidenceOf } from './confidence.ts'
import { figures } from './figures.ts'
import { happenings } from './happened.ts'
import { FORMS } from './inflect.ts'
import { matchAll } from './match.ts'
import { findNamed, namedOf } from './names.ts'
import { codePointsOf } from './offsets.ts'
import { withoutRepeats } from './repeats.ts'
import { Resolver } from './resolve.ts'
import { ruleSetOf } from './rules.ts'
import { layOut, type Text } from './text.ts'
import { Dates } from './when.ts'

/**
 * Findings and names of a document; offsets are Unicode code points, quotes exactly the text there.
 * Pure and deterministic; time is linear in the length of the text. `calibrate` replaces how confidence is made of what a
 * rule says of itself; null leaves that as it is, for those who measure it.
 */
export function findIn(document: Document, calibrate: typeof confidenceOf | null = confidenceOf): Findings {
  if (document.language === 'other') return { findings: [], named: [] }
  const text = layOut(document)
  const names = findNamed(text)
  const toPoints = codePointsOf(document.text)
  const resolver = new Resolver(text, names)
  const ground = { text, resolver, dates: new Dates(document) }
  const drafts = matchAll(text, ruleSetOf(text.lexicon.tongue)).flatMap((match) => draftsOf(ground, match))
  const taken = new Set(drafts.filter(({ kind }) => kind === 'act').map(({ anchor }) => anchor))
  drafts.push(...figures(ground), ...happenings(ground, taken))
  const findings = withoutRepeats(withoutSecondReadings(text, drafts)).map(
    ({ anchor: _, borrowed: __, ...finding }) => ({
      ...finding,
      start: toPoints(finding.start),
      end: toPoints(finding.end),
      quote: document.text.slice(finding.start, finding.end),
    }),
  )
  const named = namedOf(text, names).map((one) => ({
    ...one,
    mentions: one.mentions.map(({ start, end }) => ({ start: toPoints(start), end: toPoints(end) })),
  }))
  if (calibrate) for (const finding of findings) finding.confidence = calibrate(finding, document.language)
  return { findings, named }
}

/** « Ils rejettent toute amnistie »: in the present a verb that takes a side tells of no act beside it; « plaide pour » only asks. */
function withoutSecondReadings(text: Text, drafts: Draft[]): Draft[] {
  const asks = new Set(drafts.filter(({ kind }) => kind === 'ask').map(({ anchor }) => anchor))
  const sides = new Set(drafts.filter(({ kind }) => kind === 'stance').map(({ anchor }) => anchor))
  const left = new Set(drafts.filter(({ kind }) => kind === 'omission').map(({ anchor }) => anchor))
  const past = (at: number) => (text.forms[at]! & (FORMS.past | FORMS.part)) !== 0
  const asked = new Set(
    drafts.filter(({ kind }) => kind === 'ask').map(({ start, end }) => `${start} ${end}`),
  )
  return drafts.filter(({ kind, anchor, rule, start, end }) => {
    // "– guarantee press freedom", « – garantir la liberté »: what is recommended is no promise, and no side taken
    if (/^(?:pledge|stance)$/.test(kind) && asked.has(`${start} ${end}`)) return false
    if (kind === 'stance') return !asks.has(anchor)
    if (kind !== 'act') return true
    // « a accusé Paris »: blame, no charge before a court; « ferme les yeux »: left undone
    if (rule === 'act/charge-actif' && sides.has(anchor)) return false
    return !asks.has(anchor) && !left.has(anchor) && !(sides.has(anchor) && !past(anchor))
  })
}
