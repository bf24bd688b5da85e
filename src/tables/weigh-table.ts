import { compareText } from '../text/index.ts';
import type { SourcePair } from './copying.ts';
import { type Given, type Question, type Questions, questionsOf } from './questions.ts';
import type { TableRow } from './read-table.ts';
import { type Weighed, weighValues } from './weigh-values.ts';

/** A value that two sources share and at most half of the others give. */
export interface SharedValue {
  readonly item: string;
  readonly attribute: string;
  readonly value: string;
  /** Further sources that give it too. */
  readonly others: number;
}

/** Two sources of which one likely copies from the other; `copying` is the chance, 0 to 1. */
export interface CopyingPair {
  readonly sources: readonly [string, string];
  readonly copying: number;
  readonly shared: number;
  readonly same: number;
  readonly evidence: readonly SharedValue[];
}

/** A value with who gives it; `independent` counts those of them that copy from none of the others. */
export interface WeighedValue {
  readonly value: string;
  readonly sources: readonly string[];
  /** `max` joins sources that likely copy, `min` also those that may. */
  readonly independent: { readonly min: number; readonly max: number };
  /** Chance that it is the right one of the values, copying discounted; for this table only. */
  readonly chance: number;
}

/** One attribute of one item: the values from the likeliest on, and what plain majority would take. */
export interface WeighedQuestion {
  readonly item: string;
  readonly attribute: string;
  readonly likeliest: string;
  readonly majority: string;
  readonly values: readonly WeighedValue[];
}

/** A table of values after copying is discounted. `agreement` is how often a source agrees with the likeliest values, here. */
export interface WeighedTable {
  readonly questions: readonly WeighedQuestion[];
  readonly copying: readonly CopyingPair[];
  readonly sources: readonly {
    readonly name: string;
    readonly answers: number;
    readonly agreement: number;
  }[];
}

const LIKELY = 0.8;
const POSSIBLE = 0.2;

/** Groups of sources after those whose copying has at least this chance are joined. */
function groupsOf(sources: readonly number[], pairs: readonly SourcePair[], least: number): number {
  const inside = new Map(sources.map((source) => [source, source] as const));
  const rootOf = (source: number): number => {
    let at = source;
    while (inside.get(at)! !== at) at = inside.get(at)!;
    return at;
  };
  for (const { a, b, copying } of pairs)
    if (copying >= least && inside.has(a) && inside.has(b)) inside.set(rootOf(b), rootOf(a));
  return sources.filter((source) => inside.get(source) === source).length;
}

type PairsBySource = ReadonlyMap<number, readonly SourcePair[]>;

function pairsBySource(pairs: readonly SourcePair[]): PairsBySource {
  const found = new Map<number, SourcePair[]>();
  for (const pair of pairs) {
    if (pair.copying < POSSIBLE) continue;
    const list = found.get(pair.a);
    if (list === undefined) found.set(pair.a, [pair]);
    else list.push(pair);
  }
  return found;
}

function weighedValue(
  value: Given,
  chance: number,
  sources: readonly string[],
  bySource: PairsBySource,
): WeighedValue {
  const pairs = value.sources.flatMap((source) => bySource.get(source) ?? []);
  return {
    value: value.words,
    sources: value.sources.map((source) => sources[source]!),
    independent: {
      min: groupsOf(value.sources, pairs, POSSIBLE),
      max: groupsOf(value.sources, pairs, LIKELY),
    },
    chance,
  };
}

function weighQuestion(
  question: Question,
  chances: readonly number[],
  sources: readonly string[],
  bySource: PairsBySource,
): WeighedQuestion {
  const values = question.values
    .map((value, at) => ({ key: value.key, weighed: weighedValue(value, chances[at]!, sources, bySource) }))
    .sort(
      (a, b) =>
        b.weighed.chance - a.weighed.chance ||
        b.weighed.sources.length - a.weighed.sources.length ||
        compareText(a.key, b.key),
    );
  const [majority] = values.toSorted(
    (a, b) => b.weighed.sources.length - a.weighed.sources.length || compareText(a.key, b.key),
  );
  return {
    item: question.item,
    attribute: question.attribute,
    likeliest: values[0]!.weighed.value,
    majority: majority!.weighed.value,
    values: values.map(({ weighed }) => weighed),
  };
}

function sharedMinority(questions: readonly Question[], { a, b }: SourcePair): SharedValue[] {
  return questions.flatMap(({ item, attribute, values }) => {
    const all = values.reduce((sum, { sources }) => sum + sources.length, 0);
    return values
      .filter(
        ({ sources }) => sources.includes(a) && sources.includes(b) && 2 * (sources.length - 2) < all - 2,
      )
      .map(({ words, sources }) => ({ item, attribute, value: words, others: sources.length - 2 }));
  });
}

function copyingPair(pair: SourcePair, { sources, questions }: Questions): CopyingPair {
  const { a, b, copying, shared, same } = pair;
  return {
    sources: [sources[a]!, sources[b]!],
    copying,
    shared,
    same,
    evidence: sharedMinority(questions, pair).sort((x, y) => x.others - y.others),
  };
}

/** Agreement of each source with the likeliest values of the questions it answers, in thousandths. */
function agreements(
  { questions }: Questions,
  weighed: Weighed,
  sources: readonly string[],
): WeighedTable['sources'] {
  const counts = sources.map(() => ({ answers: 0, agreeing: 0 }));
  for (const [q, { values }] of questions.entries())
    for (const [v, value] of values.entries())
      for (const source of value.sources) {
        counts[source]!.answers++;
        counts[source]!.agreeing += weighed.belief.chances[q]![v]!;
      }
  return counts.map(({ answers, agreeing }, at) => ({
    name: sources[at]!,
    answers,
    agreement: answers === 0 ? 0 : Math.round((1000 * agreeing) / answers) / 1000,
  }));
}

/**
 * Weighs a table of values: which sources copy from each other, how many independent ones stand behind each value, and
 * which value is the likeliest once copies are discounted, beside plain majority. The same for any order of the rows.
 */
export function weighTable(rows: readonly TableRow[]): WeighedTable {
  const table = questionsOf(rows);
  const weighed = weighValues(table, { discountCopies: true, likeValues: true });
  const bySource = pairsBySource(weighed.pairs);
  const likely = weighed.pairs.filter(({ copying, same }) => copying >= LIKELY && same > 1);
  return {
    questions: table.questions.map((question, at) =>
      weighQuestion(question, weighed.belief.chances[at]!, table.sources, bySource),
    ),
    copying: likely
      .toSorted((x, y) => y.copying - x.copying || y.same - x.same || x.a - y.a || x.b - y.b)
      .map((pair) => copyingPair(pair, table)),
    sources: agreements(table, weighed, table.sources),
  };
}
