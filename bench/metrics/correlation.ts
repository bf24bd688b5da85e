/** Pairs of what was predicted and what is in gold. */
export type Pairs = readonly (readonly [number, number])[];

/** The mean distance of the two numbers of a pair; 0 for no pairs. */
export function meanAbsoluteError(pairs: Pairs): number {
  if (pairs.length === 0) return 0;
  return pairs.reduce((sum, [a, b]) => sum + Math.abs(a - b), 0) / pairs.length;
}

/** Pearson's correlation of the two numbers of the pairs, −1 to 1; 0 when either does not vary. */
export function pearson(pairs: Pairs): number {
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [meanA, meanB] = [mean(0), mean(1)];
  let [both, squareA, squareB] = [0, 0, 0];
  for (const [a, b] of pairs) {
    both += (a - meanA) * (b - meanB);
    squareA += (a - meanA) ** 2;
    squareB += (b - meanB) ** 2;
  }
  return squareA === 0 || squareB === 0 ? 0 : both / Math.sqrt(squareA * squareB);
}
