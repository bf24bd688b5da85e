import type { Bound } from '../../model/index.ts';
import type { CueBound } from './bound-cues.ts';

/** A value with the inclusive limits that its words allow (null: open). */
export interface Limits {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
}

/** How far "about" and "nearly" may be off, as a share of the value. */
const SLACK = 0.1;

function slack(value: number, whole: boolean): number {
  const room = Math.abs(value) * SLACK;
  return whole ? Math.max(1, Math.round(room)) : Number(room.toPrecision(12));
}

function less(value: number, by: number): number {
  return Number((value - by).toPrecision(12));
}

/** The limits of an exact figure under a cue. `whole` says that it counts things, so that "more than 5" begins at 6. */
export function limitsOf(value: number, cue: CueBound | null, whole: boolean): Limits {
  const step = whole && Number.isInteger(value) ? 1 : 0;
  const bottom = value < 0 ? null : 0;
  switch (cue) {
    case null:
      return { value, low: value, high: value, bound: 'exact' };
    case 'about':
      return {
        value,
        low: less(value, slack(value, whole)),
        high: less(value, -slack(value, whole)),
        bound: 'about',
      };
    case 'nearly':
      return { value, low: less(value, slack(value, whole)), high: value, bound: 'about' };
    case 'at-least':
      return { value, low: value, high: null, bound: cue };
    case 'more-than':
      return { value, low: value + step, high: null, bound: cue };
    case 'at-most':
      return { value, low: bottom, high: value, bound: cue };
    case 'less-than':
      return {
        value,
        low: bottom,
        high: Math.max(bottom ?? Number.NEGATIVE_INFINITY, value - step),
        bound: cue,
      };
  }
}

/** The limits of a range or of a vague amount under a cue: "at least dozens" has no upper end. */
export function limitsOfRange(low: number, high: number, cue: CueBound | null): Limits {
  const value = less(low, -less(high, low) / 2);
  if (cue === 'at-least' || cue === 'more-than') return { value: low, low, high: null, bound: cue };
  if (cue === 'at-most' || cue === 'less-than')
    return { value: high, low: low < 0 ? null : 0, high, bound: cue };
  return { value, low, high, bound: cue === null ? 'between' : 'about' };
}
