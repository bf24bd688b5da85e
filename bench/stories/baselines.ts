import type { Partition } from '../metrics/partition.ts';
import type { Story, StoryReport } from './gold.ts';

/**
 * A baseline groups a story's reports; a claim's origins are then the groups that its labelled statements fall
 * into, and both ends of its range are the number of groups among the supporting ones. Baselines are handed the
 * labelled statements.
 */
export interface Baseline {
  readonly name: string;
  /** The group of each report, in the order of `story.inputs`. */
  group(story: Story): Partition;
}

/** The five baselines of DESIGN.md, and wording families by the Jaccard index of word 5-grams. */
export const BASELINES: readonly Baseline[] = [
  { name: 'all one', group: (story) => story.inputs.map(() => 0) },
  { name: 'each report', group: (story) => story.inputs.map((_, index) => index) },
  { name: 'each publisher', group: (story) => story.inputs.map((report) => report.publisher ?? report.id) },
  { name: 'titles .55', group: (story) => linked(story.inputs.map(titleWords), 0.55, jaccard) },
  { name: '5-gram .2', group: (story) => linked(story.inputs.map(grams(5)), 0.2, jaccard) },
  { name: '8-gram .3', group: (story) => linked(story.inputs.map(grams(8)), 0.3, containment) },
];

/** Shared members over all members; 0 when both are empty. */
function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = shared(a, b);
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}

/** Shared members over the members of the smaller set; 0 when one is empty. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : shared(a, b) / smaller;
}

/** The lower-case words of a text: runs of letters and digits. */
export function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The set of word n-grams of a report's text. */
export function grams(n: number): (report: StoryReport) => ReadonlySet<string> {
  return ({ text }) => {
    const all = words(text);
    return new Set(
      all.slice(0, Math.max(0, all.length - n + 1)).map((_, at) => all.slice(at, at + n).join(' ')),
    );
  };
}

/** The words of the title, or of the first line of the text where a report has no title. */
function titleWords({ title, text }: StoryReport): ReadonlySet<string> {
  return new Set(words(title ?? text.trimStart().split('\n', 1)[0] ?? ''));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  return [...small].filter((member) => large.has(member)).length;
}

/** Groups by single link: two items at least as near as the threshold are in one group. */
function linked<T>(items: readonly T[], threshold: number, nearness: (a: T, b: T) => number): Partition {
  const group = items.map((_, index) => index);
  for (const [i, a] of items.entries())
    for (const [j, b] of items.entries()) if (j > i && nearness(a, b) >= threshold) merge(group, i, j);
  return group;
}

function merge(group: number[], i: number, j: number): void {
  const [from, to] = [group[j]!, group[i]!];
  for (const [index, label] of group.entries()) if (label === from) group[index] = to;
}
