import type { Quantity } from '../../model/index.ts';
import type { Comparison } from '../comparison.ts';
import { isSharedRole } from './roles.ts';
import { meaningOfUnit } from './units.ts';

/** Limits in a unit that two quantities share; infinite where open. */
interface Interval {
  readonly low: number;
  readonly high: number;
  readonly value: number;
}

/** Counted nouns that stand for people in general, so that any person noun is a part of them. */
const ANYBODY: ReadonlySet<string> = new Set([
  'people',
  'person',
  'human',
  'individual',
  'life',
  'victim',
  'casualty',
  'body',
  'dead',
]);

function scaledInterval(quantity: Quantity, factor: number): Interval {
  const scale = (limit: number) => Number((limit * factor).toPrecision(12));
  return {
    low: quantity.low === null ? Number.NEGATIVE_INFINITY : scale(quantity.low),
    high: quantity.high === null ? Number.POSITIVE_INFINITY : scale(quantity.high),
    value: scale(quantity.value),
  };
}

/** Both in one unit, or null when their units measure different things. */
function inOneUnit(a: Quantity, b: Quantity): readonly [Interval, Interval] | null {
  if (a.unit === b.unit || isCountOfPeople(a, b)) return [scaledInterval(a, 1), scaledInterval(b, 1)];
  const first = a.unit === null ? null : meaningOfUnit(a.unit);
  const second = b.unit === null ? null : meaningOfUnit(b.unit);
  if (
    first === null ||
    second === null ||
    first.dimension !== second.dimension ||
    first.dimension === 'other'
  )
    return null;
  return [scaledInterval(a, first.factor), scaledInterval(b, second.factor)];
}

/** A bare count of nothing named may count people: "12 were killed" beside "13 people were killed". */
function isCountOfPeople(a: Quantity, b: Quantity): boolean {
  const bare = (quantity: Quantity) => quantity.unit === null && quantity.counted === null;
  return (a.unit === 'person' && bare(b)) || (b.unit === 'person' && bare(a));
}

/** Why the two count different things, or null. */
function differentThings(a: Quantity, b: Quantity): string | null {
  if (a.role !== null && b.role !== null && a.role !== b.role && isSharedRole(a.role) && isSharedRole(b.role))
    return `one tells of "${a.role}", the other of "${b.role}"`;
  if ((a.change === null) !== (b.change === null)) return 'one is a level and the other a change';
  if (a.counted === null || b.counted === null || a.counted === b.counted) return null;
  if (a.unit === 'person' && b.unit === 'person') return null;
  return a.unit === null || b.unit === null ? `one counts "${a.counted}", the other "${b.counted}"` : null;
}

function isPartOf(part: Quantity, whole: Quantity): boolean {
  if (part.whole !== null && whole.whole === null && part.whole === whole.value && part.value !== whole.value)
    return true;
  if (part.unit !== 'person' || whole.unit !== 'person' || part.counted === whole.counted)
    return narrower(part, whole);
  return (
    whole.counted !== null &&
    part.counted !== null &&
    ANYBODY.has(whole.counted) &&
    !ANYBODY.has(part.counted)
  );
}

/** The same head with more words before it: "300 Libyan fighters" within "500 fighters". */
function narrower(part: Quantity, whole: Quantity): boolean {
  if (part.counted === null || part.counted !== whole.counted) return false;
  return (
    part.countedWords.length > whole.countedWords.length &&
    whole.countedWords.every((word) => part.countedWords.includes(word))
  );
}

/** Whether people are counted under two narrow names that need not be the same people. */
function otherPeople(a: Quantity, b: Quantity): boolean {
  if (a.counted === null || b.counted === null || a.counted === b.counted) return false;
  return !ANYBODY.has(a.counted) && !ANYBODY.has(b.counted);
}

/** The step that a round figure is rounded to: 1000 for 31000, at most a tenth of the figure. */
function roundingStep(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 0;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step > Math.abs(value) / 10 ? step / 10 : step;
}

function isRounding(a: Interval, b: Interval): boolean {
  const rough = Math.max(roundingStep(a.value), roundingStep(b.value));
  const fine = Math.min(roundingStep(a.value), roundingStep(b.value));
  return rough > fine && rough >= 10 && Math.abs(a.value - b.value) < rough && finer(a, b) % rough !== 0;
}

function finer(a: Interval, b: Interval): number {
  return roundingStep(a.value) < roundingStep(b.value) ? a.value : b.value;
}

function overlaps(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

function isSame(a: Quantity, b: Quantity, [first, second]: readonly [Interval, Interval]): boolean {
  return (
    a.bound === b.bound &&
    first.low === second.low &&
    first.high === second.high &&
    first.value === second.value
  );
}

function words(quantity: Quantity): string {
  const bound = quantity.boundSpans.map((span) => span.quote);
  return [...bound, ...quantity.spans.map((span) => span.quote)].join(' ');
}

function isBounded(quantity: Quantity): boolean {
  return quantity.bound !== 'exact';
}

function judgeOverlap(a: Quantity, b: Quantity, pair: readonly [Interval, Interval]): Comparison {
  const both = `"${words(a)}" and "${words(b)}"`;
  if (isSame(a, b, pair)) return { relation: 'equal', reason: `${both} say the same` };
  if (overlaps(...pair)) {
    const how = isBounded(a) || isBounded(b) ? 'the bounds leave room for both' : 'the limits meet';
    return { relation: 'compatible', reason: `${both}: ${how}` };
  }
  if (isRounding(...pair)) return { relation: 'compatible', reason: `${both}: one is the other rounded` };
  return { relation: 'contradicting', reason: `${both} leave no value that fits both` };
}

/**
 * Compares two quantities that are said of the same happening. Units are converted; what befell the counted and
 * what is counted must agree, else they are not comparable; fewer of a narrower kind are a subset.
 */
export function compareQuantities(a: Quantity, b: Quantity): Comparison {
  const pair = inOneUnit(a, b);
  if (pair === null)
    return {
      relation: 'not-comparable',
      reason: `units differ: ${a.unit ?? 'count'} and ${b.unit ?? 'count'}`,
    };
  const different = differentThings(a, b);
  if (different !== null) return { relation: 'not-comparable', reason: different };
  if (a.change !== null && a.change !== b.change)
    return { relation: 'contradicting', reason: 'one tells a rise, the other a fall' };
  const judged = judgeOverlap(a, b, pair);
  return judged.relation === 'contradicting' ? withSubsets(a, b, judged) : judged;
}

function withSubsets(a: Quantity, b: Quantity, judged: Comparison): Comparison {
  const inside = (part: Quantity, whole: Quantity) => isPartOf(part, whole) && part.value <= whole.value;
  if (inside(a, b)) return { relation: 'subset', reason: `"${words(a)}" may be part of "${words(b)}"` };
  if (inside(b, a)) return { relation: 'subset', reason: `"${words(b)}" may be part of "${words(a)}"` };
  if (otherPeople(a, b))
    return { relation: 'not-comparable', reason: `one counts "${a.counted!}", the other "${b.counted!}"` };
  return judged;
}
