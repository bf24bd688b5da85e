import { isBefore } from '../lineage/index.ts';
import type { Conflict, Reading, Verdict } from '../model/index.ts';
import { compareText, groupBy, shortHash } from '../text/index.ts';
import { type Figure, figuresOf } from './conflict-figures.ts';
import { groupComparable, voiceOf } from './figure-groups.ts';
import { footingOf } from './footing.ts';
import { clocksIn, isRunning, type Judgement, judgePair, verdictsOf } from './judge-figures.ts';
import { type NumberMemory, openNumberMemory, toldAfter } from './number-memory.ts';
import type { Around, Setting } from './setting.ts';
import { copyingReasons, sideOf } from './sides.ts';

/** Figures with the same value and bound. */
interface Value {
  readonly words: string;
  readonly figures: readonly Figure[];
}

/** The most reasons that are written down for one conflict. */
const MOST_REASONS = 6;

function wordsOfValue({ quantity: { value, bound } }: Figure): string {
  const rounded = Number(value.toPrecision(12));
  return bound === 'exact' ? `${rounded}` : `${bound.replace('-', ' ')} ${rounded}`;
}

/** Earlier reports first: a figure that a later report only takes up again is as old as its first report. */
function inOrderOfTime(figures: readonly Figure[], { reports }: Setting): Figure[] {
  const published = ({ statement }: Figure) => reports.get(statement.report)?.published ?? null;
  return figures.toSorted((a, b) => {
    if (isBefore(published(a), published(b)) === true) return -1;
    return isBefore(published(b), published(a)) === true ? 1 : 0;
  });
}

function valuesOf(figures: readonly Figure[], setting: Setting): Value[] {
  return [...groupBy(inOrderOfTime(figures, setting), wordsOfValue)]
    .map(([words, group]) => ({ words, figures: group }))
    .sort(
      (a, b) => a.figures[0]!.quantity.value - b.figures[0]!.quantity.value || compareText(a.words, b.words),
    );
}

/** Of a value's figures the first that says at which hour it was read, for measures that are read; else the first. */
function tellingFigure({ figures }: Value): Figure {
  const [first] = figures;
  if (first!.measure.isToll) return first!;
  return figures.find((figure) => clocksIn(figure).length > 0) ?? first!;
}

/** A figure of each of two values that can be held against each other: not both of one report on one word. */
function opposed(a: Value, b: Value): readonly [Figure, Figure] | null {
  const voices = new Map(b.figures.map((figure) => [voiceOf(figure), figure] as const));
  const both = a.figures.find((figure) => voices.has(voiceOf(figure)));
  if (both === undefined) return [tellingFigure(a), tellingFigure(b)];
  if (both.measure.meetAt === null) return null;
  for (const left of a.figures)
    for (const [voice, right] of voices) if (voice !== voiceOf(left)) return [left, right];
  return null;
}

interface JudgedPair {
  readonly values: readonly [Value, Value];
  readonly judgement: Judgement;
}

function judgedPairs(values: readonly Value[], setting: Setting): JudgedPair[] {
  return values.flatMap((a, i) =>
    values.slice(i + 1).flatMap((b) => {
      const pair = opposed(a, b);
      const judgement = pair === null ? null : judgePair(...pair, setting);
      return judgement === null ? [] : [{ values: [a, b] as const, judgement }];
    }),
  );
}

/** The conflict between values of one verdict, with the reasons of the pairs that make it one. */
function conflictOf(
  verdict: Verdict,
  { pairs, values }: { readonly pairs: readonly JudgedPair[]; readonly values: readonly Value[] },
  { setting, claimsOf }: Around,
): Conflict {
  const { measure } = values[0]!.figures[0]!;
  const all = values.flatMap(({ figures }) => figures);
  const sides = values.map(({ words, figures: group }) =>
    sideOf(words, [...new Set(group.map(({ statement }) => statement))], setting),
  );
  const value = ({ figures: [first] }: Value) => first!.quantity.value;
  const reasons = [...new Set(pairs.flatMap(({ judgement }) => judgement.reasons))];
  return {
    id: `k-${shortHash('number', verdict, measure.name, ...sides.flatMap(({ statements }) => statements))}`,
    kind: pairs.every(({ values: [a, b] }) => value(a) === value(b)) ? 'bound' : 'number',
    verdict,
    claims: [...new Set(all.flatMap(({ statement }) => claimsOf.get(statement.id) ?? []))].sort(compareText),
    sides,
    reasons: [...reasons.slice(0, MOST_REASONS), ...copyingReasons(sides, setting)],
  };
}

function valuesIn(pairs: readonly JudgedPair[], order: readonly Value[]): Value[] {
  return order.filter((value) => pairs.some(({ values }) => values.includes(value)));
}

/** What is to be told of figures of one thing: where they clash, are updated, or are counted or rounded in another way. */
function conflictsOf(figures: readonly Figure[], around: Around): Conflict[] {
  const values = valuesOf(figures, around.setting);
  const pairs = judgedPairs(values, around.setting);
  return verdictsOf(pairs.map(({ judgement }) => judgement)).map((verdict) => {
    const alike = pairs.filter(({ judgement }) => judgement.verdict === verdict);
    return conflictOf(verdict, { pairs: alike, values: valuesIn(alike, values) }, around);
  });
}

/** The bodies that a source names, in one spelling: "the U.S. Geological Survey in Osk", "the Mill Board and the Weather Office". */
function bodiesIn(source: string): string[] {
  return source.split(/\s+and\s+(?=the\s|\p{Lu})/u).map((body) =>
    body
      .replace(/\s+in\s+\p{Lu}.*$/u, '')
      .replace(/^the\s+/i, '')
      .replace(/\bU\.?S\.?(?=\s)/, 'United States')
      .replace(/^cops?$/i, 'police')
      .toLowerCase(),
  );
}

/** Whether one report has two values on the word of one body: it is hardly misquoted by others too. */
function isToldApart(told: readonly { readonly figure: Figure }[]): boolean {
  const byReport = groupBy(told, ({ figure }) => figure.statement.report);
  return [...byReport.values()].some(
    (group) => new Set(group.map(({ figure }) => wordsOfValue(figure))).size > 1,
  );
}

/** Figures that the same source is told to have given, by source: who said what is itself in conflict. */
function misquoted(figures: readonly Figure[], around: Around): Conflict[] {
  if (
    figures[0]!.measure.isToll ||
    figures.some(isRunning) ||
    new Set(figures.map(({ statement }) => statement.report)).size < 2
  )
    return [];
  const named = figures.filter(({ statement }) => {
    const kind = statement.attribution.at(-1)?.kind;
    return kind !== undefined && kind !== 'unnamed' && kind !== 'general' && kind !== 'witness';
  });
  const told = named.flatMap((figure) => bodiesIn(figure.source!).map((body) => ({ body, figure })));
  const groups = [...groupBy(told, ({ body }) => body)].filter(([, group]) => !isToldApart(group));
  return groups.flatMap(([source, group]) =>
    conflictsOf(
      group.map(({ figure }) => figure),
      around,
    )
      .filter(({ verdict }) => verdict === 'conflict' || verdict === 'update')
      .map((conflict) => ({
        ...conflict,
        id: `k-${shortHash('attribution', conflict.id)}`,
        kind: 'attribution' as const,
        reasons: [`${source} is told to have given each of these figures`, ...conflict.reasons],
      })),
  );
}

/** Groups of figures that measure one thing; measures that no report gives any more are forgotten. */
function groupsIn(readings: readonly Reading[], { measures }: NumberMemory): (readonly Figure[])[] {
  const byMeasure = groupBy(readings.flatMap(figuresOf), ({ measure }) => measure.name);
  for (const name of measures.keys()) if (!byMeasure.has(name)) measures.delete(name);
  return [...byMeasure].flatMap(([name, figures]) => {
    const grouped = groupComparable(figures, measures.get(name));
    measures.set(name, grouped);
    return grouped.groups;
  });
}

/** All that the conflicts of some figures hang on besides these: the footing of their reports, and their claims. */
function footingOfGroup(group: readonly Figure[], { setting, claimsOf }: Around): string {
  const claims = group.map(({ statement }) => (claimsOf.get(statement.id) ?? []).join(' '));
  return [
    footingOf(
      group.map(({ statement }) => statement.report),
      setting,
    ),
    ...claims,
  ].join('\n');
}

/**
 * Figures of one thing that differ, wherever they stand, told apart as conflict, update (a toll that rises), another
 * definition (part of another count, another degree), rounding, or bounds that go together.
 * @param memory what an earlier search left; the result is the same without it
 */
export function numberConflicts(
  readings: readonly Reading[],
  around: Around,
  memory: NumberMemory = openNumberMemory(),
): Conflict[] {
  return groupsIn(readings, memory)
    .filter((group) => group.length > 1)
    .flatMap((group) =>
      toldAfter(memory, { group, footing: footingOfGroup(group, around) }, () => [
        ...conflictsOf(group, around),
        ...misquoted(group, around),
      ]),
    );
}
