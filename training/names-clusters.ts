/** Rows of numbers laid one after the other. */
export interface Matrix {
  readonly count: number;
  readonly dimensions: number;
  readonly values: Float32Array;
}

/** Scales every row to length 1, so that the dot product is the cosine. */
export function normaliseRows({ count, dimensions, values }: Matrix): void {
  for (let row = 0; row < count; row += 1) {
    const base = row * dimensions;
    let sum = 0;
    for (let at = 0; at < dimensions; at += 1) sum += values[base + at]! ** 2;
    const scale = 1 / (Math.sqrt(sum) || 1);
    for (let at = 0; at < dimensions; at += 1) values[base + at]! *= scale;
  }
}

/** The index of the centre that is most like row `row`; of equals the first. */
function nearest(points: Matrix, row: number, centres: Matrix): number {
  const { dimensions } = points;
  let best = 0;
  let highest = -Infinity;
  for (let centre = 0; centre < centres.count; centre += 1) {
    let dot = 0;
    const a = row * dimensions;
    const b = centre * dimensions;
    for (let at = 0; at < dimensions; at += 1) dot += points.values[a + at]! * centres.values[b + at]!;
    if (dot > highest) {
      highest = dot;
      best = centre;
    }
  }
  return best;
}

/** The nearest centre of every row. */
export function assign(points: Matrix, centres: Matrix): Uint16Array {
  const clusters = new Uint16Array(points.count);
  for (let row = 0; row < points.count; row += 1) clusters[row] = nearest(points, row, centres);
  return clusters;
}

function centresOf(points: Matrix, clusters: Uint16Array, before: Matrix): Matrix {
  const { dimensions } = points;
  const values = new Float32Array(before.values.length);
  for (let row = 0; row < points.count; row += 1)
    for (let at = 0; at < dimensions; at += 1)
      values[clusters[row]! * dimensions + at]! += points.values[row * dimensions + at]!;
  const centres = { count: before.count, dimensions, values };
  for (let centre = 0; centre < before.count; centre += 1) {
    const base = centre * dimensions;
    const isEmpty = values.subarray(base, base + dimensions).every((value) => value === 0);
    if (isEmpty) values.set(before.values.subarray(base, base + dimensions), base);
  }
  normaliseRows(centres);
  return centres;
}

/**
 * Spherical k-means (Dhillon and Modha 2001) over rows of length 1, begun with rows spread evenly through the
 * matrix: no chance in it.
 */
export function sphericalKMeans(points: Matrix, count: number, rounds: number): Matrix {
  const { dimensions } = points;
  const values = new Float32Array(count * dimensions);
  for (let centre = 0; centre < count; centre += 1) {
    const row = Math.floor((centre * points.count) / count);
    values.set(points.values.subarray(row * dimensions, (row + 1) * dimensions), centre * dimensions);
  }
  let centres: Matrix = { count, dimensions, values };
  for (let round = 0; round < rounds; round += 1)
    centres = centresOf(points, assign(points, centres), centres);
  return centres;
}
