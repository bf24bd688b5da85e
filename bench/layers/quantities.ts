import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseText } from '../../src/language/index.ts';
import { readQuantities } from '../../src/measures/index.ts';
import { reportOfText } from '../../src/model/index.ts';
import { type AnnotatedQuantity, newsquantOf, quantityScores } from '../metrics/newsquant.ts';
import { compromiseQuantities, type QuantityReader, recognizerQuantities } from '../peers/quantity-peers.ts';
import type { BenchContext, Metric, Scorer } from '../scorer.ts';

interface GoldItem {
  readonly text: string;
  readonly quantities: readonly {
    readonly change: string;
    readonly value: string;
    readonly normalized_unit: string;
  }[];
}

/** Gold values are numbers or "low-high"; a leading minus belongs to the number. */
function goldValue(value: string): number | readonly [number, number] {
  const dash = value.indexOf('-', 1);
  if (dash < 0 || value[dash - 1] === 'E' || value[dash - 1] === 'e') return Number(value);
  return [Number(value.slice(0, dash)), Number(value.slice(dash + 1))];
}

function goldOf(item: GoldItem): AnnotatedQuantity[] {
  return item.quantities.map((quantity) => ({
    value: goldValue(quantity.value),
    unit: quantity.normalized_unit.toLowerCase(),
    change: quantity.change,
  }));
}

function itemsIn(context: BenchContext): Map<string, GoldItem[]> {
  const folder = join(context.corpora, 'quantities');
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder)
    .filter((name) => /^newsquant-.*\.json$/.test(name))
    .sort();
  return new Map(
    files.map((name) => [
      name.replace('.json', ''),
      JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldItem[],
    ]),
  );
}

/** Our quantities of a text in the corpus' terms. */
function predict(text: string): AnnotatedQuantity[] {
  return readQuantities(reportOfText(text), analyseText(text)).map(newsquantOf);
}

const KINDS = ['value', 'unit', 'bound'] as const;

function scoreSet(name: string, items: readonly GoldItem[]): Record<string, Metric> {
  const scoresOf = (read: QuantityReader) =>
    quantityScores(items.map((item) => ({ gold: goldOf(item), found: read(item.text) })));
  const ours = scoresOf(predict);
  const peers = {
    compromise: scoresOf(compromiseQuantities),
    'ms-recognizers': scoresOf(recognizerQuantities),
  };
  return Object.fromEntries(
    KINDS.map((kind): [string, Metric] => [
      `quantities.${name}.${kind}`,
      {
        value: 100 * ours[kind],
        unit: 'F1',
        n: ours.gold,
        peers: Object.fromEntries(Object.entries(peers).map(([peer, scores]) => [peer, 100 * scores[kind]])),
      },
    ]),
  );
}

/**
 * NewsQuant by the protocol of CQE (Almasian, Kazakova, Göldner and Gertz 2023): F1 over quantities of value alone, of value
 * and normalised unit, and of value and bound ("change").
 */
export const quantitiesScorer: Scorer = {
  name: 'quantities',
  metrics: ['quantities.'],
  run(context) {
    const metrics: Record<string, Metric> = {};
    for (const [name, items] of itemsIn(context)) Object.assign(metrics, scoreSet(name, items));
    return Promise.resolve(metrics);
  },
};
