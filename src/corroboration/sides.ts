import type { Conflict, Statement } from '../model/index.ts';
import { compareText } from '../text/index.ts';
import { countOrigins } from './origins.ts';
import { type Setting, textOf } from './setting.ts';

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

/** For each side that several reports give in the words of one text, a sentence that says so. */
export function copyingReasons(sides: readonly Side[], setting: Setting): string[] {
  return sides.flatMap(({ value, statements }) => {
    const reports = [...new Set(statements.map((id) => setting.statements.get(id)!.report))];
    const texts = new Set(reports.map((report) => textOf(setting, report)));
    if (texts.size === reports.length) return [];
    return [
      `"${value}" travels by copying: ${reports.length} reports give it, in ${texts.size === 1 ? 'one text' : `${texts.size} different texts`}`,
    ];
  });
}
