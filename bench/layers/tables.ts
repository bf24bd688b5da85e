import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { formOf, type TableRow, weighTable } from '../../src/tables/index.ts';
import { type PickedValues, tableAccuracy } from '../metrics/table-accuracy.ts';
import type { BenchContext, Scorer } from '../scorer.ts';

function linesOf(file: string, from: number): readonly (readonly string[])[] {
  const options = { relax_quotes: true, relax_column_count: true, trim: true, from_line: from } as const;
  return parse(readFileSync(file, 'utf8'), options) as string[][];
}

/** The sellers' claims in our columns; the file's own are ClaimID, Remove, ObjectID, PropertyID, PropertyValue, SourceID, TimeStamp. */
function rowsOf(file: string): TableRow[] {
  return linesOf(file, 2).flatMap(([, , item, attribute, value, source]) =>
    item && attribute && value && source ? [{ source, item, attribute, value, time: null }] : [],
  );
}

function goldOf(file: string): ReadonlyMap<string, string> {
  return new Map(linesOf(file, 1).map(([item, , value]) => [item!, value!] as const));
}

/**
 * Books: the share of the books with known authors whose likeliest list is the known one. Lists are one when they hold
 * the same surnames, in any order (Dong, Berti-Equille and Srivastava 2009 compare lists after the same cleaning).
 */
export const tablesScorer: Scorer = {
  name: 'tables',
  metrics: ['tables.books.'],
  run({ corpora }: BenchContext) {
    const [claims, golden] = ['books-claims.txt', 'books-golden.csv'].map((name) =>
      join(corpora, 'conflict', name),
    ) as [string, string];
    if (![claims, golden].every(existsSync)) return Promise.resolve({});
    const gold = goldOf(golden);
    const { questions } = weighTable(rowsOf(claims));
    const picked: PickedValues = new Map(
      questions.map(({ item, likeliest, majority }) => [item, { likeliest, majority }] as const),
    );
    const keyOf = (value: string) => formOf(value, 'names')?.key ?? '';
    const { likeliest, majority, n } = tableAccuracy(gold, picked, keyOf);
    return Promise.resolve({
      'tables.books.accuracy': { value: likeliest, unit: 'share', n, peers: { majority } },
    });
  },
};
