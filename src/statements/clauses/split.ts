import type { Sentence } from '../../model/index.ts';
import { type TokenRange, type Tree, trimPunctuation } from '../tree/index.ts';
import type { Clause } from './clause.ts';
import { isCut } from './cuts.ts';

/**
 * Splits a sentence into clauses. Each word belongs to the nearest clause above it; `barriers[token]` tells what
 * a word is attributed to, and a clause ends where that changes. A sentence without a parse is one clause.
 */
export function clausesOf(
  tree: Tree,
  index: number,
  { contents, barriers }: { contents: ReadonlySet<number>; barriers: Int32Array },
): Clause[] {
  const sentence = tree.sentences[index]!;
  const owners = ownersOf(tree, sentence, contents);
  const words = new Map<string, { head: number; ranges: TokenRange[] }>();
  for (let token = sentence.first; token < sentence.last; token++) {
    const head = owners[token - sentence.first]!;
    const key = `${head} ${barriers[token]!}`;
    const clause = words.get(key) ?? { head, ranges: [] };
    words.set(key, clause);
    append(clause.ranges, token);
  }
  const clauses = [...words.values()].map(({ head, ranges }) => ({ head, ranges: tidy(tree, ranges) }));
  const said = clauses.filter(({ ranges }) => ranges.length > 0);
  return said.map(({ head, ranges }) => ({
    head,
    sentence: index,
    words: ranges,
    kind: said.length === 1 ? ('sentence' as const) : kindOf(tree, head),
  }));
}

function kindOf(tree: Tree, head: number): Clause['kind'] {
  return tree.relation[head] === 'appos' ? 'phrase' : 'clause';
}

/** For every token of a sentence the head of the clause that it belongs to. */
function ownersOf(tree: Tree, { first, last }: Sentence, contents: ReadonlySet<number>): Int32Array {
  const owners = new Int32Array(last - first).fill(-1);
  const root = mainRoot(tree, first, last);
  for (let token = first; token < last; token++) ownerOf(tree, token, { owners, first, root, contents });
  return owners;
}

interface Owners {
  readonly owners: Int32Array;
  readonly first: number;
  readonly root: number;
  readonly contents: ReadonlySet<number>;
}

/** Walks up to the first token whose owner is known, then fills the way back: linear in all. */
function ownerOf(tree: Tree, token: number, { owners, first, root, contents }: Owners): void {
  const path: number[] = [];
  let at = token;
  while (owners[at - first] === -1) {
    path.push(at);
    if (at === root || tree.head[at]! < 0 || isCut(tree, at, contents)) break;
    at = tree.head[at]!;
  }
  const known = owners[at - first]!;
  const owner = known !== -1 ? known : isCut(tree, at, contents) ? at : root;
  for (const one of path) owners[one - first] = owner;
}

function mainRoot(tree: Tree, first: number, last: number): number {
  for (let token = first; token < last; token++) if (tree.head[token]! < 0) return token;
  return first;
}

function append(ranges: TokenRange[], token: number): void {
  const last = ranges.at(-1);
  if (last && last.last === token) ranges[ranges.length - 1] = { first: last.first, last: token + 1 };
  else ranges.push({ first: token, last: token + 1 });
}

const WORD = /[\p{L}\p{N}]/u;

/** Joins pieces that only marks part, and trims the ends; pieces without a word are dropped. */
function tidy(tree: Tree, ranges: readonly TokenRange[]): TokenRange[] {
  const pieces = ranges.filter(({ first, last }) => hasWord(tree, first, last));
  return pieces.map((piece) => trimConnectives(tree, trimQuotes(tree, trimPunctuation(tree, piece))));
}

/** Quotation marks at the ends are no words of a statement, nor the comma before a closing one. */
function trimQuotes(tree: Tree, { first, last }: TokenRange): TokenRange {
  let from = first;
  let to = last;
  while (from < to - 1 && QUOTES.has(tree.lower[from]!)) from++;
  while (to - 1 > from && (QUOTES.has(tree.lower[to - 1]!) || tree.lower[to - 1] === ',')) to--;
  return { first: from, last: to };
}

const QUOTES = new Set(['“', '”', '"', '‘', '’', "'", '``', "''", '«', '»']);

function hasWord(tree: Tree, first: number, last: number): boolean {
  for (let token = first; token < last; token++) if (WORD.test(tree.lower[token]!)) return true;
  return false;
}

/** A conjunction at the beginning joins the clause to the one before and says nothing itself. */
function trimConnectives(tree: Tree, { first, last }: TokenRange): TokenRange {
  let from = first;
  while (from < last - 1 && isConnective(tree, from)) from++;
  return { first: from, last };
}

function isConnective(tree: Tree, token: number): boolean {
  const { upos } = tree.tokens[token]!;
  return upos === 'CCONJ' || upos === 'PUNCT' || (upos === 'SCONJ' && tree.lower[token] === 'that');
}
