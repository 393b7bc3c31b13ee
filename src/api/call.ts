/** How a call of the API is described: its address, what it takes, what it gives, and the problems it may answer. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { Problem } from '../problem.ts'
import type { OpenRecord } from '../record/contract.ts'
import type { SourceReader } from './adding.ts'
import { mistakenBy } from './mistaken.ts'
import type { TableScreener } from './screening.ts'
import { partialDate, problem } from './shapes.ts'

/** What the routes are given: the record, and today, because only a door may read the clock. */
export interface Served {
  record: OpenRecord
  author: string
  /** Of this Answerable. */
  version: string
  now: () => Date
  /** Reads what is added; without it nothing can be. */
  read?: SourceReader | undefined
  /** Screens tables; without it none can be. */
  screener?: TableScreener | undefined
  /** Whether addresses that the reader gives are fetched. */
  fetches: boolean
}

export type Routes = (app: OpenAPIHono, served: Served) => void

const content = <Shape extends z.ZodType>(schema: Shape, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

/** A question: GET, answered with JSON of one shape. */
export function question<
  Path extends string,
  Shape extends z.ZodType,
  Query extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Params extends z.ZodObject = z.ZodObject<Record<never, never>>,
>(path: Path, summary: string, gives: Shape, takes: { query?: Query; params?: Params } = {}) {
  return createRoute({
    method: 'get',
    path,
    summary,
    request: {
      query: takes.query ?? (z.object({}) as unknown as Query),
      params: takes.params ?? (z.object({}) as unknown as Params),
    },
    responses: {
      200: content(gives, summary),
      default: content(problem, 'What went wrong, and a way out, in the reader’s language'),
    },
  })
}

/** A change: POST of one shape, answered with JSON of another. */
export function change<Path extends string, Taken extends z.ZodType, Shape extends z.ZodType>(
  path: Path,
  summary: string,
  takes: Taken,
  gives: Shape,
) {
  return createRoute({
    method: 'post',
    path,
    summary,
    request: { body: { required: true, content: { 'application/json': { schema: takes } } } },
    responses: {
      200: content(gives, summary),
      default: content(problem, 'What went wrong, and a way out, in the reader’s language'),
    },
  })
}

export const byId = z.object({ id: z.string().min(1).max(500) })
const positive = (most: number, otherwise: number) =>
  z.coerce.number().int().min(0).max(most).default(otherwise)
export const paged = { limit: positive(500, 50), offset: positive(10_000_000, 0) }
export const day = { 'as-of': partialDate.optional().or(z.literal('').transform(() => undefined)) }
/** A text filter of a form; a field left empty is no filter. */
export const filter = z
  .string()
  .trim()
  .max(500)
  .optional()
  .transform((text) => text || undefined)
export const yes = z
  .enum(['true', 'false', ''])
  .optional()
  .transform((text) => text === 'true')

/** A value of this shape; throws `call_not_understood`. For calls whose answer is no JSON. */
export function understood<Shape extends z.ZodType>(shape: Shape, value: unknown): z.infer<Shape> {
  const result = shape.safeParse(value)
  if (result.success) return result.data
  throw mistakenBy(result.error, 'query')
}

/** The UTC day of an instant. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}

/** The fields that hold something, so that an absent filter is absent and not `undefined`. */
export function given<Fields extends Record<string, unknown>>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}

/** Whether who asks may call a method of the record: for pages that show no button which would be refused. */
export async function isAllowed(record: OpenRecord, method: keyof OpenRecord): Promise<boolean> {
  try {
    await record.may(method)
    return true
  } catch (error) {
    if (error instanceof Problem) return false
    throw error
  }
}
