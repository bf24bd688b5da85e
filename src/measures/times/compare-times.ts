import type { Time } from '../../model/index.ts';
import type { Comparison } from '../comparison.ts';

/** Day limits of a time that tells any. */
interface Days {
  readonly earliest: string;
  readonly latest: string;
}

function daysOf({ earliest, latest }: Time): Days | null {
  if (earliest === null && latest === null) return null;
  return { earliest: earliest ?? '', latest: latest ?? '\uffff' };
}

function words(time: Time): string {
  return time.spans.map((span) => span.quote).join(' ');
}

function within(inner: Days, outer: Days): boolean {
  return inner.earliest >= outer.earliest && inner.latest <= outer.latest;
}

/**
 * Compares two times that are said of the same happening, by the days that they allow. A shorter time inside a
 * longer is compatible with it; lengths and repeated times are only equal or not comparable.
 */
export function compareTimes(a: Time, b: Time): Comparison {
  const both = `"${words(a)}" and "${words(b)}"`;
  if (a.value !== null && a.value === b.value && a.kind === b.kind)
    return { relation: 'equal', reason: `${both} both mean ${a.value}` };
  const first = a.kind === 'date' || a.kind === 'time' ? daysOf(a) : null;
  const second = b.kind === 'date' || b.kind === 'time' ? daysOf(b) : null;
  if (first === null || second === null)
    return { relation: 'not-comparable', reason: `${both}: at least one tells no day` };
  if (first.earliest === second.earliest && first.latest === second.latest)
    return { relation: 'equal', reason: `${both} mean the same days` };
  if (within(first, second) || within(second, first))
    return { relation: 'compatible', reason: `${both}: one lies within the other` };
  if (first.earliest <= second.latest && second.earliest <= first.latest)
    return { relation: 'compatible', reason: `${both} share days` };
  return { relation: 'contradicting', reason: `${both} share no day` };
}
