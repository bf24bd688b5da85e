import { passagesBetween } from '../../lineage/index.ts';
import type { Comparison } from '../api/index.ts';
import type { Shelf } from './shelf.ts';

/** These reports side by side, each with the passages that it shares with the one on its left. */
export function comparisonOf(ids: readonly string[], shelf: Shelf): Comparison {
  const reports = [...new Set(ids)].flatMap((id) => shelf.reports.get(id) ?? []);
  const pairs = reports.slice(1).map((right, index) => ({
    left: index,
    right: index + 1,
    passages: passagesBetween(reports[index]!, right),
  }));
  return { reports, pairs };
}
