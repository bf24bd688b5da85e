/** The tokens `[first, last)`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** The number of tokens that two ranges share. */
export function sharedTokens(a: TokenRange, b: TokenRange): number {
  return Math.max(0, Math.min(a.last, b.last) - Math.max(a.first, b.first));
}

/** Sorts ranges and joins those that touch or overlap. */
export function joinRanges(ranges: readonly TokenRange[]): TokenRange[] {
  const joined: TokenRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.first - b.first || a.last - b.last)) {
    const last = joined.at(-1);
    if (last && range.first <= last.last)
      joined[joined.length - 1] = { first: last.first, last: Math.max(last.last, range.last) };
    else if (range.last > range.first) joined.push(range);
  }
  return joined;
}

/** What is left of `ranges` when the tokens of `hole` are taken out. */
export function cutOut(ranges: readonly TokenRange[], hole: TokenRange): TokenRange[] {
  return ranges
    .flatMap((range) =>
      [
        { first: range.first, last: Math.min(range.last, hole.first) },
        { first: Math.max(range.first, hole.last), last: range.last },
      ].filter(({ first, last }) => last > first),
    )
    .filter((range, index, all) => index === 0 || range.first !== all[index - 1]!.first);
}
