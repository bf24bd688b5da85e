import type { Dossier } from '../model/index.ts';
import type { Touched } from './event.ts';

interface Named {
  readonly id: string;
}

/** Those that are no such record among the others: most are one and the same in both, and need not be written to be compared. */
function changedOf<One extends Named>(some: readonly One[], others: readonly One[]): One[] {
  const known = new Map(others.map((one) => [one.id, one]));
  return some.filter((one) => {
    const other = known.get(one.id);
    return other !== one && (other === undefined || JSON.stringify(other) !== JSON.stringify(one));
  });
}

function partOf({ claims, derivations, statements }: Dossier, other: Dossier): Touched {
  const edges = new Set(other.derivations.map(({ id }) => id));
  return {
    claims: changedOf(claims, other.claims).map(({ id, independent, statements }) => ({
      id,
      statements: statements.map((link) => link.id),
      independent,
    })),
    derivations: derivations.filter(({ id }) => !edges.has(id)).map(({ id }) => id),
    statements: changedOf(statements, other.statements).map(({ id }) => id),
  };
}

/** What differs between two dossiers, as ids and counts on either side. */
export function touchedBetween(before: Dossier, after: Dossier): { before: Touched; after: Touched } {
  return { before: partOf(before, after), after: partOf(after, before) };
}
