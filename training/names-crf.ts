import { FEATURE_ROWS, type FeatureRows } from '../src/language/names/features.ts';
import { LABEL_COUNT, mayFollow, OUTSIDE } from '../src/language/names/labels.ts';
import { emissionScores } from '../src/language/names/viterbi.ts';
import { randomFrom, shuffled } from '../tools/random.ts';

/** A sentence ready for training. */
export interface Example {
  readonly features: FeatureRows;
  readonly labels: Uint8Array;
}

/** Floating-point weights of a chain, to be rounded for shipping. */
export interface TrainedChain {
  readonly rows: Float32Array;
  readonly pairs: Float32Array;
}

export interface TrainOptions {
  readonly rounds: number;
  readonly rate: number;
  /** Share of features left out at random each time, so that no feature is leant on alone. */
  readonly dropout: number;
  /** Pull of every touched weight towards 0. */
  readonly decay: number;
}

/** Weights with the sum of their squared gradients (AdaGrad, Duchi et al. 2011). */
interface Adaptive {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
}

const LEAST_GRADIENT = 4e-3;
const COUNT = LABEL_COUNT;
const LABELS = Array.from({ length: COUNT }, (_, label) => label);
/** Every pair of labels that may follow each other, with its index in the table of pairs. */
const PAIRS: readonly (readonly [number, number, number])[] = LABELS.flatMap((from) =>
  LABELS.filter((to) => mayFollow(from, to)).map((to) => [from, to, from * COUNT + to] as const),
);
const STARTS = LABELS.filter((label) => mayFollow(OUTSIDE, label));
const STOPS = LABELS.filter((label) => mayFollow(label, OUTSIDE));

const newAdaptive = (size: number): Adaptive => ({
  weights: new Float32Array(size),
  squares: new Float32Array(size).fill(1e-2),
});

function step({ weights, squares }: Adaptive, index: number, gradient: number, options: TrainOptions): void {
  const pulled = gradient - options.decay * weights[index]!;
  squares[index]! += pulled * pulled;
  weights[index]! += (options.rate * pulled) / Math.sqrt(squares[index]!);
}

/** Keeps each feature of a sentence with the probability 1 − dropout. */
function dropped({ rows, begins }: FeatureRows, dropout: number, next: () => number): FeatureRows {
  if (dropout === 0) return { rows, begins };
  const kept = new Int32Array(rows.length);
  const from = new Int32Array(begins.length);
  let count = 0;
  for (let at = 0; at < begins.length - 1; at += 1) {
    for (let index = begins[at]!; index < begins[at + 1]!; index += 1)
      if (next() >= dropout) {
        kept[count] = rows[index]!;
        count += 1;
      }
    from[at + 1] = count;
  }
  return { rows: kept.subarray(0, count), begins: from };
}

/** Scores of words as factors, the best label of each word at 1, so that nothing over- or underflows. */
function factorsOf(emissions: Float64Array): Float64Array {
  const factors = new Float64Array(emissions.length);
  for (let base = 0; base < emissions.length; base += COUNT) {
    let highest = -Infinity;
    for (let label = 0; label < COUNT; label += 1) highest = Math.max(highest, emissions[base + label]!);
    for (let label = 0; label < COUNT; label += 1)
      factors[base + label] = Math.exp(emissions[base + label]! - highest);
  }
  return factors;
}

/** Scales `COUNT` numbers from `base` on to the sum 1. */
function normalise(values: Float64Array, base: number): void {
  let sum = 0;
  for (let label = 0; label < COUNT; label += 1) sum += values[base + label]!;
  for (let label = 0; label < COUNT; label += 1) values[base + label]! /= sum;
}

/** Forward sums of a chain (Lafferty et al. 2001), scaled at every word. */
function forward(factors: Float64Array, moves: Float64Array): Float64Array {
  const alpha = new Float64Array(factors.length);
  for (const to of STARTS) alpha[to] = factors[to]!;
  normalise(alpha, 0);
  for (let base = COUNT; base < factors.length; base += COUNT) {
    for (const [from, to, pair] of PAIRS) alpha[base + to]! += alpha[base - COUNT + from]! * moves[pair]!;
    for (let label = 0; label < COUNT; label += 1) alpha[base + label]! *= factors[base + label]!;
    normalise(alpha, base);
  }
  return alpha;
}

function backward(factors: Float64Array, moves: Float64Array): Float64Array {
  const beta = new Float64Array(factors.length);
  for (const from of STOPS) beta[factors.length - COUNT + from] = 1;
  for (let base = factors.length - 2 * COUNT; base >= 0; base -= COUNT) {
    const next = base + COUNT;
    for (const [from, to, pair] of PAIRS)
      beta[base + from]! += moves[pair]! * factors[next + to]! * beta[next + to]!;
    normalise(beta, base);
  }
  return beta;
}

function updateRows(
  rows: Adaptive,
  features: FeatureRows,
  gradients: Float64Array,
  options: TrainOptions,
): void {
  for (let at = 0; at < features.begins.length - 1; at += 1)
    for (let label = 0; label < COUNT; label += 1) {
      const gradient = gradients[at * COUNT + label]!;
      if (Math.abs(gradient) < LEAST_GRADIENT) continue;
      for (let index = features.begins[at]!; index < features.begins[at + 1]!; index += 1)
        step(rows, features.rows[index]! * COUNT + label, gradient, options);
    }
}

interface Lattice {
  readonly factors: Float64Array;
  readonly moves: Float64Array;
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
}

function latticeOf(emissions: Float64Array, pairs: Float32Array): Lattice {
  const factors = factorsOf(emissions);
  const moves = Float64Array.from(pairs, (weight) => Math.exp(weight));
  return { factors, moves, alpha: forward(factors, moves), beta: backward(factors, moves) };
}

/** Right minus expected counts of labels at each word. */
function labelGradients({ alpha, beta }: Lattice, labels: Uint8Array): Float64Array {
  const gradients = alpha.map((value, cell) => value * beta[cell]!);
  for (let at = 0; at < labels.length; at += 1) {
    normalise(gradients, at * COUNT);
    for (let label = 0; label < COUNT; label += 1) gradients[at * COUNT + label]! *= -1;
    gradients[at * COUNT + labels[at]!]! += 1;
  }
  return gradients;
}

/** Right minus expected counts of pairs of labels in sequence. */
function pairGradients({ factors, moves, alpha, beta }: Lattice, labels: Uint8Array): Float64Array {
  const gradients = new Float64Array(COUNT * COUNT);
  const shares = new Float64Array(PAIRS.length);
  for (let at = 1; at < labels.length; at += 1) {
    const base = at * COUNT;
    let sum = 0;
    for (const [index, [from, to, pair]] of PAIRS.entries()) {
      shares[index] = alpha[base - COUNT + from]! * moves[pair]! * factors[base + to]! * beta[base + to]!;
      sum += shares[index]!;
    }
    for (const [index, [, , pair]] of PAIRS.entries()) gradients[pair]! -= shares[index]! / sum;
    gradients[labels[at - 1]! * COUNT + labels[at]!]! += 1;
  }
  return gradients;
}

/**
 * Trains a linear-chain conditional random field by stochastic gradient with AdaGrad, in `rounds` over the shuffled
 * examples. Seeded: the same examples give the same weights.
 */
export function trainChain(examples: readonly Example[], options: TrainOptions): TrainedChain {
  const rows = newAdaptive(FEATURE_ROWS * COUNT);
  const pairs = newAdaptive(COUNT * COUNT);
  let order = examples.filter(({ labels }) => labels.length > 0);
  const random = randomFrom(7);
  for (let round = 0; round < options.rounds; round += 1) {
    order = shuffled(random, order);
    for (const { features, labels } of order) {
      const kept = dropped(features, options.dropout, random);
      const emissions = emissionScores(kept, { rows: rows.weights, pairs: pairs.weights });
      const lattice = latticeOf(emissions, pairs.weights);
      updateRows(rows, kept, labelGradients(lattice, labels), options);
      const gradients = pairGradients(lattice, labels);
      for (let pair = 0; pair < gradients.length; pair += 1)
        if (gradients[pair] !== 0) step(pairs, pair, gradients[pair]!, options);
    }
  }
  const scale = 1 - options.dropout;
  return { rows: rows.weights.map((weight) => weight * scale), pairs: pairs.weights };
}
