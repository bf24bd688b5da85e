import type { Dossier } from '../../src/model/index.ts';
import type { Partition } from '../metrics/partition.ts';
import type { LabelledStatement, Story } from './gold.ts';
import { type ClaimMatch, indexStatements, matchClaims, meeting, type StatementIndex } from './match.ts';

/** Labelled statements by labelled claim and by claim of ours, for B³ over all of a story's statements. */
export interface ClaimGroups {
  readonly gold: Partition;
  readonly ours: readonly (string | null)[];
}

/**
 * For `claims.b3`: every labelled statement of a story with its labelled claim and the claim of ours that holds
 * it. Where statements of several claims of ours meet it, the claim that its labelled claim was matched to
 * counts, else the claim of the statement that meets it best. A statement that no claim holds is missed (null).
 */
export function claimGroups(story: Story, dossier: Dossier): ClaimGroups {
  const index = indexStatements(dossier);
  const claimOf = claimsByStatement(dossier);
  const matches = matchClaims(story.claims, dossier);
  return {
    gold: matches.flatMap(({ labelled }) => labelled.statements.map(() => `${story.name} ${labelled.id}`)),
    ours: matches.flatMap((match) =>
      match.labelled.statements.map((statement, at) =>
        groupOf(match, at, bestClaim(statement, index, claimOf), story.name),
      ),
    ),
  };
}

function groupOf(match: ClaimMatch, at: number, fallback: string | null, story: string): string | null {
  const claim = match.statements[at] ? match.claim!.id : fallback;
  return claim === null ? null : `${story} ${claim}`;
}

function claimsByStatement(dossier: Dossier): ReadonlyMap<string, string> {
  return new Map(
    dossier.claims.flatMap((claim) => claim.statements.map(({ id }) => [id, claim.id] as const)),
  );
}

function bestClaim(
  labelled: LabelledStatement,
  index: StatementIndex,
  claimOf: ReadonlyMap<string, string>,
): string | null {
  let best: string | null = null;
  let most = 0;
  for (const statement of index.byReport.get(labelled.report) ?? []) {
    const claim = claimOf.get(statement.id);
    const met = claim === undefined ? 0 : meeting(labelled, statement);
    if (met > most) [best, most] = [claim ?? null, met];
  }
  return best;
}
