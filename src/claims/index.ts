/**
 * Takes readings; gives claims: statements across reports that are about the same thing, and finds the claims
 * that an asked sentence is about.
 */
export {
  claimsWith,
  type FoundClaim,
  type FoundStatement,
  type FoundStatements,
  findStatements,
} from './find.ts';
export type { ClaimMemory } from './claim-memory.ts';
export { claimOfStatements, type ClaimWish } from './claim-of-statements.ts';
export { eventWordsOf } from './event-words.ts';
export { groupReports } from './group-reports.ts';
export { type EventWord, joinEvents } from './join-events.ts';
export { type JoinedClaim, joinClaims, openClaimMemory } from './join.ts';
export { WEIGHT, weightOf } from './weight.ts';
