/** Who is who: names taken apart, compared across spellings and scripts, with the reasons for each score. */
export {
  type Comparison,
  compareNames,
  comparePrepared,
  SAME_NAME,
  scorePrepared,
  UNSURE,
  type Verdict,
  verdictOf,
} from './compare.ts'
export {
  compareEntities,
  comparePreparedEntities,
  type EntityComparison,
  type Identifier,
  moveScore,
  type NamedEntity,
  type PreparedEntity,
  prepareEntity,
  prepareFacts,
} from './entities.ts'
export { type Evidence, type PreparedFacts, weighFacts } from './facts.ts'
export { MOST_CHARACTERS, type NameKind, type Prepared, prepare } from './prepare.ts'
export { type Reason, type ReasonCode, tellReason } from './reasons.ts'
