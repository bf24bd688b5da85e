/** Adam (Kingma and Ba 2015) over blocks of numbers; rows of sparse tables are updated when they are used. */

export interface AdamMoments {
  readonly mean: Float32Array;
  readonly square: Float32Array;
}

export interface AdamStep {
  readonly rate: number;
  /** Number of the step, from 1. */
  readonly step: number;
  /** What gradients are multiplied by before use: for clipping. */
  readonly scale: number;
}

const KEEP_MEAN = 0.9;
const KEEP_SQUARE = 0.98;
const SMALLEST = 1e-8;

export function newMoments(size: number): AdamMoments {
  return { mean: new Float32Array(size), square: new Float32Array(size) };
}

/** Updates `values[from, to)` and sets the gradient back to zero. */
export function adamUpdate(
  values: Float32Array,
  gradient: Float32Array,
  { mean, square }: AdamMoments,
  {
    rate,
    step,
    scale,
    from = 0,
    to = values.length,
  }: AdamStep & { readonly from?: number; readonly to?: number },
): void {
  const pace = (rate * Math.sqrt(1 - KEEP_SQUARE ** step)) / (1 - KEEP_MEAN ** step);
  for (let i = from; i < to; i++) {
    const slope = gradient[i]! * scale;
    const m = KEEP_MEAN * mean[i]! + (1 - KEEP_MEAN) * slope;
    const v = KEEP_SQUARE * square[i]! + (1 - KEEP_SQUARE) * slope * slope;
    mean[i] = m;
    square[i] = v;
    values[i]! -= (pace * m) / (Math.sqrt(v) + SMALLEST);
    gradient[i] = 0;
  }
}
