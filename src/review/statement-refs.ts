import type { ClaimRef, DecisionBody, Target } from './decision.ts';

/** All ids of statements that a decision names, each once, in their order in the decision. */
export function statementRefs(body: DecisionBody): string[] {
  return [...new Set(refsOf(body))];
}

function ofClaims(claims: readonly ClaimRef[]): string[] {
  return claims.flatMap(({ statements }) => statements);
}

function ofTarget(target: Target): string[] {
  if ('claim' in target) return target.claim.statements;
  return 'statement' in target ? [target.statement] : [];
}

function refsOf(body: DecisionBody): string[] {
  switch (body.kind) {
    case 'accept-claim':
    case 'reject-claim':
      return body.claim.statements;
    case 'edit-claim':
      return [
        ...body.claim.statements,
        ...(body.gist === null ? [] : [body.gist]),
        ...body.relations.map(({ statement }) => statement),
        ...body.add,
        ...body.remove,
      ];
    case 'split-claim':
      return [...body.claim.statements, ...body.out];
    case 'merge-claims':
      return ofClaims(body.claims);
    case 'retype-source':
    case 'join-sources':
    case 'part-sources':
      return body.sources.map(({ statement }) => statement);
    case 'grade':
      return [body.source.statement];
    case 'note':
      return ofTarget(body.target);
    default:
      return [];
  }
}

/** Ids of reports that a decision names beside its statements. */
export function reportRefs(body: DecisionBody): string[] {
  switch (body.kind) {
    case 'add-statement':
    case 'set-report':
      return [body.report];
    case 'add-derivation':
      return 'report' in body.to ? [body.from, body.to.report] : [body.from];
    case 'note':
      return 'report' in body.target ? [body.target.report] : [];
    default:
      return [];
  }
}
