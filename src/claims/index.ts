export { type JoinedClaim, joinClaims } from './join.ts';
