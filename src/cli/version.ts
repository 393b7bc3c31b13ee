/** Which version this is, as its package says. */
import { existsSync, readFileSync } from 'node:fs'

export function answerableVersion(): string {
  for (const up of ['../../package.json', '../../../package.json']) {
    const place = new URL(up, import.meta.url)
    if (existsSync(place)) return JSON.parse(readFileSync(place, 'utf8')).version
  }
  return '?'
}
