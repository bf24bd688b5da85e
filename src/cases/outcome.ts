import type { Dossier } from '../model/index.ts';
import { whatTheseAdd } from '../pipeline/index.ts';

/** What a report brought to a case when it was added; `not-read` when no claim is read from it. */
export type Outcome = 'contradiction' | 'update' | 'new-origin' | 'new-claim' | 'echo' | 'not-read';

/** A report's outcome with the claims that show it. */
export interface ReportOutcome {
  readonly report: string;
  /** Names of the inputs that it came in. */
  readonly inputs: readonly string[];
  readonly outcome: Outcome;
  /** Ids of claims. */
  readonly by: readonly string[];
  /** Why, in one sentence; empty where nothing is read. */
  readonly reason: string;
}

/** What reports bring, by the dossier after them: each to those that the case had, and to those added before it. */
export function outcomesOf(
  dossier: Dossier,
  added: readonly string[],
  before: ReadonlySet<string>,
): ReportOutcome[] {
  const inputsOf = new Map(dossier.reports.map(({ id, inputs }) => [id, inputs]));
  return whatTheseAdd(dossier, added, before).map(({ report, verdict, items }) => {
    const telling = items.filter(({ kind }) => kind === verdict);
    return {
      report,
      inputs: inputsOf.get(report) ?? [],
      outcome: verdict === 'nothing' ? 'not-read' : verdict,
      by: [...new Set(telling.flatMap(({ claims }) => claims))],
      reason: telling[0]?.reason ?? '',
    };
  });
}
