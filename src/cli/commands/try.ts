/** `answerable try`: the sample documents read into a record of their own, what they say, and the pages to look at it. */
import { existsSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { EntityKind } from '../../model.ts'
import { Problem } from '../../problem.ts'
import type { KeptAsk, OpenRecord } from '../../record/contract.ts'
import type { Call } from '../call.ts'
import { prepareRecord } from '../locations.ts'
import { paperOf } from '../print.ts'
import { setHeading, setParagraph } from '../table.ts'
import { addAll, summary } from './add.ts'
import { asksPage } from './asks.ts'
import { entitiesPage } from './people.ts'
import { serve } from './serve.ts'

const SHOWN_PEOPLE = 15

export async function run(call: Call): Promise<number> {
  const { io, rooms } = call
  const path = resolve(io.cwd, call.operands[0] ?? call.text('record') ?? '.answerable/try.record')
  const samples = samplesFolder()
  prepareRecord(path)
  const record = await rooms.openRecord(path, { create: true })
  try {
    const added = await addAll(call, record, [samples])
    io.stdout.write(`${call.say.try.intro(path)}\n${summary(call, added)}\n\n`)
    io.stdout.write(await tour(call, record, path))
    if (call.flag('no-serve')) return added.failed > 0 ? 1 : 0
    return await serve(call, record)
  } finally {
    await record.close()
  }
}

/** Where the sample documents lie: beside the sources in a checkout, and in the package. */
function samplesFolder(): string {
  const places = ['../../../fixtures/try/', '../../../../fixtures/try/'].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  )
  const found = places.find((place) => existsSync(place))
  if (!found) throw new Problem('samples_absent', { path: places[0]! })
  return found
}

/** The asks with their quotes, the people, and what to type next. */
async function tour(call: Call, record: OpenRecord, path: string): Promise<string> {
  const { say, io } = call
  const shown = relative(io.cwd, path)
  const named = shown.startsWith('..') || isAbsolute(shown) ? path : shown
  const paper = paperOf(call)
  const [asks, people] = [await record.asks({}), await record.people()]
  const body = mostNamed(asks, ['addressee', 'final'], 'country') ?? 'France'
  const person = mostNamed(asks, ['concerning'], 'person') ?? people[0]?.name ?? ''
  const steps = say.try.nextSteps.map(([what, words]) => {
    const typed = words!.replace('{body}', body).replace('{person}', person)
    return `  answerable ${typed} --record ${/\s/.test(named) ? `"${named}"` : named}  # ${what}\n`
  })
  return [
    setHeading(say.try.askedHeading, paper) + asksPage(call, asks, [], paper),
    setHeading(say.try.peopleHeading, paper) + entitiesPage(call, people.slice(0, SHOWN_PEOPLE), paper),
    setParagraph(say.try.next, paper) + steps.join(''),
    '',
  ].join('\n')
}

/** The entity of a kind that stands most often in these slots: the one whose page has most to show. */
function mostNamed(asks: KeptAsk[], slots: string[], kind: EntityKind): string | undefined {
  const counts = new Map<string, number>()
  for (const { entities } of asks)
    for (const entity of slots.flatMap((slot) => entities[slot] ?? []))
      if (entity.kind === kind) counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
