import { compareQuantities } from '../measures/index.ts';
import type { Claim, Conflict, Quantity, Statement, Verdict } from '../model/index.ts';
import { compareText, shortHash } from '../text/index.ts';
import type { Setting } from './setting.ts';
import { sideOf } from './sides.ts';

interface Figure {
  readonly quantity: Quantity;
  readonly statement: Statement;
}

/** Figures with the same words for value and bound, of the same thing. */
interface Value {
  readonly words: string;
  readonly figures: readonly Figure[];
}

function figuresOf(claim: Claim, setting: Setting): Figure[] {
  return claim.statements.flatMap(({ id }) => {
    const statement = setting.statements.get(id)!;
    return statement.quantities.map((quantity) => ({ quantity, statement }));
  });
}

function measureOf({ quantity }: Figure): string {
  return quantity.unit ?? quantity.counted ?? '';
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.entries()].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group);
}

function boundWords({ quantity }: Figure): string {
  return quantity.bound === 'exact' ? `${quantity.value}` : `${quantity.bound} ${quantity.value}`;
}

function valuesOf(figures: readonly Figure[]): Value[] {
  return groupBy(figures, boundWords)
    .map((group) => ({ words: boundWords(group[0]!), figures: group }))
    .sort(
      (a, b) => a.figures[0]!.quantity.value - b.figures[0]!.quantity.value || compareText(a.words, b.words),
    );
}

function published(figure: Figure, setting: Setting): string | null {
  return setting.reports.get(figure.statement.report)?.published ?? null;
}

/** Whether each higher value was published no earlier than every lower one, and one was published later. */
function risesWithTime(values: readonly Value[], setting: Setting): boolean {
  const days = values.map(({ figures }) => figures.map((figure) => published(figure, setting)));
  if (days.flat().includes(null)) return false;
  const spans = days.map((list) => list.map((day) => day!).sort(compareText));
  return spans.every((list, i) => i === 0 || compareText(spans[i - 1]!.at(-1)!, list[0]!) < 0);
}

function verdictOf(
  values: readonly Value[],
  setting: Setting,
): { verdict: Verdict; reasons: string[] } | null {
  const pairs = values.flatMap((a, i) =>
    values.slice(i + 1).map((b) => compareQuantities(a.figures[0]!.quantity, b.figures[0]!.quantity)),
  );
  const reasons = [...new Set(pairs.map(({ reason }) => reason))];
  if (pairs.every(({ relation }) => relation === 'not-comparable')) return null;
  if (pairs.some(({ relation }) => relation === 'contradicting'))
    return risesWithTime(values, setting)
      ? { verdict: 'update', reasons: ['the later the report, the higher the figure', ...reasons] }
      : { verdict: 'conflict', reasons };
  if (pairs.some(({ relation }) => relation === 'subset')) return { verdict: 'definition', reasons };
  return { verdict: 'compatible', reasons };
}

function conflictOf(claim: Claim, figures: readonly Figure[], setting: Setting): Conflict[] {
  const values = valuesOf(figures);
  if (values.length < 2) return [];
  const judged = verdictOf(values, setting);
  if (judged === null) return [];
  const sides = values.map(({ words, figures: group }) =>
    sideOf(words, [...new Set(group.map(({ statement }) => statement))], setting),
  );
  return [
    {
      id: `k-${shortHash(claim.id, 'number', measureOf(figures[0]!))}`,
      kind: 'number',
      verdict: judged.verdict,
      claims: [claim.id],
      sides,
      reasons: judged.reasons,
    },
  ];
}

/** Figures of one thing in one claim that differ, told apart as conflict, update, subset or compatible bounds. */
export function numberConflicts(claim: Claim, setting: Setting): Conflict[] {
  return groupBy(figuresOf(claim, setting), measureOf)
    .filter((group) => measureOf(group[0]!) !== '')
    .flatMap((group) => conflictOf(claim, group, setting));
}
