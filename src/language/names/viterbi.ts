import type { FeatureRows } from './features.ts';
import { LABEL_COUNT, mayFollow, OUTSIDE } from './labels.ts';

/** Weights of a linear chain: `LABEL_COUNT` for each feature row, and one for each pair of labels in sequence. */
export interface ChainWeights {
  readonly rows: Int8Array | Float32Array;
  readonly pairs: Int8Array | Float32Array;
  /** A bit for each row that holds a weight; when absent any row may. Most rows of a text hold none. */
  readonly used?: Uint8Array;
}

const BARRED = -1e9;
const MAY_FOLLOW = Uint8Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, pair) =>
  mayFollow(Math.floor(pair / LABEL_COUNT), pair % LABEL_COUNT) ? 1 : 0,
);

/** Sums the weights of each word's features into `words × LABEL_COUNT` scores. */
export function emissionScores({ rows, begins }: FeatureRows, weights: ChainWeights): Float64Array {
  const { rows: table, used } = weights;
  const count = begins.length - 1;
  const scores = new Float64Array(count * LABEL_COUNT);
  for (let at = 0; at < count; at += 1) {
    const base = at * LABEL_COUNT;
    for (let index = begins[at]!; index < begins[at + 1]!; index += 1) {
      const row = rows[index]!;
      if (used !== undefined && ((used[row >> 3]! >> (row & 7)) & 1) === 0) continue;
      const from = row * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label += 1) scores[base + label]! += table[from + label]!;
    }
  }
  return scores;
}

/** The best sequence of labels (Viterbi 1967); of equal ones the one with the lower labels, last word first. */
export function bestLabels(emissions: Float64Array, pairs: ArrayLike<number>): Uint8Array {
  const count = emissions.length / LABEL_COUNT;
  const totals = new Float64Array(emissions.length);
  const from = new Uint8Array(emissions.length);
  for (let at = 0; at < count; at += 1)
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      const cell = at * LABEL_COUNT + label;
      const { score, previous } = bestBefore(totals, at, label, pairs);
      totals[cell] = score + emissions[cell]!;
      from[cell] = previous;
    }
  return traceBack(totals, from, count);
}

function bestBefore(
  totals: Float64Array,
  at: number,
  label: number,
  pairs: ArrayLike<number>,
): { score: number; previous: number } {
  if (at === 0) return { score: MAY_FOLLOW[label] === 1 ? 0 : BARRED, previous: OUTSIDE };
  let score = 2 * BARRED;
  let previous = OUTSIDE;
  for (let candidate = 0; candidate < LABEL_COUNT; candidate += 1) {
    const pair = candidate * LABEL_COUNT + label;
    if (MAY_FOLLOW[pair] === 0) continue;
    const total = totals[(at - 1) * LABEL_COUNT + candidate]! + pairs[pair]!;
    if (total > score) {
      score = total;
      previous = candidate;
    }
  }
  return { score, previous };
}

function traceBack(totals: Float64Array, from: Uint8Array, count: number): Uint8Array {
  const labels = new Uint8Array(count);
  if (count === 0) return labels;
  let best = OUTSIDE;
  const last = (count - 1) * LABEL_COUNT;
  for (let label = 1; label < LABEL_COUNT; label += 1)
    if (MAY_FOLLOW[label * LABEL_COUNT + OUTSIDE] === 1 && totals[last + label]! > totals[last + best]!)
      best = label;
  for (let at = count - 1; at >= 0; at -= 1) {
    labels[at] = best;
    best = from[at * LABEL_COUNT + best]!;
  }
  return labels;
}
