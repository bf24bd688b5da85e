import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseText } from '../../src/language/index.ts';
import { readQuantities } from '../../src/measures/index.ts';
import { overlapLength, type Quantity, type Range, reportOfText } from '../../src/model/index.ts';
import type { Metric, Scorer } from '../scorer.ts';

/** A labelled value of MEANTIME (Minard et al. 2016): its words and its type. */
export interface LabelledValue extends Range {
  readonly type: string;
}

export interface ValueDocument {
  readonly text: string;
  readonly values: readonly LabelledValue[];
}

interface Token extends Range {
  readonly id: string;
}

/** A document in the CAT format: tokens joined by spaces, a line a sentence, with its VALUE markables. */
export function readCat(xml: string): ValueDocument {
  let text = '';
  let sentence = '0';
  const tokens: Token[] = [];
  for (const [, at, id, word] of xml.matchAll(
    /<token [^>]*sentence="(\d+)" t_id="(\d+)">([^<]*)<\/token>/g,
  )) {
    if (text !== '') text += at === sentence ? ' ' : '\n';
    sentence = at!;
    tokens.push({ id: id!, start: text.length, end: text.length + word!.length });
    text += word!;
  }
  const byId = new Map(tokens.map((token) => [token.id, token] as const));
  const values = [...xml.matchAll(/<VALUE [^>]*type="(\w+)"[^>]*>([\s\S]*?)<\/VALUE>/g)].map(
    ([, type, body]) => {
      const anchors = [...body!.matchAll(/t_id="(\d+)"/g)].map(([, id]) => byId.get(id!)!);
      return { type: type!, start: anchors[0]!.start, end: anchors.at(-1)!.end };
    },
  );
  return { text, values };
}

/** The type of a quantity in MEANTIME's terms. */
function typeOf({ unit }: Quantity): string {
  if (unit === 'percent') return 'PERCENT';
  return unit !== null && /^[A-Z]{3}$/.test(unit) ? 'MONEY' : 'QUANTITY';
}

/** Counts over documents: values found (sharing a character), quantities that are values, types that agree. */
export interface ValueCounts {
  readonly labelled: number;
  readonly found: number;
  readonly ours: number;
  readonly right: number;
  readonly typed: number;
}

function meets(quantity: Quantity, value: Range): boolean {
  return quantity.spans.some((span) => overlapLength(span, value) > 0);
}

/** Compares what we read in a document with its labelled values. */
export function countValues({ text, values }: ValueDocument): ValueCounts {
  const ours = readQuantities(reportOfText(text), analyseText(text));
  const pairs = values.map((value) => ({ value, quantity: ours.find((quantity) => meets(quantity, value)) }));
  const found = pairs.filter(({ quantity }) => quantity !== undefined);
  return {
    labelled: values.length,
    found: found.length,
    ours: ours.length,
    right: ours.filter((quantity) => values.some((value) => meets(quantity, value))).length,
    typed: found.filter(({ value, quantity }) => typeOf(quantity!) === value.type).length,
  };
}

function documentsIn(folder: string): ValueDocument[] {
  return readdirSync(folder)
    .sort()
    .flatMap((part) =>
      readdirSync(join(folder, part))
        .filter((name) => name.endsWith('.xml'))
        .sort()
        .map((name) => readCat(readFileSync(join(folder, part, name), 'utf8'))),
    );
}

function metricsOf(counts: readonly ValueCounts[]): Record<string, Metric> {
  const sum = (key: keyof ValueCounts) => counts.reduce((total, one) => total + one[key], 0);
  const share = (key: keyof ValueCounts, of: keyof ValueCounts) =>
    sum(of) === 0 ? 0 : (100 * sum(key)) / sum(of);
  const n = sum('labelled');
  return {
    'quantities.meantime.recall': { value: share('found', 'labelled'), unit: '%', n },
    'quantities.meantime.precision': { value: share('right', 'ours'), unit: '%', n: sum('ours') },
    'quantities.meantime.type': { value: share('typed', 'found'), unit: '%', n: sum('found') },
  };
}

/**
 * Values of MEANTIME: the share of labelled values of which we read a word, the share of our quantities that are
 * labelled (the set labels no durations, ages or ordinals), and of those found the share of the right type.
 */
export const meantime: Scorer = {
  name: 'values of MEANTIME',
  metrics: ['quantities.meantime.'],
  run: async ({ corpora }) => {
    const folder = join(corpora, 'meantime');
    return existsSync(folder) ? metricsOf(documentsIn(folder).map(countValues)) : {};
  },
};
