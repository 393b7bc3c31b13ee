/** `answerable verify`: whether every entry and every original is as it was kept. */
import { type Call, withRecord } from '../call.ts'
import { print } from '../print.ts'
import { progress } from '../progress.ts'
import { setParagraph } from '../table.ts'

export async function run(call: Call): Promise<number> {
  const { say, io } = call
  return withRecord(call, 'ask', async (record) => {
    const line = progress(io, ({ done, of }) => say.verify.checking(done, of))
    const verification = await record.verify((done, of) => line.at(done, of))
    line.clear()
    const { entries, head, broken, originals, signed, unsigned, sound: whole, derived } = verification
    const sound = whole && broken === null && originals.length === 0 && derived.length === 0
    const lines = sound
      ? [
          say.verify.whole(entries),
          ...(signed > 0 ? [say.keep.signed(signed)] : []),
          ...(unsigned > 0 ? [say.keep.unsigned(unsigned)] : []),
          say.verify.head(head),
        ]
      : [
          ...(broken ? [say.verify.broken(broken.sequence, whyOf(call, broken.why))] : []),
          ...(whole ? [] : [say.keep.unsound]),
          ...originals.map((hash) => say.verify.original(hash)),
          ...(derived.length > 0 ? [say.keep.underived(derived.join(', '))] : []),
          ...(derived.length > 0 && whole ? [] : [say.verify.restore]),
        ]
    print(call, {
      rows: [verification],
      whole: verification,
      fields: {
        sound: () => String(sound),
        entries: (v) => v.entries,
        head: (v) => v.head,
        broken: (v) => v.broken?.sequence ?? null,
        why: (v) => v.broken?.why ?? null,
        originals: (v) => v.originals.join(' '),
        derived: (v) => v.derived.join(' '),
        signed: (v) => v.signed,
        unsigned: (v) => v.unsigned,
      },
      page: (paper) => lines.map((text) => setParagraph(text, paper)).join(''),
    })
    return sound ? 0 : 1
  })
}

function whyOf({ say }: Call, why: string): string {
  return (say.misfits as Record<string, string>)[why] ?? why
}
