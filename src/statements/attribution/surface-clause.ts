import { PLAIN_VERBS } from '../lexicon/index.ts';
import { type TokenRange, type Tree } from '../tree/index.ts';
import type { Complement } from './complements.ts';

/**
 * The clause beside a verb of saying by word order alone, for where the tree has none: what follows the verb to
 * the sentence's end, else what stands before its subject and a comma. Null without a finite verb in it.
 */
export function surfaceClause(tree: Tree, verb: number, doer: number): Complement | null {
  if (doer < 0 || !PLAIN_VERBS.has(tree.tokens[verb]!.lemma)) return null;
  const sentence = tree.sentences[tree.sentenceOf[verb]!];
  if (!sentence) return null;
  const content =
    clauseAfter(tree, Math.max(verb, doer), sentence.last) ?? clauseBefore(tree, sentence.first, verb);
  return content && { content: [content], preposition: -1, form: 'clause' };
}

function clauseAfter(tree: Tree, from: number, end: number): TokenRange | null {
  let first = from + 1;
  while (first < end && tree.right[first]! - tree.left[first]! < 2 && isAside(tree, first)) first++;
  if (first >= end || tree.tokens[first]!.upos === 'PUNCT') return null;
  return holdsFinite(tree, first, end) ? { first, last: end } : null;
}

const ASIDES = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'today',
  'yesterday',
  'later',
  'also',
  'on',
]);

function isAside(tree: Tree, token: number): boolean {
  return ASIDES.has(tree.lower[token]!);
}

/** "…, police said." and "…, said the mayor": everything up to the last comma before the frame. */
function clauseBefore(tree: Tree, start: number, verb: number): TokenRange | null {
  let comma = verb - 1;
  while (comma > start && tree.lower[comma] !== ',') comma--;
  if (comma - start < 3 || verb - comma > 12) return null;
  return holdsFinite(tree, start, comma) ? { first: start, last: comma } : null;
}

const FINITE = new Set(['VBD', 'VBP', 'VBZ', 'MD']);

function holdsFinite(tree: Tree, first: number, last: number): boolean {
  for (let token = first; token < last; token++) if (FINITE.has(tree.tokens[token]!.xpos)) return true;
  return false;
}
