import { documentSigns } from '../src/language/names/document-signs.ts';
import { FEATURE_ROWS, type FeatureRows, featureRows } from '../src/language/names/features.ts';
import type { WordClasses } from '../src/language/names/word-classes.ts';
import type { Example } from './names-crf.ts';
import type { NamedDocument } from './names-uner.ts';

/** Features and labels of every sentence; what the document tells about its words is worked out document by document. */
export function examplesOf(documents: readonly NamedDocument[], classes: WordClasses): Example[] {
  return documents.flatMap((document) => {
    const signs = documentSigns(document.map(({ words }) => words));
    return document.map(({ words, labels }) => ({ features: featureRows(words, classes, signs), labels }));
  });
}

function frequentRows(examples: readonly Example[], least: number): Uint8Array {
  const counts = new Uint8Array(FEATURE_ROWS);
  for (const { features } of examples)
    for (const row of features.rows) if (counts[row]! < least) counts[row]! += 1;
  return counts.map((count) => (count >= least ? 1 : 0));
}

function keep({ rows, begins }: FeatureRows, wanted: Uint8Array): FeatureRows {
  const kept: number[] = [];
  const from = new Int32Array(begins.length);
  for (let at = 0; at < begins.length - 1; at += 1) {
    for (let index = begins[at]!; index < begins[at + 1]!; index += 1)
      if (wanted[rows[index]!] === 1) kept.push(rows[index]!);
    from[at + 1] = kept.length;
  }
  return { rows: Int32Array.from(kept), begins: from };
}

/** The examples without the features that occur fewer than `least` times: they teach only this one text. */
export function withoutRare(examples: readonly Example[], least: number): Example[] {
  const wanted = frequentRows(examples, least);
  return examples.map(({ features, labels }) => ({ features: keep(features, wanted), labels }));
}
