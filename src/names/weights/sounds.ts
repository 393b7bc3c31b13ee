import type { Family } from '../sounds.ts'

/** Costs that training changed: Latin symbol, foreign symbol (`-` for none), cost. */
export const trained: Partial<Record<Family, Record<string, number>>> = {}
