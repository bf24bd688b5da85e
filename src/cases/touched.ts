import type { Claim, Dossier } from '../model/index.ts';
import type { Touched } from './event.ts';

function partOf({ claims, derivations, statements }: Dossier, other: Dossier): Touched {
  const same = new Map(other.claims.map((claim) => [claim.id, JSON.stringify(claim)]));
  const changed = claims.filter((claim: Claim) => same.get(claim.id) !== JSON.stringify(claim));
  const edges = new Set(other.derivations.map(({ id }) => id));
  const known = new Map(other.statements.map((one) => [one.id, JSON.stringify(one)]));
  return {
    claims: changed.map(({ id, independent, statements }) => ({
      id,
      statements: statements.map((link) => link.id),
      independent,
    })),
    derivations: derivations.filter(({ id }) => !edges.has(id)).map(({ id }) => id),
    statements: statements.filter((one) => known.get(one.id) !== JSON.stringify(one)).map(({ id }) => id),
  };
}

/** What differs between two dossiers, as ids and counts on either side. */
export function touchedBetween(before: Dossier, after: Dossier): { before: Touched; after: Touched } {
  return { before: partOf(before, after), after: partOf(after, before) };
}
