import type { Analysis } from './analysis.ts';
import type { Place, Quantity, Time } from './measure.ts';
import type { Report } from './report.ts';
import type { Attribution, Statement } from './statement.ts';

/** Everything that is worked out about one report by itself: what `headwater analyse` gives. */
export interface Reading {
  readonly report: Report;
  readonly analysis: Analysis;
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  readonly places: readonly Place[];
  readonly attributions: readonly Attribution[];
  readonly statements: readonly Statement[];
}
