import type { CountRange, Dossier } from '../../src/model/index.ts';
import { bCubed, mean, type Partition } from '../metrics/partition.ts';
import type { Baseline } from './baselines.ts';
import type { LabelledClaim, Story } from './gold.ts';
import { type ClaimMatch, matchClaims, relationOf, supporting } from './match.ts';
import { sourceAgrees } from './sources.ts';

/** What came out for one labelled claim. Shares are counts of right ones among those that are labelled. */
export interface ClaimOutcome {
  readonly bucket: Bucket;
  readonly matched: boolean;
  readonly b3: number;
  readonly right: boolean;
  readonly over: boolean;
  readonly under: boolean;
  readonly sources: Share | null;
  readonly relations: Share | null;
}

export interface Share {
  readonly right: number;
  readonly all: number;
}

/** Labelled claims by their upper end: one origin, two, three or more. */
export type Bucket = 1 | 2 | 3;

/** The bucket of a labelled claim. */
export function bucketOf({ max }: LabelledClaim): Bucket {
  return max <= 1 ? 1 : max === 2 ? 2 : 3;
}

/** Whether one end of a range is right: exact up to two origins, above that within a quarter, at least one. */
export function endIsRight(labelled: number, ours: number): boolean {
  return Math.abs(labelled - ours) <= (labelled <= 2 ? 0 : Math.max(1, labelled / 4));
}

/**
 * How a range stands to the labelled one. A range of null is not right, and neither over nor under: both need a
 * number to be wrong with.
 */
export function judgeRange(labelled: CountRange, ours: CountRange | null) {
  if (ours === null) return { right: false, over: false, under: false };
  return {
    right: endIsRight(labelled.min, ours.min) && endIsRight(labelled.max, ours.max),
    over: ours.min > labelled.max,
    under: ours.max < labelled.min,
  };
}

/** What came out for every labelled claim of a story. An unmatched claim fails in everything that can be right. */
export function scoreClaims(story: Story, dossier: Dossier): readonly ClaimOutcome[] {
  return matchClaims(story.claims, dossier).map(outcomeOfMatch);
}

/** The outcome of one labelled claim with what it was matched to. */
export function outcomeOfMatch(match: ClaimMatch): ClaimOutcome {
  const { labelled, claim } = match;
  return {
    bucket: bucketOf(labelled),
    matched: claim !== null,
    b3: bCubed(labelledOrigins(labelled), ourOrigins(match)).f1,
    ...judgeRange(labelled, claim?.independent ?? null),
    sources: {
      right: labelled.statements.filter((statement, at) => {
        const ours = match.statements[at];
        return ours != null && sourceAgrees(statement.source, ours.attribution.at(-1) ?? null);
      }).length,
      all: labelled.statements.length,
    },
    relations: relationShare(match),
  };
}

function relationShare(match: ClaimMatch): Share {
  const labelled = match.labelled.statements.map((statement, at) => [statement.relation, at] as const);
  const known = labelled.filter(([relation]) => relation !== null);
  const right = known.filter(
    ([relation, at]) => relation === relationOf(match, match.statements[at] ?? null),
  );
  return { right: right.length, all: known.length };
}

function labelledOrigins(claim: LabelledClaim): Partition {
  return claim.statements.map((statement) => statement.origin);
}

/**
 * Our origin of each labelled statement: null when we miss the statement; alone when we have it and put it into
 * no origin.
 */
function ourOrigins(match: ClaimMatch): readonly (string | null)[] {
  return match.statements.map((ours, at) => {
    if (ours === null) return null;
    const origin = match.claim!.origins.findIndex((candidate) => candidate.statements.includes(ours.id));
    return origin < 0 ? `alone ${at}` : `origin ${origin}`;
  });
}

/** What a baseline's grouping of reports gives for every labelled claim of a story. */
export function scoreBaseline(story: Story, baseline: Baseline): readonly ClaimOutcome[] {
  const labels = baseline.group(story);
  const groups = new Map(story.inputs.map((input, index) => [input.id, labels[index]!]));
  return story.claims.map((claim) => baselineOutcome(claim, groups));
}

function baselineOutcome(claim: LabelledClaim, groups: ReadonlyMap<string, string | number>): ClaimOutcome {
  const groupOf = (statement: { report: string }): string | number => groups.get(statement.report) ?? '';
  const count = new Set(supporting(claim).map(groupOf)).size;
  return {
    bucket: bucketOf(claim),
    matched: true,
    b3: bCubed(labelledOrigins(claim), claim.statements.map(groupOf)).f1,
    ...judgeRange(claim, { min: count, max: count }),
    sources: null,
    relations: null,
  };
}

/** The mean over the buckets that hold a claim of the mean of the bucket's claims. */
export function macroMean(
  outcomes: readonly ClaimOutcome[],
  value: (outcome: ClaimOutcome) => number,
): number {
  const buckets = [1, 2, 3].map((bucket) => outcomes.filter((outcome) => outcome.bucket === bucket));
  return mean(buckets.filter((held) => held.length > 0).map((held) => mean(held.map(value))));
}
