/** `answerable users [list|add|link|role|end] [NAME]`: who may use the record, and in which role. */
import { Problem } from '../../problem.ts'
import type { OpenRecord, Role, User } from '../../record/contract.ts'
import { nameKey } from '../../record/identity.ts'
import { type Call, decider, withRecord } from '../call.ts'
import { print } from '../print.ts'
import { setParagraph } from '../table.ts'
import { clean } from '../text.ts'
import { publicAddress } from './serve.ts'

export async function run(call: Call): Promise<number> {
  const [change = 'list', name] = call.operands
  if (change === 'list') return withRecord(call, 'ask', async (record) => list(call, await record.users()))
  if (name === undefined) throw new Problem('operand_missing', { command: 'users', operand: 'name' })
  return withRecord(call, 'write', async (record) => {
    await changed(call, record, change, name)
    return 0
  })
}

async function changed(call: Call, record: OpenRecord, change: string, name: string): Promise<void> {
  const { io, say } = call
  const by = decider(call)
  const told = (line: string) => void io.stdout.write(`${clean(line)}\n`)
  if (change === 'end') {
    const why = call.text('why')
    await record.endUser({ name, ...(why ? { why } : {}) }, by)
    return told(say.access.ended(name))
  }
  if (change === 'link') {
    const users = await record.users()
    const found = users.find((one) => nameKey(one.name) === nameKey(name) && one.ended === null)
    if (!found) throw new Problem('user_not_found', { name })
    return told(await linkFor(call, record, found.name))
  }
  const role = call.text('role') as Role | undefined
  if (!role) throw new Problem('option_missing', { command: 'users', option: '--role' })
  const user = { name, role, cleared: call.flag('cleared') }
  if (change === 'role') {
    await record.changeUser(user, by)
    return told(say.access.changed(name, say.roles[role]))
  }
  const { body } = await record.invite(user, by)
  told(say.access.invited(name, say.roles[role]))
  told(await linkFor(call, record, (body as { user: string }).user))
}

/** The address at which they begin, once: the token stands where browsers keep it from servers. */
async function linkFor(call: Call, record: OpenRecord, user: string): Promise<string> {
  const { Factors } = await import('../../api/team/factors.ts')
  const token = await new Factors(record, call.io.now).invitation(user)
  const origin = publicAddress(call.text('public-url')) ?? 'http://127.0.0.1:4747'
  return call.say.access.link(`${origin}/join#${token}`)
}

function list(call: Call, users: User[]): number {
  const { say } = call
  print(call, {
    rows: users,
    fields: {
      name: (one) => one.name,
      role: (one) => one.role,
      cleared: (one) => String(one.cleared),
      since: (one) => one.since,
      ended: (one) => one.ended,
    },
    page: (paper) =>
      users.length === 0
        ? setParagraph(say.access.noUsers, paper)
        : users.map((one) => setParagraph(clean(lineOf(call, one)), paper)).join(''),
  })
  return 0
}

function lineOf({ say }: Call, { name, role, cleared, since, ended }: User): string {
  return ended
    ? say.access.userEnded(name, ended.slice(0, 10))
    : say.access.userLine(name, say.roles[role], cleared, since.slice(0, 10))
}
