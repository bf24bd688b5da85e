/** The items from last to first. */
export function reversed<T>(items: readonly T[]): readonly T[] {
  return items.toReversed();
}

/** The items in an order that mixes them well and is the same every time: every k-th around a ring. */
export function mixed<T>(items: readonly T[]): readonly T[] {
  const step = stepFor(items.length);
  return items.map((_, at) => items[(at * step) % items.length]!);
}

/** About three eighths of n and without a common divisor with it. */
function stepFor(n: number): number {
  let step = Math.max(1, Math.round((n * 3) / 8));
  while (commonDivisor(step, n) > 1) step++;
  return step;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
