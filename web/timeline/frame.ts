import type { Stretch } from './axis.ts';

/** Where the parts of the picture stand, in CSS pixels. On a narrow page words stand above their bar instead of beside it. */
export interface Frame {
  readonly width: number;
  readonly words: number;
  readonly row: number;
  readonly plot: Stretch;
  readonly x: (day: number) => number;
}

const NARROW = 720;
const MARGIN = 10;

/** The frame of a picture so wide that shows a stretch of days. */
export function frameOf(width: number, [from, to]: Stretch): Frame {
  const words = width < NARROW ? 0 : Math.min(440, Math.round(width * 0.42));
  const plot: Stretch = [words === 0 ? 2 : words + MARGIN, width - MARGIN];
  const x = (day: number) => plot[0] + ((day - from) / (to - from)) * (plot[1] - plot[0]);
  return { width, words, row: words === 0 ? 46 : 27, plot, x };
}

/** A stretch in pixels, cut at the ends of the plot. */
export function cut({ plot, x }: Frame, [from, to]: Stretch): Stretch {
  const within = (at: number) => Math.max(plot[0], Math.min(plot[1], at));
  return [within(x(from)), within(x(to))];
}
