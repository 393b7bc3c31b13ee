/** Long work in turns, so that who asks something short meanwhile does not wait for the end of it. */

/** Milliseconds of work between two turns of others. */
const TURN = 12

export class Turns {
  #began = performance.now()

  /** Lets others take theirs once this turn has lasted. */
  async taken(): Promise<void> {
    if (performance.now() - this.#began < TURN) return
    await new Promise(setImmediate)
    this.#began = performance.now()
  }
}
