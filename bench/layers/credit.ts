import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outletNamed } from '../../src/outlets/index.ts';
import { creditsOf, partsOf } from '../../src/reports/index.ts';
import { compareText } from '../../src/text/index.ts';
import type { BenchContext, Metric, Scorer } from '../scorer.ts';

/** For one article: the agency that its copy comes from by the labels, and by us; null for none. */
export interface CreditPair {
  readonly gold: string | null;
  readonly ours: readonly string[];
}

/**
 * F1 of telling which agency an article's copy is credited to. An article is found when the labelled agency is
 * among ours; an article is wrongly credited when we name agencies and none is the labelled one.
 */
export function creditF1(pairs: readonly CreditPair[]): number {
  const right = pairs.filter(({ gold, ours }) => gold !== null && ours.includes(gold)).length;
  const labelled = pairs.filter(({ gold }) => gold !== null).length;
  const named = pairs.filter(({ ours }) => ours.length > 0).length;
  return labelled + named === 0 ? 0 : (2 * right) / (labelled + named);
}

/** Rows of a tab-separated table with a header line, as records. */
export function tsvRecords(table: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...rows] = table.split(/\r?\n/).filter((line) => line !== '');
  const names = header.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
}

/** Values of the `wire` column that stand for "no agency". `NA` and the empty cell mean that nobody looked. */
const NO_WIRE = 'None';
const UNLABELLED = new Set(['', 'NA']);

/** The agencies whose copy the text itself says it is. */
function agenciesOf(text: string): readonly string[] {
  const credits = creditsOf({ text, parts: [...partsOf(text, null)] });
  return [
    ...new Set(credits.filter(({ kind, role }) => kind === 'agency' && role === 'copy').map((c) => c.outlet)),
  ];
}

/** Texts of `polnear/SPLIT/text/*.txt` by their name in the metadata. */
function* texts(folder: string): Generator<readonly [name: string, text: string]> {
  for (const split of readdirSync(folder).sort(compareText)) {
    const inside = join(folder, split, 'text');
    if (!existsSync(inside)) continue;
    for (const file of readdirSync(inside).sort(compareText))
      yield [file.replace(/\.txt$/, ''), readFileSync(join(inside, file), 'utf8')];
  }
}

/** The labelled and found agency of every labelled article in the folder, with its name. */
function creditPairs(folder: string): readonly (CreditPair & { readonly name: string })[] {
  const wires = new Map(
    tsvRecords(readFileSync(join(folder, 'metadata.tsv'), 'utf8')).map((row) => [
      row.filename,
      row.wire ?? '',
    ]),
  );
  return [...texts(folder)].flatMap(([name, text]) => {
    const wire = wires.get(name) ?? '';
    if (UNLABELLED.has(wire)) return [];
    const gold = wire === NO_WIRE ? null : (outletNamed(wire)?.name ?? wire);
    return [{ name, gold, ours: agenciesOf(text) }];
  });
}

/** Credits of agency copy, on PolNeAR's own `wire` labels. */
export const creditScorer: Scorer = {
  name: 'credit',
  metrics: ['credit.polnear.f1'],
  async run({ corpora }: BenchContext): Promise<Record<string, Metric>> {
    const folder = join(corpora, 'polnear');
    if (!existsSync(join(folder, 'metadata.tsv'))) return {};
    const pairs = creditPairs(folder);
    const n = pairs.filter(({ gold }) => gold !== null).length;
    return { 'credit.polnear.f1': { value: creditF1(pairs), unit: 'F1', n } };
  },
};
