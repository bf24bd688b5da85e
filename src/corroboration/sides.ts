import type { Conflict, Statement } from '../model/index.ts';
import { compareText } from '../text/index.ts';
import { countOrigins } from './origins.ts';
import type { Setting } from './setting.ts';

type Side = Conflict['sides'][number];

/** One side of a conflict, with the origins that stand on it counted as if it were a claim of its own. */
export function sideOf(value: string, statements: readonly Statement[], setting: Setting): Side {
  const ordered = statements.toSorted((a, b) => compareText(a.id, b.id));
  const related = ordered.map((statement) => ({ statement, relation: 'supports' as const }));
  return {
    value,
    statements: ordered.map(({ id }) => id),
    independent: countOrigins(related, setting).independent,
  };
}
