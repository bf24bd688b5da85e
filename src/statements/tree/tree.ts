import type { Analysis, Range, Sentence, Token } from '../../model/index.ts';
import { repairClauses } from './repair-clauses.ts';

/**
 * A report's tokens with quick ways up and down the dependency tree. Indices are into `Analysis.tokens`.
 * `left` and `right` bound the words below a token, `[left, right)`; a missing parse gives single words.
 */
export interface Tree {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The words in lower case, with curly apostrophes made straight. */
  readonly lower: readonly string[];
  /** Universal Dependencies relations and heads, with plain parsing errors repaired. */
  readonly relation: readonly string[];
  readonly head: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** The index of the sentence that holds a token. */
  readonly sentenceOf: Int32Array;
}

/** Makes the tree view of an analysis in time linear in its tokens. */
export function treeOf(text: string, analysis: Analysis): Tree {
  const { tokens, sentences } = analysis;
  const tree: Tree = {
    text,
    tokens,
    sentences,
    lower: tokens.map((token) => text.slice(token.start, token.end).toLowerCase().replaceAll('’', "'")),
    ...repairClauses(tokens, sentences),
    left: Int32Array.from(tokens, (_, index) => index),
    right: Int32Array.from(tokens, (_, index) => index + 1),
    firstChild: new Int32Array(tokens.length).fill(-1),
    nextSibling: new Int32Array(tokens.length).fill(-1),
    sentenceOf: new Int32Array(tokens.length).fill(-1),
  };
  for (const [index, sentence] of sentences.entries())
    tree.sentenceOf.fill(index, sentence.first, sentence.last);
  linkChildren(tree);
  for (const sentence of sentences) widenToChildren(tree, sentence);
  return tree;
}

function linkChildren(tree: Tree): void {
  for (let token = tree.tokens.length - 1; token >= 0; token--) {
    const head = tree.head[token]!;
    if (head < 0) continue;
    tree.nextSibling[token] = tree.firstChild[head]!;
    tree.firstChild[head] = token;
  }
}

/** Children before parents: an order of a sentence's tokens by which bounds can be passed upwards once. */
function widenToChildren(tree: Tree, { first, last }: Sentence): void {
  const order: number[] = [];
  for (let token = first; token < last; token++) if (tree.head[token]! < 0) order.push(token);
  for (let at = 0; at < order.length; at++)
    for (let child = tree.firstChild[order[at]!]!; child >= 0; child = tree.nextSibling[child]!)
      order.push(child);
  for (let at = order.length - 1; at >= 0; at--) {
    const token = order[at]!;
    const head = tree.head[token]!;
    if (head < 0) continue;
    tree.left[head] = Math.min(tree.left[head]!, tree.left[token]!);
    tree.right[head] = Math.max(tree.right[head]!, tree.right[token]!);
  }
}

/** The direct dependents of a token, in text order. */
export function childrenOf(tree: Tree, token: number): number[] {
  const children: number[] = [];
  for (let child = tree.firstChild[token]!; child >= 0; child = tree.nextSibling[child]!)
    children.push(child);
  return children;
}

/** The first dependent with one of these relations; a relation also stands for its subtypes. */
export function childBy(tree: Tree, token: number, ...relations: readonly string[]): number {
  for (let child = tree.firstChild[token]!; child >= 0; child = tree.nextSibling[child]!)
    if (isRelation(tree, child, ...relations)) return child;
  return -1;
}

/** Whether a token hangs on its head by one of these relations; `nsubj` also stands for `nsubj:pass`. */
export function isRelation(tree: Tree, token: number, ...relations: readonly string[]): boolean {
  const relation = tree.relation[token]!;
  return relations.some(
    (wanted) => relation === wanted || (relation.startsWith(wanted) && relation[wanted.length] === ':'),
  );
}

/** The characters of the tokens `[first, last)`. */
export function charactersOf(tree: Tree, first: number, last: number): Range {
  return { start: tree.tokens[first]!.start, end: tree.tokens[last - 1]!.end };
}
