/** What other programs may import: each room's front door, and the nouns. */
export { findIn } from './find/index.ts'
export * from './language/index.ts'
export type * from './model.ts'
export * from './names/index.ts'
export { Problem, tell } from './problem.ts'
export { readSource } from './read/index.ts'
export type { OpenRecord } from './record/contract.ts'
export { openRecord } from './record/index.ts'
