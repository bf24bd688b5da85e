import { overlapLength, type Range } from '../../src/model/index.ts';

/** A stretch of text with one label. */
export interface LabelledSpan extends Range {
  readonly label: string;
}

/** Hits, predictions and gold spans of one label; they add up over texts. */
export interface LabelCounts {
  hits: number;
  predicted: number;
  gold: number;
}

/**
 * Adds a text's counts by label. A gold span is hit by a predicted one of its label when the characters that they
 * share are at least half of the longer; each is used once, in the order of the text.
 */
export function countLabels(
  counts: Map<string, LabelCounts>,
  predicted: readonly LabelledSpan[],
  gold: readonly LabelledSpan[],
): void {
  const of = (label: string): LabelCounts => {
    const known = counts.get(label) ?? { hits: 0, predicted: 0, gold: 0 };
    counts.set(label, known);
    return known;
  };
  const free = new Set(predicted);
  for (const one of predicted) of(one.label).predicted++;
  for (const wanted of gold) {
    of(wanted.label).gold++;
    const hit = [...free].find((one) => one.label === wanted.label && meets(one, wanted));
    if (!hit) continue;
    free.delete(hit);
    of(wanted.label).hits++;
  }
}

function meets(a: Range, b: Range): boolean {
  return overlapLength(a, b) * 2 >= Math.max(a.end - a.start, b.end - b.start);
}

/** The mean of the labels' F1 values (0 to 1), over the labels that gold has. */
export function macroF1(counts: ReadonlyMap<string, LabelCounts>): number {
  const scores = [...counts.values()]
    .filter(({ gold }) => gold > 0)
    .map(({ hits, predicted, gold }) => (2 * hits) / (predicted + gold));
  return scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
