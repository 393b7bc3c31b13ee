/** People and bodies: the lists, one person's file, one body's account as of a day. */
import { z } from '@hono/zod-openapi'
import { Problem } from '../../problem.ts'
import { byId, day, dayOf, filter, given, paged, question, type Routes, yes } from '../call.ts'
import { listing, suggestion } from '../screening-shapes.ts'
import { account, entityFile, entitySummary } from '../shapes.ts'

const list = z.object({ total: z.number().int(), entities: z.array(entitySummary) })

/** Most findings of each part of an account that a page shows, and of what is on record about a person. */
const mostOfPart = 100
const mostOfPerson = 50

export const entityRoutes: Routes = (app, { record, now }) => {
  const same = question(
    '/api/suggestions',
    'Persons or bodies that may be one, the likeliest first; only people decide: merge them, or hold them apart',
    z.object({ suggestions: z.array(suggestion) }),
    { query: z.object({ about: filter, limit: paged.limit }) },
  )
  app.openapi(same, async (c) => {
    const { about, limit } = c.req.valid('query')
    return c.json({ suggestions: await record.suggestions({ limit, ...given({ about }) }) }, 200)
  })

  const named = { query: z.object({ name: filter, ...paged }) }
  const people = question(
    '/api/people',
    'People named on record; only those who hold an office of a state, where asked for',
    list,
    { query: named.query.extend({ officials: yes }) },
  )
  app.openapi(people, async (c) => {
    const { name, officials, limit, offset } = c.req.valid('query')
    const entities = await record.people(name, { limit, offset, officials })
    return c.json({ total: await record.countPeople(name, officials), entities }, 200)
  })
  app.openapi(question('/api/bodies', 'Bodies and countries named on record', list, named), async (c) => {
    const { name, limit, offset } = c.req.valid('query')
    const entities = await record.bodies(name, { limit, offset })
    return c.json({ total: await record.countBodies(name), entities }, 200)
  })

  app.openapi(
    question('/api/people/{id}', 'One person: names, mentions, asks about them', entityFile, {
      params: byId,
    }),
    async (c) => {
      const { id } = c.req.valid('param')
      const file = await record.entity(id, mostOfPerson)
      if (!file) throw new Problem('not_on_record', { what: id })
      return c.json(file, 200)
    },
  )

  const listed = question(
    '/api/people/{id}/listings',
    'On which kept lists a decided match of this name stands, and how many lists are kept; no match is not a clearance',
    z.object({ lists: z.number().int(), listings: z.array(listing) }),
    { params: byId },
  )
  app.openapi(listed, async (c) => {
    const { id } = c.req.valid('param')
    const file = await record.entity(id, 1)
    if (!file) throw new Problem('not_on_record', { what: id })
    const [lists, listings] = await Promise.all([record.lists(), record.listings([file.name, ...file.forms])])
    return c.json({ lists: lists.length, listings }, 200)
  })

  const body = question(
    '/api/bodies/{id}',
    'One body’s account: asked, pledged, said, did, left undone, silence',
    account,
    {
      params: byId,
      query: z.object(day),
    },
  )
  app.openapi(body, async (c) => {
    const { id } = c.req.valid('param')
    const found = await record.account(id, c.req.valid('query')['as-of'] ?? dayOf(now()), mostOfPart)
    if (!found) throw new Problem('not_on_record', { what: id })
    return c.json(found, 200)
  })
}
