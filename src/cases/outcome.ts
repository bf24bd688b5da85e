import type { Dossier } from '../model/index.ts';

/** What a report brought to a case when it was added. */
export type Outcome = 'echo' | 'new-origin' | 'contradiction' | 'update' | 'known' | 'not-read';

/** A report's outcome with the claims, conflicts or derivations that show it. */
export interface ReportOutcome {
  readonly report: string;
  readonly outcome: Outcome;
  readonly by: readonly string[];
}

const LATER_TEXT: ReadonlySet<string> = new Set(['updates', 'corrects']);

/** Conflicts of a verdict in which the report's statements stand on one side and other reports on another. */
function conflictsOf(dossier: Dossier, own: ReadonlySet<string>, verdict: string): string[] {
  return dossier.conflicts
    .filter((conflict) => conflict.verdict === verdict)
    .filter(({ sides }) => sides.some(({ statements }) => statements.some((id) => own.has(id))))
    .filter(({ sides }) => sides.some(({ statements }) => statements.some((id) => !own.has(id))))
    .map(({ id }) => id);
}

/** Claims to which the report brings an origin that nothing else in the case goes back to. */
function newOrigins(dossier: Dossier, own: ReadonlySet<string>): string[] {
  return dossier.claims
    .filter(({ origins }) =>
      origins.some(({ statements, kind }) => kind !== 'unknown' && statements.every((id) => own.has(id))),
    )
    .map(({ id }) => id);
}

/** What a report brings, by the dossier after it: a contradiction first, then an update, a new origin, else an echo. */
export function outcomeOf(dossier: Dossier, report: string): ReportOutcome {
  const own = new Set(dossier.statements.filter((one) => one.report === report).map(({ id }) => id));
  const found = (outcome: Outcome, by: readonly string[]): ReportOutcome => ({ report, outcome, by });
  const contradictions = conflictsOf(dossier, own, 'conflict');
  if (contradictions.length > 0) return found('contradiction', contradictions);
  const later = dossier.derivations.filter(({ from, kind }) => from === report && LATER_TEXT.has(kind));
  const updates = [...conflictsOf(dossier, own, 'update'), ...later.map(({ id }) => id)];
  if (updates.length > 0) return found('update', updates);
  const origins = newOrigins(dossier, own);
  if (origins.length > 0) return found('new-origin', origins);
  return own.size === 0 ? found('not-read', []) : found('echo', []);
}
