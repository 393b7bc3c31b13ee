import { expect, test } from 'vitest'
import { type ReviewKind, type TakenDecision, weighed } from './reviewers.ts'

const kinds: Record<string, ReviewKind> = {
  confirms: 'FindingConfirmed',
  corrects: 'FindingCorrected',
  rejects: 'FindingRejected',
  adds: 'FindingAdded',
}

/** "two, Ada confirms, Ben rejects": what a finding counts as after it. */
function after(story: string): string {
  const decisions: TakenDecision[] = []
  const settings: { sequence: number; reviewers: 1 | 2 }[] = []
  for (const [i, step] of story.split(', ').entries()) {
    const [who, does] = step.split(' ') as [string, string]
    if (who === 'one' || who === 'two') settings.push({ sequence: i + 1, reviewers: who === 'one' ? 1 : 2 })
    else decisions.push({ sequence: i + 1, who, kind: kinds[does]! })
  }
  const { state, by } = weighed(decisions, settings)
  return `${state} by ${by.map(({ who }) => who).join(' ')}`
}

test.each([
  ['Ada confirms', 'confirmed by Ada'],
  ['Ada confirms, Ben rejects', 'rejected by Ben'],
  ['two, Ada confirms', 'waiting by Ada'],
  ['two, Ada confirms, Ben confirms', 'confirmed by Ada Ben'],
  ['two, Ada rejects, Ben rejects', 'rejected by Ada Ben'],
  ['two, Ada confirms, Ada confirms', 'waiting by Ada'],
  ['two, Ada confirms, Ada rejects', 'waiting by Ada'],
  ['two, Ada confirms, Ben rejects', 'disputed by Ada Ben'],
  ['two, Ada corrects, Ben confirms', 'confirmed by Ada Ben'],
  ['two, Ada confirms, Ben corrects', 'disputed by Ada Ben'],
  ['two, Ada corrects, Ben corrects', 'disputed by Ada Ben'],
  ['two, Ada adds', 'waiting by Ada'],
  ['two, Ada adds, Ben confirms', 'confirmed by Ada Ben'],
])('%s: %s', (story, state) => expect(after(story)).toBe(state))

test.each([
  ['a third decides', 'two, Ada confirms, Ben rejects, Cy rejects', 'rejected by Cy'],
  ['also otherwise than both', 'two, Ada confirms, Ben rejects, Cy corrects', 'corrected by Cy'],
  ['or one of the two agrees', 'two, Ada confirms, Ben rejects, Ada rejects', 'rejected by Ben Ada'],
  [
    'who has yet another view settles nothing',
    'two, Ada confirms, Ben rejects, Ada corrects',
    'disputed by Ben Ada',
  ],
])('where two differ, %s', (_, story, state) => expect(after(story)).toBe(state))

test.each([
  ['what was settled stays so', 'Ada confirms, two', 'confirmed by Ada'],
  ['it is disputed by who decides otherwise', 'Ada confirms, two, Ben rejects', 'disputed by Ada Ben'],
  ['so is what two had settled', 'two, Ada confirms, Ben confirms, Cy rejects', 'disputed by Ada Ben Cy'],
  ['back to one, nothing waits', 'two, Ada confirms, one', 'confirmed by Ada'],
  ['nor is disputed', 'two, Ada confirms, Ben rejects, one', 'rejected by Ben'],
])('a setting in between: %s', (_, story, state) => expect(after(story)).toBe(state))
