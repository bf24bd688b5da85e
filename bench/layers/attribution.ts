import { analyseText } from '../../src/language/index.ts';
import { reportOfText, type Attribution } from '../../src/model/index.ts';
import { readStatements } from '../../src/statements/index.ts';
import {
  addTallies,
  f1Of,
  ROLES,
  type RoleTallies,
  type RoleTokens,
  tallyRoles,
} from '../metrics/attribution-scores.ts';
import type { BenchContext, Metric, Scorer } from '../scorer.ts';
import { type GoldAttribution, type PolnearDocument, readPolnear, type Stretch } from './polnear.ts';

/**
 * Attribution on PolNeAR dev: F1 of source, cue and content words, exact and by token overlap, over all
 * attributions and over the plain ones (cue "said", "told", "according to" and the like, by the words of the cue).
 */
export const attribution: Scorer = {
  name: 'attribution',
  metrics: ['attribution.polnear-dev'],
  run: (context) => Promise.resolve(scoreSplit(context, 'dev')),
};

function scoreSplit({ corpora, log }: BenchContext, split: string): Record<string, Metric> {
  const documents = readPolnear(corpora, split);
  if (documents.length === 0) return {};
  log(`polnear ${split}: ${documents.length} documents`);
  const read = documents.map((document) => readRoles(document));
  const all = read.map(({ predicted, gold }) => tallyRoles(predicted, gold)).reduce(addTallies);
  const plain = read.map((roles) => tallyPlain(roles)).reduce(addTallies);
  const name = `attribution.polnear-${split}`;
  return { ...metricsOf(name, all), ...metricsOf(`${name}.plain`, plain) };
}

function metricsOf(name: string, tallies: RoleTallies): Record<string, Metric> {
  const metrics: Record<string, Metric> = {};
  for (const measure of ['overlap', 'exact'] as const)
    for (const role of ROLES) {
      const tally = tallies[role][measure];
      metrics[`${name}.${measure}.${role}`] = { value: 100 * f1Of(tally), unit: 'F1', n: tally.gold };
    }
  return metrics;
}

/** A document's attributions over one tokenisation, with the cue's words for telling the plain ones. */
export interface DocumentRoles {
  readonly predicted: readonly RoleTokens[];
  readonly gold: readonly RoleTokens[];
  readonly plainPredicted: readonly boolean[];
  readonly plainGold: readonly boolean[];
}

/** Reads a document with Headwater and lays prediction and gold over plain tokens (words and single marks). */
export function readRoles({ id, text, attributions }: PolnearDocument): DocumentRoles {
  const tokens = plainTokens(text);
  const roles = (one: GoldAttribution): RoleTokens => ({
    source: tokensIn(tokens, one.source),
    cue: tokensIn(tokens, one.cue),
    content: tokensIn(tokens, one.content),
  });
  const found = attributionsIn(id, text).map((one) => ({
    source: one.source ?? [],
    cue: one.cue,
    content: one.content,
  }));
  return {
    predicted: found.map(roles),
    gold: attributions.map(roles),
    plainPredicted: found.map((one) => isPlain(text, one.cue)),
    plainGold: attributions.map((one) => isPlain(text, one.cue)),
  };
}

function attributionsIn(id: string, text: string): Attribution[] {
  const report = reportOfText(text, { id, parts: [] });
  const analysis = analyseText(text);
  return readStatements({ report, analysis, quantities: [], times: [], places: [] }).attributions;
}

/**
 * Plain attributions are those whose gold cue is plain; what we predict for them is what pairs with one of them, or
 * is plain itself and pairs with none.
 */
function tallyPlain({ predicted, gold, plainPredicted, plainGold }: DocumentRoles): RoleTallies {
  const goldPlain = gold.filter((_, index) => plainGold[index]);
  const others = gold.filter((_, index) => !plainGold[index]);
  const kept = predicted.filter((one, index) => {
    if (goldPlain.some((plain) => sharesCue(one, plain))) return true;
    return plainPredicted[index] && !others.some((other) => sharesCue(one, other));
  });
  return tallyRoles(kept, goldPlain);
}

function sharesCue(one: RoleTokens, other: RoleTokens): boolean {
  return one.cue.some((token) => other.cue.includes(token));
}

const PLAIN = /\b(?:said|says|say|saying|told|tell|tells|telling|according to)\b/iu;

function isPlain(text: string, cue: readonly Stretch[]): boolean {
  return PLAIN.test(cue.map(({ start, end }) => text.slice(start, end)).join(' '));
}

function plainTokens(text: string): Stretch[] {
  return [...text.matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function tokensIn(tokens: readonly Stretch[], stretches: readonly Stretch[]): number[] {
  const inside = new Set<number>();
  for (const { start, end } of stretches)
    for (let at = firstAt(tokens, start); at < tokens.length && tokens[at]!.start < end; at++) inside.add(at);
  return [...inside].sort((a, b) => a - b);
}

function firstAt(tokens: readonly Stretch[], character: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens[middle]!.end <= character) low = middle + 1;
    else high = middle;
  }
  return low;
}
