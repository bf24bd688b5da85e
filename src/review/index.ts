/**
 * Takes reports and people's decisions about them; gives the dossier after the decisions, and those decisions whose
 * words no longer stand. Pure: what a case shows and what its replay gives come from the same function.
 */
export { anchorOf, wordsHash } from './anchors.ts';
export { applyToReports } from './apply-to-reports.ts';
export {
  Anchor,
  type ClaimRef,
  type Decision,
  DecisionBody,
  DecisionWords,
  type SourceRef,
  type SpanRef,
  type Target,
} from './decision.ts';
export { type Disagreement, disagreementsOf } from './disagreements.ts';
export { type Given, type Means, type Reviewed, reviewDossier } from './review-dossier.ts';
export type { Orphan } from './standing.ts';
export { reportRefs, statementRefs } from './statement-refs.ts';
