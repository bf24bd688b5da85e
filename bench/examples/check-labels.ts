import type { Expected } from './expected.ts';
import { z } from 'zod';

const Claim = z.object({
  id: z.string(),
  statements: z.array(z.object({ report: z.string(), quote: z.string(), relation: z.string() })),
  origins: z.array(
    z.object({ origin: z.string(), statements: z.array(z.int()), maybe_same_as: z.array(z.string()) }),
  ),
  independent_min: z.int(),
  independent_max: z.int(),
});
type Claim = z.infer<typeof Claim>;

const Sides = z.object({ sides: z.array(z.object({ report: z.string(), quote: z.string() })) });

/** What the labels are checked against: the text of each report, and the names by which an answer may call it. */
export interface LabelledText {
  readonly names: readonly string[];
  readonly text: string;
}

/**
 * What is wrong with the labels of an example, a line each; empty when nothing is. Every quote must stand in its report,
 * every statement in exactly one origin, and the range must be the largest and the smallest count that the partition
 * and its `maybe_same_as` allow, over origins with a supporting statement.
 */
export function checkLabels(expected: Expected, texts: readonly LabelledText[]): readonly string[] {
  const claims = expected.claims.map((claim) => Claim.parse(claim));
  const conflicts = expected.conflicts.map((conflict) => Sides.parse(conflict));
  const quotes = [
    ...claims.flatMap(({ statements }) => statements),
    ...conflicts.flatMap(({ sides }) => sides),
    ...expected.absent,
    ...expected.apart.flatMap(({ quotes: words }) => words ?? []),
  ];
  return [
    ...expected.reports.flatMap(({ id }) =>
      textsOf(id, texts).length === 1 ? [] : [`no one report is ${id}`],
    ),
    ...quotes
      .filter((quote) => !stands(quote, texts))
      .map(({ report, quote }) => `not in ${report}: ${quote}`),
    ...claims.flatMap(partitionFaults),
    ...claims.flatMap(rangeFaults),
  ];
}

function textsOf(name: string, texts: readonly LabelledText[]): readonly LabelledText[] {
  return texts.filter(({ names }) => names.some((known) => known === name || known.endsWith(`/${name}`)));
}

function stands(
  { report, quote }: { report: string; quote: string },
  texts: readonly LabelledText[],
): boolean {
  return quote !== '' && textsOf(report, texts).some(({ text }) => text.includes(quote));
}

function partitionFaults({ id, statements, origins }: Claim): readonly string[] {
  const listed = origins.flatMap((origin) => origin.statements);
  const once = statements.every((_, index) => listed.filter((one) => one === index).length === 1);
  const known = new Set(origins.map(({ origin }) => origin));
  const strangers = origins.flatMap((origin) => origin.maybe_same_as).filter((name) => !known.has(name));
  return [
    ...(once && listed.length === statements.length
      ? []
      : [`${id}: not every statement is in exactly one origin`]),
    ...strangers.map((name) => `${id}: no origin is called ${name}`),
  ];
}

function rangeFaults(claim: Claim): readonly string[] {
  const { min, max } = rangeOfOrigins(claim);
  const said = `${claim.independent_min}–${claim.independent_max}`;
  return said === `${min}–${max}`
    ? []
    : [`${claim.id}: the range is ${said}, its origins give ${min}–${max}`];
}

/** The range that a partition gives: how many origins support the claim, and the fewest groups of origins that may be one. */
export function rangeOfOrigins(claim: Pick<Claim, 'statements' | 'origins'>): { min: number; max: number } {
  const supporting = claim.origins.filter(({ statements }) =>
    statements.some((index) => claim.statements[index]?.relation === 'supports'),
  );
  const maybe = supporting.map((a) =>
    supporting.map((b) => a.maybe_same_as.includes(b.origin) || b.maybe_same_as.includes(a.origin)),
  );
  return { min: fewestGroups(maybe, 0, []), max: supporting.length };
}

/** Exact, by trying each origin in every group that it fits and in one of its own. */
function fewestGroups(maybe: readonly boolean[][], next: number, groups: readonly number[][]): number {
  if (next === maybe.length) return groups.length;
  const joined = groups.flatMap((group, at) =>
    group.every((other) => maybe[next]![other]) ? [groups.with(at, [...group, next])] : [],
  );
  return Math.min(...[...joined, [...groups, [next]]].map((choice) => fewestGroups(maybe, next + 1, choice)));
}
