/** What is not as a call should have it, as a Problem that both languages can tell: never in the words of the library that looked. */
import type { z } from '@hono/zod-openapi'
import { type Details, Problem } from '../problem.ts'

/** Which part it is, and what it must be: `wanted` of the messages has a sentence for each. */
export function mistakenCall(field: string, wants: string, more: Details = {}, cause?: unknown): Problem {
  return new Problem('call_not_understood', { field, wants, ...more }, cause)
}

/** The first thing that is not as it should be in a part of a call (its body, its query). */
export function mistakenBy(error: z.core.$ZodError, part: string): Problem {
  const issue = innermost(error.issues[0]!)
  const [wants, more] = wantedOf(issue)
  return mistakenCall(issue.path.join('.') || part, wants, more)
}

/** Of several shapes, the first is what people are told of: the others are empty fields of forms. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  const inner = issue.code === 'invalid_union' ? issue.errors[0]?.[0] : undefined
  return inner ? innermost({ ...inner, path: [...issue.path, ...inner.path] }) : issue
}

/** Said by the shape of a date when words are none. */
export const DATE = 'date'

const TYPES: Record<string, string> = {
  number: 'number',
  int: 'number',
  boolean: 'yesOrNo',
  string: 'words',
  array: 'list',
}

function wantedOf(issue: z.core.$ZodIssue): [wants: string, more?: Details] {
  switch (issue.code) {
    case 'invalid_type':
      return [TYPES[issue.expected] ?? 'otherwise']
    case 'invalid_format':
      return [issue.message === DATE ? DATE : 'otherwise']
    case 'invalid_value':
      return ['oneOf', { values: issue.values.filter((one) => one !== '').join(', ') }]
    case 'too_big':
      return [TYPES[issue.origin] === 'number' ? 'atMost' : 'shorter', { most: Number(issue.maximum) }]
    case 'too_small':
      if (TYPES[issue.origin] === 'number') return ['atLeast', { least: Number(issue.minimum) }]
      return ['something']
    default:
      return ['otherwise']
  }
}
