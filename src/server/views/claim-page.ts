import type { Claim, Conflict } from '../../model/index.ts';
import { compareText } from '../../text/index.ts';
import type { BoardRow, ClaimPage, ClaimStatement, ConflictView } from '../api/index.ts';
import { scaleOf } from './scale.ts';
import type { Shelf } from './shelf.ts';
import { statementInPlace } from './statement-context.ts';

/** Claims that one could be merged with are named up to this many. */
const MOST_NEAR = 30;

function inTextOrder(shelf: Shelf) {
  const numberOf = ({ statement }: ClaimStatement) => shelf.refs.get(statement.report)?.number ?? 0;
  return (a: ClaimStatement, b: ClaimStatement) =>
    numberOf(a) - numberOf(b) || a.statement.spans[0]!.start - b.statement.spans[0]!.start;
}

function statementsOf(claim: Claim, shelf: Shelf): ClaimStatement[] {
  return claim.statements
    .flatMap((link) => {
      const statement = shelf.statements.get(link.id);
      return statement ? statementInPlace(statement, link, shelf) : [];
    })
    .sort(inTextOrder(shelf));
}

/** Statements that nearly are of the claim, which a person may take in. */
function offeredTo({ offered = [] }: Claim, shelf: Shelf): ClaimStatement[] {
  return offered.flatMap(({ id, reasons }) => {
    const statement = shelf.statements.get(id);
    return statement ? statementInPlace(statement, { relation: 'supports', reasons }, shelf) : [];
  });
}

function gistsOf(ids: readonly string[], shelf: Shelf): { id: string; gist: string }[] {
  return ids.flatMap((id) => {
    const claim = shelf.claims.get(id);
    return claim ? [{ id, gist: claim.gist }] : [];
  });
}

function conflictView(conflict: Conflict, shelf: Shelf): ConflictView {
  const ids = [...new Set(conflict.sides.flatMap(({ statements }) => statements))];
  const statements = ids.flatMap((id) => {
    const statement = shelf.statements.get(id);
    const relation = shelf.standings.get(id)?.[0]?.relation ?? 'supports';
    return statement ? statementInPlace(statement, { relation, reasons: [] }, shelf) : [];
  });
  return { conflict, scale: scaleOf(conflict, shelf), gists: gistsOf(conflict.claims, shelf), statements };
}

/** All conflicts, those that stand first. */
export function conflictViews(shelf: Shelf): ConflictView[] {
  const rank = ({ verdict }: Conflict) => (verdict === 'conflict' ? 0 : verdict === 'update' ? 1 : 2);
  return shelf.dossier.conflicts
    .toSorted((a, b) => rank(a) - rank(b) || compareText(a.id, b.id))
    .map((conflict) => conflictView(conflict, shelf));
}

function words(gist: string): Set<string> {
  return new Set(gist.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu));
}

/** Claims that share most long words with this one, and those in conflict with it first. */
function nearOf(claim: Claim, shelf: Shelf): ClaimPage['near'] {
  const own = words(claim.gist);
  const clashing = new Set((shelf.conflictsOf.get(claim.id) ?? []).flatMap(({ claims }) => claims));
  const score = (other: Claim) =>
    (clashing.has(other.id) ? 1000 : 0) + [...words(other.gist)].filter((word) => own.has(word)).length;
  return shelf.dossier.claims
    .filter(({ id }) => id !== claim.id)
    .map((other) => ({ other, score: score(other) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score || compareText(a.other.id, b.other.id))
    .slice(0, MOST_NEAR)
    .map(({ other: { id, gist, statements } }) => ({
      id,
      gist,
      statements: statements.map((link) => link.id),
    }));
}

/** Everything about one claim. */
export function claimPageOf(claim: Claim, row: BoardRow, shelf: Shelf): ClaimPage {
  return {
    revision: shelf.revision,
    row,
    claim,
    statements: statementsOf(claim, shelf),
    conflicts: (shelf.conflictsOf.get(claim.id) ?? []).map((conflict) => conflictView(conflict, shelf)),
    offered: offeredTo(claim, shelf),
    near: nearOf(claim, shelf),
  };
}
