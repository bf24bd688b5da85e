import type { Dossier } from '../../src/model/index.ts';
import { adjustedRand, type Partition, pairwise } from '../metrics/partition.ts';
import { containment, grams } from './baselines.ts';
import type { LabelledReport, Story } from './gold.ts';

/** How often a pair that is hard to judge was judged rightly. */
export interface HardPairs {
  readonly joined: number;
  readonly toJoin: number;
  readonly kept: number;
  readonly toKeep: number;
}

export interface FamilyScore {
  readonly f1: number;
  readonly ari: number;
  readonly hard: HardPairs;
}

/** The labelled families of a story's reports, in the order of `story.inputs`; `own` and `unknown` are alone. */
export function labelledFamilies(story: Story): Partition {
  const families = new Map(story.reports.map((report) => [report.id, report.family]));
  return story.inputs.map((input) => families.get(input.id) ?? `unlabelled ${input.id}`);
}

/** Our families of a story's reports, in the order of `story.inputs`; a report in no family is alone. */
export function dossierFamilies(story: Story, dossier: Dossier): Partition {
  const families = new Map(
    dossier.families.flatMap((family) => family.members.map((member) => [member.report, family.id] as const)),
  );
  return story.inputs.map((input) => families.get(input.id) ?? `none ${input.id}`);
}

/** Pairwise F1, adjusted Rand index and hard pairs of a grouping of a story's reports. */
export function scoreFamilies(story: Story, ours: Partition): FamilyScore {
  const gold = labelledFamilies(story);
  return { f1: pairwise(gold, ours).f1, ari: adjustedRand(gold, ours), hard: hardPairs(story, gold, ours) };
}

/**
 * Balanced accuracy over hard pairs: the mean of the share of hard pairs of one family that are joined and of the
 * share of hard pairs of two families that are kept apart. A side without pairs is left out; null without any.
 */
export function balancedAccuracy(pairs: readonly HardPairs[]): number | null {
  const sum = (key: keyof HardPairs): number => pairs.reduce((total, pair) => total + pair[key], 0);
  const sides = [
    [sum('joined'), sum('toJoin')],
    [sum('kept'), sum('toKeep')],
  ].filter(([, all]) => all! > 0);
  if (sides.length === 0) return null;
  return sides.reduce((total, [right, all]) => total + right! / all!, 0) / sides.length;
}

const HARD_MODES: ReadonlySet<string> = new Set(['edited', 'rewritten', 'digest']);

/** A pair of one family is hard when a member is edited, rewritten, digest or without a credit. */
function isHard(report: LabelledReport | undefined): boolean {
  return report !== undefined && (HARD_MODES.has(report.mode) || report.credit === null);
}

/** A pair of two families is hard when the reports share wording: word-8-gram containment of 0.05 or more. */
const SHARED_WORDING = 0.05;

function hardPairs(story: Story, gold: Partition, ours: Partition): HardPairs {
  const counts = { joined: 0, toJoin: 0, kept: 0, toKeep: 0 };
  const labels = new Map(story.reports.map((report) => [report.id, report]));
  const hard = story.inputs.map((input) => isHard(labels.get(input.id)));
  const wording = story.inputs.map(grams(8));
  for (let i = 0; i < gold.length; i++)
    for (let j = i + 1; j < gold.length; j++) {
      const together = ours[i] === ours[j];
      if (gold[i] === gold[j]) {
        if (hard[i] || hard[j]) countPair(counts, together, ['toJoin', 'joined']);
      } else if (containment(wording[i]!, wording[j]!) >= SHARED_WORDING)
        countPair(counts, !together, ['toKeep', 'kept']);
    }
  return counts;
}

type Counts = { -readonly [Key in keyof HardPairs]: number };

function countPair(counts: Counts, right: boolean, [all, hit]: readonly [keyof Counts, keyof Counts]): void {
  counts[all]++;
  if (right) counts[hit]++;
}
