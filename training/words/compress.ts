import type { Vectors } from './glove.ts';

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function normalise(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((x) => x / length);
}

function meanOf(rows: readonly Float64Array[]): Float64Array {
  const mean = new Float64Array(rows[0]!.length);
  for (const row of rows) for (let i = 0; i < mean.length; i++) mean[i]! += row[i]! / rows.length;
  return mean;
}

function covarianceOf(rows: readonly Float64Array[]): Float64Array[] {
  const size = rows[0]!.length;
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows)
    for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) matrix[i]![j]! += row[i]! * row[j]!;
  return matrix;
}

/** The leading eigenvectors of a symmetric matrix by power iteration with deflation. */
function leadingDirections(matrix: readonly Float64Array[], count: number): Float64Array[] {
  const directions: Float64Array[] = [];
  for (let k = 0; k < count; k++) directions.push(nextDirection(matrix, directions, k));
  return directions;
}

function nextDirection(
  matrix: readonly Float64Array[],
  found: readonly Float64Array[],
  k: number,
): Float64Array {
  let vector = normalise(Float64Array.from(matrix, (_, i) => 1 + ((i * 7 + k * 13) % 11)));
  for (let round = 0; round < 200; round++) {
    const next = Float64Array.from(matrix, (row) => dot(row, vector));
    for (const other of found) {
      const share = dot(next, other);
      for (let i = 0; i < next.length; i++) next[i]! -= share * other[i]!;
    }
    vector = normalise(next);
  }
  return vector;
}

/**
 * Shortens vectors to `dimensions` numbers of one signed byte: the mean and the two strongest directions, which
 * all words share, are taken off first (Mu and Viswanath 2018, "All-but-the-Top"), then principal components kept.
 * Each row has unit length before rounding to 127ths.
 */
export function compressVectors(vectors: Vectors, dimensions: number): Int8Array {
  const mean = meanOf(vectors.rows);
  const centred = vectors.rows.map((row) => row.map((x, i) => x - mean[i]!));
  const directions = leadingDirections(covarianceOf(centred), dimensions + 2).slice(2);
  const bytes = new Int8Array(centred.length * dimensions);
  for (const [r, row] of centred.entries()) {
    const short = normalise(Float64Array.from(directions, (direction) => dot(direction, row)));
    for (let i = 0; i < dimensions; i++) bytes[r * dimensions + i] = Math.round(short[i]! * 127);
  }
  return bytes;
}
