import type { Range } from '../../model/index.ts';
import type { TokenRange, Tree } from '../tree/index.ts';
import { findQuotations } from './find-quotations.ts';
import type { Quotation } from './quotation.ts';

/** A quotation with the tokens that it covers, marks included. */
export interface QuotedTokens extends TokenRange {
  readonly quotation: Quotation;
}

/** The quotations of a report over its tokens; `innermost[token]` is an index into `all`, or -1. */
export interface Quotes {
  readonly all: readonly QuotedTokens[];
  readonly innermost: Int32Array;
}

/** Finds the quotations in these stretches of the text and lays them over the tokens. */
export function quotesOf(tree: Tree, stretches: readonly Range[]): Quotes {
  const innermost = new Int32Array(tree.tokens.length).fill(-1);
  const all: QuotedTokens[] = [];
  for (const stretch of stretches) addQuotes(tree, stretch, all);
  for (const [index, { first, last }] of all.entries()) innermost.fill(index, first, last);
  return { all, innermost };
}

function addQuotes(tree: Tree, stretch: Range, all: QuotedTokens[]): void {
  const found = findQuotations(tree.text, stretch);
  const moved = new Map<number, number>();
  for (const [index, quotation] of found.entries()) {
    const tokens = tokensIn(tree, quotation);
    if (!tokens) continue;
    moved.set(index, all.length);
    all.push({ ...tokens, quotation: { ...quotation, continues: moved.get(quotation.continues) ?? -1 } });
  }
}

/** The tokens that lie inside a range of characters, or null when there are none. */
export function tokensIn(tree: Tree, { start, end }: Range): TokenRange | null {
  const first = firstTokenFrom(tree, start);
  let last = firstTokenFrom(tree, end);
  while (last > first && tree.tokens[last - 1]!.end > end) last--;
  return last > first ? { first, last } : null;
}

/** The index of the first token that starts at or after a character. */
function firstTokenFrom(tree: Tree, character: number): number {
  let low = 0;
  let high = tree.tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tree.tokens[middle]!.start < character) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The quotation around a token at depth 0, or -1. */
export function outermostQuote({ all, innermost }: Quotes, token: number): number {
  let index = innermost[token]!;
  while (index > 0 && all[index]!.quotation.depth > 0) index--;
  return index;
}
