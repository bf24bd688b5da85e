import { type Footing, footingOf, type Grounds } from './anchors.ts';
import type { Decision } from './decision.ts';
import { reportRefs } from './statement-refs.ts';

/** A decision whose words still stand; `idOf` gives the present id of a statement that it names. */
export interface Standing {
  readonly decision: Decision;
  readonly idOf: (statement: string) => string;
  /** Whether the statement's words still stand; of many named, some may be lost while the decision holds. */
  readonly stands: (statement: string) => boolean;
}

/** A decision that holds on to nothing any more, with every reason. */
export interface Orphan {
  readonly decision: Decision;
  readonly reasons: readonly string[];
}

/** How many of its statements a decision needs: all sources and marks, or for claims one of each that it names. */
function isLost({ body }: Decision, { ids, lost }: Footing): boolean {
  if (lost.length === 0) return false;
  const has = (statement: string): boolean => ids.has(statement);
  switch (body.kind) {
    case 'accept-claim':
    case 'reject-claim':
    case 'edit-claim':
      return !body.claim.statements.some(has);
    case 'split-claim':
      return !body.out.some(has) || !body.claim.statements.some((id) => has(id) && !body.out.includes(id));
    case 'merge-claims':
      return !body.claims.every(({ statements }) => statements.some(has));
    default:
      return true;
  }
}

function missingReport({ body }: Decision, grounds: Grounds): string[] {
  return reportRefs(body)
    .filter((id) => !grounds.reports.has(id))
    .map((id) => `report ${id} is no longer in the case`);
}

function missingWords({ body, words, salt }: Decision): string[] {
  if (body.kind !== 'set-report' || salt !== null) return [];
  return body.fields.some((field) => words[field] === undefined)
    ? ['the words of the decision have been forgotten']
    : [];
}

/** Parts decisions into those that stand and those that are orphans. */
export function partStanding(
  decisions: readonly Decision[],
  grounds: Grounds,
): { readonly standing: Standing[]; readonly orphans: Orphan[] } {
  const standing: Standing[] = [];
  const orphans: Orphan[] = [];
  for (const decision of decisions) {
    const footing = footingOf(decision, grounds);
    const missing = [...missingReport(decision, grounds), ...missingWords(decision)];
    if (missing.length > 0 || isLost(decision, footing))
      orphans.push({ decision, reasons: [...missing, ...footing.lost] });
    else
      standing.push({
        decision,
        idOf: (id) => footing.ids.get(id) ?? id,
        stands: (id) => footing.ids.has(id),
      });
  }
  return { standing, orphans };
}
