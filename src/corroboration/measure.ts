/**
 * What a figure measures. Of a telling measure two figures are one thing when their words meet in `meetAt` hundredths;
 * a toll may rise by the hour; `alone` is set where the name itself says what is counted, whatever the counted word.
 */
export interface Measure {
  readonly name: string;
  readonly meetAt: number | null;
  readonly isToll: boolean;
  readonly alone: boolean;
  readonly isConverted: boolean;
}

/** The statement's words, its sentence, that with the one before, the figure itself, and what stands right before and after the figure. */
export interface Surroundings {
  readonly quote: string;
  readonly sentence: string;
  readonly context: string;
  readonly number: string;
  readonly before: string;
  readonly after: string;
}

/** A measure by its name and what its words must meet in. */
export function measure(name: string, meetAt: number | null, more: Partial<Measure> = {}): Measure {
  return { name, meetAt, isToll: false, alone: false, isConverted: false, ...more };
}
