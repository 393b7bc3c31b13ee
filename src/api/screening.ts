/** What is screened in a browser: a table held against lists and kept, told step by step as it happens. */
import { Problem } from '../problem.ts'
import type {
  AskedScreening,
  FoundScreening,
  NamedFile,
  OpenRecord,
  ScreeningStep,
  SeenTable,
} from '../record/contract.ts'

/** Looks at tables and screens them, away from what answers others meanwhile. */
export interface TableScreener {
  look(table: NamedFile): Promise<SeenTable>
  /** How many rows are done, now and then; null while others are screened first. */
  screen(
    asked: AskedScreening,
    signal: AbortSignal,
  ): AsyncGenerator<{ done: number; of: number } | null, FoundScreening>
}

interface Screening {
  record: OpenRecord
  screener: TableScreener
  by: () => { author: string; time: string }
  /** Whoever asked may have gone; then nothing is kept. */
  signal: AbortSignal
}

/** A list to screen against: a file that came along, or the SHA-256 of one that the record keeps. */
export type ChosenList = NamedFile | { kept: string }

export async function* screenAndKeep(
  asked: Omit<AskedScreening, 'lists'> & { lists: ChosenList[] },
  { record, screener, by, signal }: Screening,
): AsyncGenerator<ScreeningStep> {
  yield { state: 'reading' }
  const lists = await listsOf(asked.lists, record)
  const steps = screener.screen({ ...asked, lists }, signal)
  let step = await steps.next()
  for (; !step.done; step = await steps.next())
    yield step.value ? { state: 'screening', ...step.value } : { state: 'waiting' }
  signal.throwIfAborted()
  yield { state: 'keeping' }
  const { id } = await record.keepScreening(step.value, by())
  yield { state: 'done', screening: id }
}

/** Throws `list_missing` where none was chosen, `list_not_kept` where one is not there any more. */
async function listsOf(chosen: ChosenList[], record: OpenRecord): Promise<NamedFile[]> {
  if (chosen.length === 0) throw new Problem('list_missing')
  const kept = await record.lists()
  const files: NamedFile[] = []
  for (const one of chosen) {
    if ('bytes' in one) files.push(one)
    else {
      const name = kept.find(({ sha256 }) => sha256 === one.kept)?.name
      const bytes = name === undefined ? null : await record.listBytes(one.kept)
      if (!bytes) throw new Problem('list_not_kept', { list: name ?? one.kept })
      files.push({ name: name!, bytes })
    }
  }
  return files
}
