export { type FoundClaim, findClaims } from './find.ts';
export { type JoinedClaim, joinClaims } from './join.ts';
