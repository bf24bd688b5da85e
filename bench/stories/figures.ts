import type { Dossier } from '../../src/model/index.ts';
import { bCubed, mean } from '../metrics/partition.ts';
import type { Metric } from '../scorer.ts';
import { BASELINES, type Baseline } from './baselines.ts';
import { type ClaimGroups, claimGroups } from './claim-groups.ts';
import { type ClaimPairs, claimPairs } from './claim-pairs.ts';
import { type ClaimOutcome, macroMean, type Share, scoreBaseline, scoreClaims } from './claims.ts';
import { type ConflictCounts, scoreConflicts } from './conflicts.ts';
import { balancedAccuracy, dossierFamilies, type FamilyScore, scoreFamilies } from './families.ts';
import type { Story } from './gold.ts';

/** Everything that was measured of one story, by us or by a baseline, before it is put together. */
export interface StoryOutcome {
  readonly story: string;
  readonly families: FamilyScore;
  readonly claims: readonly ClaimOutcome[];
  readonly groups: ClaimGroups | null;
  readonly pairs: ClaimPairs | null;
  readonly conflicts: ConflictCounts | null;
}

/** A figure and how many items it stands on. */
export interface Figure {
  readonly value: number;
  readonly n: number;
}

/** Measures a dossier of a story. */
export function outcomeOfDossier(story: Story, dossier: Dossier): StoryOutcome {
  return {
    story: story.name,
    families: scoreFamilies(story, dossierFamilies(story, dossier)),
    claims: scoreClaims(story, dossier),
    groups: claimGroups(story, dossier),
    pairs: claimPairs(story, dossier),
    conflicts: scoreConflicts(story, dossier),
  };
}

/** Measures a baseline on a story. */
export function outcomeOfBaseline(story: Story, baseline: Baseline): StoryOutcome {
  return {
    story: story.name,
    families: scoreFamilies(story, baseline.group(story)),
    claims: scoreBaseline(story, baseline),
    groups: null,
    pairs: null,
    conflicts: null,
  };
}

/** The metrics of all stories, ours beside the baselines, named as DESIGN.md lists them. */
export function storyMetrics(
  stories: readonly Story[],
  ours: readonly StoryOutcome[],
): Record<string, Metric> {
  return besideBaselines(stories, ours, allFigures);
}

const GIVEN = ['origins.b3', 'range.right', 'range.over', 'range.under', 'sources'];

/** The pooled figures of claims as `stories.given.…`, beside the baselines. */
export function givenMetrics(
  stories: readonly Story[],
  given: readonly StoryOutcome[],
): Record<string, Metric> {
  return besideBaselines(stories, given, (outcomes) => {
    const figures = [...pooledFigures(outcomes)].filter(([name]) => GIVEN.includes(name));
    return new Map(prefixed('stories.given', new Map(figures)));
  });
}

/** The figures of the cases of `examples/`, one by one as `cases.NAME.…` and together as `cases.pooled.…`. */
export function caseMetrics(cases: readonly Story[], ours: readonly StoryOutcome[]): Record<string, Metric> {
  return besideBaselines(
    cases,
    ours,
    (outcomes) =>
      new Map([
        ...outcomes.flatMap((one) => prefixed(`cases.${one.story}`, pooledFigures([one]))),
        ...prefixed('cases.pooled', pooledFigures(outcomes)),
      ]),
  );
}

function besideBaselines(
  stories: readonly Story[],
  ours: readonly StoryOutcome[],
  figures: (outcomes: readonly StoryOutcome[]) => Figures,
): Record<string, Metric> {
  const peers = BASELINES.map((baseline) => {
    const outcomes = stories.map((story) => outcomeOfBaseline(story, baseline));
    return { name: baseline.name, figures: figures(outcomes) };
  });
  const metrics: Record<string, Metric> = {};
  for (const [metric, { value, n }] of figures(ours)) {
    const known = peers.flatMap((peer) => {
      const figure = peer.figures.get(metric);
      return figure === undefined ? [] : [[peer.name, figure.value] as const];
    });
    metrics[metric] = { value, n, unit: 'share', peers: Object.fromEntries(known) };
  }
  return metrics;
}

/** Figures by their bare name. */
export type Figures = ReadonlyMap<string, Figure>;

/** Figures that stand under their bare name: families as means over stories, the others pooled. */
const FAMILY_NAMES = ['family.f1', 'family.ari'];

function allFigures(outcomes: readonly StoryOutcome[]): Figures {
  const byStory = outcomes.map((outcome) => [outcome.story, pooledFigures([outcome])] as const);
  const pooled = pooledFigures(outcomes);
  const means = overStories(
    byStory.map(([, figures]) => figures),
    mean,
  );
  const worst = overStories(
    byStory.map(([, figures]) => figures),
    (values) => Math.min(...values),
  );
  const bare = [...pooled].map(
    ([name, figure]) => [name, FAMILY_NAMES.includes(name) ? means.get(name)! : figure] as const,
  );
  return new Map([
    ...bare,
    ...prefixed('stories.mean', means),
    ...prefixed('stories.worst', worst).filter(([name]) =>
      FAMILY_NAMES.some((family) => name.endsWith(family)),
    ),
    ...prefixed('stories.pooled', pooled).filter(([name]) => !FAMILY_NAMES.some((f) => name.endsWith(f))),
    ...byStory.flatMap(([story, figures]) => prefixed(`stories.${story}`, figures)),
  ]);
}

function prefixed(prefix: string, figures: Figures): (readonly [string, Figure])[] {
  return [...figures].map(([name, figure]) => [`${prefix}.${name}`, figure] as const);
}

function overStories(stories: readonly Figures[], combine: (values: readonly number[]) => number): Figures {
  const names = [...new Set(stories.flatMap((figures) => [...figures.keys()]))];
  return new Map(
    names.map((name) => {
      const values = stories.flatMap((figures) => figures.get(name)?.value ?? []);
      return [name, { value: combine(values), n: values.length }];
    }),
  );
}

/** The figures of some stories taken together: claims and statements are pooled, families are means. */
export function pooledFigures(outcomes: readonly StoryOutcome[]): Figures {
  return new Map([...familyFigures(outcomes), ...claimFigures(outcomes), ...conflictFigures(outcomes)]);
}

function familyFigures(outcomes: readonly StoryOutcome[]): [string, Figure][] {
  const families = outcomes.map((outcome) => outcome.families);
  const hard = balancedAccuracy(families.map((family) => family.hard));
  const pairs = families.reduce((sum, { hard }) => sum + hard.toJoin + hard.toKeep, 0);
  const figures: [string, Figure][] = [
    ['family.f1', { value: mean(families.map((family) => family.f1)), n: outcomes.length }],
    ['family.ari', { value: mean(families.map((family) => family.ari)), n: outcomes.length }],
  ];
  if (hard !== null) figures.push(['family.hard', { value: hard, n: pairs }]);
  return figures;
}

function claimFigures(outcomes: readonly StoryOutcome[]): [string, Figure][] {
  const claims = outcomes.flatMap((outcome) => outcome.claims);
  const n = claims.length;
  const share = (test: (claim: ClaimOutcome) => boolean): Figure => ({
    value: mean(claims.map((claim) => (test(claim) ? 1 : 0))),
    n,
  });
  return [
    ['origins.b3', { value: macroMean(claims, (claim) => claim.b3), n }],
    ['range.right', { value: macroMean(claims, (claim) => (claim.right ? 1 : 0)), n }],
    ['range.over', share((claim) => claim.over)],
    ['range.under', share((claim) => claim.under)],
    ...shareFigure(
      'sources',
      claims.map((claim) => claim.sources),
    ),
    ...shareFigure(
      'relation',
      claims.map((claim) => claim.relations),
    ),
    ...groupFigures(outcomes),
    ...pairFigures(outcomes),
    ...(outcomes.every((outcome) => outcome.groups)
      ? [['claims.matched', share((claim) => claim.matched)] as [string, Figure]]
      : []),
  ];
}

function shareFigure(name: string, shares: readonly (Share | null)[]): [string, Figure][] {
  const all = shares.reduce((sum, share) => sum + (share?.all ?? 0), 0);
  const right = shares.reduce((sum, share) => sum + (share?.right ?? 0), 0);
  return all === 0 ? [] : [[name, { value: right / all, n: all }]];
}

function groupFigures(outcomes: readonly StoryOutcome[]): [string, Figure][] {
  const groups = outcomes.flatMap((outcome) => outcome.groups ?? []);
  const gold = groups.flatMap((group) => group.gold);
  if (gold.length === 0) return [];
  return [
    [
      'claims.b3',
      {
        value: bCubed(
          gold,
          groups.flatMap((group) => group.ours),
        ).f1,
        n: gold.length,
      },
    ],
  ];
}

function pairFigures(outcomes: readonly StoryOutcome[]): [string, Figure][] {
  const pairs = outcomes.flatMap((outcome) => outcome.pairs ?? []);
  const sum = (key: keyof ClaimPairs): number => pairs.reduce((total, one) => total + one[key], 0);
  const [both, ours, gold] = [sum('both'), sum('ours'), sum('gold')];
  if (gold === 0) return [];
  return [
    ['claims.pairs.p', { value: ours === 0 ? 1 : both / ours, n: ours }],
    ['claims.pairs.r', { value: both / gold, n: gold }],
  ];
}

/** Precision of nothing judged is 1 (nothing was wrongly said); recall needs a labelled conflict. */
function conflictFigures(outcomes: readonly StoryOutcome[]): [string, Figure][] {
  const counts = outcomes.flatMap((outcome) => outcome.conflicts ?? []);
  if (counts.length === 0) return [];
  const sum = (key: keyof ConflictCounts): number => counts.reduce((total, count) => total + count[key], 0);
  const precision = sum('judged') === 0 ? 1 : sum('right') / sum('judged');
  const figures: [string, Figure][] = [['conflicts.p', { value: precision, n: sum('judged') }]];
  if (sum('labelled') > 0)
    figures.push(['conflicts.r', { value: sum('found') / sum('labelled'), n: sum('labelled') }]);
  return figures;
}
