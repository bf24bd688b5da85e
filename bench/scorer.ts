/** One measured figure. `peers` holds other tools' and baselines' figures on the same items in the same run. */
export interface Metric {
  readonly value: number;
  readonly unit: string;
  /** How many items the figure stands on. */
  readonly n: number;
  readonly peers?: Readonly<Record<string, number>>;
}

export interface BenchContext {
  /** The folder of corpora, laid out as `../shared/corpora`. */
  readonly corpora: string;
  /** `--only`: metric-name prefix; a scorer whose metrics cannot match is not run. Empty for all. */
  readonly only: string;
  /** Writes a line of progress to stderr. */
  readonly log: (line: string) => void;
}

/**
 * A layer's scorer. `metrics` names the prefixes it can give; `run` gives figures by metric name, and skips data
 * that is not in the folder by returning nothing for it.
 */
export interface Scorer {
  readonly name: string;
  readonly metrics: readonly string[];
  run(context: BenchContext): Promise<Record<string, Metric>>;
}
