import { isBefore } from '../lineage/index.ts';
import type { Claim, Conflict, Reading } from '../model/index.ts';
import { compareText, groupBy, shortHash } from '../text/index.ts';
import { comparableGroups } from './comparable-figures.ts';
import { type Figure, figuresOf } from './conflict-figures.ts';
import { judgeAll, type Judgement, judgePair } from './judge-figures.ts';
import type { Setting } from './setting.ts';
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

function areOfOneVoice(a: Figure, b: Figure): boolean {
  return a.statement.report === b.statement.report && a.source === b.source;
}

/** A figure of each of two values that can be held against each other: not both of one report on one word. */
function opposed(a: Value, b: Value): (readonly [Figure, Figure])[] {
  const pairs = a.figures.flatMap((left) => b.figures.map((right) => [left, right] as const));
  const isToldApart = pairs.some(
    ([left, right]) => left.measure.meetAt === null && areOfOneVoice(left, right),
  );
  const apart = pairs.find(([left, right]) => !areOfOneVoice(left, right));
  return isToldApart || apart === undefined ? [] : [apart];
}

interface JudgedPair {
  readonly values: readonly [Value, Value];
  readonly judgement: Judgement;
}

function judgedPairs(values: readonly Value[], setting: Setting): JudgedPair[] {
  return values.flatMap((a, i) =>
    values.slice(i + 1).flatMap((b) => {
      const pair = opposed(a, b)[0];
      const judgement = pair === undefined ? null : judgePair(...pair, setting);
      return judgement === null ? [] : [{ values: [a, b] as const, judgement }];
    }),
  );
}

function conflictOf(values: readonly Value[], pairs: readonly JudgedPair[], setting: Setting): Conflict[] {
  const judged = judgeAll(pairs.map(({ judgement }) => judgement));
  if (judged === null) return [];
  const { measure } = values[0]!.figures[0]!;
  const all = values.flatMap(({ figures }) => figures);
  const sides = values.map(({ words, figures: group }) =>
    sideOf(words, [...new Set(group.map(({ statement }) => statement))], setting),
  );
  const value = ({ figures: [first] }: Value) => first!.quantity.value;
  return [
    {
      id: `k-${shortHash('number', measure.name, ...sides.flatMap(({ statements }) => statements))}`,
      kind: pairs.every(({ values: [a, b] }) => value(a) === value(b)) ? 'bound' : 'number',
      verdict: judged.verdict,
      claims: [...new Set(all.flatMap(({ claims }) => claims))].sort(compareText),
      sides,
      reasons: [...judged.reasons.slice(0, MOST_REASONS), ...copyingReasons(sides, setting)],
    },
  ];
}

/** The conflict of figures of one thing; figures among them that are one rounded are told apart besides. */
function conflictsOf(figures: readonly Figure[], setting: Setting): Conflict[] {
  const values = valuesOf(figures, setting);
  const pairs = judgedPairs(values, setting);
  const [main] = conflictOf(values, pairs, setting);
  const rounded = pairs.filter(({ judgement }) => judgement.verdict === 'rounding');
  if (main === undefined || main.verdict === 'rounding' || rounded.length === 0) return main ? [main] : [];
  const among = values.filter((value) => rounded.some((pair) => pair.values.includes(value)));
  return [main, ...conflictOf(among, rounded, setting)];
}

/** The bodies that a source names, in one spelling: "the U.S. Geological Survey in Osk", "the Mill Board and the Weather Office". */
function bodiesIn(source: string): string[] {
  return source.split(/\s+and\s+(?=the\s|\p{Lu})/u).map((body) =>
    body
      .replace(/\s+in\s+\p{Lu}.*$/u, '')
      .replace(/^the\s+/i, '')
      .replace(/\bU\.?S\.?(?=\s)/, 'United States')
      .toLowerCase(),
  );
}

/** Figures that the same source is told to have given, by source: who said what is itself in conflict. */
function misquoted(figures: readonly Figure[], setting: Setting): Conflict[] {
  if (figures[0]!.measure.isToll || new Set(figures.map(({ statement }) => statement.report)).size < 2)
    return [];
  const named = figures.filter(({ statement }) => {
    const kind = statement.attribution.at(-1)?.kind;
    return kind !== undefined && kind !== 'unnamed' && kind !== 'general' && kind !== 'witness';
  });
  const told = named.flatMap((figure) => bodiesIn(figure.source!).map((body) => ({ body, figure })));
  return [...groupBy(told, ({ body }) => body)].flatMap(([source, group]) =>
    conflictsOf(
      group.map(({ figure }) => figure),
      setting,
    )
      .filter(({ verdict }) => verdict === 'conflict')
      .map((conflict) => ({
        ...conflict,
        id: `k-${shortHash('attribution', conflict.id)}`,
        kind: 'attribution' as const,
        reasons: [`${source} is told to have given each of these figures`, ...conflict.reasons],
      })),
  );
}

/**
 * Figures of one thing that differ, wherever they stand, told apart as conflict, update (a toll that rises), another
 * definition (part of another count, another degree), rounding, or bounds that go together.
 */
export function numberConflicts(
  readings: readonly Reading[],
  claims: readonly Claim[],
  setting: Setting,
): Conflict[] {
  const byMeasure = groupBy(figuresOf(readings, claims), ({ measure }) => measure.name);
  return [...byMeasure.values()]
    .flatMap(comparableGroups)
    .filter((group) => group.length > 1)
    .flatMap((group) => [...conflictsOf(group, setting), ...misquoted(group, setting)]);
}
