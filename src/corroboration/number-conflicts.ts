import type { Claim, Conflict, Reading } from '../model/index.ts';
import { compareText, groupBy, shortHash } from '../text/index.ts';
import { comparableGroups } from './comparable-figures.ts';
import { type Figure, figuresOf } from './conflict-figures.ts';
import { judgeAll, judgePair } from './judge-figures.ts';
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

function valuesOf(figures: readonly Figure[]): Value[] {
  return [...groupBy(figures, wordsOfValue)]
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

function conflictOf(figures: readonly Figure[], setting: Setting): Conflict[] {
  const values = valuesOf(figures);
  const pairs = values.flatMap((a, i) => values.slice(i + 1).flatMap((b) => opposed(a, b)));
  const judged = judgeAll(pairs.flatMap(([a, b]) => judgePair(a, b, setting) ?? []));
  if (judged === null) return [];
  const claims = [...new Set(figures.flatMap((figure) => figure.claims))].sort(compareText);
  const sides = values.map(({ words, figures: group }) =>
    sideOf(words, [...new Set(group.map(({ statement }) => statement))], setting),
  );
  return [
    {
      id: `k-${shortHash('number', figures[0]!.measure.name, ...sides.flatMap(({ statements }) => statements))}`,
      kind: pairs.every(([a, b]) => a.quantity.value === b.quantity.value) ? 'bound' : 'number',
      verdict: judged.verdict,
      claims,
      sides,
      reasons: [...judged.reasons.slice(0, MOST_REASONS), ...copyingReasons(sides, setting)],
    },
  ];
}

/** Figures that the same source is told to have given, by source: who said what is itself in conflict. */
function misquoted(figures: readonly Figure[], setting: Setting): Conflict[] {
  if (figures[0]!.measure.isToll || new Set(figures.map(({ statement }) => statement.report)).size < 2)
    return [];
  const named = figures.filter(({ statement }) => {
    const kind = statement.attribution.at(-1)?.kind;
    return kind !== undefined && kind !== 'unnamed' && kind !== 'general' && kind !== 'witness';
  });
  return [...groupBy(named, ({ source }) => source!.toLowerCase())].flatMap(([source, group]) =>
    conflictOf(group, setting)
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
    .flatMap((group) => [...conflictOf(group, setting), ...misquoted(group, setting)]);
}
