import { ASIDES, PLAIN_VERBS } from '../lexicon/index.ts';
import { childBy, type TokenRange, type Tree } from '../tree/index.ts';
import type { Complement } from './complements.ts';
import { nounPhrase } from './noun-phrase.ts';

/**
 * The clause beside a verb of saying by word order alone, for where the tree has none: what follows the verb to
 * the sentence's end, else what stands before its subject and a comma. Null without a finite verb in it.
 */
export function surfaceClause(
  tree: Tree,
  verb: number,
  { lemma, doer }: { lemma: string; doer: number },
): Complement | null {
  if (doer < 0 || !PLAIN_VERBS.has(lemma)) return null;
  const sentence = tree.sentences[tree.sentenceOf[verb]!];
  if (!sentence) return null;
  const before = clauseBefore(tree, sentence.first, doer < verb ? nounPhrase(tree, doer, verb).first : verb);
  if (before && isMainClause(tree, before)) return { content: [before], preposition: -1, form: 'clause' };
  const content =
    clauseAfter(tree, { lemma, from: afterHearer(tree, verb, doer), end: sentence.last }) ?? before;
  return content && { content: [content], preposition: -1, form: 'clause' };
}

/** "told the paper | the dam was safe": behind the verb, an inverted subject and whoever is spoken to. */
function afterHearer(tree: Tree, verb: number, doer: number): number {
  const hearer = childBy(tree, verb, 'obj', 'iobj');
  const isNext = hearer > verb && tree.left[hearer] === verb + 1;
  return Math.max(verb + 1, doer + 1, isNext ? hearer + 1 : 0);
}

function clauseAfter(
  tree: Tree,
  { lemma, from, end }: { lemma: string; from: number; end: number },
): TokenRange | null {
  let first = from;
  while (first < end && tree.right[first]! - tree.left[first]! < 2 && isAside(tree, first)) first++;
  if (first >= end || tree.tokens[first]!.upos === 'PUNCT' || tree.lower[first] === 'to') return null;
  const isSaid = lemma === 'say' && end - first > 3;
  return isSaid || holdsFinite(tree, first, end) ? { first, last: end } : null;
}

function isAside(tree: Tree, token: number): boolean {
  return ASIDES.has(tree.lower[token]!);
}

/** "…, police said." and "…, said the mayor": everything up to the comma before the frame. */
function clauseBefore(tree: Tree, start: number, subject: number): TokenRange | null {
  const frame = subject > start && tree.tokens[subject - 1]!.upos === 'DET' ? subject - 1 : subject;
  const isSetOff = frame - start > 3 && tree.tokens[frame - 1]!.upos === 'PUNCT';
  return isSetOff ? { first: start, last: frame - 1 } : null;
}

/** A whole clause, not "When the dam broke" or "On Monday". */
function isMainClause(tree: Tree, { first, last }: TokenRange): boolean {
  return (
    tree.tokens[first]!.upos !== 'SCONJ' &&
    tree.tokens[first]!.upos !== 'ADV' &&
    holdsFinite(tree, first, last)
  );
}

const FINITE = new Set(['VBD', 'VBP', 'VBZ', 'MD']);

function holdsFinite(tree: Tree, first: number, last: number): boolean {
  for (let token = first; token < last; token++) if (FINITE.has(tree.tokens[token]!.xpos)) return true;
  return false;
}
