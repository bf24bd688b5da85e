import type { TokenRange } from './token-range.ts';
import type { Tree } from './tree.ts';

/** Takes punctuation off both ends, save what closes a bracket or quotation that the range opens. */
export function trimPunctuation(tree: Tree, { first, last }: TokenRange): TokenRange {
  let from = first;
  let to = last;
  while (from < to - 1 && isPunctuation(tree, from) && !OPENS.has(tree.lower[from]!)) from++;
  while (to - 1 > from && isPunctuation(tree, to - 1) && !CLOSES.has(tree.lower[to - 1]!)) to--;
  return { first: from, last: to };
}

const OPENS = new Set(['“', '‘', '"', '``', "''", "'", '(', '[', '«', '$', '#', '@']);
const CLOSES = new Set(['”', "'", '"', "''", ')', ']', '»', '%', '?', '!', '…', '...']);

function isPunctuation(tree: Tree, token: number): boolean {
  return tree.tokens[token]!.upos === 'PUNCT' || !/[\p{L}\p{N}$%#@&€£]/u.test(tree.lower[token]!);
}
