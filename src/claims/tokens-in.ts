import type { Analysis, Range, Token } from '../model/index.ts';

/** The index of the first token that ends after an offset. */
function firstAfter(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Indices of the tokens that lie inside the ranges, at least in part. */
export function tokensIn(analysis: Analysis, ranges: readonly Range[]): number[] {
  return ranges.flatMap(({ start, end }) => {
    const first = firstAfter(analysis.tokens, start);
    let last = first;
    while (last < analysis.tokens.length && analysis.tokens[last]!.start < end) last++;
    return Array.from({ length: last - first }, (_, i) => first + i);
  });
}
