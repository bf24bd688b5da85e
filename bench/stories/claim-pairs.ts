import type { Dossier } from '../../src/model/index.ts';
import type { Story } from './gold.ts';
import { bestMeeting, indexStatements } from './match.ts';

/** Pairs of labelled statements of two reports: joined by us, by the labels, and by both. */
export interface ClaimPairs {
  readonly ours: number;
  readonly gold: number;
  readonly both: number;
}

/** A statement of ours that meets labelled words, with the labelled claims and the claims of ours that it stands in. */
interface Placed {
  readonly report: string;
  readonly gold: ReadonlySet<string>;
  readonly ours: ReadonlySet<string>;
}

/**
 * For `claims.pairs.p` and `claims.pairs.r`: of the pairs of labelled statements, each of another report, that stand in one
 * claim of ours, the share that stand in one labelled claim, and the other way round. Where `claims.b3` looks at the
 * matched claim alone, this counts every claim that a reader meets, so a claim that holds things of two kinds costs.
 * Labelled words that no statement of ours meets are left out.
 */
export function claimPairs(story: Story, dossier: Dossier): ClaimPairs {
  const placed = placeStatements(story, dossier);
  const counts = { ours: 0, gold: 0, both: 0 };
  for (const [at, a] of placed.entries())
    for (const b of placed.slice(at + 1)) {
      if (a.report === b.report) continue;
      const [gold, ours] = [shareOne(a.gold, b.gold), shareOne(a.ours, b.ours)];
      if (gold) counts.gold++;
      if (ours) counts.ours++;
      if (gold && ours) counts.both++;
    }
  return counts;
}

function placeStatements(story: Story, dossier: Dossier): readonly Placed[] {
  const index = indexStatements(dossier);
  const gold = new Map<string, Set<string>>();
  for (const { id, statements } of story.claims)
    for (const labelled of statements) {
      const met = bestMeeting(labelled, index.byReport.get(labelled.report) ?? []);
      if (met !== null) gold.set(met.id, (gold.get(met.id) ?? new Set()).add(id));
    }
  const ours = claimsByStatement(dossier);
  return [...gold].map(([id, claims]) => ({
    report: index.byId.get(id)!.report,
    gold: claims,
    ours: ours.get(id) ?? new Set<string>(),
  }));
}

function claimsByStatement({ claims }: Dossier): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, statements } of claims)
    for (const link of statements) found.set(link.id, (found.get(link.id) ?? new Set()).add(id));
  return found;
}

function shareOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}
