import { compareQuantities } from '../measures/index.ts';
import type { Claim, Conflict, Quantity, Statement, Verdict } from '../model/index.ts';
import { compareText, groupBy, shortHash } from '../text/index.ts';
import { shareConcept } from '../words/index.ts';
import type { Setting } from './setting.ts';
import { sideOf } from './sides.ts';

interface Figure {
  readonly quantity: Quantity;
  readonly statement: Statement;
  readonly claim: string;
}

/** Figures with the same value and bound. */
interface Value {
  readonly words: string;
  readonly figures: readonly Figure[];
}

function figuresOf(claims: readonly Claim[], setting: Setting): Figure[] {
  return claims.flatMap((claim) =>
    claim.statements.flatMap(({ id }) => {
      const statement = setting.statements.get(id)!;
      return statement.quantities.map((quantity) => ({ quantity, statement, claim: claim.id }));
    }),
  );
}

/** What a figure measures: its unit, and for counts what is counted or what befell them; null when nothing tells. */
function measureOf({ unit, counted, role }: Quantity): string | null {
  if (unit === 'person') return `person ${role ?? counted ?? ''}`;
  return unit ?? counted ?? role;
}

function areComparable({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  const [left, right] = [measureOf(a), measureOf(b)];
  if (left === null || right === null) return false;
  if (
    a.unit === 'person' &&
    a.role !== null &&
    b.role !== null &&
    a.role !== b.role &&
    !shareConcept(a.role, b.role)
  )
    return false;
  return compareQuantities(a, b).relation !== 'not-comparable';
}

/** Figures in groups of which each is comparable with all others. */
function comparableGroups(figures: readonly Figure[]): Figure[][] {
  const groups: Figure[][] = [];
  for (const figure of figures) {
    const group = groups.find((members) => members.every((member) => areComparable(member, figure)));
    if (group === undefined) groups.push([figure]);
    else group.push(figure);
  }
  return groups;
}

function wordsOfValue({ value, bound }: Quantity): string {
  return bound === 'exact' ? `${value}` : `${bound.replace('-', ' ')} ${value}`;
}

function valuesOf(figures: readonly Figure[]): Value[] {
  return [...groupBy(figures, ({ quantity }) => wordsOfValue(quantity))]
    .map(([words, group]) => ({ words, figures: group }))
    .sort(
      (a, b) => a.figures[0]!.quantity.value - b.figures[0]!.quantity.value || compareText(a.words, b.words),
    );
}

/** Whether each higher value was published later than every lower one. */
function risesWithTime(values: readonly Value[], setting: Setting): boolean {
  const days = values.map(({ figures }) =>
    figures.map(({ statement }) => setting.reports.get(statement.report)?.published ?? ''),
  );
  if (days.flat().includes('')) return false;
  const ordered = days.map((list) => list.toSorted(compareText));
  return ordered.every((list, i) => i === 0 || compareText(ordered[i - 1]!.at(-1)!, list[0]!) < 0);
}

/** What befalls people hour by hour, so that a higher figure is most often a later one. */
const TOLLS = ['die', 'injure', 'miss', 'rescue', 'arrest', 'evacuate', 'hostage'];

function isToll({ quantity }: Figure): boolean {
  const words = [quantity.role, quantity.counted].filter((word) => word !== null);
  return words.some((word) => TOLLS.some((toll) => toll === word || shareConcept(toll, word)));
}

function timesAreKnown(values: readonly Value[], setting: Setting): boolean {
  return values.every(({ figures }) =>
    figures.every(({ statement }) => setting.reports.get(statement.report)?.published != null),
  );
}

interface Judgement {
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
}

function judgeContradiction(
  values: readonly Value[],
  reasons: readonly string[],
  setting: Setting,
): Judgement {
  if (risesWithTime(values, setting))
    return { verdict: 'update', reasons: ['the later the report, the higher the figure', ...reasons] };
  if (values.every(({ figures }) => figures.every(isToll)) && !timesAreKnown(values, setting))
    return {
      verdict: 'update',
      reasons: ['a toll, and nothing says which report is the later one', ...reasons],
    };
  return { verdict: 'conflict', reasons };
}

function judge(values: readonly Value[], setting: Setting): Judgement {
  const pairs = values.flatMap((a, i) =>
    values.slice(i + 1).map((b) => compareQuantities(a.figures[0]!.quantity, b.figures[0]!.quantity)),
  );
  const reasons = [...new Set(pairs.map(({ reason }) => reason))];
  const has = (relation: string) => pairs.some((pair) => pair.relation === relation);
  if (has('contradicting')) return judgeContradiction(values, reasons, setting);
  if (has('subset')) return { verdict: 'definition', reasons };
  return { verdict: reasons.some((reason) => /round/.test(reason)) ? 'rounding' : 'compatible', reasons };
}

/** A statement that gives several such figures itself tells them apart. */
function fromPlainStatements(figures: readonly Figure[]): Figure[] {
  const given = new Map<Statement, Set<string>>();
  for (const { statement, quantity } of figures)
    given.set(statement, (given.get(statement) ?? new Set()).add(wordsOfValue(quantity)));
  return figures.filter(({ statement }) => given.get(statement)!.size === 1);
}

function conflictOf(figures: readonly Figure[], setting: Setting): Conflict[] {
  const values = valuesOf(figures);
  if (values.length < 2) return [];
  const { verdict, reasons } = judge(values, setting);
  const claims = [...new Set(figures.map(({ claim }) => claim))].sort(compareText);
  const unit = figures[0]!.quantity.unit ?? figures[0]!.quantity.counted ?? '';
  const sides = values.map(({ words, figures: group }) =>
    sideOf(words, [...new Set(group.map(({ statement }) => statement))], setting),
  );
  return [
    {
      id: `k-${shortHash('number', unit, ...claims)}`,
      kind: 'number',
      verdict,
      claims,
      sides,
      reasons: [...reasons],
    },
  ];
}

/**
 * Figures of one thing that differ, within some claims about it, told apart as conflict, update (a later report, a
 * higher figure), part of another count, rounding or bounds that go together.
 */
export function numberConflicts(claims: readonly Claim[], setting: Setting): Conflict[] {
  return comparableGroups(figuresOf(claims, setting)).flatMap((group) =>
    conflictOf(fromPlainStatements(group), setting),
  );
}
