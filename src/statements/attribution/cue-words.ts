import { PHRASAL_CUES } from '../lexicon/index.ts';
import { childBy, childrenOf, isRelation, joinRanges, type TokenRange, type Tree } from '../tree/index.ts';

/**
 * The words of a verbal cue: the verb with the auxiliaries, negation and adverbs that stand right before it, its
 * particle, and the preposition that leads to its content ("has also called on").
 */
export function verbCue(tree: Tree, verb: number, preposition = -1): TokenRange[] {
  let first = verb;
  while (first > 0 && tree.head[first - 1] === verb && isVerbal(tree, first - 1)) first--;
  while (first < verb && !OPENERS.has(tree.tokens[first]!.upos)) first++;
  let last = verb + 1;
  while (last < tree.tokens.length && isParticle(tree, last, verb)) last++;
  if (preposition === last) last++;
  return joinRanges([{ first, last }]);
}

const OPENERS = new Set(['AUX', 'VERB', 'ADV', 'PART']);

function isVerbal(tree: Tree, token: number): boolean {
  if (isRelation(tree, token, 'aux')) return true;
  return isRelation(tree, token, 'advmod') && tree.firstChild[token]! < 0 && !isQuestionWord(tree, token);
}

function isQuestionWord(tree: Tree, token: number): boolean {
  return tree.tokens[token]!.xpos.startsWith('W');
}

function isParticle(tree: Tree, token: number, verb: number): boolean {
  if (tree.head[token] === verb && isRelation(tree, token, 'compound')) return true;
  return token === verb + 1 && PHRASAL_CUES.has(`${tree.tokens[verb]!.lemma} ${tree.lower[token]!}`);
}

/** The preposition token of a phrase, or -1. */
export function prepositionOf(tree: Tree, token: number): number {
  return childBy(tree, token, 'case');
}

/** Whether any dependent of the verb negates it. */
export function isNegated(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some((child) => NOT.has(tree.lower[child]!));
}

const NOT = new Set(['not', "n't", 'never', 'nt', "'nt"]);
